"""Which marks a column prints, and in which order: what one figure leaves open, the others show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.languages import Language
from checker.quantities.quantity import Reading, read_quantity


class Habit(Struct, frozen=True):
    """How figures are printed: their decimal mark, and whether their groups of digits stand in the reverse order."""

    decimal: str | None = None
    turned: bool | None = None

    def widened(self, wider: Habit) -> Habit:
        """This habit, and where it says nothing, the wider one."""
        return Habit(self.decimal or wider.decimal, wider.turned if self.turned is None else self.turned)


def proven_mark(readings: Iterable[Reading | None]) -> str | None:
    """The one decimal mark that the figures prove to be in use; None where they prove none, or two."""
    return proven_habit(readings).decimal


def proven_habit(readings: Iterable[Reading | None]) -> Habit:
    """What the figures prove, where they do not contradict each other."""
    found = [reading for reading in readings if reading]
    marks = {reading.decimal for reading in found if reading.decimal}
    orders = {reading.turned for reading in found if reading.turned is not None}
    return Habit(marks.pop() if len(marks) == 1 else None, orders.pop() if len(orders) == 1 else None)


def settled(readings: Sequence[Reading | None], language: Language, wider: Habit) -> tuple[Reading | None, ...]:
    """The readings by the column's own habit, or else the `wider` one of the table or document."""
    if not any(reading and reading.other is not None for reading in readings):
        return tuple(readings)
    if len({reading.decimal for reading in readings if reading and reading.decimal}) > 1:
        wider = Habit(None, wider.turned)
    habit = proven_habit(readings).widened(wider)
    return tuple(_again(reading, language, habit) for reading in readings)


def _again(reading: Reading | None, language: Language, habit: Habit) -> Reading | None:
    if reading is None or reading.other is None or habit == Habit():
        return reading
    return read_quantity(reading.text, language, habit.decimal, habit.turned) or reading
