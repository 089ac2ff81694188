"""Names and numbers in a row, as a sentence has them: "tables 1–6 and paragraphs 4 and 7"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain, groupby

_NUMBERED = re.compile(r"(table|paragraph) (\d+)")


def runs(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers in runs without a gap: 3, 4, 7 as [3, 4] and [7]."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def joined(names: Sequence[str]) -> str:
    """Names joined by commas and "and"; tables and paragraphs that go by numbers share their word."""
    parts: list[str] = []
    for kind, group in groupby(names, key=_kind):
        members = list(group)
        parts += [_numbered(kind, [int(name.split()[1]) for name in members])] if kind else members
    return _and(parts)


def _kind(name: str) -> str:
    found = _NUMBERED.fullmatch(name)
    return found[1] if found else ""


def _numbered(kind: str, numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"{kind} {numbers[0]}"
    parts = ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run) for run in runs(sorted(numbers)))
    return f"{kind}s {_and([*chain.from_iterable(parts)])}"


def _and(parts: Sequence[str]) -> str:
    return ", ".join(parts) if len(parts) < 2 else f"{', '.join(parts[:-1])} and {parts[-1]}"
