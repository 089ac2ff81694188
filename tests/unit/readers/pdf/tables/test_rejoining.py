"""What is broken for want of place, at the edge of a narrow column or at the end of a page, is read as a whole."""

from __future__ import annotations

import pytest

from checker.model.table import Cell, Row
from checker.readers.pdf.tables.rejoining import rows_over_pages
from tests.pages import FOOT, HEADS, heads, read, rows, table

TEXT = "\n\n\n        The percentage is that of the budget.\n"
TITLED = "        Running text of the page before.\n\n"
BODY = (
    HEADS.strip("\n")
    + "\n        Posts                           12.0     11.5\n        Staff                            3.0      1.5"
)
WHOLE = BODY + FOOT


def test_a_word_that_a_narrow_head_breaks_is_whole_again() -> None:
    drawing = WHOLE.replace("Approved    Spent", "Approved   Percen") + TEXT
    broken = drawing.replace("Percen\n", "Percen\n                                                 tage\n")
    (found,) = read(broken)
    assert heads(found) == [("Approved",), ("Percentage",)]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [("Percen", "tage", "Percentage"), ("Perc", "entage", "Percentage"), ("Increas", "e", "Increase")],
)
def test_a_word_that_heads_often_have_is_whole_again_though_no_sentence_has_it(
    first: str, second: str, whole: str
) -> None:
    broken = WHOLE.replace("   Spent\n", f"   {first}\n{' ' * 49}{second}\n")
    (found,) = read(broken)
    assert heads(found)[1] == (whole,)


def test_a_single_consonant_is_the_end_of_a_word_though_the_text_knows_the_word_without_it() -> None:
    drawing = WHOLE.replace("   Spent\n", "   Propose\n                                                     d\n")
    (found,) = read(drawing + "\n\n\n        We propose what is proposed.\n")
    assert heads(found)[1] == ("Proposed",)


def test_two_words_of_a_head_stay_two_though_they_could_be_one() -> None:
    drawing = WHOLE.replace("   Spent\n", "   With\n                                                  out\n")
    (found,) = read(drawing + "\n\n\n        With or without the budget.\n")
    assert heads(found)[1] == ("With out",)


def test_a_figure_that_stands_on_two_lines_of_its_cell_is_one_figure() -> None:
    found = table("""
        Posts                            3.0      1.5

        Travel                          12.0     11.5

                                         259
        Staff of all offices           142.9      4.4

        Total                          157.9     17.4
    """)
    assert rows(found)[2:] == [("Staff of all offices", "259 142.9", "4.4"), ("Total", "157.9", "17.4")]
    assert found.doubts == ()


def test_figures_of_two_rows_are_two_though_they_stand_over_one_another() -> None:
    found = table("""
        Posts                            3.0      1.5

        Travel                            12     11.5

        Staff                            142      4.4
    """)
    assert rows(found)[1:] == [("Travel", "12", "11.5"), ("Staff", "142", "4.4")]


def test_a_figure_that_stands_on_two_lines_may_be_narrower_than_others_of_its_column() -> None:
    found = table("""
        Posts                        214 103.0      1.5

        Travel                          12.0     11.5

                                          33
        Staff of all offices           901.0      4.4

        Total                        215 016.0     17.4
    """)
    assert rows(found)[2] == ("Staff of all offices", "33 901.0", "4.4")


@pytest.mark.parametrize(("begun", "figure"), [("33", "33 901.0"), ("33.5", "901.0")])
def test_figures_without_decimals_go_on_below_however_far_rows_lie_apart(begun: str, figure: str) -> None:
    printed = (
        ("Posts", "4 103.0", "1.5"),
        ("Travel", "12.0", "11.5"),
        ("Fuel", "14.0", "12.5"),
        ("Staff", begun, ""),
        ("of all", "901.0", "4.4"),
        ("Total", "5 016.0", "17.4"),
    )
    found = table("\n".join(f"        {label:<25}{first:>13}{second:>9}" for label, first, second in printed))
    assert next(row for row in rows(found) if row[2] == "4.4")[1] == figure


