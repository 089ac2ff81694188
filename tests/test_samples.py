"""The samples give what is planted in them and nothing else, in six languages, from Word and from PDF.

`samples/errors.toml` says what is planted: cells of tables, named as in `samples/figures.json`, and words.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker import api
from checker.model.report import Finding, Report
from checker.model.rule import Severity
from checker.model.table import Table
from tests.word import heads_of, rows_of

SAMPLES = Path(__file__).parents[1] / "samples"
PLANTED: dict[str, list[dict[str, str]]] = tomllib.loads((SAMPLES / "errors.toml").read_text("utf-8"))
NAMES = sorted(path.stem for path in SAMPLES.glob("*.docx"))
FORMS = (".pdf", ".docx")
CLEAN = [name for name in NAMES if name not in PLANTED]


@cache
def report_of(name: str, form: str) -> Report:
    return api.check((SAMPLES / f"{name}{form}").read_bytes(), name + form)


@cache
def words_of(language: str) -> dict[str, Any]:
    return tomllib.loads((SAMPLES / "words" / f"{language}.toml").read_text("utf-8"))


def language_of(name: str) -> str:
    return name.split("-")[1]


def bare(text: str) -> str:
    return "".join(text.split())


def findings_of(name: str, form: str) -> list[Finding]:
    return [finding for finding in report_of(name, form).findings if finding.severity is not Severity.NOTE]


def new_in(name: str, form: str) -> list[Finding]:
    """The findings of a sample with errors that the clean one has not."""
    known = {(finding.rule, finding.place.label) for finding in findings_of(name.removesuffix("-errors"), form)}
    return [finding for finding in findings_of(name, form) if (finding.rule, finding.place.label) not in known]


def place_of(error: dict[str, str], language: str) -> str:
    """The words for the place of a planted error; those of a cell name row and column."""
    if error["kind"] != "table":
        return bare(error["at"])
    labels = words_of(language)["labels"]
    table = error["table"]
    row, *column = (labels.get(f"{table}/{k}", labels.get(k, k)) for k in (error["row"], *error["column"].split("/")))
    return bare(f"table {table}, row “{row}”, column “{', '.join(column)}”")


def is_at(finding: Finding, error: dict[str, str], language: str) -> bool:
    """Whether a finding is that of a planted error; a cell is named in full, words by what they stand in."""
    label, place = bare(finding.place.label), place_of(error, language)
    if error["kind"] == "table":
        return label == place
    return label.startswith(place) and "column" not in label


def as_found(finding: Finding) -> tuple[str, str, str]:
    """Where the message names a page, which a Word file has not, without it."""
    message = re.sub(r" on page \d+", "", finding.message)
    return finding.rule, bare(finding.place.label), bare(message)


def as_printed(table: Table) -> tuple[str | None, str, str, list[str], list[list[str]], list[str]]:
    heads = [bare(" ".join(path)) for path in heads_of(table)]
    rows = [[bare(text or "") for text in row] for row in rows_of(table)]
    notes = [bare(f"{note.mark}|{note.text}") for note in table.notes]
    return table.number, bare(table.title), bare(table.unit or ""), heads, rows, notes


def as_set(report: Report) -> dict[str, list[tuple[str, ...]]]:
    """What stands outside the tables."""
    document = report.document
    return {
        "contents": [(each.number or "", bare(each.text), each.paragraphs or "") for each in document.contents],
        "headings": [(each.number or "", bare(each.text)) for each in document.headings],
        "paragraphs": [(each.number or "", bare(each.text)) for each in document.paragraphs],
        "footnotes": [(each.mark, bare(each.text)) for each in document.notes],
        "captions": [(each.number, bare(each.title)) for each in document.captions],
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_gives_the_same_tables_and_findings_in_both_formats(name: str) -> None:
    pdf, word = (report_of(name, form) for form in FORMS)
    assert [as_printed(table) for table in word.document.tables] == [as_printed(table) for table in pdf.document.tables]
    assert [as_found(finding) for finding in word.findings] == [as_found(finding) for finding in pdf.findings]


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_gives_the_same_text_in_both_formats(name: str) -> None:
    pdf, word = (report_of(name, form) for form in FORMS)
    assert as_set(word) == as_set(pdf)
    one, other = word.document.masthead, pdf.document.masthead
    assert (one.symbol, one.date, one.distribution, one.session, one.languages) == (
        (other.symbol, other.date, other.distribution, other.session, other.languages)
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", CLEAN)
def test_in_a_clean_sample_nothing_is_found_but_posts_that_are_filled_and_not_approved(name: str, form: str) -> None:
    found = [(finding.rule, finding.severity) for finding in findings_of(name, form)]
    assert found == [("more-posts-filled-than-approved", Severity.WARNING)] * 4


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_all_figures_of_a_sample_are_read_and_held_against_others(name: str, form: str) -> None:
    report = report_of(name, form)
    assert len(report.document.tables) == 6
    assert report.document.language == language_of(name)
    assert report.coverage.figures_related == report.coverage.figures_read


def _planted() -> list[Any]:
    """Each planted error, to be found in each format."""
    return [
        pytest.param(name, form, error, id=f"{name}{form}: {error['kind']}, {error.get('at') or error['row']}")
        for name, errors in PLANTED.items()
        for form in FORMS
        for error in errors
    ]


@pytest.mark.parametrize(("name", "form", "error"), _planted())
def test_what_is_planted_is_found_where_it_was_planted(name: str, form: str, error: dict[str, str]) -> None:
    found = [finding for finding in new_in(name, form) if is_at(finding, error, language_of(name))]
    assert found, [finding.place.label for finding in new_in(name, form)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PLANTED)
def test_nothing_is_found_but_what_was_planted(name: str, form: str) -> None:
    language = language_of(name)
    strays = [f for f in new_in(name, form) if not any(is_at(f, error, language) for error in PLANTED[name])]
    assert [(finding.rule, finding.message) for finding in strays] == []
