"""A file may do what it likes to the process that looks at it: the others come back, and it is said what it did."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import sleep

import pytest

from checker import workers
from checker.errors import CheckerError, RuleError
from checker.workers import Bounds, Lost, Workers

USUAL = Bounds()


@pytest.fixture(autouse=True)
def copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which a process can be copied."""
    monkeypatch.setattr(workers, "can_copy", lambda: True)


def asked(do: Callable[[int], object], count: int = 3, bounds: Bounds = USUAL, jobs: int = 1) -> Iterator[object]:
    """What comes of so many pieces, done by so many processes."""
    with Workers(do, bounds, jobs) as them:
        yield from them.answers(count)


def ending(how: Callable[[], object], index: int) -> str:
    """Something done over piece 1, by which the others are not touched."""
    if index == 1:
        how()
    return f"piece {index}"


def killed(by: signal.Signals) -> None:
    os.kill(os.getpid(), by)


def test_one_process_beside_this_does_every_piece() -> None:
    first, second = asked(lambda _: os.getpid(), 2)
    assert first == second != os.getpid()


def test_several_processes_do_the_pieces_which_come_in_their_order(tmp_path: Path) -> None:
    def last(index: int) -> int:
        """Piece 0 is done when all others are."""
        while index == 0 and len([*tmp_path.iterdir()]) < 4:
            sleep(0.01)
        (tmp_path / str(index)).touch()
        return os.getpid()

    first, *others = asked(last, 5, jobs=2)
    assert [others[0]] * 4 == others
    assert len({first, *others, os.getpid()}) == 3


def test_a_piece_comes_though_a_later_one_is_still_done() -> None:
    with Workers(lambda index: sleep(60 * index), USUAL, 2) as them:
        assert next(them.answers(2)) is None


def test_no_process_holds_the_pipes_of_another() -> None:
    """So that each hears that nobody asks any more."""
    first, second = asked(lambda _: sleep(0.05) or len(os.listdir("/proc/self/fd")), 2, jobs=2)
    assert first == second


def test_an_answer_may_be_longer_than_a_pipe_holds() -> None:
    assert list(asked(lambda index: bytes(index << 23), 3, jobs=2)) == [b"", bytes(1 << 23), bytes(2 << 23)]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("how", "said"),
    [
        (partial(killed, signal.SIGKILL), " (SIGKILL), twice"),
        (partial(killed, signal.SIGTERM), " (SIGTERM), twice"),
        (
            partial(killed, signal.SIGABRT),
            " (SIGABRT), twice; it may need more memory than there is for it (--memory allows more)",
        ),
        (partial(os._exit, 3), ", twice"),
    ],
)
def test_a_piece_that_ends_its_process_is_lost_and_no_other(how: Callable[[], object], said: str, jobs: int) -> None:
    lost = Lost(f"ended the process that read it{said}.", dead=True)
    assert list(asked(partial(ending, how), jobs=jobs)) == ["piece 0", lost, "piece 2"]


def test_a_process_that_is_killed_once_costs_nothing(tmp_path: Path) -> None:
    def once() -> None:
        if not (tmp_path / "killed").exists():
            (tmp_path / "killed").touch()
            killed(signal.SIGKILL)

    assert list(asked(partial(ending, once))) == ["piece 0", "piece 1", "piece 2"]


@pytest.mark.parametrize("how", [partial(sleep, 60), partial(killed, signal.SIGSTOP)])
def test_a_piece_that_takes_too_long_is_given_up(how: Callable[[], object]) -> None:
    lost = Lost("took more than 1 seconds and was given up (--seconds allows more).")
    assert list(asked(partial(ending, how), bounds=Bounds(seconds=1), jobs=2)) == ["piece 0", lost, "piece 2"]


def test_what_a_process_began_ends_with_it() -> None:
    into, out = os.pipe()

    def parent() -> None:
        if not os.fork():
            sleep(60)
        os.write(out, b"begun")
        sleep(60)

    list(asked(partial(ending, parent), bounds=Bounds(seconds=1)))
    os.close(out)
    assert (os.read(into, 5), os.read(into, 1)) == (b"begun", b"")
    os.close(into)


def test_a_piece_that_takes_too_much_memory_is_lost_and_the_process_goes_on() -> None:
    found = list(asked(partial(ending, lambda: bytes(256 << 20)), bounds=Bounds(mebibytes=64)))
    assert found == ["piece 0", Lost("needs more memory than there is for it (--memory allows more)."), "piece 2"]


def test_what_concerns_all_pieces_is_raised_here() -> None:
    def ill(index: int) -> None:
        raise RuleError("a.rule", 1, 1, "rule", "a name is missing")

    with pytest.raises(CheckerError) as error:
        list(asked(ill, jobs=2))
    assert str(error.value) == "a.rule:1:1: a name is missing\n    rule\n    ^"


def test_where_no_process_can_be_had_this_one_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refused)
    assert list(asked(lambda _: os.getpid(), 1)) == [os.getpid()]
