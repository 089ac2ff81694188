"""Which marks a column prints, as its other figures show."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.quantities.decimal_mark import Habit, proven_habit, proven_mark, settled
from checker.quantities.quantity import Reading, read_quantity
from tests.printed import quantity, read, table

OPEN = Habit()


def column(*texts: str, code: str = "es") -> list[Reading | None]:
    """The figures of a column, each read by itself."""
    return [read_quantity(text, LANGUAGES[code]) for text in texts]


def values(*texts: str, wider: Habit = OPEN) -> list[int | None]:
    """The values of a column whose marks are settled; None for one that stays open."""
    found = settled(column(*texts), LANGUAGES["es"], wider)
    return [int(reading.value) if reading and reading.other is None else None for reading in found]


def test_the_column_decides_what_a_dot_means() -> None:
    given = read(table(("Gastos",), ("x", ("213.000",)), ("y", ("1.213.000",))), "es")
    assert quantity(given, 0, 0).value == 213000


def test_another_column_of_the_table_decides_where_the_column_does_not() -> None:
    given = read(table(("Gastos", "Porcentaje"), ("x", ("213.000", "12,5"))), "es")
    assert quantity(given, 0, 0).value == 213000


def test_a_figure_of_the_column_shows_in_which_order_groups_stand() -> None:
    straight = read(table(("النفقات",), ("x", ("153 344",)), ("y", ("52 662",))), "ar")
    turned = read(table(("النفقات",), ("x", ("344 153",)), ("y", ("662 52",))), "ar")
    open_ = read(table(("النفقات",), ("x", ("153 344",))), "ar")
    assert [quantity(each, 0, 0).value for each in (straight, turned)] == [153344, 153344]
    assert [cell.doubt for cell in open_.rows[0].cells if cell] == ["“153 344” can be read as 153344 or as 344153"]


def test_figures_that_contradict_one_another_decide_nothing() -> None:
    given = read(table(("Gastos",), ("x", ("213.000",)), ("y", ("1,5",)), ("z", ("1.5",))), "es")
    cell = given.rows[0].cells[0]
    assert cell is not None
    assert cell.quantity is None


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (("12,5", "213.000"), ","),
        (("1.213.000",), ","),
        (("12.5",), "."),
        (("213.000", "12"), None),
        (("12,5", "12.5"), None),
        (("n.d.",), None),
    ],
)
def test_figures_prove_one_mark_or_none(texts: tuple[str, ...], mark: str | None) -> None:
    assert proven_mark(column(*texts)) == mark


def test_groups_in_one_order_alone_prove_it() -> None:
    turned, straight = column("662 52", code="ar"), column("52 662", code="ar")
    assert [proven_habit(each).turned for each in (turned, straight, turned + straight)] == [True, False, None]


def test_a_wider_habit_says_what_a_narrower_one_leaves_open() -> None:
    assert Habit(",").widened(Habit(".", True)) == Habit(",", True)
    assert Habit(None, False).widened(Habit(".", True)) == Habit(".", False)


def test_an_open_figure_is_read_by_its_column_or_else_by_the_wider_habit() -> None:
    assert values("213.000", "12,5") == [213000, 12]
    assert values("213.000", wider=Habit(",")) == [213000]
    assert values("213.000") == [None]


def test_a_column_of_two_marks_does_not_take_the_wider_one() -> None:
    assert values("213.000", "12,5", "12.5", wider=Habit(",")) == [None, 12, 12]
