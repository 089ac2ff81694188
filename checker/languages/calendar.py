"""How a language prints dates, and how it says that a time is over or still to come. Data, no code."""

from __future__ import annotations

from msgspec import Struct


class Calendar(Struct, frozen=True, eq=False):
    """The dates of one language.

    `months` holds the names of each of the twelve, `weekdays` those of Monday to Sunday. `forms` are the ways to print
    a date, what may be missing at one end of a range in brackets. `until` stands between the ends of a range, `opening`
    before its first, `as_at` before the day on which figures stand. `done` are words of what has happened
    ("expenditure", "filled"), `planned` those of what is to come; `accounts` names reports that close a period.
    `moved` are words of dates that are put off or brought forward, `numbered` stands before numbers that are no days,
    `articles` between a day of the week and its date.
    """

    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    forms: tuple[str, ...]
    until: tuple[str, ...]
    opening: tuple[str, ...]
    as_at: tuple[str, ...]
    done: tuple[str, ...]
    planned: tuple[str, ...]
    accounts: tuple[str, ...]
    moved: tuple[str, ...]
    numbered: tuple[str, ...]
    articles: tuple[str, ...] = ()
