"""A Word draft and the PDF made from it give the same: the same facts, the same findings, apart from page numbers."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checker.model.document import Document
from checker.model.report import Finding
from checker.model.rule import Severity
from checker.model.table import Table
from tests.real.reading import SHARED, checked, document

SEED = "seed/ICCD_CRIC20_3_zh"
INDEX = SHARED / "corpus/PAIRS.tsv"
NOT_THE_SAME = {
    "corpus/peacekeeping/A_80_607": "a note that nothing bears is looked for in Word only, which says what is a mark",
    "corpus/peacekeeping/A_80_624": "the PDF loses four rows at the foot of page 15, and mixes two columns",
}


def pairs() -> list[str]:
    """The files, without their endings, that are there as Word and as PDF."""
    if not INDEX.is_file():
        return [SEED]
    with INDEX.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [SEED, *(f"corpus/{Path(row['path_a']).with_suffix('')}" for row in rows if row["kind"] == "docx+pdf")]


def bare(text: str) -> str:
    """A text without spaces, and without the page that only a PDF knows; hyphens are alike."""
    named = re.sub(r"the table on page \d+|table no\. \d+ of the document", "the table", text)
    named = re.sub(r"(text) (?:on page|after paragraph) \d+", r"\1", named, flags=re.IGNORECASE)
    return re.sub(r"\s", "", re.sub("[\u2010\u2011]", "-", named)).casefold()


def as_found(finding: Finding) -> tuple[str, str, str, str]:
    """What a finding says: its rule, its table, row and column, both figures."""
    return finding.rule, bare(finding.place.label), str(finding.expected), str(finding.found)


def facts(table: Table) -> Counter[tuple[str, str, str]]:
    """Each figure of a table with its label and the leaf of its heads."""
    found: Counter[tuple[str, str, str]] = Counter()
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell and cell.quantity:
                leaf = column.path[-1] if column.path else ""
                found[bare(row.label), bare(leaf), bare(cell.text)] += 1
    return found


def of_large_tables(read: Document) -> Counter[tuple[str, str, str]]:
    """The facts of tables that are no mere line of figures, and that nothing speaks against."""
    large = [table for table in read.tables if len(table.rows) > 3 and not table.doubts]
    return sum((facts(table) for table in large), Counter())


def findings(name: str) -> list[Finding]:
    """What is found in a document, that about its pages left out."""
    return [found for found in checked(name).findings if found.rule not in PAGED]


PAGED = {"contents-page-differs", "contents-pages-do-not-fit", "running-head-differs"}  #: Word does not know its pages


def marked(reasons: dict[str, str]) -> list[Any]:
    """The pairs, those that are known to differ as expected failures."""
    expected = {name: pytest.mark.xfail(reason=reason, strict=True) for name, reason in reasons.items()}
    return [pytest.param(name, marks=expected[name]) if name in expected else name for name in pairs()]


@pytest.mark.parametrize("name", marked(NOT_THE_SAME))
def test_word_and_pdf_give_the_same_findings(name: str, shared: Path) -> None:
    word, pdf = (findings(f"{name}.{ending}") for ending in ("docx", "pdf"))
    serious = [Counter(as_found(f) for f in found if f.severity is not Severity.NOTE) for found in (word, pdf)]
    assert serious[0] == serious[1]
    # Word shows small tables that a PDF sets as running text: what rounding explains in them, only Word's reader notes.
    assert Counter(map(as_found, pdf)) <= Counter(map(as_found, word))


@pytest.mark.parametrize("name", pairs())
def test_word_and_pdf_hold_the_same_facts(name: str, shared: Path) -> None:
    word, pdf = (of_large_tables(document(f"{name}.{ending}")) for ending in ("docx", "pdf"))
    common = (word & pdf).total()
    assert common >= 0.97 * word.total()
    assert common >= 0.94 * pdf.total()


def test_the_tables_of_the_reference_document_are_cell_for_cell_those_of_the_pdf(shared: Path) -> None:
    word, pdf = document(f"{SEED}.docx"), document(f"{SEED}.pdf")
    for one, other in zip(word.tables, pdf.tables, strict=True):
        assert [bare(column.name) for column in one.columns] == [bare(column.name) for column in other.columns]
        assert [bare(row.label) for row in one.rows] == [bare(row.label) for row in other.rows]
        texts = [[[cell.text if cell else None for cell in row.cells] for row in table.rows] for table in (one, other)]
        assert texts[0] == texts[1]


def test_the_masthead_is_the_same(shared: Path) -> None:
    word, pdf = document(f"{SEED}.docx").masthead, document(f"{SEED}.pdf").masthead
    assert (word.symbol, word.date, word.distribution) == (pdf.symbol, pdf.date, pdf.distribution)
