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
from contextlib import AbstractContextManager, contextmanager, suppress
from mmap import mmap
from struct import Struct
from typing import Generic, NoReturn, TypeVar

Done = TypeVar("Done")
Do = Callable[[int], Done]  #: does the piece of an index
Start = Callable[[], AbstractContextManager[tuple[Do[Done], int]]]  #: what does the pieces, and how many there are
Pieces = Iterator[tuple[int, Done]]  #: indices and what was done, as it comes

ROOM = 1 << 20  #: bytes; what Linux allows everybody
LOOK = 0.2  #: seconds between two looks whether another process still goes on
TAKEN = Struct("II")  #: how many pieces are taken from the front, and from the end


def can_copy() -> bool:
    """Whether this process can be copied: elsewhere than on Linux, or beside threads, that may go wrong."""
    return sys.platform == "linux" and hasattr(os, "fork") and threading.active_count() == 1


class Sharing(Generic[Done]):
    """The processes that share one work: `jobs` of them, this one among them.

    The others take pieces while this process gets itself ready. A piece that another process dies over, or that goes
    wrong in it, this one does again, and what is wrong with it shows.
    """

    def __init__(self, jobs: int, start: Start[Done]) -> None:
        """Let the others begin."""
        self.left = Left()
        self.helpers: list[Helper[Done]] = []
        with suppress(OSError):  # the system has no process left: fewer do it
            while can_copy() and len(self.helpers) < jobs - 1:
                self.helpers.append(Helper(start, self.left))

    def pieces(self, do: Do[Done], count: int) -> Pieces[Done]:
        """All pieces; `do` does those that this process takes."""
        lost = set(range(count))
        for index, done in self.shared(do, count):
            lost.discard(index)
            yield index, done
        yield from ((index, do(index)) for index in sorted(lost))

    def shared(self, do: Do[Done], count: int) -> Pieces[Done]:
        """The pieces that come back, from this process and from the others."""
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
    """The pieces that are left. How many are taken lies in memory that all share, and one at a time may take another.

    The system lets the others go on where the one whose turn it is dies.
    """

    def __init__(self) -> None:
        """Begin with none taken."""
        self.numbers = mmap(-1, TAKEN.size)
        self.turn = os.memfd_create("turn") if can_copy() else None

    def taken(self, count: int, *, from_end: bool = False) -> Iterator[int]:
        """Each time the first, or the last, that is left of so many pieces, until there is none."""
        while True:
            with self.turn_taken():
                front, end = TAKEN.unpack(self.numbers[:])
                left = front + end < count
                self.numbers[:] = TAKEN.pack(front + (left and not from_end), end + (left and from_end))
            if not left:
                return
            yield count - 1 - end if from_end else front

    @contextmanager
    def turn_taken(self) -> Iterator[None]:
        """While no other process takes a piece."""
        if self.turn is None:
            yield
            return
        import fcntl

        fcntl.lockf(self.turn, fcntl.LOCK_EX)
        yield
        fcntl.lockf(self.turn, fcntl.LOCK_UN)

    def close(self) -> None:
        """Let go of them."""
        self.numbers.close()
        if self.turn is not None:
            os.close(self.turn)


class Helper(Generic[Done]):
    """A copy of this process that takes pieces, and the pipe that they come back by."""

    def __init__(self, start: Start[Done], left: Left) -> None:
        """Let it begin; raises OSError where it cannot."""
        out, into = os.pipe()
        self.ended = False
        self.process = forked(out, into)
        if not self.process:
            os.close(out)
            help_out(start, left, into)
        os.close(into)
        self.pipe = os.fdopen(out, "rb")
        widen(out)

    def finished(self) -> Pieces[Done]:
        """What is ready now."""
        while not self.ended and select.select([self.pipe], [], [], 0)[0]:
            try:
                done = pickle.load(self.pipe)
            except (EOFError, pickle.UnpicklingError):
                self.ended = True
                return
            yield done

    def rest(self) -> Pieces[Done]:
        """What is still to come."""
        while not self.is_stopped():
            yield from self.finished()
            if self.ended:
                return
            select.select([self.pipe], [], [], LOOK)

    def is_stopped(self) -> bool:
        """Whether somebody has stopped it, so that nothing may come any more."""
        changed = os.waitid(os.P_PID, self.process, os.WSTOPPED | os.WEXITED | os.WNOHANG | os.WNOWAIT)
        return changed is not None and changed.si_code == os.CLD_STOPPED

    def stop(self) -> None:
        """Let go of it, also in the middle of a piece."""
        self.pipe.close()
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)


def forked(*pipes: int) -> int:
    """A copy of this process, which is 0 in the copy; where the system refuses it, pipes to it are let go of."""
    try:
        return os.fork()
    except OSError:
        for end in pipes:
            os.close(end)
        raise


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
