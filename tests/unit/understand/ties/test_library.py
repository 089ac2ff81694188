"""The tables of a document, as its prose may look them up."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Document, Heading, Paragraph
from checker.model.table import Table
from checker.understand.structure.citations import citations
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Cited, Library
from tests.figures import quantity
from tests.libraries import library, table
from tests.sentences import VOCABULARY, figure

SENTENCE = (0, 40)


def test_the_tables_that_a_sentence_names_are_meant_and_else_the_nearest_first() -> None:
    tables = (table("1", 2, "Posts"), table("2", 9, "Posts"))
    heads = (Heading("One", order=1), Heading("Two", order=8))
    near, named = (
        library(*tables, headings=heads, text=text) for text in ("Posts are vacant.", "See table 2 for posts.")
    )
    assert near.pool(near.document.paragraphs[0], SENTENCE) == ([0, 1], Cited.NOWHERE)
    assert named.pool(named.document.paragraphs[0], SENTENCE) == ([1], Cited.HERE)


def test_a_table_in_doubt_is_not_looked_up() -> None:
    whole = table("1", 2, "Posts")
    doubted = Table(whole.columns, whole.rows, number="2", order=5, doubts=("garbled",))
    found = library(whole, doubted)
    assert (found.readable, list(found.sheets)) == ([0], [0])


def test_a_cell_has_its_figure_and_a_dash_has_none() -> None:
    found = library(table("1", 2, "Posts"))
    assert (found.quantity(CellSpot(0, 0, 0)), found.quantity(CellSpot(0, 0, 1))) == (quantity(12), None)


def test_a_row_holds_another_thing_under_another_head() -> None:
    found = library(table("1", 2, "Posts", "Travel"))
    assert found.holds_another(CellSpot(0, 0, 0), CellSpot(0, 0, 1))
    assert not found.holds_another(CellSpot(0, 0, 0), CellSpot(0, 1, 1))
    alike = library(table("1", 2, "Posts", heads=("Spent", "Spent")))
    assert not alike.holds_another(CellSpot(0, 0, 0), CellSpot(0, 0, 1))


def test_the_innermost_heading_that_names_a_period_dates_a_paragraph() -> None:
    headings = (Heading("Budget for 2024/25", order=1), Heading("Posts", level=2, order=3))
    found = library(table("1", 9, "Posts"), headings=headings)
    assert found.periods_over(found.document.paragraphs[0]) == {"2024/25"}


def test_a_title_dates_a_table_of_which_neither_heads_nor_rows_are_dated() -> None:
    title = "Posts as at 31 December 2024"
    found = library(
        table("1", 2, "Posts", title=title),
        table("2", 5, "Posts", title=title, heads=("Spent in 2023", "Spent in 2024")),
        table("3", 7, "Posts in 2023", title=title),
        table("4", 9, "Posts"),
    )
    assert found.titled == {0: {"2024-12-31"}, 3: frozenset()}


def test_a_table_of_one_row_right_before_a_paragraph_is_its_subject() -> None:
    headings = (Heading("Civilians", order=1),)
    one, two = (
        library(table("1", 2, "Posts"), headings=headings),
        library(table("1", 2, "Posts", "Fuel"), headings=headings),
    )
    assert list(one.subjects(one.document.paragraphs[0])) == ["Posts", "Civilians"]
    assert list(two.subjects(two.document.paragraphs[0])) == ["Civilians"]


def test_a_title_or_the_heading_over_it_makes_a_table_one_of_vacancy_rates() -> None:
    titled, headed, other = (
        table("1", 2, "Posts", title="Vacancy rates"),
        table("2", 5, "Posts"),
        table("3", 9, "Posts"),
    )
    heads = (Heading("Vacancy rates", order=4), Heading("Posts", order=8))
    assert library(titled, headed, other, headings=heads).of_vacancies == {0, 1}


def test_the_cells_of_a_table_that_a_figure_could_mean_are_counted() -> None:
    found = library(table("1", 2, "Posts", "Travel"), table("2", 5, "Posts"))
    assert found.counts(figure("It has 12 posts.")) == {0: 2, 1: 1}
    assert found.counts(figure("It cost $12.")) == {}


@pytest.mark.parametrize(("order", "heading", "expected"), [(6, 9, True), (7, 9, False), (6, 5, False), (2, 9, True)])
def test_a_table_is_next_to_a_paragraph_if_one_other_stands_between_them_at_most(
    order: int, heading: int, expected: bool
) -> None:
    found = library(table("1", order, "Posts"), headings=(Heading("One", order=heading),))
    assert found.is_next(4, order) is expected


def test_a_sentence_that_cites_a_range_means_all_its_tables_and_none_where_none_was_read() -> None:
    tables = [table(number, order, "Posts") for order, number in enumerate(("1", "2", "3"), start=5)]
    ranged, unread = (
        library(*tables, text=text) for text in ("See tables 2 to 4 for posts.", "See table 9 for posts.")
    )
    assert ranged.pool(ranged.document.paragraphs[0], SENTENCE) == ([1, 2], Cited.HERE)
    assert unread.pool(unread.document.paragraphs[0], SENTENCE) == ([], Cited.HERE)


def test_a_range_may_be_of_any_length() -> None:
    document = Document(
        "a.md", paragraphs=(Paragraph("See tables 2 to 9.", order=4),), tables=(table("3", 5, "Posts"),)
    )
    cited = [replace(each, to="9" * 18) for each in citations(document, "table") if each.to]
    assert Library(document, VOCABULARY, (), cited).pool(document.paragraphs[0], SENTENCE) == ([0], Cited.HERE)


@pytest.mark.parametrize(("number", "expected"), [("II", ([1], Cited.HERE)), ("III", ([0, 1], Cited.NOWHERE))])
def test_a_chart_is_cited_as_a_figure_and_one_that_was_not_read_is_none_that_is_meant(
    number: str, expected: tuple[list[int], bool]
) -> None:
    chart = replace(table("II", 9, "Posts"), kind="figure")
    paragraph = Paragraph(f"See figure {number} for posts.", order=4)
    document = Document("a.md", paragraphs=(paragraph,), tables=(table("II", 5, "Posts"),), charts=(chart,))
    found = Library(document, VOCABULARY, (), citations(document, "figure"))
    assert found.pool(paragraph, SENTENCE) == expected
