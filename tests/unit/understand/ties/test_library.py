"""The tables of a document, as its prose may look them up."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Document, Heading, Paragraph
from checker.model.quantity import Kind
from checker.model.table import Cell, Column, Row, Table
from checker.understand.structure.citations import citations
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import RowOf
from tests.figures import quantity
from tests.sentences import VOCABULARY, figure

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


def test_a_text_names_the_rows_with_the_longest_names_that_it_has() -> None:
    found = library(table("1", 2, "Travel", "Official travel"), table("2", 5, "IT", "Travel"))
    assert found.rows_in(spoken("The official travel of staff")) == {(0, 1)}
    assert found.rows_in(spoken("Travel and IT")) == {(0, 0), (1, 1)}
    assert found.rows_in(spoken("Travellers")) == set()


@pytest.mark.parametrize(("text", "expected"), [("差旅费为500万美元。", {(0, 0)}), ("燃料为500万美元。", set())])
def test_a_name_of_two_characters_is_told_where_words_are_not_parted(text: str, expected: set[RowOf]) -> None:
    assert library(table("1", 2, "差旅", "费")).rows_in(spoken(text)) == expected


def test_the_cells_of_a_table_that_a_figure_could_mean_are_counted() -> None:
    found = library(table("1", 2, "Posts", "Travel"), table("2", 5, "Posts"))
    assert found.counts(figure("It has 12 posts.")) == {0: 2, 1: 1}
    assert found.counts(figure("It cost $12.")) == {}


@pytest.mark.parametrize(
    ("heads", "expected"),
    [(("Alpha", "Beta"), True), (("Spent", "Beta"), False), (("Alpha", "Year 2024"), False)],
)
def test_a_table_whose_heads_say_neither_what_nor_when_leaves_that_to_its_rows(
    heads: tuple[str, str], expected: bool
) -> None:
    assert library(table("1", 2, "Posts", heads=heads)).sheets[0].is_mute is expected


def test_rows_are_like_a_text_that_has_a_word_of_them_and_most_like_one_whose_own_words_it_has() -> None:
    found = library(table("1", 2, "Contribution from the host Government", "Other contributions", "Travel"))
    said = " the annual contribution of the host government was paid "
    assert found.rows_like(said) == {(0, 0): Trait.ROW_OWN_WORDS, (0, 1): Trait.ROW_WORD}


@pytest.mark.parametrize(
    ("label", "trait"),
    [
        ("Drilling of wells", Trait.ROW_OWN_WORDS),
        ("Drilling of wells with pumps near rural schools", Trait.ROW_OWN_WORDS),
        ("Drilling of wells with pumps near rural primary schools", Trait.ROW_WORD),
        ("Drilling", Trait.ROW_WORD),
    ],
)
def test_a_third_of_the_words_of_a_label_and_two_at_least_are_asked_for(label: str, trait: Trait) -> None:
    assert library(table("1", 2, label)).rows_like(" the drilling of many well was put off ")[0, 0] is trait


@pytest.mark.parametrize(("other", "trait"), [("Well drilling", Trait.ROW_WORDS), ("Drilling", Trait.ROW_OWN_WORDS)])
def test_words_that_other_labels_have_too_say_less(other: str, trait: Trait) -> None:
    found = library(table("1", 2, "Drilling of wells", other), table("2", 9, "Drilling of wells"))
    assert found.rows_like(" the drilling of many well was put off ")[0, 0] is trait


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
    assert ranged.pool(ranged.document.paragraphs[0], SENTENCE) == ([1, 2], True)
    assert unread.pool(unread.document.paragraphs[0], SENTENCE) == ([], True)


def test_a_range_may_be_of_any_length() -> None:
    document = Document(
        "a.md", paragraphs=(Paragraph("See tables 2 to 9.", order=4),), tables=(table("3", 5, "Posts"),)
    )
    cited = [replace(each, to="9" * 18) for each in citations(document, "table") if each.to]
    assert Library(document, VOCABULARY, (), cited).pool(document.paragraphs[0], SENTENCE) == ([0], True)


@pytest.mark.parametrize(("number", "expected"), [("II", ([1], True)), ("III", ([0, 1], False))])
def test_a_chart_is_cited_as_a_figure_and_one_that_was_not_read_is_none_that_is_meant(
    number: str, expected: tuple[list[int], bool]
) -> None:
    chart = replace(table("II", 9, "Posts"), kind="figure")
    paragraph = Paragraph(f"See figure {number} for posts.", order=4)
    document = Document("a.md", paragraphs=(paragraph,), tables=(table("II", 5, "Posts"),), charts=(chart,))
    found = Library(document, VOCABULARY, (), citations(document, "figure"))
    assert found.pool(paragraph, SENTENCE) == expected
