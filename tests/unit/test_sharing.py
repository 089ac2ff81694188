"""Pages are shared among processes, and come back as if one had read them all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial

import pytest

from checker import sharing
from checker.errors import DocumentError
from checker.model.place import Box
from checker.readers.pdf.ink import Ink, Rule, Upright, Word
from checker.sharing import Do, Sharing, Start

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
def start() -> Iterator[tuple[Do[Ink | None], int]]:
    yield damaged, COUNT


@contextmanager
def unreadable() -> Iterator[tuple[Do[Ink | None], int]]:
    raise DocumentError("a.pdf is damaged.")
    yield damaged, COUNT


def read_by(
    jobs: int, read: Do[Ink | None], count: int = COUNT, begin: Start[Ink | None] = start
) -> list[tuple[int, Ink | None]]:
    """All pages in order, read by so many processes."""
    with Sharing(jobs, begin) as sharing:
        return sorted(sharing.pieces(read, count), key=lambda found: found[0])


@pytest.fixture(params=["fork", "spawn"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The two ways in which processes begin."""
    monkeypatch.setattr(sharing, "can_copy", lambda: request.param == "fork")
    monkeypatch.setattr(sharing, "LONG", 12)
    return str(request.param)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_every_page_comes_once(way: str, jobs: int) -> None:
    assert read_by(jobs, damaged) == [(index, damaged(index)) for index in range(COUNT)]


def test_copies_begin_at_once_and_others_when_the_pages_are_counted(way: str) -> None:
    with Sharing(3, start) as sharing:
        assert len(sharing.helpers) == (2 if way == "fork" else 0)
        assert len(list(sharing.pieces(damaged, COUNT))) == COUNT
        assert len(sharing.helpers) == 2


def test_what_goes_wrong_while_the_others_read_stops_them(way: str) -> None:
    with pytest.raises(ZeroDivisionError), Sharing(2, start) as sharing:
        pages = sharing.pieces(damaged, COUNT)
        next(pages)
        1 // 0  # noqa: B018
    assert not any(helper.process.is_alive() for helper in sharing.helpers)


def test_a_process_that_cannot_open_the_document_leaves_without_a_word(
    way: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert read_by(2, damaged, begin=unreadable) == [(index, damaged(index)) for index in range(COUNT)]
    assert capfd.readouterr().err == ""


def test_a_process_that_dies_takes_one_page_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "can_copy", lambda: True)
    deadly = partial(fatal, os.getpid())
    found = read_by(2, deadly, begin=lambda: nullcontext((deadly, COUNT)))
    assert len(found) >= COUNT - 1
    assert len({index for index, _ in found}) == len(found)


def test_few_pages_are_read_alone_where_processes_start_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "can_copy", lambda: False)
    monkeypatch.setattr(sharing, "Helper", None)
    assert [index for index, _ in read_by(2, damaged)] == list(range(COUNT))
    assert [index for index, _ in read_by(1, damaged)] == list(range(COUNT))
