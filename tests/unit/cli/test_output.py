"""Where a report goes, in colour or not, and what is said where it cannot go there."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import Result

from checker.cli.output import deliver, look
from checker.errors import OutputError
from checker.writers.typeset.look import Look

PROGRAM = [sys.executable, "-m", "checker"]


def test_the_report_goes_into_a_file(run: Callable[..., Result]) -> None:
    result = run("error.pdf", "-o", "out.json", "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(Path("out.json").read_text())["findings"][0]["rule"] == "a-rule"


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("nowhere/out.txt", "there is no folder nowhere."),
        (".", "it is a folder."),
        ("error.pdf", "it is the document itself."),
        ("/dev/full", "No space left on device."),
    ],
)
def test_an_output_that_cannot_be_written_is_said(run: Callable[..., Result], target: str, why: str) -> None:
    result = run("error.pdf", "-o", target)
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {target} cannot be written: {why}\n")
    assert Path("error.pdf").read_text() == "%PDF error note"


def test_there_is_no_colour_but_on_a_terminal(run: Callable[..., Result]) -> None:
    assert "\x1b" not in run("error.pdf", color=True).stdout


def test_a_standard_output_that_is_full_is_said(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("# A draft\n\nNothing to add up.\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "draft.md"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    why = "standard output cannot be written: No space left on device."
    assert (done.returncode, done.stderr) == (2, f"iccd-check: {why}\n")


class Terminal(io.StringIO):
    """A standard output that a person looks at."""

    def isatty(self) -> bool:
        return True


def test_what_no_encoding_can_write_does_not_keep_a_report_from_being_written(tmp_path: Path) -> None:
    deliver("Table \ud800\n", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == b"Table \\ud800\n"


@pytest.mark.parametrize(("columns", "width"), [("40", 60), ("80", 80), ("240", 100)])
def test_a_report_on_a_terminal_is_as_wide_as_it_within_bounds(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert look(None, notes=True, quiet=False) == Look(notes=True, colour=True, width=width)


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_that_wants_no_colour_gets_none(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv(name, value)
    assert not look(None, notes=False, quiet=False).colour


def test_a_report_in_a_file_looks_the_same_wherever_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert look(tmp_path / "out.txt", notes=False, quiet=True) == Look(quiet=True)


def test_an_old_report_outlives_a_write_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, mode: str) -> NoReturn:
        assert mode == "xb"
        os.close(os.open(path, os.O_CREAT))
        raise OSError(28, "No space left on device")

    target = tmp_path / "out.txt"
    target.write_text("the old report")
    with pytest.raises(OutputError) as error, monkeypatch.context() as disk:
        disk.setattr(Path, "open", full)
        deliver("the new report", target)
    assert str(error.value) == f"{target} cannot be written: No space left on device."
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"out.txt": "the old report"}


def test_a_new_report_takes_the_place_of_an_old_one_with_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("the old report")
    target.chmod(0o640)
    deliver("the new report", target)
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("the new report", 0o640)


def test_a_file_of_rules_is_not_overwritten(run: Callable[..., Result]) -> None:
    Path("own.rule").write_text("rule a-rule")
    result = run("clean.pdf", "--rules", "own.rule", "-o", "text:own.rule")
    assert result.stderr == "iccd-check: own.rule cannot be written: it is a file of rules.\n"
    assert Path("own.rule").read_text() == "rule a-rule"


def test_an_output_that_leads_elsewhere_is_said(run: Callable[..., Result]) -> None:
    Path("there.txt").write_text("something else")
    Path("out.txt").symlink_to("there.txt")
    result = run("clean.pdf", "-o", "out.txt")
    why = "it is a link to there.txt; name that file itself."
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: out.txt cannot be written: {why}\n")
    assert Path("there.txt").read_text() == "something else"


def test_a_name_that_no_file_can_bear_is_said(run: Callable[..., Result]) -> None:
    name = "o" * 300
    assert run("clean.pdf", "-o", name).stderr == f"iccd-check: {name} cannot be written: File name too long.\n"


@pytest.mark.parametrize(
    ("closed", "ended"),
    [
        (">&-", (2, "iccd-check: standard output cannot be written: it is closed.\n")),
        ("<&-", (0, "")),
        ("2>&-", (0, "")),
        (">/dev/full", (2, "iccd-check: standard output cannot be written: No space left on device.\n")),
    ],
)
@pytest.mark.parametrize("command", ["draft.md", "rules"])
def test_a_stream_that_is_closed_or_full_is_no_traceback(
    tmp_path: Path, command: str, closed: str, ended: tuple[int, str]
) -> None:
    (tmp_path / "draft.md").write_text("# A draft\n\nNothing to add up.\n")
    line = f"{sys.executable} -m checker {command} {closed}"
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == ended
