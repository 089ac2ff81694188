"""What the help of the program and its commands shows."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from checker.cli import OTHERS, main
from checker.cli.check import check
from checker.cli.rules import rules

ROOT = Path(__file__).parents[3]


CONTEXT = click.Context(main)
OTHER = [command for name in OTHERS if (command := main.get_command(CONTEXT, name))]
COMMANDS = [check, *OTHER, *rules.commands.values()]


@pytest.mark.parametrize("command", COMMANDS, ids=str)
def test_every_command_and_option_is_explained(command: click.Command) -> None:
    assert command.help or command.callback is None
    assert [option.name for option in command.params if isinstance(option, click.Option) and not option.help] == []


@pytest.mark.parametrize("command", [[], ["tables"], ["rules"]])
def test_the_help_shows_an_example(run: Callable[..., Result], command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Examples:\n    " + " ".join(["iccd-check", *command]) in result.stdout


def test_the_help_of_the_program_lists_every_option_and_command(run: Callable[..., Result]) -> None:
    shown = run("--help").stdout
    assert all(option in shown for parameter in check.params for option in parameter.opts if option.startswith("-"))
    assert all(f"\n  {name} " in shown for name in OTHERS)


def test_each_command_goes_by_its_name_and_is_loaded_when_it_is_called() -> None:
    assert [command.name for command in OTHER] == list(OTHERS)
    script = (
        "import sys; from checker.cli import OTHERS; "
        "sys.exit(bool({f'checker.cli.{place.partition(\".\")[0]}' for place in OTHERS.values()} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_help_needs_neither_the_pdf_reader_nor_the_grammar(tmp_path: Path) -> None:
    """What is slow to import comes with the command that needs it."""
    script = (
        "import sys; from checker.cli import main; main(['--help'], standalone_mode=False); "
        "sys.exit(bool({'pdfplumber', 'pdfminer', 'pypdfium2_raw', 'lark'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
