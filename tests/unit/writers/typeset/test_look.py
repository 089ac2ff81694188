"""Colours of a terminal."""

from __future__ import annotations

import pytest

from checker.model.rule import Severity
from checker.writers.typeset.look import CODES, painter


def test_a_text_is_painted_and_the_terminal_left_as_it_was() -> None:
    assert painter(True)("3 errors", "error") == "\x1b[1;31m3 errors\x1b[0m"


@pytest.mark.parametrize("name", CODES)
def test_nothing_is_added_where_no_colour_is_wanted(name: str) -> None:
    assert painter(False)("3 errors", name) == "3 errors"


def test_every_severity_has_a_colour_of_its_own() -> None:
    assert len({CODES[severity] for severity in Severity}) == len(Severity)
