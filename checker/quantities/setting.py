"""How a document sets its figures: what stands between thousands and before decimals, and how a figure is negative."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

_GROUPED = re.compile(r"\d([,.'\u2019 \u00a0\u2009\u202f])\d{3}(?!\d)")
_LONG = re.compile(r"(?<![\d.,])\d{4,}")  # thousands that nothing sets apart
_DECIMAL = re.compile(r"(?<!\d)\d+(?:[.' \u00a0\u2009\u202f]\d{3})*,(?:\d{1,2}|\d{4,})(?!\d)")


def set_like(value: Decimal, texts: Iterable[str]) -> str:
    """The figure as the document sets those texts of its own; with commas between thousands where none shows any."""
    shown = [text for text in texts if text]
    comma = any(map(_DECIMAL.search, shown))
    mark = _group_mark(shown, "." if comma else ",")
    if mark is None:
        mark = "" if any(map(_LONG.search, shown)) else "\u00a0" if comma else ","
    text = format(abs(value), ",f").translate({ord(","): mark, ord("."): "," if comma else "."})
    if value >= 0:
        return text
    return f"({text})" if any("(" in each for each in shown) else f"-{text}"


def _group_mark(texts: Iterable[str], allowed: str) -> str | None:
    """What stands between thousands; a comma or a full stop where the other stands before decimals only."""
    marks = (seen[1] for text in texts for seen in _GROUPED.finditer(text))
    return next((mark for mark in marks if mark not in ",." or mark == allowed), None)
