"""How far a check looked, in words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Coverage, Finding, Report, Unchecked
from checker.model.rule import Severity, Source
from checker.writers.typeset.coverage import coverage_lines, in_brief, tally, unread
from checker.writers.typeset.look import USUAL, Look, painter

ZEROS = tuple(Unchecked("a range holds zero", Place("table 1, row “Total”", page), "0") for page in (3, 1, 2, 7, 1))
READ = Coverage(2, 3, 1040, 1000, 8, 5, 311, 1, 2, (Unchecked("a figure is missing", Place("table 2")), *ZEROS))


def findings(*severities: Severity) -> tuple[Finding, ...]:
    place, source = Place("table 1"), Source("a.rule", 1)
    return tuple(Finding("a.pdf", "a-rule", severity, "It disagrees.", place, source) for severity in severities)


def lines(coverage: Coverage, *severities: Severity, notes: bool = False) -> list[str]:
    report = Report(Document("a.pdf"), findings(*severities), coverage)
    return list(coverage_lines(report, Look(notes=notes, width=200), painter(False)))


def test_errors_and_warnings_are_counted_and_notes_are_not() -> None:
    error, warning, note = Severity.ERROR, Severity.WARNING, Severity.NOTE
    assert tally(findings(error, warning, note, error)) == "2 errors and 1 warning"
    assert tally(findings(warning), painter(True)) == "\x1b[1;33m1 warning\x1b[0m"
    assert tally(findings(note)) == ""


def test_in_a_list_of_many_a_document_has_a_few_words() -> None:
    document, plainly = Document("a.pdf"), painter(False)
    assert in_brief(Report(document, findings(Severity.WARNING), READ), USUAL, plainly) == "1 warning"
    assert in_brief(Report(document, (), READ), USUAL, plainly) == "no disagreement found"
    assert in_brief(Report(document), USUAL, plainly) == "nothing was checked"


def test_what_was_read_checked_and_left_unchecked_stands_in_lines() -> None:
    assert lines(READ) == [
        "No disagreement found.",
        "",
        "  read       2 tables; 1,040 figures; 3 table captions seen",
        "  checked    1,000 of 1,040 figures in tables held against others",
        "  result     311 held, 1 held by rounding, 2 disagreed, 6 unchecked",
        "  unchecked  5 × a range holds zero; pages 1-3, 7",
        "             1 × a figure is missing",
    ]


def test_what_is_left_unchecked_in_tables_is_told_apart_from_what_is_in_the_text() -> None:
    text = Unchecked("it is tied to no cell", Place("paragraph 4", 2), "40 per cent", in_text=True)
    assert [line for line in lines(Coverage(undecided=(*ZEROS, text))) if "unchecked" in line] == [
        "  result     0 held, 0 held by rounding, 0 disagreed, 6 unchecked (1 in text)",
        "  unchecked  5 × a range holds zero; pages 1-3, 7",
    ]


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ((1, 3, 5, 7, 9), "pages 1, 3, 5, 7, 9"),
        ((1, 3, 5, 7, 9, 11), "6 pages from 1 to 11"),
        (range(1, 1201), "pages 1-1200"),
    ],
)
def test_of_many_pages_that_stand_apart_it_is_said_how_many_they_are(pages: Sequence[int], said: str) -> None:
    places = tuple(Unchecked("a range holds zero", Place("table 1", page)) for page in pages)
    assert lines(Coverage(undecided=places))[-1] == f"  unchecked  {len(pages):,} × a range holds zero; {said}"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 × it is tied to no cell; page 1: 11"),
        (3, "3 × it is tied to no cell; pages 1-3: 11; 12; 13"),
        (4, "4 × it is tied to no cell; pages 1-4"),
    ],
)
def test_of_few_places_that_are_unchecked_the_figures_are_named(count: int, said: str) -> None:
    places = tuple(
        Unchecked("it is tied to no cell", Place("paragraph 4", page), f"1{page}") for page in range(1, count + 1)
    )
    assert lines(Coverage(undecided=places))[-1] == f"  unchecked  {said}"


def test_where_there_are_no_pages_the_few_figures_are_named_all_the_same() -> None:
    place = Unchecked("it is tied to no cell", Place("paragraph 4"), "11")
    assert lines(Coverage(undecided=(place,)))[-1] == "  unchecked  1 × it is tied to no cell; concerns 11"


def test_a_figure_that_the_reason_names_is_not_named_again() -> None:
    place = Unchecked("“n/a” is not a figure", Place("table 1"), "n/a")
    assert lines(Coverage(undecided=(place,)))[-1] == "  unchecked  1 × “n/a” is not a figure"


def test_claims_of_the_text_are_counted_where_there_are_some() -> None:
    text = Coverage(claims_read=4, claims_checked=3, claims_tied=1, rules_loaded=8, rules_bound=1)
    assert lines(text)[3] == (
        "  checked    0 of 0 figures in tables held against others; 3 of 4 claims in the text recomputed; 1 figure of "
        "the text held against a table"
    )
    assert lines(text, notes=True)[3].endswith("held against a table; 1 of 8 rules found something to check")
    assert lines(text)[0] == "No disagreement found."


@pytest.mark.parametrize(
    ("notes", "said"), [(1, "1 note not shown; --notes shows it."), (2, "2 notes not shown; --notes shows them.")]
)
def test_notes_that_are_not_shown_are_counted(notes: int, said: str) -> None:
    severities = [Severity.NOTE] * notes
    assert lines(READ, *severities)[0] == f"No disagreement found. {said}"
    assert lines(READ, *severities, notes=True)[0] == "No disagreement found."


@pytest.mark.parametrize(
    ("coverage", "thin"),
    [
        (Coverage(2, 4, 40, 20), False),
        (Coverage(2, 5, 40, 20), True),
        (Coverage(2, 5, 40, 20, without_figures=1), False),
        (Coverage(2, 4, 40, 19), True),
    ],
)
def test_fewer_than_half_of_the_tables_or_figures_is_little(coverage: Coverage, thin: bool) -> None:
    assert ("Much of this document was not checked: see below." in lines(coverage)[0]) is thin


def test_tables_of_words_are_no_tables_that_were_not_read() -> None:
    words = Coverage(captions_seen=2, without_figures=2)
    reason = "its tables hold no figures. This says nothing about its figures."
    assert lines(words)[0] == f"Nothing was checked: {reason}"


def test_rules_without_a_match_are_named_on_request() -> None:
    unbound = Coverage(2, 2, 40, 40, unbound_rules=("a-rule", "b-rule"))
    assert [line for line in lines(unbound) if "no match" in line] == []
    assert "  no match   nothing to check for a-rule, b-rule" in lines(unbound, notes=True)


def test_tables_with_the_same_reason_are_told_together() -> None:
    said = [
        "the table on page 38: no heads were found; a figure is struck through",
        "the table on page 39: no heads were found",
        "table 4: no heads were found",
        "the table on page 42: no heads were found; no heads were found",
    ]
    assert list(unread(said)) == [
        "the tables on pages 38-39, 42, table 4: no heads were found",
        "the table on page 38: a figure is struck through",
    ]


def test_in_brief_each_place_has_one_reason_and_several_no_numbers() -> None:
    said = [
        "the table on page 38: 3 figures share a cell; no heads were found",
        "the table on page 40: 2 figures share a cell",
        "page 48: 1 line was not read",
    ]
    told = ["the tables on pages 38, 40: figures share a cell", "page 48: 1 line was not read"]
    assert list(unread(said, brief=True)) == told
    assert [line[13:] for line in lines(Coverage(not_read=tuple(said)))[-2:]] == told
    assert len(list(unread(said))) == 3


def test_of_many_reasons_the_most_frequent_are_shown_unless_all_are_asked_for() -> None:
    five = tuple(Unchecked(f"reason {number}", Place("table 1")) for number in range(1, 6) for _ in range(6 - number))
    assert [line[13:] for line in lines(Coverage(undecided=five))[-4:]] == [
        "5 × reason 1",
        "4 × reason 2",
        "3 × reason 3",
        "…  2 more reasons; --notes shows them",
    ]
    assert [line[13:] for line in lines(Coverage(undecided=five), notes=True)[-2:]] == ["2 × reason 4", "1 × reason 5"]
    assert lines(Coverage(undecided=five[:-1]))[-1][13:] == "2 × reason 4"


def test_captions_over_tables_of_words_are_counted_apart() -> None:
    words = Coverage(1, 3, 12, without_figures=2)
    assert lines(words)[2] == "  read       1 table; 12 figures; 3 table captions seen, 2 over tables of words"


def test_reasons_that_differ_in_their_number_alone_are_told_with_their_numbers() -> None:
    said = ["the table on page 2: 3 figures share a cell", "table “B: staff”: 12 figures share a cell"]
    assert list(unread(said)) == ["the table on page 2, table “B: staff”: 3, 12 figures share a cell"]


def test_what_names_no_place_stands_for_itself() -> None:
    said = ["pages 7-9 have no text layer", "3 pages are pictures"]
    assert list(unread(said)) == said


def test_a_place_may_have_a_colon_of_its_own() -> None:
    assert list(unread(["page 48: table “Component 3: Staff”: no heads were found"])) == [
        "page 48: table “Component 3: Staff”: no heads were found"
    ]
