"""Names in a legend beside those of headings, heads and labels."""

from __future__ import annotations

from checker.checks.legend_names import Options, check
from checker.model.document import Document, Heading
from checker.model.place import Place
from checker.model.report import Evidence
from checker.model.table import Column, Note, Row, Table
from tests.drafts import analysed, told


def document(heading: str, legend: str) -> Document:
    heads = (Column(("OSCM",)), Column(("LD",)))
    table = Table(heads, (Row("P-5", (None, None)),), "2", notes=(Note("", f"Abbreviations: {legend}."),))
    return Document("a.md", headings=(Heading(heading, "C."),), tables=(table,))


def test_a_name_whose_letters_fit_a_heading_too_has_slipped() -> None:
    slipped = document(
        "Office of Supply Chain Management",
        "OSCM, Office of Supplies and Contract Management; LD, Logistics Division",
    )
    (found,) = check(analysed(slipped), Options())
    assert told([found]) == [
        "disagreed: table 2, note: OSCM stands for “Office of Supplies and Contract Management”; elsewhere the name "
        "reads “Office of Supply Chain Management” (“Supplies and Contract” for “Supply Chain”): heading C."
    ]
    assert found.evidence == (Evidence("heading C", "Office of Supply Chain Management", Place("heading C")),)


def test_a_name_that_a_heading_has_holds() -> None:
    same = document(
        "Office of Supply Chain Management", "OSCM, Office of Supply Chain Management; LD, Logistics Division"
    )
    assert told(check(analysed(same), Options())) == ["held: table 2, note"]


def test_another_name_that_is_only_alike_is_left_alone() -> None:
    alike = document("Economic Commission for Europe", "ECA, Economic Commission for Africa; LD, Logistics Division")
    assert told(check(analysed(alike), Options())) == []
