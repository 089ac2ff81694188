"""The main command: files may follow it directly, and an error or an interruption ends it."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import sleep

import pytest
from click.testing import Result

from checker import api
from checker.cli import program
from checker.cli.program import Failure, bar, page_bar
from checker.model.report import Report
from checker.sharing import can_copy
from tests.unit.cli.conftest import names

PROGRAM = [sys.executable, "-m", "checker"]
ROOT = Path(__file__).parents[3]


def test_options_may_come_before_the_files(run: Callable[..., Result]) -> None:
    assert names(run("--format", "json", "clean.pdf")) == ["clean.pdf"]


def test_a_file_called_like_a_command_is_given_with_its_folder(run: Callable[..., Result]) -> None:
    Path("tables").write_text("%PDF")
    assert names(run("./tables", "--format", "json")) == ["tables"]


def test_interrupting_ends_quietly(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> Report:
        os.kill(os.getppid(), signal.SIGINT)
        sleep(60)

    assert can_copy()  # else the parent is whoever runs the tests
    monkeypatch.setattr(api, "check", interrupted)
    result = run("error.pdf")
    assert (result.exit_code, result.output) == (130, "")


def test_no_arguments_show_the_help(run: Callable[..., Result]) -> None:
    result = run()
    assert result.exit_code == 2
    assert result.output == run("--help").output


def test_a_mistyped_option_names_the_program_and_not_an_inner_command(run: Callable[..., Result]) -> None:
    result = run("clean.pdf", "--frmat", "json")
    usage = "Usage: iccd-check FILE... [OPTIONS]\nTry 'iccd-check --help' for help.\n\nError: No such option"
    assert (result.exit_code, result.stderr[: len(usage)]) == (2, usage)


def test_a_reader_that_closes_the_pipe_is_no_error() -> None:
    with subprocess.Popen(
        [*PROGRAM, "rules", "show", "column-total-differs"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


def test_an_error_is_one_sentence_under_the_name_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    failure = Failure("a.pdf is empty.")
    failure.show()
    assert (failure.exit_code, capsys.readouterr()) == (2, ("", "iccd-check: a.pdf is empty.\n"))


def test_the_usage_names_every_way_to_call_the_program(run: Callable[..., Result]) -> None:
    usage, _, _ = run("--help").stdout.partition("\n\n")
    assert usage.splitlines() == [
        "Usage: iccd-check FILE... [OPTIONS]",
        "       iccd-check tables FILE [OPTIONS]",
        "       iccd-check rules [list | show ID | check PATH...]",
    ]


def test_the_bar_fills_with_the_pages() -> None:
    assert bar(0, 10) == "░" * 24
    assert bar(5, 10) == "█" * 12 + "░" * 12
    assert bar(10, 10) == "█" * 24


class Terminal(io.StringIO):
    """A standard error that a person looks at."""

    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Terminal:
    """A terminal, and a clock on which so many seconds go by between two looks at it."""
    terminal, looks = Terminal(), count()
    monkeypatch.setattr(program, "monotonic", lambda: seconds * next(looks))
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


@pytest.mark.parametrize(("seconds", "shown"), [(0.5, ""), (0.6, f"\r\x1b[K{'█' * 12}{'░' * 12}  page 6 of 12  a.pdf")])
def test_what_takes_long_shows_which_page_is_read_and_nothing_at_the_end(
    monkeypatch: pytest.MonkeyPatch, seconds: float, shown: str
) -> None:
    terminal = on_terminal(monkeypatch, seconds)
    with page_bar("a.pdf") as draw:
        assert draw is not None
        draw(6, 12)
        assert terminal.getvalue() == shown
    assert terminal.getvalue() == shown + "\r\x1b[K"


def test_nothing_is_drawn_where_quiet_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch, 1)
    with page_bar("a.pdf", shown=False) as draw:
        assert draw is None
    assert terminal.getvalue() == ""


def test_nothing_is_drawn_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with page_bar("a.pdf") as draw:
        assert draw is None


def test_a_document_without_pages_has_an_empty_bar() -> None:
    assert bar(0, 0) == "░" * 24
