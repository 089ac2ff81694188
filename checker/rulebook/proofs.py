"""Proofs: the Markdown beside a rule, split into its cases.

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
import textwrap
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.errors import CheckerError

WIDTH = 120  #: letters in a line of a proof that is written anew

_FINDS = re.compile(r"^Finds(?P<nothing> nothing\.?|:)[ \t]*$", re.MULTILINE)
_CASE = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)


class ProofCase(Struct, frozen=True):
    """A document of a few lines, and the messages that the rule must give of it, each as "severity: message".

    `start` is where its verdict stands in the proof, `end` where the next case begins. A list that is still empty
    awaits an empty message, which no rule gives.
    """

    title: str
    text: str
    finds: tuple[str, ...]
    start: int
    end: int


def cases(text: str, path: str) -> list[ProofCase]:
    """The cases of a proof, in its order; raises CheckerError where one does not say what is found."""
    heads = list(_CASE.finditer(text))
    ends = [*(head.start() for head in heads), len(text)][1:]
    return [_case(text, head, end, path) for head, end in zip(heads, ends, strict=True)]


def _case(text: str, head: re.Match[str], end: int, path: str) -> ProofCase:
    title = head["title"].strip()
    where = f"{path}:{text.count(chr(10), 0, head.start()) + 1}: the case “{title}” must"
    verdicts = list(_FINDS.finditer(text, head.start(), end))
    if len(verdicts) != 1:
        raise CheckerError(f"{where} end in one line “Finds:” or “Finds nothing.”")
    (verdict,) = verdicts
    messages = tuple(_messages(text[verdict.end() : end]))
    if messages and verdict["nothing"] != ":":
        raise CheckerError(f"{where} list no messages below “Finds nothing.”")
    awaited = messages if verdict["nothing"] != ":" else messages or ("",)
    return ProofCase(title, text[head.start() : verdict.start()], awaited, verdict.start(), end)


def _messages(text: str) -> Iterator[str]:
    """The items of the list; lines that are indented continue an item."""
    for item in re.split(r"^- ", text, flags=re.MULTILINE)[1:]:
        lines = [line.strip() for line in item.split("\n\n")[0].splitlines()]
        yield " ".join(line for line in lines if line)


def rewritten(text: str, found: Sequence[tuple[ProofCase, Sequence[str]]]) -> str:
    """A proof in which each of its cases says what was found; all else stays."""
    for case, messages in sorted(found, key=lambda each: each[0].start, reverse=True):
        if tuple(messages) != case.finds:
            text = text[: case.start] + ending(messages) + ("\n" if case.end < len(text) else "") + text[case.end :]
    return text


def ending(messages: Sequence[str]) -> str:
    """How a case ends in which these messages are found."""
    if not messages:
        return "Finds nothing.\n"
    items = (textwrap.fill(message, WIDTH, initial_indent="- ", subsequent_indent="  ") for message in messages)
    return "Finds:\n\n" + "\n".join(items) + "\n"
