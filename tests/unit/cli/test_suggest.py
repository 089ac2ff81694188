"""`iccd-check rules suggest`: rules and proofs that hold at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from tests.unit.evaluator.suggest.test_specimen import TEXT


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["rules", *args], prog_name="iccd-check")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()
    Path("a.md").write_text(TEXT)


RULE = (
    'rule closing-differs\n  title    "“Closing” is not “Opening” + “Receipts”"\n'
    '  in       tables with columns "Closing", "Opening", "Receipts"\n'
    '  expect   "Closing" = "Opening" + "Receipts"\n'
)


def test_rules_are_shown() -> None:
    assert run("suggest", "a.md").output == RULE + "\n"


def test_rules_are_written_with_proofs_that_hold_and_never_over_others() -> None:
    assert run("suggest", "a.md", "-o", "own").output == "own/closing-differs.rule, with its proof\n"
    assert Path("own/closing-differs.rule").read_text() == RULE
    assert run("check", "own").output == "Well written: 1 rule, 0 terms.\n"
    assert run("test", "own").output == "1 rule file, 2 cases, 0 failures.\n"
    again = run("suggest", "a.md", "-o", "own")
    assert (again.exit_code, again.stderr) == (
        2,
        "iccd-check: own/closing-differs.rule is there already; choose another folder.\n",
    )


def test_the_folder_of_the_rules_is_made() -> None:
    assert run("suggest", "a.md", "-o", "our/funds").output == "our/funds/closing-differs.rule, with its proof\n"


def test_what_ones_own_rules_say_is_left_out() -> None:
    Path("own/a.rule").write_text(RULE)
    assert run("suggest", "a.md", "--rules", "own").output == ""
