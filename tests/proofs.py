"""Proof files: the Markdown beside a rule, split into its cases.

A case begins at a heading of the second level and ends in what the rule makes of it:

    ## A total that lost a digit

    Table 1
    (Euros)

    | Programme | 2024 |
    |-----------|-----:|
    | A         |   10 |
    | **Total** |   11 |

    Finds:

    - error: the whole message; it may run on
      over several lines

or in the line "Finds nothing." What stands before the first case explains the rule and is read by nobody but people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_FINDS = re.compile(r"^Finds(?P<nothing> nothing\.|:)\s*$", re.MULTILINE)
_CASE = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)


class Case(Struct, frozen=True):
    """One document of a few lines and the messages that the rule must give of it, each as "severity: message"."""

    title: str
    text: str
    finds: tuple[str, ...]


def cases(text: str) -> list[Case]:
    """The cases of a proof file, in its order; ValueError where a case does not say what is found."""
    heads = list(_CASE.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return [_case(head["title"].strip(), text[head.start() : end]) for head, end in zip(heads, ends, strict=True)]


def _case(title: str, text: str) -> Case:
    verdicts = list(_FINDS.finditer(text))
    if len(verdicts) != 1:
        raise ValueError(f"the case “{title}” must end in one line “Finds:” or “Finds nothing.”")
    (verdict,) = verdicts
    messages = tuple(_messages(text[verdict.end() :]))
    if bool(messages) != (verdict["nothing"] == ":"):
        raise ValueError(f"the case “{title}” must list messages below “Finds:” and none below “Finds nothing.”")
    return Case(title, text[: verdict.start()], messages)


def _messages(text: str) -> Iterator[str]:
    """The items of the list; lines that are indented continue an item."""
    for item in re.split(r"^- ", text, flags=re.MULTILINE)[1:]:
        lines = [line.strip() for line in item.split("\n\n")[0].splitlines()]
        yield " ".join(line for line in lines if line)
