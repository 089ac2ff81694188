"""Where a report goes: standard output or a file, in colour or not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from checker.cli.files import identity
from checker.errors import OutputError
from checker.languages.interface import ENGLISH, Interface, interface, spoken
from checker.writers.typeset.harmless import harmless
from checker.writers.typeset.look import Look

STANDARD_OUTPUT = Path("-")
DEVICES = Path("/dev")
NARROWEST, WIDEST = 60, 100


def ensure_writable(targets: Iterable[Path | None], inputs: Iterable[Path] = (), rules: Iterable[Path] = ()) -> None:
    """Raise OutputError before any long work where a report could not be written afterwards."""
    asked = {identity(file): "a file of rules" for file in rules}
    asked |= {identity(file): "the document itself" for file in inputs}
    for target in targets:
        if target is None or target == STANDARD_OUTPUT:
            continue
        try:
            reason = _refusal(target, asked)
        except OSError as error:
            reason = f"{error.strerror}"
        if reason:
            raise OutputError(f"{target} cannot be written: {reason}.")


def _refusal(target: Path, asked: Mapping[object, str]) -> str:
    """Why a file is not written; nothing where it can be. `asked` are the files that are read, and what they are."""
    if target.is_dir():
        return "it is a folder"
    if not target.parent.is_dir():
        return f"there is no folder {target.parent}"
    if not os.access(target.parent if _is_replaced(target) else target, os.W_OK):
        return "permission is denied"
    if which := asked.get(identity(target)):
        return f"it is {which}"
    if target.is_symlink() and _is_replaced(target):
        return f"it is a link to {target.readlink()}; name that file itself"
    return ""


def _is_replaced(target: Path) -> bool:
    """Whether a new file takes the place of what is there; a pipe or a device is written to as it is."""
    return DEVICES not in target.absolute().parents and (target.is_file() or not target.exists())


def write_new(texts: Mapping[Path, str], other: str) -> None:
    """Write files that are not there yet, in folders that are made; where one is, it says to choose `other` ones."""
    if there := next((file for file in texts if file.exists()), None):
        raise OutputError(f"{there} is there already; choose another {other}.")
    with suppress(OSError):  # where there can be no such folder, what is written there is refused
        for file in texts:
            file.parent.mkdir(parents=True, exist_ok=True)
    ensure_writable(texts)
    for file, text in texts.items():
        deliver(text, file)


def deliver(report: str | bytes, target: Path | None, encoding: str = "utf-8") -> None:
    """Write the report to the file, or to standard output where there is none."""
    place = None if target == STANDARD_OUTPUT else target
    try:
        if place:
            _put(report if isinstance(report, bytes) else report.encode(encoding, "backslashreplace"), place)
        else:
            say(report)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{place or 'standard output'} cannot be written: {error.strerror}.") from error


def _put(data: bytes, target: Path) -> None:
    """Write a file beside its place and set it there when it is whole, so that an old one outlives a full disk."""
    if not _is_replaced(target):
        target.write_bytes(data)
        return
    beside = target.with_name(f".iccd-check-{os.urandom(8).hex()}")
    try:
        with beside.open("xb") as file:  # it follows no link that somebody may have laid there
            file.write(data)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def say(report: str | bytes) -> None:
    """Print to a terminal in its own encoding, and to anything else as UTF-8, so that the bytes are always the same.

    Raises OutputError where standard output is closed.
    """
    if sys.stdout is None:
        raise OutputError("standard output cannot be written: it is closed.")
    if isinstance(report, str):
        report = harmless(report) if sys.stdout.isatty() else report.encode("utf-8", "backslashreplace")
    click.echo(report, nl=False, color=True)


def form_of(forms: Sequence[str], said: str) -> Callable[..., Any]:
    """Give a command the option --format, `form`; the usual one is text."""
    return click.option("--format", "form", type=click.Choice(forms), default="text", show_default=True, help=said)


def speaking(language: str | None) -> Interface:
    """What is said around a report, in the language asked for, or that of the environment."""
    return interface(language or spoken(os.environ))


def look(target: Path | None, notes: bool, quiet: bool, known: bool = False, say: Interface = ENGLISH) -> Look:
    """How the report is shown there; colour and the terminal's width only on a terminal."""
    on_terminal = bool(target is None and sys.stdout and sys.stdout.isatty())
    if not on_terminal:
        return Look(notes=notes, quiet=quiet, known=known, say=say)
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Look(notes=notes, quiet=quiet, colour=colour, width=width, known=known, say=say)
