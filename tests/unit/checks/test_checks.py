"""The folder of checks as rules see it: names, options, and what runs them."""

from __future__ import annotations

import pytest

from checker import checks
from checker.model.document import Masthead
from tests.drafts import saying, told


def test_a_check_goes_by_the_name_of_its_module() -> None:
    assert {"calendar-dates", "decimals", "masthead-date"} <= set(checks.names())
    assert [name for name in checks.names() if "_" in name] == []


def test_the_options_of_a_check_are_the_words_that_it_allows() -> None:
    assert checks.options_of("masthead-date") == {"against": ("period", "session")}
    assert checks.options_of("decimals") == {}


def test_a_check_is_run_with_the_options_that_a_rule_sets() -> None:
    masthead = Masthead(date="14 March 2021", session="Twentieth session, 12–18 May 2022")
    document = saying("Text.", masthead=masthead)
    assert told(checks.run("masthead-date", (), document)) == []
    assert told(checks.run("masthead-date", [("against", "session")], document)) == [
        "disagreed: masthead: is dated 14 March 2021. The session opens 14 months later, on 12 May 2022."
    ]


@pytest.mark.parametrize("name", checks.names())
def test_every_check_says_what_it_looks_at_and_is_silent_over_nothing(name: str) -> None:
    checks.load([name])
    assert list(checks.run(name, (), saying())) == []
