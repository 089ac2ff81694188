"""JSON that a person can read too: what fits on a line stands on one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

LINE = 110


def indented(value: Any, depth: int = 0) -> str:
    """The value as JSON text; lists and objects longer than a line take one line for each member."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or len(flat) + depth <= LINE:
        return flat
    inner, outer = " " * (depth + 2), " " * depth
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    members = (inner + member for member in _members(value, depth + 2))
    return f"{opening}\n" + ",\n".join(members) + f"\n{outer}{closing}"


def _members(value: dict[str, Any] | list[Any], depth: int) -> Iterator[str]:
    if isinstance(value, list):
        yield from (indented(member, depth) for member in value)
        return
    for key, member in value.items():
        yield f"{json.dumps(key, ensure_ascii=False)}: {indented(member, depth)}"
