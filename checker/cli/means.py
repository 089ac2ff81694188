"""How documents are read: the options that all commands share which read some, and what they make of each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial, wraps
from pathlib import Path
from typing import Any, TypeVar

import click
from msgspec import Struct

from checker.cli.files import sources
from checker.cli.program import page_bar, refuse
from checker.gates.settings import Settings
from checker.model.document import Document
from checker.model.report import Unreadable
from checker.outcome import outcomes
from checker.readers import ENGINES, Means
from checker.workers import Bounds

USUAL = 2  #: processes, where the machine has as many cores
Limits = tuple[int | None, int | None]  #: seconds and mebibytes, where an option asks for them
Made = TypeVar("Made")


class Reading(Struct, frozen=True):
    """How to read: by which means, within which limits; `debug` shows where the program itself fails."""

    means: Means
    limits: Limits
    debug: bool


def reads(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options for how documents are read; it is handed what they ask for: `reading`."""

    @wraps(command)
    def handed(*args: Any, engine: str, jobs: int | None, limits: Limits, debug: bool, **more: Any) -> Any:
        return command(*args, reading=Reading(Means(engine, jobs or min(USUAL, cores())), limits, debug), **more)

    return _engine(_jobs(bounded(_debug(handed))))


def made_of(paths: Sequence[Path], make: Callable[[Document, bytes], Made], reading: Reading) -> list[Made]:
    """What is made of each document that can be read, and its bytes; why others cannot is said on standard error."""
    made = []
    for outcome in outcomes(sources(paths), partial(_made, make), bounds_of(reading.limits), reading.means):
        if isinstance(outcome, Unreadable):
            refuse(outcome, reading.debug)
        else:
            made.append(outcome[0])
    return made


def _made(make: Callable[[Document, bytes], Made], how: Means, data: bytes, name: str) -> Made:
    from checker import api

    with page_bar(name) as progress:
        document = api.read_document(data, name, progress, how)
    return make(document, data)


def bounded(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options --seconds and --memory; it is handed what they ask for: `limits`."""

    @wraps(command)
    def within(*args: Any, seconds: int | None, memory: int | None, **more: Any) -> Any:
        return command(*args, limits=(seconds, memory), **more)

    return _seconds(_memory(within))


def bounds_of(limits: Limits, said: Iterable[Settings] = ()) -> Bounds:
    """What a file may take: what the options ask for, else the widest of what configurations say, else the usual."""
    seconds, memory = limits
    settings = [*said]
    usual = Bounds()
    return Bounds(
        seconds or max((each.seconds for each in settings if each.seconds), default=usual.seconds),
        memory or max((each.memory for each in settings if each.memory), default=usual.mebibytes),
    )


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_engine = click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default=ENGINES[0],
    show_default=True,
    help="What delivers the letters and rules of a PDF; pdfplumber is slow, and there to be compared with.",
)
_jobs = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes share a document, or several of them (on Linux); by default 2, where there are two cores.",
)
_debug = click.option("--debug", is_flag=True, help="Where the program itself fails over a file, show where.")
_seconds = click.option(
    "--seconds",
    metavar="N",
    type=click.IntRange(min=1),
    show_default=str(Bounds().seconds),
    help="How long one file may take; then it is named as not checked (on Linux).",
)
_memory = click.option(
    "--memory",
    metavar="MIB",
    type=click.IntRange(min=1),
    show_default=str(Bounds().mebibytes),
    help="How many mebibytes each process may take for one file (on Linux).",
)
