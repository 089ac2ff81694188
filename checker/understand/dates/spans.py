"""How far two days lie apart, and a day in the words of a message."""

from __future__ import annotations

from datetime import date
from typing import Final

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def months_between(first: date, last: date) -> int:
    """The whole number of months nearest to the days between two dates."""
    return ((last - first).days * 24 + 365) // 730


def spelled(day: date) -> str:
    """A day as the Organization prints it in English."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
