"""Pages read by several processes at once: each takes the next page that no other has taken.

One process is the caller's own; the others are its copies where that is safe and quick (Linux), and else start anew,
which takes as long as reading some 40 pages. A page that a process dies over comes back as not readable.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from checker.model.place import Box
from checker.readers.pdf.ink import Ink, Word

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Read = Callable[[int], Ink | None]  #: reads the page of an index
Start = Callable[[], AbstractContextManager[Read]]  #: opens the document in another process; may be sent there

FEW = {"fork": 8, "spawn": 60}  #: sharing out fewer pages takes longer than it saves
Packed = tuple[Any, ...]


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
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


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
                yield unpacked(self.pipe.recv())
        except EOFError:
            return

    def rest(self) -> Iterator[tuple[int, Ink | None]]:
        """The pages that are still to come."""
        try:
            while True:
                yield unpacked(self.pipe.recv())
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
            pipe.send(packed(index, read(index)))


# What is sent is plain tuples: they are packed and unpacked much faster than the objects themselves


def packed(index: int, ink: Ink | None) -> Packed:
    """An index and the ink of its page as tuples."""
    if ink is None:
        return (index,)
    words = [
        (w.text, w.box.x0, w.box.top, w.box.x1, w.box.bottom, w.size, w.bold, w.italic, w.mark, w.raised, w.tag)
        for w in ink.words
    ]
    return index, ink.number, ink.width, ink.height, words, ink.rules, ink.uprights, ink.pictured


def unpacked(sent: Packed) -> tuple[int, Ink | None]:
    """The same again."""
    if len(sent) == 1:
        return sent[0], None
    index, number, width, height, words, rules, uprights, pictured = sent
    inked = tuple(Word(text, Box(x0, top, x1, bottom), *rest) for text, x0, top, x1, bottom, *rest in words)
    return index, Ink(number, width, height, inked, rules, uprights, pictured)
