"""Rules drawn through words and before figures."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule, Unread
from checker.readers.pdf.page.strokes import without_strokes
from checker.readers.pdf.tables.building import tables_of
from tests.pages import SIZE, rows, word
from tests.pages import page as drawn

TOP = 200.0
FOOT = TOP + SIZE


def page(*rules: Rule) -> Ink:
    """A line of two figures, 100 to 120 and 300 to 320, behind a label from 60 on."""
    words = (word(60, TOP, "Rome"), word(100, TOP, "1,230"), word(300, TOP, "1,240"))
    return Ink(1, 612.0, 792.0, words, rules, ())


def texts(ink: Ink) -> list[str]:
    return [found.text for found in without_strokes(ink).words]


@pytest.mark.parametrize("above", [3.5, 5.0, 6.3])
def test_a_word_with_a_rule_through_its_middle_is_gone_and_so_is_the_rule(above: float) -> None:
    found = without_strokes(page(Rule(FOOT - above, 100, 120, 0.5)))
    assert ([each.text for each in found.words], found.rules, found.unread) == (["Rome", "1,240"], (), ())


@pytest.mark.parametrize("above", [-1.0, 1.0, 3.3, 6.5, 10.0])
def test_a_rule_under_a_word_or_over_it_strikes_nothing(above: float) -> None:
    ink = page(Rule(FOOT - above, 100, 120, 0.5))
    assert without_strokes(ink) is ink


@pytest.mark.parametrize(
    ("x0", "x1", "left"),
    [
        (60, 320, []),
        (58, 322, []),
        (60, 400, ["Rome", "1,230", "1,240"]),
        (60, 122, ["1,240"]),
        (20, 500, ["Rome", "1,230", "1,240"]),
    ],
    ids=["the row", "a little more", "far beyond", "a part of the row", "a line of a chart"],
)
def test_a_rule_strikes_the_words_that_it_begins_and_ends_with(x0: float, x1: float, left: list[str]) -> None:
    assert texts(page(Rule(FOOT - 5, x0, x1, 0.5))) == left


@pytest.mark.parametrize(("end", "struck"), [(102, False), (106, True), (111, True)])
def test_a_figure_that_is_struck_through_in_part_stays_and_is_known(end: float, struck: bool) -> None:
    ink = page(Rule(FOOT - 5, 100, end, 0.5))
    found = without_strokes(ink)
    assert [each.text for each in found.words] == ["Rome", "1,230", "1,240"]
    assert found.unread == (Unread("struck", ink.words[1].box),) * struck


@pytest.mark.parametrize(
    ("x0", "x1", "read"),
    [(293, 298, "−1,240"), (295, 299, "−1,240"), (290, 295, "1,240"), (297, 298, "1,240"), (288, 299, "1,240")],
    ids=["five points", "four points", "too far", "a dot", "too long"],
)
def test_a_short_stroke_right_before_a_figure_is_its_minus(x0: float, x1: float, read: str) -> None:
    assert texts(page(Rule(FOOT - 4, x0, x1, 0.5)))[-1] == read


@pytest.mark.parametrize("text", ["2024", "posts"])
def test_a_short_stroke_before_a_year_or_a_word_is_none(text: str) -> None:
    ink = Ink(1, 612.0, 792.0, (word(300, TOP, text),), (Rule(FOOT - 4, 294, 298, 0.5),), ())
    assert without_strokes(ink) is ink


def test_running_text_has_no_gap_where_words_are_struck_through() -> None:
    line = [
        word(60, TOP, "of"),
        word(70, TOP, "two"),
        word(84, TOP, "full"),
        word(102, TOP, "calendar"),
        word(137, TOP, "years"),
    ]
    ink = Ink(1, 612.0, 792.0, tuple(line), (Rule(FOOT - 5, 84, 134, 0.5),), ())
    found = without_strokes(ink).words
    assert [(each.text, each.box.x0, each.box.x1) for each in found] == [
        ("of", 60, 68),
        ("two", 70, 134),
        ("years", 137, 157),
    ]


def test_the_rules_of_a_table_strike_nothing() -> None:
    ink = drawn("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
      * Total           12.0     11.5
        ──────────┴──────────┴────────
    """)
    assert without_strokes(ink) is ink


def test_rows_that_are_struck_through_are_no_rows() -> None:
    ink = drawn("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      2.5
      * Total           12.0     11.5
        ──────────┴──────────┴────────
    """)
    travel = [found for found in ink.words if found.text in ("Travel", "3.0", "2.5")]
    strokes = tuple(Rule(found.box.bottom - 4.5, found.box.x0, found.box.x1, 0.5) for found in travel)
    rules = tuple(sorted((*ink.rules, *strokes), key=lambda rule: rule.y))
    struck = without_strokes(Ink(1, 612.0, 792.0, ink.words, rules, ()))
    (table,) = tables_of(sheets_of([struck]))[0]
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Total", "12.0", "11.5")]
    assert [(aside.what, aside.text) for aside in struck.asides] == [
        ("struck through", text) for text in ("Travel", "3.0", "2.5")
    ]
