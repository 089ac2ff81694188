"""Heads that are set upright, running up or down over narrow columns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise

from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Column
from checker.readers.layout import column_named
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.page.sideways import Turned, texts_of
from checker.readers.pdf.tables.regions import Region
from checker.readers.wording import joined_text

BESIDE = 3.0  #: a head reaches no further down than this beside the upright one under it [unknown]


def with_upright_heads(
    columns: Sequence[Column], region: Region, borders: Sequence[float], end: Rule | None
) -> list[Column]:
    """The columns of a table with the words that run up or down over them, above its rows: as their heads, or under
    what is printed over them."""
    words = [word for word in region.sideways if end and word.box.level < end.y]
    bands = pairwise([*borders, region.x1])
    over = [[word for word in words if left < word.box.middle < right] for left, right in bands]
    return [headed(column, own) for column, own in zip(columns, over, strict=True)]


def headed(column: Column, words: Sequence[Turned]) -> Column:
    """A column with the words over it as its last head; those beside what it has already are none of it."""
    if not words:
        return column
    box = reduce(Box.union, (word.box for word in words))
    if column.path and column.box and box.top < column.box.bottom - BESIDE:
        return column
    named = column_named([*column.path, joined_text(texts_of(words))], box)
    return replace(named, marks=column.marks)
