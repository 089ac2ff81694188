"""Pages are shared among processes, and come back as if one had read them all."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from select import select
from typing import Any
from unittest.mock import Mock

import pytest

from checker import sharing
from checker.errors import DocumentError
from checker.model.document import Document
from checker.model.place import Box
from checker.readers import pdf
from checker.readers.pdf.page.ink import Ink, Rule, Upright, Word
from checker.sharing import Do, Sharing, Start

COUNT = 20
SAMPLE = Path(__file__).parents[2] / "samples/performance-en.pdf"


def page(index: int) -> Ink:
    """The page of an index, with something of everything; page 7 is damaged."""
    bold = Word("Total", Box(1.0, 2.0, 3.0, 4.0), 10.0, True, False, "a")
    mark = Word("b", Box(5.0, 6.0, 7.0, 8.0), 6.0, raised=True)
    rule, upright = Rule(1.0, 2.0, 3.0, 0.5, (2.5,)), Upright(1.0, 2.0, 3.0)
    return Ink(index + 1, 600.0, 800.0, (bold, mark), (rule,), (upright,), True)


def damaged(index: int) -> Ink | None:
    return None if index == 7 else page(index)


def who(_: int) -> int:
    """The process that does the piece."""
    return os.getpid()


def fatal(caller: int, end: signal.Signals, index: int) -> Ink:
    """A page that ends a process which is not the caller's own."""
    if os.getpid() != caller:
        os.kill(os.getpid(), end)
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


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which a process can be copied."""
    monkeypatch.setattr(sharing, "can_copy", lambda: True)


@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_every_page_comes_once(jobs: int) -> None:
    assert read_by(jobs, damaged) == [(index, damaged(index)) for index in range(COUNT)]


@pytest.mark.usefixtures("copies")
def test_the_others_begin_at_the_end_before_this_process_asks_for_any_piece() -> None:
    with Sharing(2, lambda: nullcontext((who, COUNT))) as sharing:
        [helper] = sharing.helpers
        select([helper.pipe], [], [])
        assert dict(sharing.pieces(who, COUNT))[COUNT - 1] == helper.process


@pytest.mark.usefixtures("copies")
def test_what_goes_wrong_while_the_others_read_stops_them() -> None:
    with pytest.raises(ZeroDivisionError), Sharing(2, start) as sharing:
        pages = sharing.pieces(damaged, COUNT)
        next(pages)
        1 // 0  # noqa: B018
    with pytest.raises(ChildProcessError):
        os.waitpid(sharing.helpers[0].process, 0)


@pytest.mark.usefixtures("copies")
def test_a_process_that_cannot_open_the_document_leaves_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    assert read_by(2, damaged, begin=unreadable) == [(index, damaged(index)) for index in range(COUNT)]
    assert capfd.readouterr().err == ""


@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGSTOP])
def test_the_page_that_a_process_dies_over_is_read_again(end: signal.Signals) -> None:
    deadly = partial(fatal, os.getpid(), end)
    found = read_by(3, deadly, begin=lambda: nullcontext((deadly, COUNT)))
    assert found == [(index, page(index)) for index in range(COUNT)]


@pytest.mark.usefixtures("copies")
def test_where_no_process_can_be_had_this_one_works_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fork", Mock(side_effect=BlockingIOError("Resource temporarily unavailable")))
    assert read_by(2, damaged) == [(index, damaged(index)) for index in range(COUNT)]


def test_a_process_that_cannot_be_copied_works_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "can_copy", lambda: False)
    monkeypatch.setattr(sharing, "Helper", None)
    assert [index for index, _ in read_by(2, damaged)] == list(range(COUNT))
    assert [index for index, _ in read_by(1, damaged)] == list(range(COUNT))


@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize(("asked", "others"), [({}, 0), ({"jobs": 1}, 0), ({"jobs": 3}, 2)])
def test_a_pdf_is_read_by_one_process_unless_more_are_asked_for(
    asked: dict[str, Any], others: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper = Mock()
    monkeypatch.setattr(sharing, "Helper", helper)
    with pytest.raises(DocumentError):
        pdf.read(b"", "a.pdf", **asked)
    assert helper.call_count == others


@pytest.mark.usefixtures("copies")
def test_processes_share_a_pdf_also_while_their_thread_reads_another() -> None:
    data, read = SAMPLE.read_bytes(), list[Document]()

    def read_another(done: int, _: int) -> None:
        if done == 1:
            read.append(pdf.read(data, "a.pdf", jobs=2))

    assert [pdf.read(data, "a.pdf", read_another)] == read
