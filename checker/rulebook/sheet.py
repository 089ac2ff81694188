"""The text of one rule file, which knows how to point at a mistake in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.errors import RuleError

BLOCKS = frozenset({"rule", "term"})
CLAUSES = frozenset({"title", "severity", "in", "for", "expect", "check"})


class RuleSheet(Struct, frozen=True):
    """A rule file: the path that messages name, and its text with line ends made one kind."""

    path: str
    text: str

    @classmethod
    def of(cls, text: str, path: str) -> RuleSheet:
        """The sheet of a text as it came from a file: without byte order mark, with plain line ends."""
        return cls(path, text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))

    def blocks(self) -> Iterator[RuleSheet]:
        """The sheet with one rule or term only, each in its lines; first what stands above them all."""
        lines = self.text.split("\n")
        starts = [number for number, line in enumerate(lines) if begins(line, BLOCKS)]
        for start, end in pairwise([0, *starts, len(lines)]):
            if any(map(str.strip, lines[start:end])):
                yield RuleSheet(self.path, "\n" * start + "\n".join(lines[start:end]))

    def without(self, line: int) -> RuleSheet:
        """A sheet of one block without the clause in which a line stands; of its first line, nothing is left."""
        lines = self.text.split("\n")
        starts = list(_clauses(lines))
        start = max((each for each in starts if each < line), default=starts[0])
        stop = next((each for each in starts if each >= line and start != starts[0]), len(lines))
        return replace(self, text="\n".join([*lines[:start], *[""] * (stop - start), *lines[stop:]]))

    def mistake(self, code: str, line: int, column: int, message: str, hint: str = "") -> RuleError:
        """The error that points at a place of this sheet; tabs are shown as one space so that the caret fits."""
        lines = self.text.split("\n")
        shown = lines[line - 1].expandtabs(1).rstrip() if line <= len(lines) else ""
        return RuleError(self.path, line, column, shown, message, hint, code)


def begins(line: str, words: Set[str]) -> bool:
    """Whether the first word of a line is one of these."""
    return not words.isdisjoint(line.split()[:1])


def _clauses(lines: Sequence[str]) -> Iterator[int]:
    """The lines, counted from 0, with which the clauses of a block begin; the first is its name."""
    found, depth = 0, 0
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if line.strip() and line.strip()[0] != "#" and (found < 2 or indent <= depth or begins(line, CLAUSES)):
            found, depth = found + 1, indent
            yield number
