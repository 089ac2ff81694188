"""Reports go to as many files as are asked for, each in the format that its ending or its name says."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import Result

from checker.cli import targets
from checker.cli.program import CLEAR
from checker.cli.targets import Target, targets_of
from checker.errors import OutputError
from checker.model.report import Checked, SourceFile
from tests.test_growth import STEEPEST, exponent
from tests.unit.cli.conftest import checked
from tests.unit.cli.test_program import Terminal


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format of marked copies of PDFs, whose folders have an index."""
    writer = ModuleType("checker.writers.copy")
    told: Any = writer
    told.COPIES = ".pdf"
    told.write = lambda checked, look, unreadable: b"marked " + checked[0].source.data
    told.index = lambda files, look, unreadable: " ".join([name for name, _ in files] + [f.name for f in unreadable])
    monkeypatch.setitem(sys.modules, writer.__name__, writer)
    monkeypatch.setattr(targets, "FORMATS", (*targets.FORMATS, "copy"))


@pytest.mark.parametrize(
    ("output", "target"),
    [
        ("out.json", Target("json", Path("out.json"))),
        ("OUT.JSON", Target("json", Path("OUT.JSON"))),
        ("out.txt", Target("text", Path("out.txt"))),
        ("json:out.txt", Target("json", Path("out.txt"))),
        ("out", Target("text", Path("out"))),
        ("-", Target("text", Path("-"))),
        ("json:-", Target("json", Path("-"))),
        ("json:reports/", Target("json", Path("reports"), folder=True)),
        ("json:.", Target("json", Path("."), folder=True)),
        ("c:out.json", Target("json", Path("c:out.json"))),
    ],
)
def test_the_ending_or_the_name_says_the_format_and_else_the_option(output: str, target: Target) -> None:
    assert targets_of([output], "text", named=False) == [target]


def test_an_ending_that_no_format_has_is_no_text_unless_that_is_asked_for(run: Callable[..., Result]) -> None:
    result = run("error.pdf", "-o", "out.htm")
    endings = ".csv, .docx, .github, .gitlab, .html, .json, .jsonl, .md, .pdf, .sarif, .txt, .xlsx, .xml"
    message = f"Error: -o out.htm: no format ends in .htm ({endings}). Did you mean -o text:out.htm?"
    assert (result.exit_code, result.stderr.splitlines()[-1], Path("out.htm").exists()) == (2, message, False)
    assert targets_of(["out.htm"], "html", named=True) == [Target("html", Path("out.htm"))]


def test_without_an_output_the_report_goes_to_standard_output() -> None:
    assert targets_of([], "json", named=True) == [Target("json")]


def test_several_reports_are_written_of_one_check(run: Callable[..., Result]) -> None:
    result = run("error.pdf", "-o", "out.json", "-o", "out.txt", "-o", "-")
    text = Path("out.txt").read_text()
    assert (result.exit_code, result.stdout, "error: Disagreement" in text) == (1, text, True)
    assert [finding["rule"] for finding in json.loads(Path("out.json").read_text())["findings"]] == ["a-rule"] * 2


def test_a_folder_gets_a_report_of_each_document(run: Callable[..., Result]) -> None:
    Path("reports").mkdir()
    result = run("clean.pdf", "error.pdf", "empty.pdf", "-o", "json:reports/")
    assert (result.exit_code, result.stdout) == (2, "")
    assert sorted(path.name for path in Path("reports").iterdir()) == ["clean.pdf.json", "error.pdf.json"]
    assert json.loads(Path("reports/error.pdf.json").read_text())["documents"][0]["name"] == "error.pdf"


@pytest.mark.usefixtures("copies")
def test_a_folder_of_copies_takes_what_can_be_copied_and_has_an_index(run: Callable[..., Result]) -> None:
    Path("draft.md").write_text("error")
    Path("marked").mkdir()
    assert run("draft.md", "note.pdf", "empty.pdf", "-o", "copy:marked/").exit_code == 2
    assert {path.name: path.read_text() for path in Path("marked").iterdir()} == {
        "note.pdf.copy": "marked %PDF note",
        "index.copy": "note.pdf.copy empty.pdf",
    }


