"""Amounts that cannot be read as such."""

from __future__ import annotations

from checker.checks.malformed_amounts import Options, check
from tests.drafts import saying, told


def test_an_amount_is_told_with_what_was_probably_meant() -> None:
    document = saying("It costs $2,618.300 and ($4 000 00).", "It costs $2,618,300.")
    assert told(check(document, Options())) == [
        "disagreed: paragraph 1: $2,618.300 is not set as an amount is ($2,618,300?).",
        "disagreed: paragraph 1: $4 000 00 is not set as an amount is.",
    ]
