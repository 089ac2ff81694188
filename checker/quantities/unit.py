"""The unit of a table that prints it at the end of its title instead of on a line of its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from checker.languages import Language
from checker.model.table import Table
from checker.quantities.statement import state

_AT_THE_END = re.compile(r"[(（]([^()（）]+)[)）]\s*$")


def with_unit(table: Table, language: Language) -> Table:
    """The table with the unit that its title ends in ("... (euros)"), where it has no unit line; the title stays."""
    found = _AT_THE_END.search(table.title)
    if table.unit or not found:
        return table
    says = state(found[1], language, unit_line=True)
    return replace(table, unit=found[1].strip()) if says.money or says.percent or says.number else table
