"""How a pattern is named, and what is said to speak for it."""

from __future__ import annotations

import pytest

from checker.relations.found import FoundRelation, Operator, Pattern, PatternTerm, Standing

DIFFERENCE = Pattern(Operator.DIFFERENCE, "columns", 2, ((1, 1), (-1, 0)), confirmations=7, contradictions=1)


def test_a_pattern_is_named_by_its_lines_counted_from_one() -> None:
    assert DIFFERENCE.name == "columns:3=difference(2-1)"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (DIFFERENCE, "holds in 7 of 8 rows"),
        (Pattern(Operator.SUM, "rows", 2, ((1, 0), (1, 1)), confirmations=1), "holds in 1 of 1 column"),
        (
            Pattern(Operator.SUM, "columns", 2, ((1, 0), (1, 1)), confirmations=2, printed="C=A+B"),
            "holds in 2 of 2 rows; the head prints C=A+B",
        ),
        (
            Pattern(Operator.SUM, "columns", 2, ((1, 0), (1, 1)), confirmations=2, contradicted="C=A-B"),
            "holds in 2 of 2 rows; the head prints C=A-B instead",
        ),
    ],
)
def test_a_pattern_says_where_it_holds_and_what_the_head_prints(pattern: Pattern, words: str) -> None:
    assert pattern.words == words


def test_a_difference_is_no_quotient_and_a_ratio_a_share_and_growth_are() -> None:
    quotients = [item for item in Operator if item.is_quotient]
    assert quotients == [Operator.RATIO, Operator.SHARE, Operator.GROWTH]


def test_the_cells_of_a_relation_begin_with_its_target() -> None:
    relation = FoundRelation(
        Operator.DIFFERENCE, (4, 2), (PatternTerm(1, 4, 1), PatternTerm(-1, 4, 0)), Standing.HELD, DIFFERENCE
    )
    assert relation.cells == ((4, 2), (4, 1), (4, 0))
