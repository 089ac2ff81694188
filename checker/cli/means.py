"""The options for how a PDF is read, which all commands that read one share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import click

from checker.gates.settings import Settings
from checker.readers import ENGINES, Means
from checker.workers import Bounds

USUAL = 2  #: processes, where the machine has as many cores
Limits = tuple[int | None, int | None]  #: seconds and mebibytes, where an option asks for them


def reads_pdf(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options --engine and --jobs; it is handed what they make: `engine` and `jobs`."""
    return _engine(_jobs(command))


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


def means(engine: str, jobs: int | None, meanwhile: Callable[[], object] = bool) -> Means:
    """By what means to read; as many processes as asked for, else two where there are two cores."""
    return Means(engine, jobs or min(USUAL, cores()), meanwhile)


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