def test_a_bracket_that_closes_on_the_line_below_closes_its_figure() -> None:
    found = table("""
        Posts                           12.0      1.5

        Documents of the committee    (998.6
        on forests                         )    (2.2)

        Travel                          12.0     11.5
    """)
    assert rows(found)[1] == ("Documents of the committee on forests", "(998.6)", "(2.2)")


def test_figures_beside_two_lines_of_a_full_label_are_one_row() -> None:
    found = table("""
        Posts                            3.0      1.5

        Documents of the committee        12
        on forests                      [10]      4.4

        Staff                            2.0      4.4

        Travel                           1.0      4.4
    """)
    assert rows(found)[1] == ("Documents of the committee on forests", "12 [10]", "4.4")
    assert found.doubts == ()


def test_a_label_whose_first_line_alone_is_indented_is_one_label() -> None:
    found = table("""
        Office of the Director-General, all of it together

          Approved posts for the
        period                          12.0     11.5

          Actual posts                   3.0      1.5

          Proposed posts                 2.0      1.5
    """)
    assert [row.label for row in found.rows[1:]] == ["Approved posts for the period", "Actual posts", "Proposed posts"]


# ------------------------------------------------------------- over pages


@pytest.mark.parametrize(("upper", "lower"), [("     1.0      2.0", ""), ("", "     1.0      2.0")])
def test_a_row_that_a_page_ends_within_is_one_row(upper: str, lower: str) -> None:
    first = BODY + "\n" + f"{'        On the agenda of small':36}{upper}"
    last = (
        HEADS.strip("\n")
        + "\n"
        + f"{'        island developing States':36}{lower}"
        + "\n\n        Travel                           4.0      2.5"
    )
    (found,) = read(first, last + FOOT)
    assert rows(found)[2:] == [
        ("On the agenda of small island developing States", "1.0", "2.0"),
        ("Travel", "4.0", "2.5"),
    ]


@pytest.mark.parametrize(
    ("begun", "rest", "one"),
    [
        ("United States of", "America", True),
        ("República Bolivariana de", "Venezuela", True),
        ("République démocratique du", "Congo", True),
        ("Federated States", "Micronesia", False),
        ("Annex a", "Micronesia", False),
        ("of", "Micronesia", False),
    ],
)
def test_a_label_that_a_page_ends_behind_an_open_word_goes_on_though_with_a_capital(
    begun: str, rest: str, one: bool
) -> None:
    last, first = Row(begun, (Cell("1.0"),)), Row(rest, (None,))
    found = [(row.label, [cell.text for cell in row.cells if cell]) for row in rows_over_pages((last,), (first,))]
    assert found == ([(f"{begun} {rest}", ["1.0"])] if one else [(begun, ["1.0"]), (rest, [])])


def test_an_item_with_a_number_goes_on_further_in_on_the_next_page() -> None:
    first = BODY + "\n        5.  The Group of Experts            1.0      2.0"
    last = (
        HEADS.strip("\n")
        + "\n            Members                 \n        6.  Travel                          4.0      2.5"
    )
    (found,) = read(first, last + FOOT)
    assert rows(found)[2:] == [("5. The Group of Experts Members", "1.0", "2.0"), ("6. Travel", "4.0", "2.5")]


def test_a_group_head_as_far_out_as_an_item_with_a_number_is_a_row() -> None:
    first = BODY + "\n        5.  The Group of Experts            1.0      2.0"
    last = HEADS.strip("\n") + "\n        Members\n\n            Travel                          4.0      2.5"
    (found,) = read(first, last + FOOT)
    assert [row.label for row in found.rows[2:]] == ["5. The Group of Experts", "Members", "Travel"]


