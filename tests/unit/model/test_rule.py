"""A rule: how grave it is, what it is about, what it compares."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.rule import (
    Check,
    Comparison,
    Number,
    Operation,
    Reference,
    Rule,
    Scope,
    Severity,
    Share,
    Source,
    leaves,
)


def test_an_error_is_graver_than_a_warning_and_a_warning_than_a_note() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [Severity.NOTE, Severity.WARNING, Severity.ERROR]


def rule(expect: Check | Comparison, path: str = "rules/totals/a.rule") -> Rule:
    return Rule("a-rule", Scope("tables"), expect, Source(path, 1))


@pytest.mark.parametrize(
    ("path", "topic"), [("rules/totals/a.rule", "totals"), ("our-rules/a.rule", "our-rules"), ("a.rule", ".")]
)
def test_the_topic_of_a_rule_is_the_folder_that_it_stands_in(path: str, topic: str) -> None:
    assert rule(Check("decimals"), path).topic == topic


def test_a_rule_that_names_a_check_compares_no_figures() -> None:
    compared = Comparison("=", Number(Decimal(1)), Number(Decimal(2)))
    assert rule(compared).comparison == compared
    with pytest.raises(TypeError) as refusal:
        _ = rule(Check("decimals")).comparison
    assert str(refusal.value) == "the rule a-rule names a check and compares no figures"


def test_the_leaves_of_an_expression_stand_in_its_order() -> None:
    gross, net, total = Reference(("gross",)), Reference(("net",)), Reference(("total",))
    assert list(leaves(Operation("-", Share(gross, net), total))) == [gross, net, total]
