"""Rule files and folders, and what is said of those that cannot be used."""

from pathlib import Path

import pytest

from checker.errors import CheckerError, RuleError
from checker.rulebook import load, shipped, written

RULE = "rule {name}\n  in tables with rows total\n  expect total = sum of rows\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_read_with_all_that_lies_in_it(tmp_path: Path) -> None:
    write(tmp_path / "b" / "second.rule", RULE.format(name="second"))
    write(tmp_path / "a" / "first.rule", RULE.format(name="first").replace("total", "sums"))
    write(tmp_path / "words.term", 'term sums\n  en "sums"\n')
    write(tmp_path / "a" / "first.md", "# no rule\n")
    book = load([tmp_path])
    assert [rule.id for rule in book.rules] == ["first", "second"]
    assert book.rules[0].source.path == str(tmp_path / "a" / "first.rule")


def test_own_rules_may_use_the_shipped_vocabulary(tmp_path: Path) -> None:
    book = load([write(tmp_path / "own.rule", RULE.format(name="own"))])
    assert [rule.id for rule in book.rules] == ["own"]
    assert book.terms == shipped().terms


def test_a_vocabulary_may_be_given(tmp_path: Path) -> None:
    own = write(tmp_path / "own.rule", RULE.format(name="own"))
    with pytest.raises(RuleError, match='"total" is not in the vocabulary'):
        load([own], vocabulary={})


def test_a_rule_defined_twice_names_both_places(tmp_path: Path) -> None:
    first = write(tmp_path / "first.rule", "# one\n" + RULE.format(name="same"))
    second = write(tmp_path / "second.rule", RULE.format(name="same"))
    with pytest.raises(RuleError) as raised:
        load([first, second])
    assert str(raised.value) == (
        f'{second}:1:6: rule "same" is already defined in {first}, line 2\n'
        "    rule same\n"
        "         ^\n"
        "    Give one of them another name."
    )


def test_a_missing_file_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "none.rule"
    with pytest.raises(CheckerError) as raised:
        load([path])
    assert str(raised.value) == f"{path}: there is no such rule file"


def test_a_file_that_is_no_text_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "latin.rule"
    path.write_bytes("rule x # été".encode("latin-1"))
    with pytest.raises(CheckerError) as raised:
        load([path])
    assert str(raised.value) == (
        f"{path}: the rule file is not text in UTF-8 (byte 10 is no part of it); save it as such"
    )


def test_a_folder_without_rules_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CheckerError) as raised:
        load([tmp_path])
    assert str(raised.value) == f"{tmp_path}: there are no rule files (*.rule, *.term) in this folder"


def test_a_rule_is_shown_as_its_author_wrote_it(tmp_path: Path) -> None:
    second = "# Why it\n# is there.\nrule second\n  in tables  # all\n\n  expect total = 1\n"
    path = write(tmp_path / "two.rule", RULE.format(name="first") + "\n" + second + "\n# last\nterm a\n  en 'a'\n")
    path.write_text(path.read_text(encoding="utf-8").replace("'", '"'), encoding="utf-8")
    assert written(load([path]).rules[1]) == second
