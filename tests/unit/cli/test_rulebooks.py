"""A rule is known by its name, and an unknown name answered with the nearest."""

from __future__ import annotations

import click
import pytest

from checker.cli.rulebooks import named
from checker.rulebook import shipped


def test_a_rule_is_found_by_its_name() -> None:
    assert named("balance-differs", shipped()).id == "balance-differs"


def test_a_name_like_no_other_is_answered_with_the_list() -> None:
    with pytest.raises(click.BadParameter) as refusal:
        named("zzz", shipped())
    where = "“iccd-check rules” lists them all. --rules PATH adds your own."
    assert refusal.value.message == f"there is no rule zzz; {where}"
