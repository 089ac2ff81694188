"""From the paths that are given to the documents that are meant, and to their bytes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from checker.cli.files import contents, documents
from checker.errors import DocumentError
from checker.readers import LARGEST
from tests.unit.cli.conftest import names


def test_a_folder_stands_for_its_documents_in_order(run: Callable[..., Result]) -> None:
    Path("empty.pdf").unlink()
    Path("~$error.docx").write_text("a lock file")
    Path("letter.txt").write_text("no document")
    Path("inner.pdf").mkdir()
    assert names(run(".", "--format", "json")) == ["clean.pdf", "error.pdf", "note.pdf", "warning.pdf"]


def test_a_folder_without_documents_is_said(run: Callable[..., Result]) -> None:
    Path("hollow").mkdir()
    result = run("hollow")
    assert (result.exit_code, result.stderr) == (
        2,
        "iccd-check: hollow is a folder without documents (.pdf, .docx, .docm, .dotx, .dotm, .md, .markdown, .csv).\n",
    )


def test_a_file_given_twice_is_checked_once(run: Callable[..., Result]) -> None:
    assert names(run("clean.pdf", "./clean.pdf", "--format", "json")) == ["clean.pdf"]


def test_standard_input_is_a_file(run: Callable[..., Result]) -> None:
    assert names(run("-", "--format", "json", input=b"%PDF")) == ["-"]


def test_a_hidden_file_and_a_folder_called_like_a_document_are_none(tmp_path: Path) -> None:
    for name in (".hidden.pdf", "b.DOCX", "a.md", "letter.txt"):
        (tmp_path / name).write_text("Text.")
    (tmp_path / "inner.pdf").mkdir()
    assert documents([tmp_path]) == [tmp_path / "a.md", tmp_path / "b.DOCX"]


def test_a_folder_stands_for_the_documents_of_its_folders_too_but_of_the_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.md", "a/z.md", "a/c/d.pdf", ".git/e.md", "hollow/f.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Text.")
    found = [file.relative_to(tmp_path).as_posix() for file in documents([tmp_path])]
    assert found == ["a/c/d.pdf", "a/z.md", "b.md"]


def test_what_is_left_out_of_a_folder_is_checked_where_it_is_named(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("Text.")
    assert documents([tmp_path], lambda file: file.name == "a.md") == [tmp_path / "b.md"]
    assert documents([tmp_path / "a.md"], lambda file: True) == [tmp_path / "a.md"]
    assert documents([tmp_path], lambda file: True) == []


def test_a_list_stands_for_the_files_in_it(run: Callable[..., Result]) -> None:
    Path("names.txt").write_text("clean.pdf\n\nnote.pdf\n")
    assert names(run("error.pdf", "@names.txt", "--format", "json")) == ["error.pdf", "clean.pdf", "note.pdf"]
    assert names(run("--files-from", "names.txt", "--format", "json")) == ["clean.pdf", "note.pdf"]
    assert names(run("--files-from", "-", "--format", "json", input=b"note.pdf\n")) == ["note.pdf"]


def test_a_file_may_be_called_like_a_list(run: Callable[..., Result]) -> None:
    Path("@a.pdf").write_text("%PDF")
    assert names(run("@a.pdf", "--format", "json")) == ["@a.pdf"]


def test_a_list_that_is_missing_and_an_empty_one_are_said(run: Callable[..., Result]) -> None:
    missing = run("@names.txt")
    assert (missing.exit_code, missing.stderr) == (2, "iccd-check: names.txt does not exist.\n")
    Path("names.txt").write_text("\n")
    empty = run("@names.txt")
    assert (empty.exit_code, empty.stderr.splitlines()[-1]) == (2, "Error: Missing argument 'FILE...'.")


def test_a_list_that_is_no_text_is_said(run: Callable[..., Result]) -> None:
    Path("names.txt").write_bytes("clean.pdf".encode("utf-16"))
    result = run("@names.txt")
    said = "iccd-check: names.txt is no list of files: it is no text in UTF-8.\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


def test_a_file_that_is_named_is_meant_whatever_it_is_called(tmp_path: Path) -> None:
    paths = [tmp_path / "letter.txt", tmp_path / "~$report.docx"]
    assert documents([*paths, paths[0]]) == paths


def test_a_file_gives_its_bytes_and_a_missing_one_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"Text.")
    assert contents(path) == b"Text."
    with pytest.raises(DocumentError) as refusal:
        contents(tmp_path / "b.md")
    assert str(refusal.value) == f"{tmp_path / 'b.md'} does not exist."


def test_a_file_that_cannot_be_opened_is_said_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"Text.")
    with pytest.raises(DocumentError) as refusal:
        contents(tmp_path / "a.md" / "b.md")
    assert str(refusal.value) == f"{tmp_path / 'a.md' / 'b.md'} cannot be opened (Not a directory)."


def test_a_file_that_two_names_lead_to_is_checked_once(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Text.")
    (tmp_path / "b.md").symlink_to("a.md")
    assert documents([tmp_path / "a.md", tmp_path / "b.md"]) == [tmp_path / "a.md"]


def test_a_name_that_is_too_long_for_any_file_is_said(run: Callable[..., Result]) -> None:
    name = "a" * 300 + ".pdf"
    result = run("clean.pdf", name, "--format", "json")
    assert (names(result), result.exit_code) == (["clean.pdf"], 2)
    assert result.stderr == f"iccd-check: {name} cannot be opened (File name too long).\n"


def test_what_is_no_file_is_said_and_does_not_stop_the_program(run: Callable[..., Result]) -> None:
    for path in Path().glob("*.pdf"):
        path.unlink()
    os.mkfifo("a.pdf")
    Path("b.pdf").symlink_to("nowhere.pdf")
    result = run(".", "/dev/null", "-q")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "iccd-check: a.pdf is a pipe or a device; give - to have standard input read.",
        "iccd-check: b.pdf leads nowhere.",
        "iccd-check: /dev/null is a pipe or a device; give - to have standard input read.",
    ]


def test_an_office_document_that_is_not_read_here_is_not_passed_over_in_a_folder(tmp_path: Path) -> None:
    for name in ("a.doc", "b.XLSX", "~$c.doc", "letter.txt"):
        (tmp_path / name).write_bytes(b"PK")
    assert documents([tmp_path]) == [tmp_path / "a.doc", tmp_path / "b.XLSX"]


def test_a_file_that_is_larger_than_any_report_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "a.pdf"
    large.touch()
    os.truncate(large, LARGEST + 1)
    with pytest.raises(DocumentError) as refusal:
        contents(large)
    assert str(refusal.value) == f"{large} is larger than 1 GiB and is not read."


def test_a_pattern_stands_for_what_it_matches_by_name(run: Callable[..., Result]) -> None:
    for name in ("drafts/old/a.pdf", "drafts/b.pdf", "[draft].pdf"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("%PDF")
    assert names(run("drafts/**/*.pdf", "--format", "json")) == ["drafts/b.pdf", "drafts/old/a.pdf"]
    assert names(run("[draft].pdf", "--format", "json")) == ["[draft].pdf"]
    assert run("nothing/*.pdf").stderr == "iccd-check: nothing/*.pdf does not exist.\n"
