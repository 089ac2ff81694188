"""JSON that a person can read too."""

from __future__ import annotations

import json

import pytest

from checker.writers.typeset.indented import LINE, indented


@pytest.mark.parametrize("value", [{}, [], None, "a\ud800", {"a": [1, {"b": None}]}, {"long": ["x" * 60, "y" * 60]}])
def test_indented_json_says_the_same(value: object) -> None:
    assert json.loads(indented(value)) == value


def test_what_fits_on_a_line_stands_on_one() -> None:
    fits, longer = ["x" * (LINE - 4)], ["x" * (LINE - 3)]
    assert indented(fits) == json.dumps(fits)
    assert indented(longer) == f'[\n  "{longer[0]}"\n]'


def test_what_holds_something_long_is_long_too() -> None:
    assert indented({"a": ["x" * LINE], "b": {"c": 1}}) == (
        '{\n  "a": [\n    "' + "x" * LINE + '"\n  ],\n  "b": {"c": 1}\n}'
    )
