"""JSON that a person can read too: what fits on a line stands on one line."""

from __future__ import annotations

import json
from typing import Any

LINE = 110

_flat = json.JSONEncoder(ensure_ascii=False).encode


def indented(value: Any, depth: int = 0) -> str:
    """The value as JSON text; lists and objects longer than a line take one line for each member."""
    if not isinstance(value, dict | list) or not value:
        return _flat(value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    members = _members(value, depth + 2)
    if not any("\n" in member for member in members):
        flat = f"{opening}{', '.join(members)}{closing}"
        if len(flat) + depth <= LINE:
            return flat
    inner, outer = "\n" + " " * (depth + 2), "\n" + " " * depth
    return f"{opening}{inner}{f',{inner}'.join(members)}{outer}{closing}"


def _members(value: dict[str, Any] | list[Any], depth: int) -> list[str]:
    if isinstance(value, list):
        return [indented(member, depth) for member in value]
    return [f"{_flat(key)}: {indented(member, depth)}" for key, member in value.items()]
