"""Which rows and columns of a table words name."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.understand.claims import mentions
from checker.understand.ties.library import Library
from checker.understand.ties.operations.naming import Naming, named
from checker.understand.ties.operations.operation import Closeness
from checker.understand.ties.operations.wording import OperationWords
from tests.sentences import VOCABULARY

TABLE = """

| Camp      | Wells 2023 | Wells 2024 | Pumps |
|-----------|-----------:|-----------:|------:|
| Ayroun    |         41 |         53 |     7 |
| Belmar    |         38 |         29 |     9 |
| **Total** |         79 |         82 |    16 |
"""


def names(text: str) -> Naming:
    """What the words around the first figure of a text name."""
    document = with_quantities(read((text + TABLE).encode(), "draft.md"))
    library = Library(document, VOCABULARY, (), ())
    found = mentions(document.paragraphs[0].text, library.language)
    wording = OperationWords(LANGUAGES["en"]).wordings(document.paragraphs[0].text, found)[0]
    (only,) = named(document.paragraphs[0], wording, found[0].sentence, (), library)
    return only


@pytest.mark.parametrize(
    ("text", "rows", "others", "told"),
    [
        ("Ayroun had 12 wells more than Belmar.", [0], [1], Closeness.BESIDE),
        ("In Ayroun, as before, the rise was 12 wells.", [0], [], Closeness.SAID),
        ("The rise was 12 wells in Belmar.", [1], [], Closeness.BESIDE),
        ("The rise was 12 wells.", [2], [], Closeness.UNSAID),
    ],
)
def test_rows_are_named_before_a_figure_and_behind_it(
    text: str, rows: list[int], others: list[int], told: Closeness
) -> None:
    found = names(text)
    assert ([row.at for row in found.rows], [row.at for row in found.others], found.told) == (rows, others, told)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Ayroun had 12 more pumps.", {2}),
        ("In 2024 Ayroun had 12 more wells.", {0, 1}),  # than the year before
        ("Ayroun had 12 more of them.", set()),
    ],
)
def test_columns_are_named_by_their_words_and_periods(text: str, columns: set[int]) -> None:
    assert names(text).said == columns


def test_nothing_is_certain_of_a_period_that_no_column_is_of() -> None:
    assert [names(f"In {year} Ayroun had 12 more wells.").certain for year in (2024, 2019)] == [True, False]
