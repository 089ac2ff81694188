"""`iccd-check rules format`: files are written in their one form, or only looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main

LOOSE = "rule x\n expect   spent<=approved\n in tables\n"
FORM = "rule x\n  in       tables\n  expect   spent <= approved\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("x.rule").write_text(LOOSE)
    return Path("x.rule")


def test_a_file_is_written_in_its_form_and_then_stays(file: Path) -> None:
    first, second = (CliRunner().invoke(main, ["rules", "format", "."]) for _ in range(2))
    assert (first.exit_code, first.output) == (0, "x.rule: written anew.\n")
    assert (second.exit_code, second.output, file.read_text()) == (0, "", FORM)


def test_where_it_is_only_looked_at_a_file_that_would_change_ends_with_1(file: Path) -> None:
    result = CliRunner().invoke(main, ["rules", "format", "--check", "."])
    assert (result.exit_code, result.output) == (1, "x.rule: not in its one form.\n")
    assert file.read_text() == LOOSE
    file.write_text(FORM)
    assert CliRunner().invoke(main, ["rules", "format", "--check", "."]).exit_code == 0


def test_where_one_file_cannot_be_read_none_is_written(file: Path) -> None:
    Path("y.rule").write_text("rul y\n")
    result = CliRunner().invoke(main, ["rules", "format", "."])
    assert (result.exit_code, file.read_text()) == (2, LOOSE)
