"""In which order findings are told, and in which words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence, Finding, Report
from checker.model.rule import Severity, Source
from checker.writers.typeset.look import Look
from checker.writers.typeset.telling import (
    address_of,
    behind,
    in_one_line,
    line_of,
    message,
    of_one_kind,
    path_of,
    rule_of,
    said_alike,
    shown_findings,
    where,
)


def finding(row: str, page: int = 2, said: str = "reads 76.", **more: object) -> Finding:
    label = f"table 1, row “{row}”, column “Total”"
    one = Finding(
        "a.pdf", "a-rule", Severity.ERROR, f"Table{label[5:]}: {said}", Place(label, page), Source("a.rule", 1)
    )
    return replace(one, **more)


def test_errors_come_before_warnings_and_notes_on_request() -> None:
    note, warning, error = (finding("A", severity=each) for each in (Severity.NOTE, Severity.WARNING, Severity.ERROR))
    report = Report(Document("a.pdf"), (note, warning, error, warning))
    assert shown_findings(report, Look()) == [error, warning, warning]
    assert shown_findings(report, Look(notes=True)) == [error, warning, warning, note]


def test_findings_of_one_rule_and_severity_stand_where_the_first_of_them_does() -> None:
    one, other, mild, last = (
        finding("A"),
        finding("B", rule="b-rule"),
        finding("C", severity=Severity.WARNING),
        finding("D"),
    )
    assert of_one_kind([one, other, mild, last]) == [[one, last], [other], [mild]]


def test_the_same_said_of_neighbouring_rows_is_said_once() -> None:
    one, other, different = finding("Posts"), finding("Staff"), finding("Total", said="reads 77.")
    assert said_alike([one, other, different]) == [[one, other], [different]]
    assert where([one, other]) == "page 2, table 1, rows “Posts” and “Staff”, column “Total”"
    assert where([one, other, different]) == "page 2, table 1, rows “Posts”, “Staff” and “Total”, column “Total”"


def test_what_is_said_on_another_page_or_of_other_figures_is_said_apart() -> None:
    one, far = finding("Posts"), finding("Staff", page=3)
    otherwise = finding("Staff", evidence=(Evidence("Staff, Core", "75", Place("table 1")),))
    assert said_alike([one, far, otherwise]) == [[one], [far], [otherwise]]


def test_findings_of_the_text_are_never_taken_for_one() -> None:
    one, other = (finding("A", place=Place(label), message="Reads 7.") for label in ("paragraph 1", "paragraph 2"))
    assert said_alike([one, other]) == [[one], [other]]


def test_a_place_in_the_same_table_and_column_as_before_is_named_by_its_row() -> None:
    assert where([finding("Staff", page=3)], finding("Posts")) == "page 3, row “Staff”"
    elsewhere = finding("Posts", place=Place("table 1, row “Posts”, column “Core”", 3))
    assert where([elsewhere], finding("Posts")) == "page 3, table 1, row “Posts”, column “Core”"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place("text on page 3", 3), "page 3"),
        (Place("text on page 3, “It cost $40.”", 3), "page 3, “It cost $40.”"),
        (Place("the table on page 3", 3), "the table on page 3"),
        (Place("the table on page 3, row “A”", 3), "the table on page 3, row “A”"),
        (Place("the table on page 3, row “A”", 4), "page 4, the table on page 3, row “A”"),
        (Place("paragraph 4", 3), "page 3, paragraph 4"),
        (Place("paragraph 4"), "paragraph 4"),
    ],
)
def test_a_page_is_named_once(place: Place, words: str) -> None:
    assert where([finding("A", place=place)]) == words


def test_the_message_does_not_say_again_where_it_is() -> None:
    assert (message(finding("A")), behind(finding("A"))) == ("Reads 76.", "reads 76.")
    line = finding("A", message="Table 1, row “A”: a row is missing? Column “Total”: reads 76.")
    assert message(line) == "A row is missing? Column “Total”: reads 76."
    assert message(finding("A", message="STI stands for two names.")) == "STI stands for two names."


def test_a_rule_is_named_with_its_file_where_that_is_called_otherwise() -> None:
    assert rule_of(finding("A", source=Source("rules/budget/a-rule.rule", 3))) == "a-rule"
    assert rule_of(finding("A", source=Source("ours.rule", 3))) == "a-rule, ours.rule:3"


def test_the_place_is_said_once_and_first(report: Report) -> None:
    finding = replace(report.findings[0], place=Place("paragraph 4", 3), message="Paragraph 4: reads 5;\n6 expected.")
    assert in_one_line(finding) == "Page 3, paragraph 4: reads 5; 6 expected."
    assert in_one_line(replace(finding, place=Place("paragraph 4"))) == "Paragraph 4: reads 5; 6 expected."
    assert in_one_line(replace(finding, message="Differs.")) == "Page 3, paragraph 4: Differs."


def test_a_page_stands_for_a_line_and_1_for_none(report: Report) -> None:
    finding = report.findings[0]
    assert (line_of(finding), line_of(replace(finding, place=Place("text")))) == (2, 1)


@pytest.mark.parametrize(
    ("name", "path", "address"),
    [
        ("a.pdf", "a.pdf", "a.pdf"),
        ("./drafts//a b.pdf", "drafts/a b.pdf", "drafts/a%20b.pdf"),
        ("C:\\drafts\\a.pdf", "C:/drafts/a.pdf", "C%3A/drafts/a.pdf"),
        ("/x/\udcff.pdf", "/x/\udcff.pdf", "file:///x/%5Cudcff.pdf"),
    ],
)
def test_a_file_has_a_path_with_slashes_and_an_address(name: str, path: str, address: str) -> None:
    assert (path_of(name), address_of(name)) == (path, address)


def test_a_column_that_the_message_goes_on_to_name_among_others_is_not_named_before_it() -> None:
    several = finding("Total", said="changed? Column “Total”: reads 76. Column “Core”: reads 21.")
    assert where([several]) == "page 2, table 1, row “Total”"
