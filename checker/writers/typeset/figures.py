"""How a figure, a box and a page are set down."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from checker.model.place import Box
from checker.model.table import Cell
from checker.understand.listing import runs

_RAISED = str.maketrans(
    "0123456789abcdefghijklmnoprstuvwxyz*",
    "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*",
)


def digits(value: Decimal | None) -> str | None:
    """The figure as plain digits, never with an exponent, and zero without a sign."""
    if value is None:
        return None
    return format(value if value else abs(value), "f")


def cell_value(cell: Cell) -> str | None:
    """The figure of a cell as plain digits; nothing for a text or a nil dash."""
    return None if cell.quantity is None or cell.quantity.nil else digits(cell.quantity.value)


def coordinates(box: Box | None) -> list[float] | None:
    """The box as x0, top, x1, bottom in points, to a tenth of a point; zero without a sign."""
    return [round(float(edge), 1) + 0.0 for edge in box] if box else None


def counted(number: int, noun: str) -> str:
    """The number and its noun: "1 page", "3 pages", "2,140 figures"."""
    return f"{number:,} {noun}{'s' * (number != 1)}"


def ranges(numbers: Iterable[int]) -> str:
    """Page numbers as a person writes them: "3-5, 8"."""
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs(sorted(set(numbers))))


def pages_named(numbers: Collection[int]) -> str:
    """Pages by their numbers: "page 3", "pages 3-5, 8"."""
    return f"page{'s' * (len(numbers) > 1)} {ranges(numbers)}"


def raised(marks: Iterable[str]) -> str:
    """Footnote marks as they stand on the page: raised where there is such a letter, else in brackets."""
    return "".join(mark.translate(_RAISED) if all(ord(c) in _RAISED for c in mark) else f"[{mark}]" for mark in marks)
