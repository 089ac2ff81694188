"""`iccd-check rules`: lists, explains and checks rules, with the true rulebook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from checker.rulebook import shipped

RULE = """\
# Posts are approved before they are filled.
rule filled-is-more
  title    "More filled than approved"
  severity warning
  in       tables with columns agreed-upon, filled-in
  expect   filled-in <= agreed-upon

term agreed-upon
  en "agreed upon"

term filled-in
  en "filled in"
"""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Call the program in a folder that holds the rules posts/filled-is-more.rule."""
    monkeypatch.chdir(tmp_path)
    Path("posts").mkdir()
    Path("posts/filled-is-more.rule").write_text(RULE)
    return lambda *args: CliRunner().invoke(main, args, prog_name="iccd-check")


def test_the_rules_are_listed_by_topic_when_nothing_is_asked(run: Callable[..., Result]) -> None:
    result = run("rules")
    assert result.exit_code == 0
    assert result.stdout == run("rules", "list").stdout
    assert all(f"  {rule.id} " in result.stdout for rule in shipped().rules)


def test_rules_of_ones_own_are_listed_with_the_others(run: Callable[..., Result]) -> None:
    lines = run("rules", "list", "--rules", "posts").stdout.splitlines()
    line = next(line for line in lines if "filled-is-more" in line)
    assert line.split(maxsplit=2) == ["filled-is-more", "warning", "More filled than approved"]
    assert "posts:" in lines


def test_every_shipped_rule_can_be_shown(run: Callable[..., Result]) -> None:
    for rule in shipped().rules:
        assert run("rules", "show", rule.id).stdout.startswith(f"{rule.source.path}:{rule.source.line}\n\n")


def test_a_rule_is_shown_as_written_with_its_explanation(run: Callable[..., Result]) -> None:
    Path("posts/filled-is-more.md").write_text("# More posts filled\n\nA case.\n")
    text = RULE.split("\n\nterm", maxsplit=1)[0]
    assert run("rules", "show", "filled-is-more", "--rules", "posts").stdout == (
        f"posts/filled-is-more.rule:2\n\n{text}\n\n# More posts filled\n\nA case.\n"
    )


def test_a_misspelt_name_is_answered_with_the_nearest(run: Callable[..., Result]) -> None:
    result = run("rules", "show", "filled-is-mor", "--rules", "posts")
    assert result.exit_code == 2
    assert "there is no rule filled-is-mor; did you mean filled-is-more? --rules PATH adds your own." in result.stderr


def test_an_unknown_name_is_answered_with_where_to_look(run: Callable[..., Result]) -> None:
    result = run("rules", "show", "xyz")
    assert result.exit_code == 2
    assert "there is no rule xyz; “iccd-check rules” lists them all. --rules PATH adds your own." in result.stderr