def test_a_figure_that_a_page_ends_within_is_one_figure() -> None:
    first = BODY + "\n        Income                            13    (5.9)"
    last = f"{HEADS.strip(chr(10))}\n{'581.7':>44}\n\n        Travel                           4.0      2.5"
    (found,) = read(first, last + FOOT)
    assert rows(found)[2:] == [("Income", "13 581.7", "(5.9)"), ("Travel", "4.0", "2.5")]


def worded(label: str, text: str, figure: str | None = None) -> Row:
    """A row with a figure and a text beside it."""
    return Row(label, (figure and Cell(figure), Cell(text)))


@pytest.mark.parametrize(("rest", "whole"), [("and by boat", True), ("By boat", False)])
@pytest.mark.parametrize("figure", ["12.0", None])
def test_a_text_that_a_page_ends_within_goes_on_with_a_small_letter(rest: str, whole: bool, figure: str | None) -> None:
    found = rows_over_pages((worded("Wells", "seen by foot", figure),), (worded(rest, rest),))
    assert [row.label for row in found] == (["Wells"] if whole else ["Wells", rest])
    assert [cell and cell.text for cell in found[0].cells] == [figure, f"seen by foot{' ' + rest if whole else ''}"]


def test_a_text_that_a_page_cuts_is_no_head_under_the_heads_that_are_printed_again() -> None:
    head = """
        ─────────────┬─────────────────────────┬──────────
        Step           Remark                    Cost
        ─────────────┼─────────────────────────┼──────────
"""
    first = f"""{head}        First          seen by foot                 12.0
        ─────────────┼─────────────────────────┼──────────
        Last           seen by the teams             1.5
        ─────────────┴─────────────────────────┴──────────"""
    last = f"""{head}                       and by boat
        ─────────────┼─────────────────────────┼──────────
        Total                                       13.5
        ─────────────┴─────────────────────────┴──────────"""
    (found,) = read(first, last)
    assert heads(found) == [("Remark",), ("Cost",)]
    assert rows(found)[1:] == [("Last", "seen by the teams and by boat", "1.5"), ("Total", None, "13.5")]


@pytest.mark.parametrize("label", ["", "Roads"])
def test_a_row_with_a_label_of_its_own_is_one(label: str) -> None:
    found = rows_over_pages((worded("Wells", "seen by foot"),), (worded(label, "and by boat"),))
    assert len(found) == 1 + bool(label)


def test_a_table_takes_its_caption_from_the_foot_of_the_page_before() -> None:
    caption = "        Table 7\n      * Resources by office\n        (Thousands of United States dollars)"
    (found,) = read(TITLED + caption, WHOLE)
    assert (found.number, found.title, found.unit) == ("7", "Resources by office", "Thousands of United States dollars")


def test_a_heading_at_the_foot_of_the_page_before_is_no_title() -> None:
    (found,) = read(TITLED + "      * Operational costs", WHOLE)
    assert (found.title, found.unit) == ("", None)


def test_a_table_with_its_caption_on_the_page_before_does_not_go_on_with_another() -> None:
    first, second = read("        Table 6\n" + WHOLE + "\n\n        Table 7", WHOLE)
    assert (first.number, second.number) == ("6", "7")


def test_a_note_that_its_page_has_no_place_for_stands_at_the_top_of_the_next_one() -> None:
    first = WHOLE.replace("Posts ", "Posts^a").replace("Staff ", "Staff^b") + "\n        ^a Of all offices."
    (found,) = read(first, "        ^b With travel.\n\n        Running text of the next page.")
    assert [(note.mark, note.text, note.page) for note in found.notes] == [
        ("a", "Of all offices.", 1),
        ("b", "With travel.", 2),
    ]


@pytest.mark.parametrize(("depth", "count"), [(7, 1), (6, 2)])
def test_an_item_with_a_number_goes_on_six_points_further_in(depth: int, count: int) -> None:
    item = Row("5. The Group of Experts", (Cell("1.0"),))
    assert len(rows_over_pages((item,), (Row("Members", (None,), depth=depth),))) == count
