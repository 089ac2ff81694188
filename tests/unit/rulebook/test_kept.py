"""What is kept of the shipped rules: taken where it is what parsing would give, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.model.rule import Rulebook, Source, Term
from checker.rulebook import shipped
from checker.rulebook.kept import kept
from checker.rulebook.sheet import Sheet

SHEETS = [Sheet("rules/a.term", 'term total\n  en "total"\n')]


def book(word: str) -> Rulebook:
    return Rulebook(terms={"total": Term("total", {"en": (word,)}, Source("rules/a.term", 1))})


def parser_of(word: str) -> Callable[[], Rulebook]:
    return lambda: book(word)


def no_parser() -> Rulebook:
    raise AssertionError("the texts were parsed")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    return tmp_path


def file_in(folder: Path) -> Path:
    (file,) = folder.rglob("*.pickle")
    return file


def test_what_is_kept_is_not_parsed_again() -> None:
    assert kept(SHEETS, parser_of("total")) == book("total")
    assert kept(SHEETS, no_parser) == book("total")


def test_other_texts_are_parsed() -> None:
    kept(SHEETS, parser_of("total"))
    others = [Sheet("rules/a.term", 'term total\n  en "sum"\n')]
    assert kept(others, parser_of("sum")) == book("sum")


@pytest.mark.parametrize("length", [0, 20, 40, -1])
def test_a_file_that_is_cut_short_is_not_believed(folder: Path, length: int) -> None:
    kept(SHEETS, parser_of("total"))
    file_in(folder).write_bytes(file_in(folder).read_bytes()[:length])
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


def test_rules_are_parsed_where_nothing_can_be_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").touch()
    monkeypatch.setattr(sys, "pycache_prefix", str(folder / "file"))
    assert kept(SHEETS, parser_of("total")) == book("total")
    assert list(folder.rglob("*.pickle")) == []


def test_a_second_start_does_without_the_parser(folder: Path) -> None:
    shipped.cache_clear()
    shipped()
    code = "import sys; from checker import api; api.rules(); sys.exit('lark' in sys.modules)"
    ended = subprocess.run([sys.executable, "-X", f"pycache_prefix={folder}", "-c", code], check=False)
    assert ended.returncode == 0
