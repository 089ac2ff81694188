"""The options for how a PDF is read, which all commands that read one share."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from checker.readers import ENGINES, Means

USUAL = 2  #: processes, where the machine has as many cores


def reads_pdf(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options --engine and --jobs; it is handed what they make: `engine` and `jobs`."""
    return _engine(_jobs(command))


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
    help="How many processes share a document (on Linux); by default 2, where there are two cores.",
)
