"""`iccd-check archive`: what its commands say."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from checker.archive.shelf import Shelf
from checker.cli import main
from tests.unit.archive.conftest import folder, shelf

__all__ = ["folder", "shelf"]


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["archive", *args], prog_name="iccd-check")


def test_the_questions_that_stand_ready_are_listed() -> None:
    lines = run("query", "--list").output.splitlines()
    assert lines[0] == "errors     How many errors stand on 100 pages, by organ, year, kind and language?"
    assert len(lines) == 7


def test_a_question_needs_results() -> None:
    result = run("query", "errors")
    assert result.exit_code == 2
    assert "Say a question, and --into where the results are; --list shows what can be asked." in result.stderr


def test_one_page_answers_all(shelf: Shelf, tmp_path: Path) -> None:
    assert run("report", "--into", "results", "-o", "archive.html").output == ""
    page = (tmp_path / "archive.html").read_text()
    assert page.count("<section") == 8
    assert '<td><a href="#document-1">drafts/a.md</a></td>' in page
    assert '<section id="document-1"><h2>drafts/a.md</h2>' in page


def test_verdicts_are_read_and_what_they_do_not_name_is_said(shelf: Shelf) -> None:
    Path("v.csv").write_text(
        "document,page,rule,found,verdict\na.md,,column-total-differs,470,false\nz.md,,x,1,true\n", "utf-8"
    )
    result = run("review", "v.csv", "--into", "results")
    assert result.stdout == "1 verdicts understood.\n"
    assert result.stderr == "No finding of the archive is meant by 1 line: 3.\n"
    assert (
        run("query", "SELECT count(*) AS open FROM open", "--into", "results", "--format", "csv").output == "open\n0\n"
    )
