"""Which columns may stand in a relation together."""

from __future__ import annotations

import pytest

from checker.evaluator.heads import Candidate, combinations_for
from checker.model.quantity import Kind
from checker.understand.terms import Vocabulary


def column(index: int) -> Candidate:
    """A column whose heads say nothing but the words of the rule."""
    return Candidate(index, (), frozenset(), Kind.AMOUNT, frozenset())


@pytest.mark.parametrize(("offered", "looked_at"), [(400, 400), (401, 400)])
def test_four_hundred_combinations_are_looked_at_for_one_column(offered: int, looked_at: int) -> None:
    others = {("approved",): [column(index) for index in range(1, offered + 1)]}
    assert len(combinations_for(column(0), others, ("balance",), Vocabulary({}))) == looked_at
