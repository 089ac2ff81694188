"""A rule with the figures of one place in it, and the condition under which it is held there."""

from __future__ import annotations

import pytest

from checker.evaluator.arithmetic import Operand, Undecided
from checker.evaluator.binding import relation_at
from checker.evaluator.relations import Relation
from checker.model.place import Place
from tests.authors import rule
from tests.figures import quantity


def bound(expect: str, **printed: str) -> Relation | Undecided | None:
    """What a rule becomes where these figures are printed; "?" is one that cannot be read."""
    figures = {
        name: Undecided("not read")
        if text == "?"
        else Operand((0, row, 0), quantity(text), name, Place(f"row {row}"), "table 1")
        for row, (name, text) in enumerate(printed.items())
    }
    return relation_at(rule(f"expect {expect}"), lambda part: figures.get(getattr(part, "names", ("",))[0]))


def test_a_relation_names_its_target_though_the_rule_has_it_on_the_right() -> None:
    found = bound("filled - 1 <= approved", approved="7", filled="9")
    assert isinstance(found, Relation)
    assert (found.operator, found.target.quantity.text, found.cells) == (">=", "7", ((0, 0, 0), (0, 1, 0)))


def test_where_a_figure_is_blank_there_is_no_relation_and_where_it_is_not_read_the_reason() -> None:
    assert bound("filled <= approved", approved="7") is None
    assert bound("filled <= approved", approved="7", filled="?") == Undecided("not read")


@pytest.mark.parametrize(("vacant", "is_held"), [("0", True), ("1", False), ("?", False)])
def test_a_place_is_held_against_a_rule_where_its_condition_surely_holds(vacant: str, is_held: bool) -> None:
    found = bound("if vacant = 0 then filled = approved", approved="7", filled="9", vacant=vacant)
    assert isinstance(found, Relation) == is_held
