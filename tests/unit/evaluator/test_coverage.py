"""What a report says of how far the check looked, and in what order it tells what it found."""

from __future__ import annotations

from msgspec.structs import replace

from checker.evaluator import evaluate
from checker.model.document import Caption
from checker.model.place import Place
from checker.model.report import Coverage, Unchecked
from checker.quantities import with_quantities
from tests.unit.evaluator.conftest import document, draw, rulebook

BUDGET = """
          | Approved | Expenditure | Balance
--------------------------------------------
Staff     | 1,000    | 900         | 100
Travel    | 500      | 300         | 200
Reserve   | –        | –           | –
Total     | 1,500    | 1,200       | 300
"""


def test_an_empty_document_is_fully_accounted_for():
    assert evaluate(document(), rulebook("total")).coverage == Coverage(
        rules_loaded=1, unbound_rules=("column-total-differs",)
    )


def test_each_relation_and_each_figure_is_counted_once():
    report = evaluate(
        replace(document(draw(BUDGET)), captions=(Caption("1"), Caption("2"))),
        rulebook("total", "balance", "filled"),
    )
    assert report.coverage == Coverage(
        tables_read=1,
        captions_seen=2,
        figures_read=9,
        figures_related=9,
        rules_loaded=3,
        rules_bound=2,
        held=6,
        bound_rules=("column-total-differs", "balance-differs"),
        unbound_rules=("more-posts-filled-than-approved",),
    )


def test_what_was_not_decided_has_its_place_its_figure_and_the_reason():
    doubtful = draw("""
          | Approved | Expenditure | Balance
--------------------------------------------
Staff     | 1,000    | 900         | n/a
""")
    coverage = evaluate(document(doubtful), rulebook("balance")).coverage
    place = Place("table 1, row “Staff”, column “Balance”")
    assert coverage.undecided == (Unchecked("“n/a” is not a figure", place, "n/a"),)
    assert coverage.unchecked == {"“n/a” is not a figure": 1}


def test_what_was_not_read_is_named_with_its_page_and_the_reason():
    doubtful = replace(draw(BUDGET, number="4"), doubts=("two columns stand too close",), pages=(3,))
    place = Place("the caption of table 5 has no table that could be read", 7)
    read = replace(document(doubtful), missed=(place,), doubts=("page 9 cannot be read: damaged",))
    assert evaluate(read, rulebook("total")).coverage.not_read == (
        "page 3: table 4: two columns stand too close",
        "page 7: the caption of table 5 has no table that could be read",
        "page 9 cannot be read: damaged",
    )


def test_captions_of_figures_are_not_counted_and_those_of_tables_of_words_apart():
    captions = (Caption("1"), Caption("2"), Caption("1", kind="figure"))
    coverage = evaluate(
        replace(document(draw(BUDGET)), captions=captions, without_figures=captions[1:2]), rulebook("total")
    ).coverage
    assert (coverage.captions_seen, coverage.without_figures) == (2, 1)


def test_findings_stand_in_the_order_of_the_document():
    first = draw(BUDGET.replace("| 1,500 ", "| 1,700 "), number="1")
    second = draw(BUDGET.replace("1,000    | 900         | 100", "1,000    | 900         | 190"), number="2")
    report = evaluate(document(first, second), rulebook("balance", "total"))
    assert [finding.place.label for finding in report.findings] == [
        "table 1, row “Total”, column “Approved”",
        "table 2, row “Staff”, column “Balance”",
    ]


def test_the_same_document_gives_the_same_report():
    text = BUDGET.replace("| 1,500 ", "| 1,700 ").replace("| 200", "| 210")
    assert evaluate(document(draw(text)), rulebook("balance", "total")) == evaluate(
        document(draw(text)), rulebook("balance", "total")
    )


def test_a_finding_bears_the_severity_and_the_place_of_its_rule():
    report = evaluate(document(draw(BUDGET.replace("| 1,500 ", "| 1,900 "))), rulebook("total"))
    (finding,) = report.findings
    assert (finding.document, finding.rule, finding.severity) == ("report.pdf", "column-total-differs", "error")
    assert (finding.source.path, finding.source.line) == ("test.rule", 2)


ROUGH = """
          | Approved | Expenditure
---------------------------------
Staff     | ca. 1k   | 900
Travel    | ca. 5    | 300
Total     | ca. 6    | 1,200
"""


def test_a_column_whose_figures_cannot_be_read_is_named_with_one_of_them():
    table = replace(draw(ROUGH, number="4"), pages=(3,))
    assert evaluate(with_quantities(document(table)), rulebook("total")).coverage.not_read == (
        "page 3: table 4, column “Approved”, is not checked: “ca. 1k” is of a form that is not read",
    )
