"""Processes that do what may end them, so that what a file does to one reaches no other file, within bounds.

The caller asks each for one piece after the other and waits, with a watch in the hand. A process that dies, stops or
takes too long is ended with all that it began, and another takes its place. They are copies of the caller, as those of
`sharing` are: where no copy can be had, the caller does the work itself, and nothing bounds its time and memory.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from struct import Struct as Packing
from time import monotonic
from typing import Generic, NoReturn, TypeAlias, TypeVar

from msgspec import Struct

from checker.errors import CheckerError
from checker.sharing import LOOK, can_copy, forked, widen

Made = TypeVar("Made")
Do = Callable[[int], Made]  #: does the piece of an index

SIZE = Packing("Q")  #: how long an answer is, or which piece is asked for
GRACE = 10  #: seconds of computing after which the system ends a process that nobody watches any more
CHUNK = 1 << 20  #: bytes that are read at a time
NO_MEMORY = "; it may need more memory than there is for it (--memory allows more)"  #: pdfium aborts where it gets none


class Bounds(Struct, frozen=True):
    """What one piece may take: seconds by the clock, and mebibytes beside what the process had when it began."""

    seconds: int = 600
    mebibytes: int = 1024


class Lost(Struct, frozen=True):
    """What became of a piece of which nothing came back, in words that follow its name."""

    reason: str
    dead: bool = False  #: the process died, and nobody had told it to


Answer: TypeAlias = "Made | Lost | CheckerError"


class Workers(Generic[Made]):
    """So many processes that do pieces, and those that take their place."""

    def __init__(self, do: Do[Made], bounds: Bounds, jobs: int = 1) -> None:
        """Begin none before it is needed."""
        self.do, self.bounds, self.jobs = do, bounds, jobs
        self.workers: list[Worker[Made]] = []
        self.left: deque[int] = deque()
        self.again: set[int] = set()

    def answers(self, count: int) -> Iterator[Made | Lost]:
        """What comes of so many pieces, in their order, each as soon as it is there.

        Where a process died another tries once more, since it may have been killed from outside.
        Raises a CheckerError that the work raised, as its sentence.
        """
        self.left.extend(range(count))
        done: dict[int, Answer[Made]] = {}
        for index in range(count):
            while index not in done:
                done.update(self.heard() if self.hand_out() else self.done_here())
            self.hand_out()  # so that none waits for who looks at this answer
            answer = done.pop(index)
            if isinstance(answer, CheckerError):
                raise answer
            yield answer

    def hand_out(self) -> bool:
        """Give each process that is free the next piece, and begin those that are missing; whether any is at work."""
        while self.left and (worker := self.free()):
            worker.ask(self.left.popleft())
        return any(worker.piece is not None for worker in self.workers)

    def free(self) -> Worker[Made] | None:
        """A process that does nothing, a new one where there may be more, or none."""
        idle = next((worker for worker in self.workers if worker.piece is None), None)
        if not idle and len(self.workers) < self.jobs and (idle := begun(self.do, self.bounds, self.workers)):
            self.workers.append(idle)
        return idle

    def heard(self) -> Iterator[tuple[int, Answer[Made]]]:
        """What has come from the processes, after a while at the latest."""
        busy = {worker.answers: worker for worker in self.workers if worker.piece is not None}
        soonest = min(worker.until for worker in busy.values()) - monotonic()
        ready = select.select(busy, [], [], min(LOOK, max(0, soonest)))[0]
        for pipe, worker in busy.items():
            piece = worker.piece
            for answer in worker.answered(pipe in ready):
                if isinstance(answer, Lost):
                    worker.stop()
                    self.workers.remove(worker)
                if piece is not None and not self.is_tried_again(piece, answer):
                    yield piece, answer

    def is_tried_again(self, piece: int, answer: Answer[Made]) -> bool:
        """Whether a piece over which its process died for the first time is left for another."""
        again = isinstance(answer, Lost) and answer.dead and piece not in self.again
        if again:
            self.again.add(piece)
            self.left.appendleft(piece)
        return again

    def done_here(self) -> Iterator[tuple[int, Answer[Made]]]:
        """The next piece, done by the caller."""
        index = self.left.popleft()
        yield index, self.do(index)

    def __enter__(self) -> Workers[Made]:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self.workers:
            worker.stop()


def begun(do: Do[Made], bounds: Bounds, others: Iterable[Worker[Made]]) -> Worker[Made] | None:
    """A process that has begun beside others, or none where the system gives none."""
    with suppress(OSError):
        return Worker(do, bounds, others) if can_copy() else None
    return None


class Worker(Generic[Made]):
    """A copy of this process, and the pipes to it and back; `piece` is what it is asked for, `until` when at most."""

    def __init__(self, do: Do[Made], bounds: Bounds, others: Iterable[Worker[Made]]) -> None:
        """Let it begin; raises OSError where it cannot."""
        self.bounds = bounds
        self.piece: int | None = None
        self.until, self.read = 0.0, bytearray()
        asked, self.asks = os.pipe()
        self.answers, answered = os.pipe()
        self.process = forked(asked, self.asks, self.answers, answered)
        if not self.process:
            for end in (self, *others):
                end.let_go()
            serve(do, bounds, asked, answered)
        os.close(asked)
        os.close(answered)
        widen(self.answers)

    def ask(self, piece: int) -> None:
        """Ask the process for a piece; that it is dead shows where the answer is waited for."""
        self.piece, self.until = piece, monotonic() + self.bounds.seconds
        self.read.clear()
        with suppress(BrokenPipeError):
            os.write(self.asks, SIZE.pack(piece))

    def answered(self, ready: bool) -> Iterator[Answer[Made]]:
        """What the process made of its piece, or what became of it; nothing as long as it is at work."""
        came = os.read(self.answers, CHUNK) if ready else b""
        self.read += came
        if len(self.read) >= SIZE.size and len(self.read) == SIZE.size + SIZE.unpack_from(self.read)[0]:
            self.piece = None
            yield pickle.loads(self.read[SIZE.size :])
        elif not came and (ready or self.status() is not None):
            yield self.died()
        elif monotonic() >= self.until:
            yield Lost(f"took more than {self.bounds.seconds:,} seconds and was given up (--seconds allows more).")

    def status(self) -> os.waitid_result | None:
        """How the process ended, if it has; it is not let go of yet."""
        return os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOHANG | os.WNOWAIT)

    def died(self) -> Lost:
        """What became of a piece over which the process died."""
        ended = os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOWAIT)
        if ended is None or ended.si_code == os.CLD_EXITED:
            return Lost("ended the process that read it, twice.", dead=True)
        name = signal.Signals(ended.si_status).name
        why = NO_MEMORY if ended.si_status == signal.SIGABRT else ""
        return Lost(f"ended the process that read it ({name}), twice{why}.", dead=True)

    def stop(self) -> None:
        """End it with all that it began, also in the middle of a piece."""
        for send in (os.killpg, os.kill):
            with suppress(ProcessLookupError, PermissionError):  # its group is not there before it has begun
                send(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        self.let_go()

    def let_go(self) -> None:
        """Close the pipes to it and back."""
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
