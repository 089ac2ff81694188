"""Pages are shared among processes, and come back as if one had read them all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from checker.model.place import Box
from checker.readers.pdf import sharing
from checker.readers.pdf.ink import Ink, Rule, Upright, Word
from checker.readers.pdf.sharing import Read, read_by

COUNT = 20


def page(index: int) -> Ink:
    """The page of an index, with something of everything; page 7 is damaged."""
    bold = Word("Total", Box(1.0, 2.0, 3.0, 4.0), 10.0, True, False, "a")
    mark = Word("b", Box(5.0, 6.0, 7.0, 8.0), 6.0, raised=True)
    rule, upright = Rule(1.0, 2.0, 3.0, 0.5, (2.5,)), Upright(1.0, 2.0, 3.0)
    return Ink(index + 1, 600.0, 800.0, (bold, mark), (rule,), (upright,), True)


def damaged(index: int) -> Ink | None:
    return None if index == 7 else page(index)


def fatal(caller: int, index: int) -> Ink:
    """A page that kills a process which is not the caller's own."""
    if os.getpid() != caller:
        os._exit(1)
    return page(index)


@contextmanager
def start() -> Iterator[Read]:
    yield damaged


@pytest.fixture(params=["fork", "spawn"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The two ways in which processes begin."""
    monkeypatch.setattr(sharing, "way_to_start", lambda: request.param)
    monkeypatch.setattr(sharing, "FEW", dict.fromkeys(sharing.FEW, 12))
    return str(request.param)


@pytest.mark.parametrize("jobs", [2, 3])
def test_every_page_comes_once(way: str, jobs: int) -> None:
    assert sorted(read_by(jobs, damaged, start, COUNT), key=lambda found: found[0]) == [
        (index, damaged(index)) for index in range(COUNT)
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_needed_afterwards_is_got_ready_before_this_process_reads(way: str, jobs: int) -> None:
    done: list[int | str] = []
    for _ in read_by(jobs, lambda index: done.append(index) or page(index), start, COUNT, lambda: done.append("ready")):
        pass
    assert done.count("ready") == 1
    assert done[0] == "ready"


def test_what_cannot_be_got_ready_stops_the_others(way: str) -> None:
    with pytest.raises(ZeroDivisionError):
        list(read_by(2, damaged, start, COUNT, lambda: 1 // 0))


def test_a_process_that_dies_takes_one_page_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "way_to_start", lambda: "fork")
    slow = partial(fatal, os.getpid())
    found = [index for index, _ in read_by(2, slow, start, COUNT)]
    assert len(found) >= COUNT - 1
    assert len(set(found)) == len(found)


def test_few_pages_are_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "Helper", None)
    assert [index for index, _ in read_by(2, damaged, start, 5)] == list(range(5))
    assert [index for index, _ in read_by(1, damaged, start, COUNT)] == list(range(COUNT))
