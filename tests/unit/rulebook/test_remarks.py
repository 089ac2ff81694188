"""What is said of rules that can be used."""

from __future__ import annotations

import pytest

from checker.rulebook import looked_through, shipped
from checker.rulebook.remarks import remarks


def codes(text: str, proved: bool = True) -> list[str]:
    """The codes of what is said of a text."""
    own, _ = looked_through([("my.rule", text)])
    return [each.code for each in remarks([("my.rule", text)], own, shipped(), lambda _: proved)]


def rule(expect: str) -> str:
    return f'rule x\n  title "X"\n  in tables\n  expect {expect}\n'


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        ("vacancy-rate = vacant / approved", []),
        ("vacancy-rate = vacant / approved * 100", ["R106"]),
        ("vacancy-rate = 100 * vacant / approved", ["R106"]),
        ("vacancy-rate = 100 * vacant", []),
        ("balance = approved - percentage", ["R107"]),
        ("percentage-spent = approved", ["R107"]),
        ('"Share" = approved', []),
        ("shares + percentage = 100", []),
    ],
)
def test_what_is_seldom_meant_is_said(expect: str, said: list[str]) -> None:
    assert codes(rule(expect)) == said


def test_a_proof_is_asked_for() -> None:
    assert codes(rule("spent <= approved"), proved=False) == ["R102"]


def test_the_shipped_rules_and_terms_say_nothing_odd() -> None:
    texts = [(rule.source.path, "") for rule in shipped().rules]
    assert [each for each in remarks(texts, shipped(), shipped(), lambda _: True) if each.code != "R103"] == []
