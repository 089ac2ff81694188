"""Which columns heads stand over."""

from __future__ import annotations

import pytest

from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.spanning import HeadSpan, border_at, covered, is_centred, seams_of
from tests.pages import heads, read, word

BANDS = [HeadSpan(60, 100), HeadSpan(100, 200), HeadSpan(200, 300)]


@pytest.mark.parametrize(
    ("head", "found"),
    [("Paid by each party", True), ("Paid", False)],
)
def test_a_text_across_the_border_of_two_columns_spans_them_where_each_has_a_head_below(head: str, found: bool) -> None:
    (table,) = read(f"""
        ───────────────────────────────────────
                        {head:^22}
        Office              (EUR)       (USD)
        ━━━━━━━━━━━━━━━━┯━━━━━━━━━━━┯━━━━━━━━━━
        Bonn                807.7     1,155.0
        Rome              1,230.8     1,760.0
        ━━━━━━━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━━
    """)
    assert (heads(table) == [(head, "(EUR)"), (head, "(USD)")]) is found


def test_a_text_across_the_stub_and_all_columns_is_one_head() -> None:
    (table,) = read("""
        ─────────────────────────────────────
        Projects, plan two
        ──────────┬─────────────┬────────────
        Sector       Emissions         Cost
        ━━━━━━━━━━┿━━━━━━━━━━━━━┿━━━━━━━━━━━━
        Forests           12.0        11.5
        Energy             3.0         1.5
        ━━━━━━━━━━┷━━━━━━━━━━━━━┷━━━━━━━━━━━━
    """)
    whole = "Projects, plan two"
    assert (table.stub_head, heads(table)) == ("Sector", [(whole, "Emissions"), (whole, "Cost")])


@pytest.mark.parametrize(("x", "found"), [(181.9, True), (182.1, True), (196.1, False), (163.9, False)])
def test_a_unit_stands_in_the_middle_over_all_columns(x: float, found: bool) -> None:
    assert is_centred([word(x, 100, "millions", width=40)], BANDS) is found


def test_two_texts_over_columns_are_no_unit() -> None:
    assert not is_centred([word(140, 100, "Spent", width=30), word(250, 100, "Left", width=30)], BANDS)


@pytest.mark.parametrize("end", [118.1, 117.9])
def test_a_rule_covers_a_column_when_it_reaches_its_middle_or_almost(end: float) -> None:
    assert covered(HeadSpan(100, 140), [Rule(200, 50, end, 0.5)], 200) == (end > 118)


@pytest.mark.parametrize("end", [102.1, 101.9])
def test_a_rule_covers_no_narrow_column_that_it_hardly_reaches_into(end: float) -> None:
    assert covered(HeadSpan(100, 105), [Rule(200, 50, end, 0.5)], 200) == (end > 102)


@pytest.mark.parametrize("off", [3.9, 4.1])
def test_a_joint_shows_a_border_of_columns_near_to_it(off: float) -> None:
    assert border_at(200 + off, [Rule(150, 60, 500, 0.5, (200,))]) == (off < 4)


@pytest.mark.parametrize("off", [1.9, 2.1])
def test_a_rule_that_ends_near_to_a_place_lies_above_it(off: float) -> None:
    rules = [Rule(130, 60, 500, 0.5), Rule(150, 60, 200, 0.5)]
    assert border_at(200 + off, rules) == (off < 2)


@pytest.mark.parametrize(("gap", "lower", "over"), [(3.4, 0, True), (3.6, 0, False), (3.4, 1.1, False)])
def test_a_text_runs_over_a_place_where_a_space_parts_its_words_there(gap: float, lower: float, over: bool) -> None:
    words = [word(60, 100, "National"), word(92 + gap, 100 + lower, "staff"), word(200, 100, "Total")]
    assert list(seams_of(words)) == ([(90, 94 + gap)] if over else [])


@pytest.mark.parametrize(
    ("top", "over"),
    [
        ("──────────┬─────────┬─────────┬─────────────────┬────────", [False, True, True, False]),
        ("──────────┬─────────┬─────────┬────────┬────────┬────────", [True, True, True, True]),
    ],
)
def test_a_head_stands_over_no_blank_cell_that_borders_of_its_own_part_from_it(top: str, over: list[bool]) -> None:
    (table,) = read(f"""
        {top}
        Staff       2 May                   Of them
        ──────────┼─────────┼─────────┼────────┼────────┼────────
        Category      Begin       End     Women      Men   Total
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━┿━━━━━━━━┿━━━━━━━━
        Posts          12.0      11.5      6.0      5.5    11.5
        Travel          3.0       1.5      1.0      0.5     1.5
        ━━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━┷━━━━━━━━┷━━━━━━━━
    """)
    assert [path[0] == "Of them" for path in heads(table)[1:]] == over


@pytest.mark.parametrize("sub", [("2022", "2023"), ("Prévu", "Réel")])
def test_heads_that_end_where_the_columns_under_them_do_span_these_and_may_wrap(sub: tuple[str, str]) -> None:
    one, two = sub
    (table,) = read(f"""
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      * Region             Active projects      Payments (thousands
      *                                                   of euros)
      *                    {one:>5}     {two:>5}       {one:>5}     {two:>5}
        ─────────────────────────────────────────────────────────────
        Africa               148       162        41.8        46.2
        Europe                86        80        19.6        18.8
        World                234       242        61.4        65.0
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
    paid = "Payments (thousands of euros)"
    assert heads(table) == [(over, under) for over in ("Active projects", paid) for under in sub]
