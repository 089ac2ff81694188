"""What stops the program, as opposed to what a document or a rule says wrongly.

    CheckerError            one clear sentence; the command line prints it and exits with 2
    ├── DocumentError       the file cannot be read as a document (missing, empty, damaged, encrypted, scanned)
    ├── RuleError           a rule file is ill-written: path, line, column, the line itself, a hint
    ├── GateError           what a gate goes by (configuration, baseline) is ill-written: path, line, what was expected
    └── OutputError         the report cannot be written where it should go

A bug is none of these: `outcome.outcome_of` catches it, so that it costs its own file and no other.
"""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import east_asian_width

SHOWN = 100  #: letters of a line on either side of a mistake [wording]


class CheckerError(Exception):
    """The program cannot go on; the text is one sentence for the person who called it."""


class DocumentError(CheckerError):
    """A file that cannot be read as a document."""


class GateError(CheckerError):
    """A configuration or a baseline that cannot be used."""


class OutputError(CheckerError):
    """A report that cannot be written where it was asked for."""


@dataclass
class RuleError(CheckerError):
    """A mistake in a rule file, with its place and a hint for its author.

    `line` and `column` count from 1; `text` is the line as written; `hint` may be empty. `code` is the kind of mistake.
    """

    path: str
    line: int
    column: int
    text: str
    message: str
    hint: str = ""
    code: str = ""

    @property
    def severity(self) -> str:
        """An error, or a warning where the rule can be used as it is."""
        return "warning" if self.code.startswith("R1") else "error"

    def __str__(self) -> str:
        at = self.column - 1
        before = self.text[:at] if at <= SHOWN else f"…{self.text[at - SHOWN : at]}"
        after = self.text[at:] if len(self.text) - at <= SHOWN else f"{self.text[at : at + SHOWN]}…"
        wide = sum(east_asian_width(character) in "WF" for character in before)
        caret = " " * (min(at, SHOWN + 1) + wide) + "^"
        message = f"warning: {self.message}" if self.severity == "warning" else self.message
        where = f"{self.path}:{self.line}:{self.column}: {message}{f' [{self.code}]' if self.code else ''}"
        parts = [where, f"    {before}{after}", f"    {caret}"]
        return "\n".join(parts + ([f"    {self.hint}"] if self.hint else []))
