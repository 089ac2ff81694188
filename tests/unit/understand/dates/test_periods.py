"""Periods are the same however they are written."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates.periods import (
    a_year_apart,
    before_periods,
    compatible,
    latest,
    only,
    periods,
    periods_in,
    preceding,
    without_periods,
    years,
)

EN = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "for the 2026/27 period", {"2026/27"}),
        ("en", "from 1 July 2024 to 30 June 2025", {"2024/25"}),
        ("en", "from 1 July to 30 June 2025", {"2024/25"}),
        ("en", "from 1 January to 31 December 2025", {"2025"}),
        ("en", "from 1 January 2024 to 31 December 2025", {"2024/25"}),
        ("en", "from 1 July to 31 December 2024", {"2024-12-31"}),
        ("en", "the biennium 2020–2021", {"2020/21"}),
        ("en", "as at 28 February 2026", {"2026-02-28"}),
        ("en", "the 12 members of 2024", {"2024"}),
        ("en", "12 members 2024", {"2024"}),
        ("en", "document S/2024/250", {"2024"}),
        ("en", "in 2024 (2023: none)", {"2024", "2023"}),
        ("en", "a total of 2,024.5", set()),
        ("fr", "au 1er juillet 2024", {"2024-07-01"}),
        ("es", "al 30 de junio de 2025", {"2025-06-30"}),
        ("ru", "по состоянию на 30 июня 2025 года", {"2025-06-30"}),
        ("zh", "截至 2021 年 12 月 31 日的支出", {"2021-12-31"}),
        ("zh", "表1介绍截至2021年12月31日", {"2021-12-31"}),
    ],
)
def test_a_period_has_one_name(code: str, text: str, names: set[str]) -> None:
    assert periods(text, LANGUAGES[code]) == names


def test_a_year_goes_with_the_period_that_holds_it_and_a_day_with_its_year() -> None:
    assert compatible(periods("2025", EN), periods("2024/25", EN))
    assert compatible(periods("as at 30 June 2025", EN), periods("in 2025", EN))
    assert not compatible(periods("2023/24", EN), periods("2024/25", EN))
    assert not compatible(periods("as at 28 February 2026", EN), periods("2025/26", EN))
    assert compatible(periods("", EN), periods("2025/26", EN))


def test_what_is_left_without_periods_has_no_years() -> None:
    text = "from 1 July 2024 to 30 June 2025, in 2023/24"
    assert without_periods(text, EN).split() == ["from", ",", "in"]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("approved 2025/26", "spent 2024/25", False),
        ("approved 2025/26", "spent 2024/25 as at 30 june 2025", False),
        ("approved 2024/25", "spent 2024-2025", True),
        ("approved 2024/25", "encumbered as at 30 june 2025", True),
        ("approved 2024/25", "encumbered as at 28 february 2026", False),
        ("2020-2021年核定预算", "截至2021年12月31日的支出", True),
        ("2025 planned", "2026 planned", False),
        ("approved", "spent 2024/25", True),
    ],
)
def test_heads_of_different_periods_do_not_go_together(one: str, other: str, together: bool) -> None:
    assert compatible(years(one), years(other)) is together


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Apportionment (2024/25)", [("budget year", "2024/25")]),
        ("1 July 2024 to 30 June 2025", [("budget year", "2024/25")]),
        ("the biennium 2020-2021", [("biennium", "2020–2021")]),
        ("expenditure as at 30 June 2025", [("day", "30 June 2025")]),
        ("resolution 2024/12, 2018-2030, S/2024/250", []),
    ],
)
def test_periods_are_spelled_one_way(text: str, spelt: list[tuple[str, str]]) -> None:
    assert list(periods_in(text, EN)) == spelt


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ({"2024/25"}, {"2025/26"}, True),
        ({"2025"}, {"2024"}, True),
        ({"2024/25"}, {"2026/27"}, False),
        ({"2024"}, {"2024/25"}, False),
        ({"2024"}, {"2024"}, False),
        (set(), {"2024"}, False),
    ],
)
def test_periods_are_a_year_apart_if_one_is_right_before_the_other(one: set[str], other: set[str], apart: bool) -> None:
    assert a_year_apart(frozenset(one), frozenset(other)) is apart


@pytest.mark.parametrize(
    ("named", "one"), [("2024", "2024"), ("2024/25 2025", "2024/25"), ("2023 2024", None), ("2023/24 2024/25", None)]
)
def test_a_text_names_one_period_where_years_only_stand_beside_it(named: str, one: str | None) -> None:
    assert only(frozenset(named.split())) == one


@pytest.mark.parametrize(
    ("named", "last", "before"),
    [
        ("2022 2024 2023", "2024", "2023"),
        ("2022/23 2024/25 2023/24", "2024/25", "2023/24"),
        ("2022/23 2024/25", "2024/25", "2022/23"),
        ("1998/99 1999/00", "1999/00", "1998/99"),
        ("2022 2024", "2024", None),
        ("2021/22 2024/25", "2024/25", None),
        ("2024", "2024", None),
    ],
)
def test_a_period_comes_right_after_another_or_after_none(named: str, last: str, before: str | None) -> None:
    assert latest(frozenset(named.split())) == last
    assert preceding(last, frozenset(named.split())) == before


def test_no_period_comes_right_before_a_year() -> None:
    assert preceding("2024", frozenset({"2022/23", "2023/24"})) is None


@pytest.mark.parametrize("named", ["2023 2024 2023/24", ""])
def test_of_years_and_longer_periods_none_is_the_last(named: str) -> None:
    assert latest(frozenset(named.split())) is None


@pytest.mark.parametrize(
    ("text", "before"), [("for 2024/25 and 2025", "for "), ("в 2024 году", "в "), ("of none", "of none")]
)
def test_what_stands_before_the_first_period_is_told(text: str, before: str) -> None:
    assert before_periods(text, LANGUAGES["en"]) == before
