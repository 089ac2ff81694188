"""The figures of a document: the text of its tables becomes quantities, and each column learns what it holds."""

from __future__ import annotations

from msgspec.structs import replace

from checker.languages import LANGUAGES
from checker.model.document import Document
from checker.quantities.announced import announced, said_in_text, with_announced
from checker.quantities.decimal_mark import proven_habit
from checker.quantities.statement import with_unit
from checker.quantities.tables import first_readings, understood

__all__ = ["with_quantities"]


def with_quantities(document: Document) -> Document:
    """The document with the quantity or the doubt of every cell and the kind of every column.

    A figure is read in the document's language; where it can be read in two ways, its column, then its table, then
    the document's other tables decide, and what remains open is a doubt.
    """
    language = LANGUAGES.get(document.language, LANGUAGES["en"])
    tables = [with_unit(table, language) for table in document.tables]
    readings = [first_readings(table, language) for table in tables]
    habit = proven_habit(reading for table in readings for column in table for reading in column)
    beside, everywhere = said_in_text(document)
    found = [
        understood(table, language, first, habit, everywhere) for table, first in zip(tables, readings, strict=True)
    ]
    said = [announced(table, index in beside, everywhere) for index, table in enumerate(found)]
    pairs = zip(found, said, strict=True)
    tabled = tuple(with_announced(table, each, language) for table, each in pairs)
    charts = (with_unit(chart, language) for chart in document.charts)
    read = (understood(chart, language, first_readings(chart, language), habit, everywhere) for chart in charts)
    return replace(document, tables=tabled, charts=tuple(read))
