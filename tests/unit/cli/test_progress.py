"""The pages read so far, on a terminal, and only where it takes long."""

from __future__ import annotations

import io
import sys
from itertools import count

import pytest

from checker.cli import progress
from checker.cli.progress import bar, page_bar


def test_the_bar_fills_with_the_pages() -> None:
    assert bar(0, 10) == "░" * 24
    assert bar(5, 10) == "█" * 12 + "░" * 12
    assert bar(10, 10) == "█" * 24


class Terminal(io.StringIO):
    """A standard error that a person looks at."""

    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Terminal:
    """A terminal, and a clock on which so many seconds go by between two looks at it."""
    terminal, looks = Terminal(), count()
    monkeypatch.setattr(progress, "monotonic", lambda: seconds * next(looks))
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


@pytest.mark.parametrize(("seconds", "shown"), [(0.5, ""), (0.6, f"\r\x1b[K{'█' * 12}{'░' * 12}  page 6 of 12  a.pdf")])
def test_what_takes_long_shows_which_page_is_read_and_nothing_at_the_end(
    monkeypatch: pytest.MonkeyPatch, seconds: float, shown: str
) -> None:
    terminal = on_terminal(monkeypatch, seconds)
    with page_bar("a.pdf") as draw:
        assert draw is not None
        draw(6, 12)
        assert terminal.getvalue() == shown
    assert terminal.getvalue() == shown + "\r\x1b[K"


def test_nothing_is_drawn_where_quiet_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch, 1)
    with page_bar("a.pdf", shown=False) as draw:
        assert draw is None
    assert terminal.getvalue() == ""


def test_nothing_is_drawn_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with page_bar("a.pdf") as draw:
        assert draw is None


def test_a_document_without_pages_has_an_empty_bar() -> None:
    assert bar(0, 0) == "░" * 24
