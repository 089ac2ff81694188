"""The measure of what is lost in reading: it finds a figure that is taken out, and one that stands twice."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from checker.model.document import Aside, Document, Page, Paragraph
from checker.model.table import Cell, Column, Row, Table
from tests.conservation.__main__ import main
from tests.conservation.balance import balance_of
from tests.conservation.printed import Printed, runs

PAGES = (Page(1, 600.0, 800.0, "A/80/1", "1/2"), Page(2, 600.0, 800.0, "A/80/1", "2/2"))
ROW = Row("Posts", (Cell("1 250", page=1), Cell("75", page=1)), page=1)
TABLE = Table((Column(("2025",)), Column(("2026",))), (ROW,), pages=(1,))
READ = Document(
    "a.pdf",
    pages=PAGES,
    paragraphs=(Paragraph("They rose by 1,325.", "3", 2),),
    tables=(TABLE,),
    asides=(Aside("line number", "5", 2),),
)
FIRST, SECOND = "A/80/1 2025 2026 Posts 1 250 75 1/2", "A/80/1 3. They rose by 1,325. 5 2/2"


def printed(first: str = FIRST, second: str = SECOND) -> list[Printed]:
    words = [(word, page) for page, text in enumerate((first, second), 1) for word in text.split()]
    return [Printed(run, page, word) for word, page in words for run in runs(word)]


def told(document: Document, first: str = FIRST, second: str = SECOND) -> tuple[list[str], list[str]]:
    """The runs that are lost, and those that are doubled."""
    balance = balance_of("a.pdf", printed(first, second), document)
    return [each.run for each in balance.lost], [run for run, _ in balance.doubled]


def test_all_runs_of_a_document_stand_in_one_place() -> None:
    balance = balance_of("a.pdf", printed(), READ)
    assert (balance.lost, balance.doubled) == ([], [])
    assert balance.kept == {"running head": 8, "cell": 3, "head": 2, "text": 3, "apart: line number": 1}


def test_what_is_printed_and_was_not_read_is_lost() -> None:
    assert told(READ, FIRST + " 42") == (["42"], [])


def test_what_was_read_and_is_not_printed_is_doubled() -> None:
    assert told(READ, FIRST.replace("75", "–")) == ([], ["75"])


def test_a_text_that_runs_on_is_counted_on_the_page_beside() -> None:
    assert told(READ, FIRST + " 1,325", SECOND.replace("1,325", "")) == ([], [])


@pytest.mark.parametrize(
    ("first", "what"),
    [
        (FIRST.replace("1 250", "1250"), "read as two"),
        (FIRST.replace("75", "7 5"), "read as one"),
        (FIRST.replace("75", "7 5") + " 7", "and a like one is lost"),
    ],
)
def test_runs_that_are_parted_otherwise_are_the_same(first: str, what: str) -> None:
    assert told(READ, first) == ((["7"], []) if "lost" in what else ([], []))


@pytest.mark.parametrize("text", ["١٬٣٢٥", "1,325"])
def test_digits_are_the_same_in_whatever_shape(text: str) -> None:
    assert runs(text) == ["1", "325"]


def test_the_measure_has_a_command() -> None:
    assert "stand nowhere, or twice" in CliRunner().invoke(main, ["--help"]).output
