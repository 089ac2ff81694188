"""The tables of a document, as its prose may look them up."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.document import Document, Heading, Paragraph
from checker.model.quantity import Kind
from checker.model.table import Cell, Column, Row, Table
from checker.understand.structure.citations import citations
from checker.understand.ties.figures import Spot
from checker.understand.ties.library import Library
from checker.understand.ties.lines import VACANCY
from tests.figures import quantity
from tests.sentences import VOCABULARY

SENTENCE = (0, 40)


def table(
    number: str, order: int, *labels: str, title: str = "", heads: tuple[str, str] = ("Spent", "Approved")
) -> Table:
    """A table of two columns; each row has the figures 12 and a dash."""
    nil = Cell("–", quantity=replace(quantity(0), nil=True))
    rows = tuple(Row(label, (Cell("12", quantity=quantity(12)), nil)) for label in labels)
    columns = tuple(Column((head,), kind=Kind.PERCENTAGE) for head in heads)
    return Table(columns, rows, number=number, title=title, order=order)


def library(*tables: Table, headings: tuple[Heading, ...] = (), text: str = "Posts are vacant.") -> Library:
    """The tables with one paragraph, which stands as the fourth item."""
    document = Document("a.md", headings=headings, paragraphs=(Paragraph(text, order=4),), tables=tables)
    return Library(document, VOCABULARY, (), citations(document, "table"))


def test_the_tables_that_a_sentence_names_are_meant_and_else_the_nearest_first() -> None:
    tables = (table("1", 2, "Posts"), table("2", 9, "Posts"))
    heads = (Heading("One", order=1), Heading("Two", order=8))
    near, named = (
        library(*tables, headings=heads, text=text) for text in ("Posts are vacant.", "See table 2 for posts.")
    )
    assert near.pool(near.document.paragraphs[0], SENTENCE) == ([0, 1], False)
    assert named.pool(named.document.paragraphs[0], SENTENCE) == ([1], True)


def test_a_table_in_doubt_is_not_looked_up() -> None:
    whole = table("1", 2, "Posts")
    doubted = Table(whole.columns, whole.rows, number="2", order=5, doubts=("garbled",))
    found = library(whole, doubted)
    assert (found.readable, list(found.sheets)) == ([0], [0])


def test_rows_are_found_by_their_labels_in_spoken_form() -> None:
    found = library(table("1", 2, "Posts", "Travel"), table("2", 5, "Post"))
    assert found.rows_called(" post ") == [(0, 0), (1, 0)]
    assert (found.rows_called(" fuel "), found.rows_called(" ")) == ((), ())


def test_a_cell_has_its_figure_and_a_dash_has_none() -> None:
    found = library(table("1", 2, "Posts"))
    assert (found.quantity(Spot(0, 0, 0)), found.quantity(Spot(0, 0, 1))) == (quantity(12), None)


def test_a_row_holds_another_thing_under_another_head() -> None:
    found = library(table("1", 2, "Posts", "Travel"))
    assert found.holds_another(Spot(0, 0, 0), Spot(0, 0, 1))
    assert not found.holds_another(Spot(0, 0, 0), Spot(0, 1, 1))
    alike = library(table("1", 2, "Posts", heads=("Spent", "Spent")))
    assert not alike.holds_another(Spot(0, 0, 0), Spot(0, 0, 1))


def test_the_innermost_heading_that_names_a_period_dates_a_paragraph() -> None:
    headings = (Heading("Budget for 2024/25", order=1), Heading("Posts", level=2, order=3))
    found = library(table("1", 9, "Posts"), headings=headings)
    assert found.periods_over(found.document.paragraphs[0]) == {"2024/25"}


def test_a_table_of_one_row_right_before_a_paragraph_is_its_subject() -> None:
    headings = (Heading("Civilians", order=1),)
    one, two = (
        library(table("1", 2, "Posts"), headings=headings),
        library(table("1", 2, "Posts", "Fuel"), headings=headings),
    )
    assert list(one.subjects(one.document.paragraphs[0])) == ["Posts", "Civilians"]
    assert list(two.subjects(two.document.paragraphs[0])) == ["Civilians"]


def test_all_percentages_of_a_table_of_vacancy_rates_are_rates_of_vacancy() -> None:
    heads = ("Actual", "Planned")
    named, other = table("1", 2, "Posts", title="Vacancy rates", heads=heads), table("2", 5, "Posts", heads=heads)
    found = library(named, other)
    assert [[column.at for column in found.columns(index, VACANCY)] for index in (0, 1)] == [[0, 1], []]
