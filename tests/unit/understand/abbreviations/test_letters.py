"""Which words an abbreviation may be made of, by its letters."""

from __future__ import annotations

import pytest

from checker.understand.abbreviations.letters import spelled_out


@pytest.mark.parametrize(("short", "start"), [("TEMA", 4), ("TELMA", None), ("TELMAR", None)])
def test_half_of_the_letters_after_the_first_at_least_open_words(short: str, start: int | None) -> None:
    assert spelled_out(short, "the telecommunication market") == start
