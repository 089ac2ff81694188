"""`iccd-check rules check`: all mistakes of rule files, in three formats."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main

GOOD = """\
rule filled-is-more
  title    "More filled than approved"
  in       tables with columns filled-in, approved
  expect   filled-in <= approved

term filled-in
  en "filled in"
"""
BAD = "rule bad\n  in tables\n  severity fatl\n  expect spent = totl\n"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Call `rules check` in a folder that holds the rules own/a.rule, with its proof, and own/b.rule."""
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()
    Path("own/a.rule").write_text(GOOD)
    Path("own/a.md").write_text("# A proof\n")
    Path("own/b.rule").write_text(BAD)
    return lambda *args: CliRunner().invoke(main, ["rules", "check", *args], prog_name="iccd-check")


def test_well_written_rules_are_counted(run: Callable[..., Result]) -> None:
    result = run("own/a.rule")
    assert (result.exit_code, result.stdout) == (0, "Well written: 1 rule, 1 term.\n")


def test_a_rule_without_a_proof_is_well_written_with_a_warning(run: Callable[..., Result]) -> None:
    Path("own/a.md").unlink()
    result = run("own/a.rule")
    assert (result.exit_code, result.stdout) == (
        0,
        'own/a.rule:1:6: warning: rule "filled-is-more" has no proof [R102]\n'
        "    rule filled-is-more\n"
        "         ^\n"
        "    Write one beside it, in a file of that name that ends in .md\n"
        "Well written: 1 rule, 1 term.\n",
    )


def test_all_mistakes_are_shown_and_end_with_2(run: Callable[..., Result]) -> None:
    result = run("own")
    assert (result.exit_code, result.stderr) == (2, "iccd-check: 2 mistakes in 1 file.\n")
    assert result.stdout == (
        'own/b.rule:3:12: expected "error", "warning" or "note", not "fatl" [R012]\n'
        "      severity fatl\n"
        "               ^\n"
        'own/b.rule:4:18: "totl" is not in the vocabulary [R030]\n'
        "      expect spent = totl\n"
        "                     ^\n"
        '    Did you mean "total"?\n'
    )


def test_other_programs_are_given_json(run: Callable[..., Result]) -> None:
    first, second = json.loads(run("own", "--format", "json").stdout)
    assert first["code"] == "R012"
    assert second == {
        "severity": "error",
        "path": "own/b.rule",
        "line": 4,
        "column": 18,
        "code": "R030",
        "message": '"totl" is not in the vocabulary',
        "hint": 'Did you mean "total"?',
    }


def test_github_is_given_a_command_for_each_line(run: Callable[..., Result]) -> None:
    assert run("own", "--format", "github").stdout.splitlines()[1] == (
        '::error file=own/b.rule,line=4,title=R030::"totl" is not in the vocabulary. Did you mean "total"?'
    )


def test_a_folder_without_rules_is_said(run: Callable[..., Result]) -> None:
    Path("hollow").mkdir()
    result = run("hollow")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("iccd-check: hollow: there are no rule files")