@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize(
    ("files", "why"),
    [
        (["draft.md"], "a marked copy ends like its original, and draft.md is no .pdf document."),
        (["note.pdf", "error.pdf"], "a marked copy is made of one .pdf document; copy:FOLDER/ takes many."),
    ],
)
def test_one_copy_is_made_of_one_document(run: Callable[..., Result], files: list[str], why: str) -> None:
    Path("draft.md").write_text("error")
    result = run(*files, "-o", "marked.copy")
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: marked.copy cannot be written: {why}\n")


def test_two_documents_that_are_called_alike_have_no_folder_in_common(run: Callable[..., Result]) -> None:
    for folder in ("one", "two", "reports"):
        Path(folder).mkdir()
    for folder in ("one", "two"):
        Path(folder, "draft.md").write_text("error")
    result = run("one", "two", "-o", "json:reports/")
    why = "it would be the report of two documents that are called alike."
    assert result.stderr == f"iccd-check: reports/draft.md.json cannot be written: {why}\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "json:"], "-o json: names no file."),
        (["-o", "a.json", "-o", "text:a.json"], "Two reports are to go to a.json."),
        (["--format", "json", "-o", "a.txt"], "Nothing is written in --format json. Did you mean -o json:a.txt?"),
    ],
)
def test_what_cannot_be_meant_is_said(run: Callable[..., Result], options: list[str], message: str) -> None:
    result = run("error.pdf", *options)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, f"Error: {message}")


def test_a_report_that_cannot_be_written_costs_no_other(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "ensure_writable", lambda *_: None)
    result = run("error.pdf", "-o", "nowhere/a.json", "-o", "nowhere/b.json", "-o", "c.json")
    why = "cannot be written: No such file or directory."
    assert result.stderr == f"iccd-check: nowhere/a.json {why}\niccd-check: nowhere/b.json {why}\n"
    assert (result.exit_code, Path("c.json").exists()) == (2, True)


def test_a_folder_that_is_missing_is_made_and_one_without_a_place_is_said(run: Callable[..., Result]) -> None:
    assert run("error.pdf", "-o", "json:reports/").exit_code == 1
    assert Path("reports/error.pdf.json").is_file()
    result = run("error.pdf", "-o", "json:no/where/")
    why = "there is no folder no/where."
    assert (result.exit_code, result.stderr) == (
        2,
        f"iccd-check: no/where/error.pdf.json cannot be written: {why}\n",
    )


def test_ensure_raises_what_the_command_says() -> None:
    with pytest.raises(OutputError, match=r"^no/where/a\.pdf\.json cannot be written: there is no folder no/where\.$"):
        targets.ensure_all([Target("json", Path("no/where"), folder=True)], [Path("a.pdf")])


@pytest.mark.parametrize(
    ("paths", "told"),
    [
        (["a.json", "a.html"], f"{CLEAR}iccd-check: 1 error and 1 warning: see a.json, a.html.\n"),
        (["a.json", "-"], ""),
        ([None], ""),
    ],
)
def test_on_a_terminal_it_is_said_where_the_reports_went(
    monkeypatch: pytest.MonkeyPatch, paths: list[str | None], told: str
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    report = checked(b"error warning note", "a.pdf")
    targets.tell(
        [Target("json", Path(path) if path else None) for path in paths], [Checked(report, SourceFile("a.pdf", b""))]
    )
    assert terminal.getvalue() == told


def test_so_many_reports_are_asked_after_as_there_are_documents(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    documents = [tmp_path / f"{number}.pdf" for number in range(200)]
    for document in documents:
        document.touch()
        (tmp_path / "reports" / f"{document.name}.json").touch()
    asked = Target("json", tmp_path / "reports", folder=True)
    assert exponent(lambda count: partial(targets.ensure_all, [asked], documents[:count]), 50) <= STEEPEST
