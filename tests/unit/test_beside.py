"""Two things are done at once, and give what they would give one after the other."""

from __future__ import annotations

import os

import pytest

from checker import beside
from checker.beside import both


def test_what_is_done_in_the_copy_comes_back() -> None:
    (there, pid), here = both(lambda: ("claims", os.getpid()), lambda: "tables")
    assert (there, here) == ("claims", "tables")
    assert pid != os.getpid() or not beside.can_copy()


def test_without_a_copy_both_are_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "can_copy", lambda: False)
    assert both(os.getpid, os.getpid) == (os.getpid(), os.getpid())


def test_a_copy_that_dies_is_done_again_here() -> None:
    caller = os.getpid()

    def dies_elsewhere() -> str:
        if os.getpid() != caller:
            os._exit(1)
        return "claims"

    assert both(dies_elsewhere, lambda: "tables") == ("claims", "tables")


def test_what_goes_wrong_in_the_copy_is_raised_here(capfd: pytest.CaptureFixture[str]) -> None:
    def fails() -> str:
        raise ValueError("no such claim")

    with pytest.raises(ValueError, match=r"^no such claim$"):
        both(fails, lambda: "tables")
    assert capfd.readouterr().err == ""


def test_what_goes_wrong_here_does_not_wait_for_the_copy() -> None:
    def fails() -> str:
        raise ValueError("no such table")

    with pytest.raises(ValueError, match=r"^no such table$"):
        both(lambda: "claims", fails)
