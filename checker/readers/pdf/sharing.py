"""Pages read by several processes at once: each takes the next page that no other has taken.

One process is the caller's own; the others are its copies where that is safe and quick (Linux), and else start anew,
which takes as long as reading some 40 pages. A page that a process dies over comes back as not readable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from checker.beside import can_copy
from checker.readers.pdf.ink import Ink

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Read = Callable[[int], Ink | None]  #: reads the page of an index
Start = Callable[[], AbstractContextManager[Read]]  #: opens the document in another process; may be sent there

FEW = {"fork": 8, "spawn": 60}  #: sharing out fewer pages takes longer than it saves


def read_by(
    jobs: int, read: Read, start: Start, count: int, meanwhile: Callable[[], object] | None = None
) -> Iterator[tuple[int, Ink | None]]:
    """Each page's index and ink, as they come; `read` reads them in this process, what `start` opens in others.

    `meanwhile` is called before this process reads: that time is spared where others have begun.
    """
    way, prepare = way_to_start(), meanwhile or bool
    if jobs < 2 or count < FEW[way]:
        prepare()
        yield from ((index, read(index)) for index in range(count))
        return
    import multiprocessing

    context: Any = multiprocessing.get_context(way)
    next_page = context.Value("i", 0)
    opening = (lambda: nullcontext(read)) if way == "fork" else start
    helpers = [Helper(context, opening, next_page, count) for _ in range(jobs - 1)]
    try:
        prepare()
        for index in taken(next_page, count):
            yield index, read(index)
            for helper in helpers:
                yield from helper.finished()
        for helper in helpers:
            yield from helper.rest()
    finally:
        for helper in helpers:
            helper.stop()


def way_to_start() -> str:
    """Whether other processes begin as copies of this one; elsewhere, or beside threads, that may go wrong."""
    return "fork" if can_copy() else "spawn"


def taken(next_page: Any, count: int) -> Iterator[int]:
    """The pages that this process takes: each time the next one, until there is none."""
    while True:
        with next_page.get_lock():
            index = int(next_page.value)
            next_page.value += 1
        if index >= count:
            return
        yield index


class Helper:
    """Another process that takes pages, and the pipe that they come back by."""

    def __init__(self, context: Any, start: Start, next_page: Any, count: int) -> None:
        """Start it."""
        self.pipe, end = context.Pipe(duplex=False)
        self.process = context.Process(target=help_out, args=(start, next_page, count, end), daemon=True)
        self.process.start()
        end.close()

    def finished(self) -> Iterator[tuple[int, Ink | None]]:
        """The pages that are ready now."""
        try:
            while self.pipe.poll():
                yield self.pipe.recv()
        except EOFError:
            return

    def rest(self) -> Iterator[tuple[int, Ink | None]]:
        """The pages that are still to come."""
        try:
            while True:
                yield self.pipe.recv()
        except EOFError:
            return

    def stop(self) -> None:
        """Let go of it, also in the middle of a page."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def help_out(start: Start, next_page: Any, count: int, pipe: Connection) -> None:
    """What another process does: read the pages that it takes, and send them."""
    with start() as read:
        for index in taken(next_page, count):
            pipe.send((index, read(index)))
