"""The text of one rule file, which knows how to point at a mistake in it."""

from __future__ import annotations

from msgspec import Struct

from checker.errors import RuleError
from checker.model.rule import Source


class RuleSheet(Struct, frozen=True):
    """A rule file: the path that messages name, and its text with line ends made one kind."""

    path: str
    text: str

    @classmethod
    def of(cls, text: str, path: str) -> RuleSheet:
        """The sheet of a text as it came from a file: without byte order mark, with plain line ends."""
        return cls(path, text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))

    def source(self, line: int) -> Source:
        """The address of a line."""
        return Source(self.path, line)

    def mistake(self, line: int, column: int, message: str, hint: str = "") -> RuleError:
        """The error that points at a place of this sheet; tabs are shown as one space so that the caret fits."""
        lines = self.text.split("\n")
        shown = lines[line - 1].expandtabs(1).rstrip() if line <= len(lines) else ""
        return RuleError(self.path, line, column, shown, message, hint)
