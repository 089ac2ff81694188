"""What is kept of the shipped rules: taken where it is what parsing would give, and nowhere else."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import msgpack

from checker import data
from checker.model.rule import Rulebook, Source, Term
from checker.rulebook import shipped
from checker.rulebook.kept import kept
from checker.rulebook.sheet import RuleSheet

SHEETS = [RuleSheet("rules/a.term", 'term total\n  en "total"\n')]


def book(word: str) -> Rulebook:
    return Rulebook(terms={"total": Term("total", {"en": (word,)}, Source("rules/a.term", 1))})


def parser_of(word: str) -> Callable[[], Rulebook]:
    return lambda: book(word)


def no_parser() -> Rulebook:
    raise AssertionError("the texts were parsed")


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(data, "KEPT", tmp_path / "cache" / "kept")
    return tmp_path / "cache" / "kept" / "rulebook.msgpack"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program, beside the same grammars."""
    copy = tmp_path / "checker"
    shutil.copytree(data.PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    copy.with_name("grammars").symlink_to(data.data_folder("grammars"))
    monkeypatch.setattr(data, "PACKAGE", copy)
    return copy


def test_what_is_kept_is_not_parsed_again() -> None:
    assert kept(SHEETS, parser_of("total")) == book("total")
    assert kept(SHEETS, no_parser) == book("total")


def test_every_shipped_rule_comes_back_as_it_was_parsed(file: Path) -> None:
    parsed = shipped.__wrapped__()
    assert file.is_file()
    assert shipped.__wrapped__() == parsed
    assert shipped.__wrapped__() is not parsed


def test_a_rule_text_that_was_changed_is_parsed_anew() -> None:
    kept(SHEETS, parser_of("total"))
    others = [RuleSheet("rules/a.term", 'term total\n  en "sum"\n')]
    assert kept(others, parser_of("sum")) == book("sum")
    assert kept(others, no_parser) == book("sum")


@pytest.mark.parametrize("source", ["data.py", "model/rule.py", "rulebook/blocks.py", "checks/citations.py"])
def test_a_program_that_was_changed_parses_anew(package: Path, source: str) -> None:
    kept(SHEETS, parser_of("total"))
    assert kept(SHEETS, no_parser) == book("total")
    with (package / source).open("a") as file:
        file.write("# changed\n")
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


@pytest.mark.parametrize("length", [0, 20, 40, -1])
def test_a_file_that_is_cut_short_is_not_believed(file: Path, length: int) -> None:
    kept(SHEETS, parser_of("total"))
    file.write_bytes(file.read_bytes()[:length])
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


def test_a_file_in_which_one_bit_is_wrong_is_not_believed(file: Path) -> None:
    kept(SHEETS, parser_of("total"))
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


def test_a_sealed_file_that_holds_something_else_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(msgpack, "encode", lambda _: b"\x91\xa5total")
    kept(SHEETS, parser_of("total"))
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


def test_rules_are_parsed_where_nothing_can_be_kept(file: Path) -> None:
    file.parents[1].touch()
    assert kept(SHEETS, parser_of("total")) == book("total")
    assert kept(SHEETS, parser_of("parsed")) == book("parsed")


def test_nothing_is_written_into_an_installed_package(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "KEPT", package / "_data" / "kept")
    assert kept(SHEETS, parser_of("total")) == book("total")
    assert not (package / "_data").exists()
