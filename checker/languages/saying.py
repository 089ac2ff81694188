"""What sentences say between a figure and what it is said of. Data, no code."""

from __future__ import annotations

from msgspec import Struct


class Saying(Struct, frozen=True, eq=False):
    """The small words around a figure, in one language.

    `changes` say that a figure is a difference; `links` may stand between a figure and what it is said of without
    changing what that is ("expenditure for the period amounted to"). `joining` says that another thing follows ("and"),
    `earlier` that it is of a time that is past, `apart` that it is a limit, a mean, of a part of the year, of an
    earlier version ("initial"), or of another place ("elsewhere"). What is `generic` names whatever a table counts
    ("people"). `within` leads to a place.
    """

    changes: tuple[str, ...]
    links: tuple[str, ...]
    joining: tuple[str, ...]
    earlier: tuple[str, ...]
    apart: tuple[str, ...]
    generic: tuple[str, ...]
    within: tuple[str, ...]
