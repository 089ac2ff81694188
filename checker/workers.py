"""A process that does what may end it, so that what a file does to it reaches no other file, within bounds.

The caller asks it for one piece after the other and waits, with a watch in the hand. A process that dies, stops or
takes too long is ended with all that it began, and another takes its place. It is a copy of the caller, as those of
`sharing` are: where no copy can be had, the caller does the work itself, and nothing bounds its time and memory.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from struct import Struct as Packing
from time import monotonic
from typing import Generic, NoReturn, TypeVar

from msgspec import Struct

from checker.errors import CheckerError
from checker.sharing import LOOK, can_copy, forked, widen

Made = TypeVar("Made")
Do = Callable[[int], Made]  #: does the piece of an index

SIZE = Packing("Q")  #: how long an answer is, or which piece is asked for
GRACE = 10  #: seconds of computing after which the system ends a process that nobody watches any more
CHUNK = 1 << 20  #: bytes that are read at a time


class Bounds(Struct, frozen=True):
    """What one piece may take: seconds by the clock, and mebibytes beside what the process had when it began."""

    seconds: int = 600
    mebibytes: int = 1024


class Lost(Struct, frozen=True):
    """What became of a piece of which nothing came back, in words that follow its name."""

    reason: str
    dead: bool = False  #: the process died, and nobody had told it to


class Workers(Generic[Made]):
    """One process that does pieces, and those that take its place."""

    def __init__(self, do: Do[Made], bounds: Bounds) -> None:
        """Begin none before it is needed."""
        self.do, self.bounds = do, bounds
        self.worker: Worker[Made] | None = None

    def ask(self, index: int) -> Made | Lost:
        """One piece; where the process died another tries once more, since it may have been killed from outside.

        Raises a CheckerError that the work raised, as its sentence.
        """
        answer = self.tried(index)
        return self.tried(index) if isinstance(answer, Lost) and answer.dead else answer

    def tried(self, index: int) -> Made | Lost:
        """One piece, done by the process that is there, or by a new one."""
        if self.worker is None:
            self.worker = begun(self.do, self.bounds)
        if self.worker is None:
            return self.do(index)
        answer = self.worker.ask(index)
        if isinstance(answer, Lost):
            self.stop()
        if isinstance(answer, CheckerError):
            raise answer
        return answer

    def stop(self) -> None:
        """Let go of the process."""
        if self.worker:
            self.worker.stop()
        self.worker = None

    def __enter__(self) -> Workers[Made]:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def begun(do: Do[Made], bounds: Bounds) -> Worker[Made] | None:
    """A process that has begun, or none where the system gives none."""
    with suppress(OSError):
        return Worker(do, bounds) if can_copy() else None
    return None


class Worker(Generic[Made]):
    """A copy of this process, and the pipes to it and back."""

    def __init__(self, do: Do[Made], bounds: Bounds) -> None:
        """Let it begin; raises OSError where it cannot."""
        self.bounds = bounds
        asked, self.asks = os.pipe()
        self.answers, answered = os.pipe()
        self.process = forked(asked, self.asks, self.answers, answered)
        if not self.process:
            os.close(self.asks)
            os.close(self.answers)
            serve(do, bounds, asked, answered)
        os.close(asked)
        os.close(answered)
        widen(self.answers)

    def ask(self, index: int) -> Made | Lost | CheckerError:
        """What the process makes of a piece, or what became of it."""
        until = monotonic() + self.bounds.seconds
        try:
            os.write(self.asks, SIZE.pack(index))
        except BrokenPipeError:
            return self.died()
        length = self.read(SIZE.size, until)
        answer = self.read(SIZE.unpack(length)[0], until) if isinstance(length, bytes) else length
        if isinstance(answer, Lost):
            return answer
        made: Made | Lost | CheckerError = pickle.loads(answer)
        return made

    def read(self, count: int, until: float) -> bytes | Lost:
        """So many bytes of an answer."""
        read = bytearray()
        while len(read) < count:
            left = until - monotonic()
            if left <= 0:
                return Lost(f"took more than {self.bounds.seconds:,} seconds and was given up (--seconds allows more).")
            if select.select([self.answers], [], [], min(left, LOOK))[0]:
                piece = os.read(self.answers, min(CHUNK, count - len(read)))
                read += piece
                if not piece:
                    return self.died()
            elif self.status() is not None:
                return self.died()
        return bytes(read)

    def status(self) -> os.waitid_result | None:
        """How the process ended, if it has; it is not let go of yet."""
        return os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOHANG | os.WNOWAIT)

    def died(self) -> Lost:
        """What became of a piece over which the process died."""
        ended = os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOWAIT)
        if ended is None or ended.si_code == os.CLD_EXITED:
            return Lost("ended the process that read it, twice.", dead=True)
        name = signal.Signals(ended.si_status).name
        return Lost(f"ended the process that read it ({name}), twice.", dead=True)

    def stop(self) -> None:
        """End it with all that it began, also in the middle of a piece."""
        for send in (os.killpg, os.kill):
            with suppress(ProcessLookupError, PermissionError):  # its group is not there before it has begun
                send(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.asks)
        os.close(self.answers)


def serve(do: Do[Made], bounds: Bounds, asked: int, answered: int) -> NoReturn:
    """What the copy does: each piece that it is asked for, until nobody asks any more."""
    try:
        os.setpgid(0, 0)
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)  # it may write on the terminal, though it is not in front there
        hold_memory(bounds)
        while head := os.read(asked, SIZE.size):
            hold_time(bounds)
            send(answer_of(do, SIZE.unpack(head)[0]), answered)
    finally:
        os._exit(1)


def answer_of(do: Do[Made], index: int) -> bytes:
    """What the copy makes of a piece, packed for its way."""
    try:
        return pickle.dumps(do(index), pickle.HIGHEST_PROTOCOL)
    except CheckerError as error:
        return pickle.dumps(CheckerError(str(error)))
    except MemoryError:
        return pickle.dumps(Lost("needs more memory than there is for it (--memory allows more)."))


def send(answer: bytes, pipe: int) -> None:
    """Write an answer to the caller, its length first."""
    with os.fdopen(pipe, "wb", closefd=False) as sent:
        sent.write(SIZE.pack(len(answer)))
        sent.write(answer)


def hold_memory(bounds: Bounds) -> None:
    """Let the system refuse this process more memory than it may take."""
    import resource

    size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    _hold(resource.RLIMIT_AS, size + (bounds.mebibytes << 20))


def hold_time(bounds: Bounds) -> None:
    """Let the system end this process where it computes on, though nobody waits for it."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _hold(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + bounds.seconds + GRACE)


def _hold(kind: int, most: int) -> None:
    import resource

    _, hardest = resource.getrlimit(kind)
    resource.setrlimit(kind, (most if hardest == resource.RLIM_INFINITY else min(most, hardest), hardest))
