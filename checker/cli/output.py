"""Where a report goes: standard output or a file, in colour or not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from checker.errors import OutputError
from checker.writers.typeset.look import Look

STANDARD_OUTPUT = Path("-")
NARROWEST, WIDEST = 60, 100


def ensure_writable(target: Path | None, inputs: Iterable[Path] = ()) -> None:
    """Raise OutputError before any long work where the report could not be written afterwards."""
    if target is None or target == STANDARD_OUTPUT:
        return
    if target.is_dir():
        raise OutputError(f"{target} cannot be written: it is a folder.")
    if not target.parent.is_dir():
        raise OutputError(f"{target} cannot be written: there is no folder {target.parent}.")
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        raise OutputError(f"{target} cannot be written: permission is denied.")
    if any(file.exists() and target.exists() and target.samefile(file) for file in inputs):
        raise OutputError(f"{target} cannot be written: it is the document itself.")


def deliver(report: str | bytes, target: Path | None, encoding: str = "utf-8") -> None:
    """Write the report to the file, or to standard output where there is none."""
    place = None if target == STANDARD_OUTPUT else target
    try:
        if place:
            place.write_bytes(report if isinstance(report, bytes) else report.encode(encoding, "backslashreplace"))
        else:
            _print(report)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{place or 'standard output'} cannot be written: {error.strerror}.") from error


def _print(report: str | bytes) -> None:
    """Print to a terminal in its own encoding, and to anything else as UTF-8, so that the bytes are always the same."""
    if isinstance(report, str) and not sys.stdout.isatty():
        report = report.encode("utf-8", "backslashreplace")
    click.echo(report, nl=False, color=True)


def look(target: Path | None, notes: bool, quiet: bool, known: bool = False) -> Look:
    """How the report is shown there; colour and the terminal's width only on a terminal."""
    on_terminal = target is None and sys.stdout.isatty()
    if not on_terminal:
        return Look(notes=notes, quiet=quiet, known=known)
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Look(notes=notes, quiet=quiet, colour=colour, width=width, known=known)
