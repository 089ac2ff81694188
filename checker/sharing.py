"""Work done by several processes at once: each takes the next piece that no other has taken.

One process is the caller's own, which takes the pieces from the first on; the others are copies of it and take them
from the last on. Copies begin at once, where they are safe: on Linux. Elsewhere the caller works alone, since a process
that starts anew takes as long as reading some 40 pages.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from struct import Struct
from typing import Generic, NoReturn, TypeVar

Done = TypeVar("Done")
Do = Callable[[int], Done]  #: does the piece of an index
Start = Callable[[], AbstractContextManager[tuple[Do[Done], int]]]  #: what does the pieces, and how many there are
Pieces = Iterator[tuple[int, Done]]  #: indices and what was done, as it comes

ROOM = 1 << 20  #: bytes; what Linux allows everybody
TAKEN = Struct("II")  #: how many pieces are taken from the front, and from the end


def can_copy() -> bool:
    """Whether this process can be copied: elsewhere than on Linux, or beside threads, that may go wrong."""
    return sys.platform == "linux" and threading.active_count() == 1


class Sharing(Generic[Done]):
    """The processes that share one work: `jobs` of them, this one among them.

    The others take pieces while this process gets itself ready. A piece that a process dies over, or that goes wrong
    in it, does not come back.
    """

    def __init__(self, jobs: int, start: Start[Done]) -> None:
        """Let the others begin."""
        self.left = Left()
        self.helpers = [Helper(start, self.left) for _ in range(jobs - 1)] if can_copy() else []

    def pieces(self, do: Do[Done], count: int) -> Pieces[Done]:
        """All pieces; `do` does those that this process takes."""
        for index in self.left.taken(count):
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
        self.left.close()


def alone(do: Do[Done], count: int) -> Pieces[Done]:
    """All pieces, done by this process one after the other."""
    return ((index, do(index)) for index in range(count))


class Left:
    """The pieces that are left. How many are taken lies in a pipe: who reads it there takes one and writes the rest."""

    def __init__(self) -> None:
        """Begin with none taken."""
        self.out, self.into = os.pipe()
        os.write(self.into, TAKEN.pack(0, 0))

    def taken(self, count: int, *, from_end: bool = False) -> Iterator[int]:
        """Each time the first, or the last, that is left of so many pieces, until there is none."""
        while True:
            front, end = TAKEN.unpack(os.read(self.out, TAKEN.size))
            left = front + end < count
            os.write(self.into, TAKEN.pack(front + (left and not from_end), end + (left and from_end)))
            if not left:
                return
            yield count - 1 - end if from_end else front

    def close(self) -> None:
        """Let go of them."""
        os.close(self.out)
        os.close(self.into)


class Helper(Generic[Done]):
    """A copy of this process that takes pieces, and the pipe that they come back by."""

    def __init__(self, start: Start[Done], left: Left) -> None:
        """Let it begin."""
        out, into = os.pipe()
        self.process = os.fork()
        if not self.process:
            os.close(out)
            help_out(start, left, into)
        os.close(into)
        self.pipe = os.fdopen(out, "rb")
        widen(out)

    def finished(self) -> Pieces[Done]:
        """What is ready now."""
        with suppress(EOFError, pickle.UnpicklingError):
            while select.select([self.pipe], [], [], 0)[0]:
                yield pickle.load(self.pipe)

    def rest(self) -> Pieces[Done]:
        """What is still to come."""
        with suppress(EOFError, pickle.UnpicklingError):
            while True:
                yield pickle.load(self.pipe)

    def stop(self) -> None:
        """Let go of it, also in the middle of a piece."""
        self.pipe.close()
        os.kill(self.process, signal.SIGTERM)
        os.waitpid(self.process, 0)


def widen(pipe: int) -> None:
    """Give a pipe room for some twenty pages, so that a helper need not wait while nobody takes them from it."""
    import fcntl

    with suppress(OSError):  # the system allows less
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, ROOM)


def help_out(start: Start[Done], left: Left, pipe: int) -> NoReturn:
    """What the copy does: the pieces that it takes, one by one, and sends.

    Where something goes wrong it leaves without a word: the caller's own process finds the same, and says so.
    """
    try:
        with os.fdopen(pipe, "wb") as sent, start() as (do, count):
            for index in left.taken(count, from_end=True):
                pickle.dump((index, do(index)), sent, pickle.HIGHEST_PROTOCOL)
                sent.flush()
    finally:
        os._exit(0)
