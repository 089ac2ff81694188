"""Rule files and folders, and what is said of those that cannot be read."""

from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.rule_files import shipped_file, shipped_texts, text_of, texts_of
from checker.rulebook import parse


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(CheckerError) as raised:
        texts_of([path])
    return str(raised.value)


def test_a_folder_is_read_with_all_that_lies_in_it(tmp_path: Path) -> None:
    write(tmp_path / "b" / "second.rule", "second")
    write(tmp_path / "a" / "first.rule", "first")
    write(tmp_path / "words.term", "words")
    write(tmp_path / "a" / "first.md", "# no rule\n")
    names = ("a/first.rule", "b/second.rule", "words.term")
    assert texts_of([tmp_path]) == [(f"{tmp_path}/{name}", Path(name).stem) for name in names]


def test_files_are_read_in_the_order_in_which_they_are_named(tmp_path: Path) -> None:
    files = [write(tmp_path / name, name) for name in ("b.rule", "a.rule", "of any name")]
    assert texts_of(files) == [(str(file), file.name) for file in files]


def test_a_missing_file_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "none.rule"
    assert refusal(path) == f"{path}: there is no such rule file"


def test_a_file_that_is_no_text_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "latin.rule"
    path.write_bytes("rule x # été".encode("latin-1"))
    assert refusal(path) == (f"{path}: the rule file is not text in UTF-8 (byte 10 is no part of it); save it as such")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("space", [" ", "\t", "\u00a0"])
def test_what_an_editor_makes_of_a_text_changes_no_rule(tmp_path: Path, encoding: str, end: str, space: str) -> None:
    text = "rule x\n  in tables\n  expect spent >= 0\n"
    file = tmp_path / "x.rule"
    file.write_bytes(text.replace(" ", space).replace("\n", end).encode(encoding))
    assert parse(text_of(file), "x.rule") == parse(text, "x.rule")


def test_a_file_that_cannot_be_read_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "file", "") / "own.rule"
    assert refusal(path) == f"{path}: the rule file cannot be read (Not a directory)"


def test_a_folder_without_rules_is_said_in_one_sentence(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path}: there are no rule files (*.rule, *.term) in this folder"


def test_what_travels_with_the_program_is_found_again_by_its_path() -> None:
    for path, text in shipped_texts():
        assert text_of(shipped_file(path)) == text
