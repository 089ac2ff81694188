"""The line of a setting in its file."""

from __future__ import annotations

import pytest

from checker.gates.shapes import Keys, line_of, unheard_of

TEXT = """\
fail-on = "error"

[tool.iccd-check.severity]
a-rule = "off"

[[waive]]
rule = "a"

[[waive]]
rule = "b"
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["fail-on"], 1),
        (["severity"], 3),
        (["severity", "a-rule"], 4),
        (["waive", 0, "rule"], 7),
        (["waive", 1], 9),
        (["waive", 1, "rule"], 10),
        (["nowhere"], 1),
        ([], 1),
    ],
)
def test_a_setting_is_found_in_its_text(keys: Keys, line: int) -> None:
    assert line_of(TEXT, keys) == line


def test_a_name_is_answered_with_the_one_that_it_is_most_like() -> None:
    assert unheard_of("fail_on", ["fail-on", "rules"]) == "“fail_on” is not known; did you mean “fail-on”?"
    assert unheard_of("colour", ["fail-on", "rules"]) == "“colour” is not known."
