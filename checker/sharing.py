"""Work done by several processes at once: each takes the next piece that no other has taken.

One process is the caller's own; the others are its copies where that is safe and quick (Linux). Elsewhere they start
anew, which takes as long as reading some 40 pages.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Done = TypeVar("Done")
Do = Callable[[int], Done]  #: does the piece of an index
Start = Callable[[], AbstractContextManager[tuple[Do[Done], int]]]  #: what does the pieces, and how many there are
Pieces = Iterator[tuple[int, Done]]  #: indices and what was done, as it comes

ROOM = 1 << 20  #: bytes; what Linux allows everybody
LONG = 60  #: with processes that start anew, sharing out fewer pieces takes longer than it saves


def can_copy() -> bool:
    """Whether this process can be copied: elsewhere than on Linux, or beside threads, that may go wrong."""
    return sys.platform == "linux" and threading.active_count() == 1


class Sharing(Generic[Done]):
    """The processes that share one work: `jobs` of them, this one among them.

    Copies begin at once, and take pieces while this process gets itself ready. A piece that a process dies over, or
    that goes wrong in it, does not come back.
    """

    def __init__(self, jobs: int, start: Start[Done]) -> None:
        """Let the others begin, if they are copies of this one."""
        self.jobs, self.start = jobs, start
        self.helpers: list[Helper[Done]] = []
        if jobs > 1 and can_copy():
            self.begin("fork")

    def begin(self, way: str) -> None:
        """Let the others begin."""
        import multiprocessing

        context: Any = multiprocessing.get_context(way)
        self.next_piece = context.Value("i", 0)
        self.helpers = [Helper(context, self.start, self.next_piece) for _ in range(self.jobs - 1)]

    def pieces(self, do: Do[Done], count: int) -> Pieces[Done]:
        """All pieces; `do` does those that this process takes."""
        if self.jobs > 1 and not self.helpers and count >= LONG:
            self.begin("spawn")
        if not self.helpers:
            yield from alone(do, count)
            return
        for index in taken(self.next_piece, count):
            yield index, do(index)
            for helper in self.helpers:
                yield from helper.finished()
        for helper in self.helpers:
            yield from helper.rest()

    def __enter__(self) -> Sharing[Done]:
        return self

    def __exit__(self, *_: object) -> None:
        for helper in self.helpers:
            helper.stop()


def alone(do: Do[Done], count: int) -> Pieces[Done]:
    """All pieces, done by this process one after the other."""
    return ((index, do(index)) for index in range(count))


def taken(next_piece: Any, count: int) -> Iterator[int]:
    """The pieces that this process takes: each time the next one, until there is none."""
    while True:
        with next_piece.get_lock():
            index = int(next_piece.value)
            next_piece.value += 1
        if index >= count:
            return
        yield index


class Helper(Generic[Done]):
    """Another process that takes pieces, and the pipe that they come back by."""

    def __init__(self, context: Any, start: Start[Done], next_piece: Any) -> None:
        """Start it."""
        self.pipe, end = context.Pipe(duplex=False)
        widen(end)
        self.process = context.Process(target=help_out, args=(start, next_piece, end), daemon=True)
        self.process.start()
        end.close()

    def finished(self) -> Pieces[Done]:
        """What is ready now."""
        try:
            while self.pipe.poll():
                yield self.pipe.recv()
        except EOFError:
            return

    def rest(self) -> Pieces[Done]:
        """What is still to come."""
        try:
            while True:
                yield self.pipe.recv()
        except EOFError:
            return

    def stop(self) -> None:
        """Let go of it, also in the middle of a piece."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def widen(pipe: Connection) -> None:
    """Give a pipe room for some twenty pages, so that a helper need not wait while nobody takes them from it."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # the system allows less
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, ROOM)


def help_out(start: Start[Any], next_piece: Any, pipe: Connection) -> None:
    """What another process does: the pieces that it takes, one by one, and sends.

    Where something goes wrong it leaves without a word: the caller's own process finds the same, and says so.
    """
    try:
        with start() as (do, count):
            for index in taken(next_piece, count):
                pipe.send((index, do(index)))
    finally:
        os._exit(0)
