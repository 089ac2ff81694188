"""`iccd-check rules new`: what it writes is sound, in its form, and proved at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["rules", *args], prog_name="iccd-check")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()


def test_a_new_rule_is_well_written_and_its_proof_holds() -> None:
    assert run("new", "own/income-differs").output == (
        "own/income-differs.rule is written.\nown/income-differs.md is written.\n"
        "Change them, then: iccd-check rules test own/income-differs.rule\n"
    )
    assert run("check", "own").output == "Well written: 1 rule, 0 terms.\n"
    assert run("format", "--check", "own").exit_code == 0
    assert run("test", "own").output == "1 rule file, 2 cases, 0 failures.\n"


@pytest.mark.parametrize("there", ["own/income-differs.rule", "own/income-differs.md"])
def test_what_is_there_stays(there: str) -> None:
    Path(there).write_text("mine")
    result = run("new", "own/income-differs.rule")
    assert (result.exit_code, result.stderr) == (
        2,
        f"iccd-check: {there} is there already; choose another name.\n",
    )
    assert [file.read_text() for file in Path("own").iterdir()] == ["mine"]


def test_a_name_must_be_one_of_a_rule() -> None:
    result = run("new", "own/income differs")
    assert result.exit_code == 2
    assert "income differs is no name of a rule; join words by hyphens: income-differs" in result.stderr


def test_folders_that_are_not_there_are_made() -> None:
    assert run("new", "our/funds/income-differs").exit_code == 0
    assert run("test", "our").output == "1 rule file, 2 cases, 0 failures.\n"


def test_a_folder_that_cannot_be_made_is_said() -> None:
    Path("file").touch()
    assert run("new", "file/income-differs").stderr == (
        "iccd-check: file/income-differs.rule cannot be written: there is no folder file.\n"
    )
