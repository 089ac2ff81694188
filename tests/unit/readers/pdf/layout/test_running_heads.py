"""What a page repeats from its neighbours is no part of its text."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.running_heads import PageBody, body_size, sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from tests.pages import heads, page, read, word

RULE = "        " + "─" * 80


def sheet(number: int, body: str) -> PageBody:
    """One of three pages with a running head and a number at the foot, whose lines say `body`."""
    drawings = [
        f"        A/80/605\n{RULE}\n\n\n\n\n\n\n        {body} {n}\n" + "\n" * 112 + f"        26-01035          {n}/3"
        for n in (1, 2, 3)
    ]
    return sheets_of([page(drawing, n, top=60) for n, drawing in enumerate(drawings, start=1)])[number - 1]


def test_running_head_and_page_number_are_set_apart() -> None:
    second = sheet(2, "Text of page")
    assert {line.text for line in second.furniture} == {"A/80/605", "26-01035 2/3"}
    assert [line.text for line in second.lines] == ["Text of page 2"]


def test_the_rule_under_the_running_head_is_set_apart() -> None:
    assert sheet(2, "Text of page").rules == ()


def test_what_comes_back_in_the_middle_of_pages_is_text() -> None:
    drawing = "\n        Same text\n"
    sheets = sheets_of([page(drawing, number, top=300) for number in (1, 2, 3)])
    assert [[line.text for line in one.lines] for one in sheets] == [["Same text"]] * 3


def test_a_table_at_the_top_of_one_page_keeps_its_rule() -> None:
    sheets = sheets_of([page(RULE + "\n        Text", 1, top=60), page("        Text", 2, top=60)])
    assert len(sheets[0].rules) == 1


def test_a_note_at_the_foot_that_says_what_others_say_is_no_furniture() -> None:
    drawings = [f"        ^{number} All figures are rounded." for number in (1, 2, 3)]
    sheets = sheets_of([page(drawing, number, top=719) for number, drawing in enumerate(drawings, start=1)])
    assert [[line.text for line in sheet.lines] for sheet in sheets] == [["All figures are rounded."]] * 3


def test_the_heads_of_a_table_that_runs_over_pages_are_no_running_head() -> None:
    wide = "        ──────────────────────────────────────────────┬──────────┬────────"
    under = wide.replace("─", "━").replace("┬", "┿")
    names = "        Category                                        Approved    Spent"
    drawing = f"        A/80/605\n{RULE}\n{wide}\n{names}\n{under}\n"
    rows = [f"        Posts of office {n}                                   {n}2.0     11.5\n" * 2 for n in (1, 2, 3)]
    (found,) = read(*(drawing + row for row in rows), top=60)
    assert (found.pages, heads(found), len(found.rows)) == ((1, 2, 3), [("Approved",), ("Spent",)], 6)


def numbered(*numbers: str, of: int = 0) -> list[list[str]]:
    """The lines of pages that end early, a number by itself under each; `of` pages in all."""
    drawings = ["        Text" + "\n" * 93 + f"                    {number}" for number in numbers]
    drawings += ["        Text"] * (of - len(numbers))
    sheets = sheets_of([page(drawing, at, top=100) for at, drawing in enumerate(drawings, start=1)])
    return [[line.text for line in sheet.lines] for sheet in sheets]


def test_a_number_by_itself_under_a_short_page_is_that_of_the_page() -> None:
    assert numbered("1", "2", "3") == [["Text"]] * 3


def test_roman_numbers_of_the_first_pages_of_a_long_document_are_those_of_pages() -> None:
    assert numbered("i", "ii", "iii", "iv", "v", of=60) == [["Text"]] * 60


def repeated(*lines: tuple[float, str], rules: tuple[Rule, ...] = ()) -> list[PageBody]:
    """Three pages that print the same lines at the same heights, and text of their own in the middle."""
    words = tuple(word(60, top, text) for top, text in lines)
    return sheets_of([Ink(n, 612.0, 792.0, (*words, word(60, 400, f"Text{n}.")), rules, ()) for n in (1, 2, 3)])


def lines_left(sheets: list[PageBody]) -> list[list[str]]:
    """The text of pages without what they repeat."""
    return [[line.text for line in sheet.lines] for sheet in sheets]


OWN = [["Text1."], ["Text2."], ["Text3."]]  #: what is each page's own


@pytest.mark.parametrize("foot", [102, 104])
def test_a_running_head_stands_in_the_upper_eighth_of_its_page(foot: float) -> None:
    kept = ["A/80/605"] if foot > 103 else []
    assert lines_left(repeated((foot - 10, "A/80/605"))) == [[*kept, *own] for own in OWN]


@pytest.mark.parametrize("y", [102, 104])
def test_the_rule_under_the_running_head_lies_in_the_upper_eighth_of_its_page(y: float) -> None:
    sheets = repeated(rules=(rule := Rule(y, 60, 500, 0.5),))
    assert [sheet.rules for sheet in sheets] == [(rule,) if y > 103 else ()] * 3


@pytest.mark.parametrize("lower", [204, 207])
def test_repeated_lines_between_two_rules_of_a_table_are_its_heads_in_the_upper_quarter_alone(lower: float) -> None:
    rules = Rule(60, 60, 500, 0.5), Rule(lower, 60, 500, 1.5)
    kept = ["Category"] if lower < 205 else []
    assert lines_left(repeated((80, "Category"), rules=rules)) == [[*kept, *own] for own in OWN]


@pytest.mark.parametrize("top", [712, 714])
def test_what_comes_back_at_the_foot_stands_in_the_last_tenth_of_its_page(top: float) -> None:
    kept = ["26-01035"] if top < 713 else []
    assert lines_left(repeated((top, "26-01035"))) == [[*own, *kept] for own in OWN]


@pytest.mark.parametrize("top", [633, 635])
def test_a_number_by_itself_is_that_of_the_page_in_the_last_fifth_of_it(top: float) -> None:
    kept = ["12"] if top < 634 else []
    assert lines_left(repeated((top, "12"))) == [[*own, *kept] for own in OWN]


def test_numbers_by_themselves_on_four_pages_of_a_long_document_are_text() -> None:
    assert numbered("i", "ii", "iii", "iv", of=60)[:5] == [["Text", number] for number in ("i", "ii", "iii", "iv")] + [
        ["Text"]
    ]


def leading(size: float = 10.0, pitch: float = 15.0, x: float = 60.0, width: float = 300.0) -> float:
    """The leading of a page with two lines, the lower one in ten points and that wide."""
    upper, lower = word(x, 200 - size, "Posts", size, width=300), word(60, 190 + pitch, "Travel", width=width)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (upper, lower), (), ())])
    return sheet.leading


@pytest.mark.parametrize(("size", "found"), [(9.69, 1.2), (9.71, 1.5), (10.29, 1.5), (10.31, 1.2)])
def test_lines_in_two_sizes_do_not_show_the_leading(size: float, found: float) -> None:
    assert leading(size=size) == found


@pytest.mark.parametrize(("x", "found"), [(57.9, 1.2), (58.1, 1.5), (61.9, 1.5), (62.1, 1.2)])
def test_lines_from_two_left_edges_do_not_show_the_leading(x: float, found: float) -> None:
    assert leading(x=x) == found


@pytest.mark.parametrize(("width", "found"), [(199, 1.2), (201, 1.5)])
def test_short_lines_do_not_show_the_leading(width: float, found: float) -> None:
    assert leading(width=width) == found


def test_rows_of_figures_do_not_show_the_leading_of_text() -> None:
    upper, lower = word(60, 190, "Posts", width=300), word(60, 205, "Travel", width=200)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (upper, lower, word(400, 205, "12")), (), ())])
    assert (sheet.leading, sheet.text_leading) == (1.5, 1.2)


@pytest.mark.parametrize(("pitch", "found"), [(10.5, 1.1), (11.5, 1.15), (19.5, 1.95), (20.5, 2.0)])
def test_the_leading_is_kept_within_what_running_text_has(pitch: float, found: float) -> None:
    assert leading(pitch=pitch) == found


@pytest.mark.parametrize(("width", "size"), [(201.0, 11.0), (199.0, 9.0)])
def test_text_is_of_the_size_that_most_letters_of_wide_lines_have(width: float, size: float) -> None:
    words = (word(60, 100, "Expenditure", 11.0, width=width), word(60, 130, "Posts", 9.0, width=300))
    assert body_size(sheets_of([Ink(1, 612.0, 792.0, words, (), ())])) == size


@pytest.mark.parametrize(("text", "kept"), [("Annual report", []), ("Table 4. Costs", ["Table 4. Costs"])])
def test_a_caption_over_the_first_rule_of_a_page_is_no_running_head(text: str, kept: list[str]) -> None:
    sheets = repeated((60, text), rules=(Rule(80, 60, 500, 0.5),))
    assert lines_left(sheets) == [[*kept, *own] for own in OWN]


def test_what_two_pages_of_many_have_at_their_top_is_repeated() -> None:
    drawings = [
        f"        Schedule-{head}" + "\n" * 30 + f"        Text{n}." for n, head in enumerate("abccdefghjkmnop")
    ]
    sheets = sheets_of([page(drawing, n, top=60) for n, drawing in enumerate(drawings, start=1)])
    assert [[line.text for line in sheet.repeated] for sheet in sheets] == [
        [],
        [],
        ["Schedule-c"],
        ["Schedule-c"],
        *([[]] * 11),
    ]


def test_a_running_head_comes_back_at_heights_that_differ_a_little() -> None:
    pages = [page("        Final report", n, top=40 + 3.9 * (n % 3)) for n in range(1, 7)]
    assert [line.text for sheet in sheets_of(pages) for line in sheet.lines] == []


@pytest.mark.parametrize(("below", "kept"), [(2.9, 0), (3.1, 1)])
def test_the_rule_right_under_a_running_head_goes_with_it(below: float, kept: int) -> None:
    pages = [page("        Final report", n, top=40) for n in (1, 2, 3)]
    first = replace(pages[0], rules=(Rule(50 + below, 60, 400, 0.5),))
    assert len(sheets_of([first, *pages[1:]])[0].rules) == kept


YEARS = "        Year           I        II       III        IV"


@pytest.mark.parametrize(("names", "kept"), [(YEARS, True), ("        Year           I        II", False)])
def test_heads_of_four_columns_that_come_back_right_under_the_page_number_keep_the_rule_over_them(
    names: str, kept: bool
) -> None:
    drawings = [f"{' ' * 40}{199 + n}\n{RULE}\n{names}\n{RULE}\n        2001 of {n}" for n in (1, 2, 3)]
    sheets = sheets_of([page(drawing, n, top=40) for n, drawing in enumerate(drawings, start=1)])
    assert [len(sheet.rules) for sheet in sheets] == [2 if kept else 1] * 3
