"""Every published document is read, and tables come out of those that have them."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from checker.errors import DocumentError
from checker.model.document import Document
from tests.real.reading import SHARED, document, files

SCANNED = "corpus/hostile/scanned-no-text.pdf"
PDFS = [name for name in files("corpus/**/*.pdf") if name != SCANNED]
NOT_YET = {
    "agencies/nepal_dengue.pdf": "one of its two tables has no line between two columns, and is said to be doubtful",
    "languages/E_ICEF_672_PartII.fr-ocr.pdf": "its figures are so badly recognised that its tables are doubtful",
}


@cache
def with_tables() -> list[str]:
    """The PDFs that have pages of figures in columns, by the index of the corpus."""
    index = SHARED / "corpus/INDEX.tsv"
    if not index.is_file():
        return ["none"]
    with index.open(encoding="utf-8") as lines:
        entries = [line for line in csv.DictReader(lines, delimiter="\t") if line["path"].endswith(".pdf")]
    return [line["path"] for line in entries if int(line["numeric_table_pages"] or 0) > 0]


@pytest.mark.parametrize("name", PDFS)
def test_every_document_is_read(name: str, shared: Path) -> None:
    read = document(name)
    assert [page.number for page in read.pages] == list(range(1, len(read.pages) + 1))
    assert misplaced(read) == []


def misplaced(read: Document) -> list[str]:
    """What a table says that cannot be: rows of another length, empty texts, boxes beyond their page."""
    found = []
    for table in read.tables:
        if not set(table.pages) <= {page.number for page in read.pages} or not table.rows:
            found.append(f"{table.name}: pages {table.pages}")
        for row in table.rows:
            if len(row.cells) != len(table.columns):
                found.append(f"{table.name}, row {row.label}: {len(row.cells)} cells")
            for cell in filter(None, row.cells):
                if not (cell.text and cell.box and cell.page in table.pages and on_page(read, cell.page, cell.box)):
                    found.append(f"{table.name}, row {row.label}: {cell}")
    return found


def on_page(read: Document, number: int, box: tuple[float, float, float, float]) -> bool:
    page = read.pages[number - 1]
    x0, top, x1, bottom = box
    return -1 <= x0 < x1 <= page.width + 1 and -1 <= top < bottom <= page.height + 1


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(reason=NOT_YET[name], strict=True)) if name in NOT_YET else name
        for name in with_tables()
    ],
)
def test_tables_come_out_of_documents_that_have_them(name: str, shared: Path) -> None:
    tables = document(f"corpus/{name}").tables
    doubtful = [table for table in tables if table.doubts]
    assert len(tables) > 2 * len(doubtful)


def test_a_scanned_document_is_said_to_have_no_text_layer(shared: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        document(SCANNED)
    assert str(caught.value) == "scanned-no-text.pdf has no text layer: pages 1–3 hold pictures only."
