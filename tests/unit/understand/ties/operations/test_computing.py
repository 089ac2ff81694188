"""What operations give of the rows and columns that are named."""

from __future__ import annotations

from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.understand.ties.library import Library
from checker.understand.ties.operations.computing import Cells, computations
from checker.understand.ties.operations.naming import Naming
from checker.understand.ties.operations.operation import Calculation, Closeness
from tests.sentences import VOCABULARY

TABLE = """It rained.

| Camp      | 2023 | 2024 |
|-----------|-----:|-----:|
| Ayroun    |   41 |   53 |
| Belmar    |   38 |   29 |
| **Total** |   79 |   82 |
"""


def formulas(operation: Calculation, rows: tuple[int, ...], others: tuple[int, ...] = (), own: int = 1) -> list[str]:
    """What an operation gives of rows and of the one column that is named, what is plain first marked so."""
    library = Library(with_quantities(read(TABLE.encode(), "draft.md")), VOCABULARY, (), ())
    sheet = library.sheets[0]
    first, second = (tuple(sheet.rows[at] for at in each) for each in (rows, others))
    whole, said = rows == (2,), frozenset({own})
    none = frozenset[int]()
    found = Naming(0, first, second, sheet.rows[2:], sheet.columns, (), said, said, none, True, whole, Closeness.SAID)
    every = filter(None, computations(operation, found, Cells(library)))
    return [f"{'plain ' if each.plain else ''}{each.formula}" for each in every]


def test_rows_are_added_up_column_by_column() -> None:
    assert formulas(Calculation.SUM, (0, 1)) == ["41 + 38", "plain 53 + 29"]
    assert formulas(Calculation.SUM, (0,)) == []


def test_a_difference_is_of_two_columns_and_of_the_row_with_the_one_behind() -> None:
    assert formulas(Calculation.DIFFERENCE, (0,), (1,)) == ["plain 53 − 41", "41 − 38", "plain 53 − 29"]


def test_a_change_has_the_earlier_figure_for_its_base() -> None:
    assert formulas(Calculation.CHANGE, (0,)) == ["plain (53 − 41) ÷ 41"]


def test_a_share_is_of_the_total_of_its_column() -> None:
    assert formulas(Calculation.SHARE, (0,)) == ["53 ÷ 41", "41 ÷ 79", "plain 53 ÷ 82"]


def test_an_average_spreads_the_total_over_the_rows() -> None:
    assert formulas(Calculation.AVERAGE, (2,))[-2:] == ["79 ÷ 2", "plain 82 ÷ 2"]
