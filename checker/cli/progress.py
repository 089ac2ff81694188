"""The pages read so far, on standard error: only on a terminal, only where it takes long, and gone when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import click

from checker.writers.typeset.harmless import clean

PATIENCE = 0.5  #: seconds before the bar appears
WIDTH = 24
CLEAR = "\r\x1b[K"  #: takes away what stands in a line of the terminal


@contextmanager
def page_bar(name: str, shown: bool = True) -> Iterator[Callable[[int, int], None] | None]:
    """Give the function that draws the bar, or nothing where there is no terminal to draw it on."""
    if not (shown and sys.stderr and sys.stderr.isatty()):
        yield None
        return
    start = monotonic()

    def draw(done: int, total: int) -> None:
        if monotonic() - start > PATIENCE:
            _line(f"{bar(done, total)}  page {done} of {total}  {clean(name)}")

    try:
        yield draw
    finally:
        _line("")


def bar(done: int, total: int) -> str:
    """The bar as text, filled up to the part that is done."""
    filled = WIDTH * done // max(1, total)
    return "█" * filled + "░" * (WIDTH - filled)


def _line(text: str) -> None:
    click.echo(f"{CLEAR}{text}", err=True, nl=False)
