"""What is said of rounding in and around a table, and what it makes of the figures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from checker.model.document import Document, Paragraph
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Note, Row, Table
from checker.quantities import with_quantities

ROWS = (("Africa", ("312", "290")), ("Asia", ("1,204", "1,377")), ("Total", ("1,515", "1,668")))


def table(
    *rows: tuple[str, Sequence[str]],
    heads: Sequence[str] = ("Teachers 2019", "Teachers 2020"),
    note: tuple[str, str] | None = None,
    title: str = "",
    marks: Sequence[str] = (),
) -> Table:
    """A table of texts with one note; the label or head that ends in "^a" bears the mark."""
    columns = tuple(Column((head.removesuffix("^a"),), marks=_marks(head)) for head in heads)
    body = tuple(
        Row(label.removesuffix("^a"), tuple(map(Cell, cells)), marks=_marks(label)) for label, cells in rows or ROWS
    )
    notes = (Note(*note, page=4),) if note else ()
    return Table(columns, body, title=title, notes=notes, marks=tuple(marks), pages=(4,), order=1)


def _marks(text: str) -> tuple[str, ...]:
    return ("a",) if text.endswith("^a") else ()


def read(given: Table, language: str = "en", **around: tuple[Paragraph | Note, ...]) -> Table:
    """The table, understood within a document that has paragraphs or footnotes too."""
    return with_quantities(Document("draft", language, tables=(given,), **around)).tables[0]


def figures(given: Table, row: int) -> list[tuple[Kind, int, bool]]:
    """Kind, step and announcement of the figures of a row."""
    return [_said(cell.quantity) for cell in given.rows[row].cells if cell and cell.quantity]


def _said(quantity: Quantity) -> tuple[Kind, int, bool]:
    return quantity.kind, int(quantity.step), quantity.rounded


COUNT = (Kind.COUNT, 1, False)
ROUNDED = (Kind.AMOUNT, 1, True)


@pytest.mark.parametrize(
    "text",
    [
        "Note: Figures may not sum to totals because of rounding.",
        "Owing to rounding, totals may not add up.",
        "Note : la somme des chiffres peut différer du total, les chiffres ayant été arrondis.",
        "Nota: los totales pueden no coincidir debido al redondeo.",
        "Примечание: в результате округления итоги могут не совпадать с суммой.",
        "注：因四舍五入，各项数字之和可能不等于总数。",
        "ملاحظة: قد لا يتطابق المجموع بسبب التقريب.",
    ],
)
def test_a_note_on_rounding_makes_rounded_figures_of_counts_in_every_language(text: str) -> None:
    given = read(table(note=("", text)))
    assert [column.kind for column in given.columns] == [Kind.AMOUNT, Kind.AMOUNT]
    assert [figures(given, row) for row in range(3)] == [[ROUNDED, ROUNDED]] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Note: The number of teachers does not include volunteers.",
        "Source: calculations are based on unrounded numbers.",
        "Note: Surrounding districts are included.",
        "Note: Dotted lines represent approximate border lines.",
    ],
)
def test_a_note_that_says_nothing_of_rounding_leaves_counts_exact(text: str) -> None:
    assert figures(read(table(note=("", text))), 2) == [COUNT, COUNT]


def test_a_note_on_sums_speaks_of_the_whole_table_whatever_bears_its_mark() -> None:
    rows = (*ROWS[:2], ("Total^a", ("1,515", "1,668")))
    assert figures(read(table(*rows, note=("a", "May not add up owing to rounding."))), 0) == [ROUNDED, ROUNDED]


def test_a_paragraph_right_after_a_table_speaks_of_it() -> None:
    said = Paragraph("Components may not sum exactly to totals due to rounding.", order=2)
    assert figures(read(table(), paragraphs=(said,)), 0) == [ROUNDED, ROUNDED]


def test_what_stands_before_the_first_table_speaks_of_all() -> None:
    said = Paragraph("Figures in the tables have been rounded and may not add up to the totals shown.", order=0)
    assert figures(read(table(heads=("Persons", "Staff")), paragraphs=(said,)), 0) == [ROUNDED, ROUNDED]


def test_what_is_said_of_figures_anywhere_else_leaves_those_exact_that_are_said_to_count() -> None:
    said = Paragraph("All figures in this document are provisional and may not add up because of rounding.", order=9)
    counted, wordless = (read(table(heads=heads), paragraphs=(said,)) for heads in (("Posts", "Staff"), ("A", "B")))
    assert figures(counted, 0) == [COUNT, COUNT]
    assert figures(wordless, 0) == [ROUNDED, ROUNDED]
    assert figures(read(table(heads=("A", "B"))), 0) == [COUNT, COUNT]


@pytest.mark.parametrize(("page", "found"), [(4, ROUNDED), (5, COUNT)])
def test_a_footnote_speaks_of_the_tables_on_its_page(page: int, found: tuple[Kind, int, bool]) -> None:
    note = Note("3", "Detail may not sum to totals because of rounding.", page=page)
    assert figures(read(table(), notes=(note,)), 0) == [found, found]


def test_a_footnote_of_a_file_without_pages_speaks_of_all_tables() -> None:
    note = Note("3", "Detail may not sum to totals because of rounding.")
    counted, wordless = (read(table(heads=heads), notes=(note,)) for heads in (("Posts", "Staff"), ("A", "B")))
    assert (figures(counted, 0), figures(wordless, 0)) == ([COUNT, COUNT], [ROUNDED, ROUNDED])


def test_posts_are_whole_whatever_a_note_says() -> None:
    posts = (("P-5", ("7", "8")), ("P-4", ("12", "11")), ("Total", ("19", "19")))
    given = read(table(*posts, note=("", "Note: Totals may not add up owing to rounding.")))
    assert [column.kind for column in given.columns] == [Kind.COUNT, Kind.COUNT]
    assert figures(given, 2) == [COUNT, COUNT]


@pytest.mark.parametrize(
    "label", ["Total (rounded)", "Total (arrondi)", "Total, redondeado", "Итого (округлено)", "合计(约数)"]
)
def test_a_label_makes_its_row_as_coarse_as_its_zeros(label: str) -> None:
    rows = (("Africa", ("60,400", "312")), (label, ("1,190,000", "1,520")))
    given = read(table(*rows, heads=("Persons", "Number of teachers")))
    assert figures(given, 0) == [(Kind.COUNT, 1, False)] * 2
    assert figures(given, 1) == [(Kind.AMOUNT, 10_000, True), (Kind.AMOUNT, 10, True)]


def test_a_head_speaks_of_its_own_column_alone() -> None:
    given = read(table(heads=("Approximate number of teachers", "Teachers 2020")))
    assert [column.kind for column in given.columns] == [Kind.AMOUNT, Kind.COUNT]
    assert figures(given, 1) == [(Kind.AMOUNT, 1, True), COUNT]


@pytest.mark.parametrize(
    ("rows", "heads", "row"),
    [
        (
            (ROWS[0], ("Total^a", ("1,200", "1,668"))),
            ("Teachers 2019", "Teachers 2020"),
            [(Kind.AMOUNT, 100, True), ROUNDED],
        ),
        (
            (ROWS[0], ("Total", ("1,200", "1,668"))),
            ("Teachers 2019^a", "Teachers 2020"),
            [(Kind.AMOUNT, 100, True), COUNT],
        ),
    ],
)
def test_a_note_with_a_mark_speaks_of_what_bears_it(
    rows: tuple[tuple[str, Sequence[str]], ...], heads: Sequence[str], row: list[tuple[Kind, int, bool]]
) -> None:
    assert figures(read(table(*rows, heads=heads, note=("a", "Rounded."))), 1) == row


def test_a_title_that_says_rounded_makes_all_figures_as_coarse_as_the_finest() -> None:
    given = read(
        table(("A", ("1,200", "400")), ("B", ("3,000", "90,500")), title="Teachers (rounded to the nearest hundred)")
    )
    assert [figures(given, row) for row in (0, 1)] == [[(Kind.AMOUNT, 100, True)] * 2] * 2


def test_a_note_that_totals_may_not_add_up_leaves_the_last_digit_its_worth() -> None:
    given = read(table(("A", ("20", "30")), ("B", ("40", "10")), note=("", "Note: May not add up due to rounding.")))
    assert figures(given, 0) == [ROUNDED, ROUNDED]


def test_percentages_and_amounts_keep_their_step_and_are_said_to_be_rounded() -> None:
    rows = (("A", ("12.5", "33.3")), ("B", ("87.5", "66.7")))
    given = read(table(*rows, heads=("Amount", "Percentage"), note=("", "Owing to rounding, totals may not add up.")))
    quantities = [cell.quantity for cell in given.rows[0].cells if cell and cell.quantity]
    assert [(each.kind, each.step, each.rounded) for each in quantities] == [
        (Kind.AMOUNT, Decimal("0.1"), True),
        (Kind.PERCENTAGE, Decimal("0.1"), True),
    ]


def test_a_row_whose_label_names_a_scale_counts_nothing() -> None:
    given = read(table(("Meetings", ("312", "290")), ("Translation (thousands of words)", ("1,204", "1,377"))))
    assert figures(given, 0) == [COUNT, COUNT]
    assert figures(given, 1) == [(Kind.AMOUNT, 1, False)] * 2


MIXED = (("Africa", ("312", "20.6%")), ("Asia", ("1,204", "79.5%")), ("Total", ("1,515", "100.0%")))


@pytest.mark.parametrize(
    ("text", "language", "counts"),
    [
        ("Note: Percentages may not add up to 100 because of rounding.", "en", COUNT),
        ("Shares may not add up to 100 per cent owing to rounding.", "en", COUNT),
        ("Los porcentajes pueden no sumar 100 debido al redondeo.", "es", COUNT),
        ("Figures and percentages may not add up because of rounding.", "en", ROUNDED),
        ("Totals may not add up to 100 per cent because of rounding.", "en", ROUNDED),
    ],
)
def test_a_note_on_percentages_alone_leaves_counts_exact(
    text: str, language: str, counts: tuple[Kind, int, bool]
) -> None:
    given = read(table(*MIXED, heads=("Number of teachers", "Share"), note=("", text)), language)
    (number, share) = (cell.quantity for cell in given.rows[0].cells if cell)
    assert number and share
    assert (_said(number), share.rounded) == (counts, True)
