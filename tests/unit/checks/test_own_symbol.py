"""The symbol by which a text names its own document."""

from __future__ import annotations

import pytest

from checker.checks.own_symbol import Options, check
from checker.model.document import Masthead
from tests.drafts import saying, told

OWN = Masthead("ICCD/CRIC(21)/4/Add.1")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "It takes note of the present report (ICCD/CRIC(20)/4).",
            "disagreed: paragraph 1: names the present document ICCD/CRIC(20)/4; its symbol is ICCD/CRIC(21)/4/Add.1.",
        ),
        ("It takes note of the present report (ICCD/CRIC(21)/4).", "held: paragraph 1"),
    ],
)
def test_the_present_report_bears_the_symbol_of_the_masthead(text: str, line: str) -> None:
    assert told(check(saying(text, masthead=OWN), Options())) == [line]


def test_another_report_may_bear_another_symbol() -> None:
    assert told(check(saying("See the report (ICCD/CRIC(20)/4).", masthead=OWN), Options())) == []


def test_a_document_without_a_symbol_is_left_alone() -> None:
    assert told(check(saying("See the present report (ICCD/CRIC(20)/4)."), Options())) == []
