"""Whether a number is a part of the name of a row or a column: "in week 36" beside a row that is called "Week 36".

Such a number says which row is meant, as a word does, and is no figure of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.languages import has_chinese
from checker.languages.characters import levelled
from checker.model.claim import Mention
from checker.model.table import Table

_NAMED = re.compile(r"([^\W\d_]+)\W{0,2}([0-9]{1,4})(?![\w.,]*[0-9%])")
#: A word that names, and what may stand between it and its number: others, the last parted by a short word or a dash.
_BEFORE = re.compile(r"([^\W\d_]+)\W{0,2}(?:(?:[0-9]{1,4}\W{1,3})*[0-9]{1,4}(?:\s[^\W\d_]{1,3}\s|\s?[-–]\s?))?$")
_SHORTEST, _SIGNS, _ENDING = 3, 2, 2  #: letters, or Chinese signs, of a name; those in which its forms differ [unknown]
_NEAR = 60  #: no name stands further off from its number [cost]


class NumberedNames:
    """The names with numbers that the labels and the heads of tables have."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Take the tables."""
        labels = (row.label for table in tables for row in table.rows)
        heads = (part for table in tables for column in table.columns for part in column.path)
        self._names: dict[str, set[str]] = {}
        for name, number in (found for text in {*labels, *heads} for found in _NAMED.findall(levelled(text))):
            if len(name) >= (_SIGNS if has_chinese(name) else _SHORTEST):
                self._names.setdefault(number, set()).add(name.casefold())

    def has(self, text: str, mention: Mention) -> bool:
        """Whether the word before a figure of a text names a row or a column by that number."""
        names = self._names.get(mention.quantity.text)
        before = _BEFORE.search(text, max(0, mention.start - _NEAR), mention.start) if names else None
        return before is not None and any(_is_form(before[1].casefold(), each) for each in names or ())


def _is_form(word: str, name: str) -> bool:
    """Whether a word ends in a name, or is its plural or another case of it: "weeks" for "week"."""
    stem = max(_SHORTEST, min(len(word), len(name)) - _ENDING)
    return word.endswith(name) or (word[:stem] == name[:stem] and abs(len(word) - len(name)) <= _ENDING)
