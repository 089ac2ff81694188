"""Tables that share one caption, each under a line of its own: "(1) Regular budget", "(2) Extrabudgetary"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.wording import SUBCAPTION


def under_one_caption(tables: Iterable[Table]) -> Iterator[Table]:
    """The tables in their order; what is next under a caption has its number, its title and its unit as well."""
    over: Table | None = None
    for table in tables:
        own = _under(over, table) if over and table.number is None else table
        over = own if own.number else over
        yield own


def _under(over: Table, table: Table) -> Table:
    """A table with the caption over the last one that has any, where it is next under it."""
    found = SUBCAPTION.match(table.title)
    before = over.title.rfind(f"({int(found['number']) - 1})") if found else -1
    if before <= 0:
        return table
    title = f"{over.title[:before]}{table.title}"
    return replace(table, number=over.number, title=title, unit=table.unit or over.unit)
