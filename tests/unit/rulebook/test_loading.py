"""From texts to a rulebook, with the shipped vocabulary or another, and a rule as it was written."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import msgpack

from checker import data
from checker.errors import RuleError
from checker.model.rule import Rulebook, Source, Term
from checker.rulebook import load, looked_through, parse, shipped, with_shipped, written
from checker.rulebook.loading import kept
from checker.rulebook.sheet import RuleSheet

RULE = "rule {name}\n  in tables with rows total\n  expect total = sum of rows\n"


def test_texts_become_one_rulebook_in_their_order() -> None:
    words = ("words.term", 'term sums\n  en "sums"\n')
    first = RULE.format(name="first").replace("total", "sums")
    book = load([("a/first.rule", first), ("b/second.rule", RULE.format(name="second")), words])
    assert [(rule.id, rule.source.path) for rule in book.rules] == [
        ("first", "a/first.rule"),
        ("second", "b/second.rule"),
    ]


def test_own_rules_may_use_the_shipped_vocabulary() -> None:
    book = load([("own.rule", RULE.format(name="own"))])
    assert [rule.id for rule in book.rules] == ["own"]
    assert book.terms == shipped().terms


def test_a_vocabulary_may_be_given() -> None:
    with pytest.raises(RuleError, match='"total" is not in the vocabulary'):
        load([("own.rule", RULE.format(name="own"))], vocabulary={})


def test_a_rule_defined_twice_names_both_places() -> None:
    texts = [("first.rule", "# one\n" + RULE.format(name="same")), ("second.rule", RULE.format(name="same"))]
    with pytest.raises(RuleError) as raised:
        load(texts)
    assert str(raised.value) == (
        'second.rule:1:6: rule "same" is already defined in first.rule, line 2 [R031]\n'
        "    rule same\n"
        "         ^\n"
        "    Give one of them another name."
    )


def test_all_mistakes_of_all_texts_are_found_and_what_is_sound_is_kept() -> None:
    bad = "rule bad\n  in tables with colums spent\n  severity fatl\n  expct spent > 0\n"
    book, mistakes = looked_through([("a.rule", bad + RULE.format(name="good")), ("b.rule", "rul x\n")])
    assert [rule.id for rule in book.rules] == ["good"]
    assert [(each.path, each.line, each.column, each.code) for each in mistakes] == [
        ("a.rule", 2, 18, "R003"),
        ("a.rule", 3, 12, "R012"),
        ("a.rule", 4, 3, "R003"),
        ("b.rule", 1, 1, "R003"),
    ]


def test_a_rule_is_shown_as_its_author_wrote_it() -> None:
    second = "# Why it\n# is there.\nrule second\n  in tables  # all\n\n  expect total = 1\n"
    text = RULE.format(name="first") + "\n" + second + '\n# last\nterm a\n  en "a"\n'
    assert written(parse(text, "two.rule").rules[1], text) == second


OWN = 'rule posts-differ\n  title    "Posts differ"\n  in       tables\n  expect   "Filled" <= "Approved"\n'


def test_ones_own_rule_joins_the_shipped_and_replaces_its_name() -> None:
    book = with_shipped((("own.rule", OWN),))
    assert len(book.rules) == len(with_shipped(()).rules) + 1
    named = with_shipped((("own.rule", OWN.replace("posts-differ", "column-total-differs")),))
    assert len(named.rules) == len(with_shipped(()).rules)


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
