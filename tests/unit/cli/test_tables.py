"""`iccd-check tables`: what was read, in each format, to standard output or a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from checker import api
from checker.cli import main
from checker.errors import DocumentError
from checker.model.document import Document, Page
from checker.model.table import Cell, Column, Row, Table
from checker.readers.pdf.page import pictures


def read(data: bytes, name: str, *_: object) -> Document:
    """A document with one table of one cell."""
    if not data:
        raise DocumentError("the file is empty")
    return Document(name, tables=(Table((Column(("员额",)),), (Row("P-3", (Cell("12"),)),), "1"),))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Call the command in a folder with a full and an empty file."""
    monkeypatch.setattr(api, "read_document", read)
    monkeypatch.chdir(tmp_path)
    Path("full.pdf").write_text("%PDF")
    Path("empty.pdf").write_bytes(b"")
    return lambda *args: CliRunner().invoke(main, ["tables", *args], prog_name="iccd-check")


def test_tables_are_shown_as_text_by_default(run: Callable[..., Result]) -> None:
    result = run("full.pdf")
    assert (result.exit_code, result.stdout) == (
        0,
        "Table 1\n1 row, 1 column\n─────────\n     员额\n─────────\nP-3    12\n─────────\n",
    )


def test_tables_are_given_to_programs_as_json(run: Callable[..., Result]) -> None:
    assert json.loads(run("full.pdf", "--format", "json").stdout)["tables"][0]["columns"] == [["员额"]]


def test_a_list_in_a_file_begins_with_the_mark_that_excel_needs(run: Callable[..., Result]) -> None:
    result = run("full.pdf", "--format", "csv", "-o", "out.csv")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("out.csv").read_bytes().startswith(b"\xef\xbb\xbftable,number,")


def test_a_file_that_cannot_be_read_is_named(run: Callable[..., Result]) -> None:
    result = run("empty.pdf")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", "iccd-check: empty.pdf: the file is empty\n")


def test_a_missing_file_is_said(run: Callable[..., Result]) -> None:
    result = run("missing.pdf")
    assert (result.exit_code, result.stderr) == (2, "iccd-check: missing.pdf does not exist.\n")


def test_the_view_is_one_file(run: Callable[..., Result]) -> None:
    result = run("full.pdf", "--format", "html", "-o", "view.html")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("view.html").read_text("utf-8").startswith("<!doctype html>\n<html")


def test_the_view_is_handed_the_pictures_of_its_pages(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def paged(data: bytes, name: str, *_: object) -> Document:
        document = read(data, name)
        tables = tuple(replace(table, pages=(2,)) for table in document.tables)
        return replace(document, pages=(Page(1, 600, 800), Page(2, 600, 800)), tables=tables)

    monkeypatch.setattr(api, "read_document", paged)
    monkeypatch.setattr(pictures, "pictures_of", lambda data, pages: dict.fromkeys(pages, data))
    assert "data:image/webp;base64,JVBERg==" in run("full.pdf", "--format", "html").stdout
