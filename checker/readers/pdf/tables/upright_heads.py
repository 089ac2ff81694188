"""Heads that are set upright, running up or down over narrow columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.model.table import Column
from checker.readers.layout import column_named
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.page.sideways import Turned, texts_of
from checker.readers.pdf.tables.regions import Region
from checker.readers.wording import joined_text


def with_upright_heads(
    columns: Sequence[Column], region: Region, borders: Sequence[float], end: Rule | None
) -> list[Column]:
    """The columns of a table, those without a head with the words that run up or down over them, above its rows."""
    words = [word for word in region.sideways if end and word.box.level < end.y]
    bands = pairwise([*borders, region.x1])
    over = [[word for word in words if left < word.box.middle < right] for left, right in bands]
    return [column if column.path else headed(column, own) for column, own in zip(columns, over, strict=True)]


def headed(column: Column, words: Sequence[Turned]) -> Column:
    """A column with the words over it as its head."""
    if not words:
        return column
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    return column_named([joined_text(texts_of(words))], box)
