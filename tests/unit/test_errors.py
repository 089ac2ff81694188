"""An ill-written rule is shown with its place."""

from __future__ import annotations

import pytest

from checker.errors import CheckerError, DocumentError, OutputError, RuleError


@pytest.mark.parametrize(
    ("text", "column", "hint", "shown"),
    [
        ("expect a = b", 8, "", ["x.rule:2:8: not so", "    expect a = b", "           ^"]),
        ('zh "核定" b', 9, "Try c.", ["x.rule:2:9: not so", '    zh "核定" b', "              ^", "    Try c."]),
    ],
)
def test_the_caret_points_at_the_slip_under_wide_characters_too(
    text: str, column: int, hint: str, shown: list[str]
) -> None:
    assert str(RuleError("x.rule", 2, column, text, "not so", hint)).split("\n") == shown


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [(100, 99, "a" * 100 + "X" + "b" * 99), (101, 100, "…" + "a" * 100 + "X" + "b" * 99 + "…")],
    ids=["in a line that is shown whole", "in a longer one"],
)
def test_of_a_long_line_a_hundred_letters_are_shown_on_either_side_of_the_slip(
    before: int, after: int, shown: str
) -> None:
    mistake = RuleError("x.rule", 1, before + 1, "a" * before + "X" + "b" * after, "no")
    assert str(mistake).split("\n")[1:] == [f"    {shown}", f"    {' ' * shown.index('X')}^"]


@pytest.mark.parametrize(("code", "shown"), [("R012", "no [R012]"), ("R101", "warning: no [R101]")])
def test_a_mistake_bears_its_code_and_says_where_it_is_only_a_warning(code: str, shown: str) -> None:
    assert str(RuleError("x.rule", 1, 1, "a", "no", code=code)).split("\n")[0] == f"x.rule:1:1: {shown}"


@pytest.mark.parametrize("kind", [DocumentError, OutputError, RuleError])
def test_whatever_stops_the_program_is_caught_as_one_kind(kind: type[CheckerError]) -> None:
    assert issubclass(kind, CheckerError)
