"""What a pattern calls itself and says of itself."""

from __future__ import annotations

import pytest

from checker.relations.found import FoundRelation, Operator, Pattern, Standing, Term


@pytest.mark.parametrize(
    ("axis", "held", "failed", "words"),
    [
        ("rows", 1, 0, "holds in 1 of 1 column"),
        ("rows", 3, 1, "holds in 3 of 4 columns"),
        ("columns", 3, 1, "holds in 3 of 4 rows"),
    ],
)
def test_a_pattern_says_where_it_holds(axis: str, held: int, failed: int, words: str) -> None:
    pattern = Pattern(Operator.SUM, axis, 2, ((1, 0), (1, 1)), confirmations=held, contradictions=failed)
    assert pattern.words == words


@pytest.mark.parametrize(
    ("printed", "contradicted", "words"),
    [
        ("(3)=(1)+(2)", None, "holds in 4 of 4 rows; the head prints (3)=(1)+(2)"),
        (None, "(3)=(1)-(2)", "holds in 4 of 4 rows; the head prints (3)=(1)-(2) instead"),
    ],
)
def test_a_pattern_says_what_its_head_prints(printed: str | None, contradicted: str | None, words: str) -> None:
    pattern = Pattern(
        Operator.SUM, "columns", 2, ((1, 0), (1, 1)), confirmations=4, printed=printed, contradicted=contradicted
    )
    assert pattern.words == words


def test_a_pattern_is_named_by_its_lines_as_people_count_them() -> None:
    pattern = Pattern(Operator.DIFFERENCE, "rows", 2, ((1, 0), (-1, 1)))
    assert (pattern.name, pattern.lines, pattern.is_quotient) == ("rows:3=difference(1-2)", {0, 1, 2}, False)


def test_the_cells_of_a_relation_begin_with_its_result() -> None:
    pattern = Pattern(Operator.RATIO, "columns", 2, ((1, 0), (1, 1)))
    found = FoundRelation(Operator.RATIO, (4, 2), (Term(1, 4, 0), Term(1, 4, 1)), Standing.HELD, pattern)
    assert (found.cells, pattern.is_quotient) == (((4, 2), (4, 0), (4, 1)), True)
