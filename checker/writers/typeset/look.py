"""What the reader of a report asked to see, and how wide and colourful it may be."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from checker.languages.interface import ENGLISH, Interface
from checker.model.report import Finding
from checker.model.rule import Severity

CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "bold": "1", "faint": "2", "good": "32"}
Paint = Callable[[str, str], str]


class Look(Struct, frozen=True):
    """How a report is shown to a person.

    `notes` shows what held only because of rounding, `known` what a gate lets pass, `quiet` leaves everything out but
    the findings, `width` counts the columns of the terminal, `say` is the language of what stands around the findings.
    Formats for machines are the same whatever is asked for.
    """

    notes: bool = False
    quiet: bool = False
    colour: bool = False
    width: int = 88
    known: bool = False
    say: Interface = ENGLISH

    @property
    def in_english(self) -> Look:
        """The same for formats that have no other language."""
        return replace(self, say=ENGLISH)

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is shown; notes are where they are asked for."""
        return self.notes or finding.severity is not Severity.NOTE


USUAL = Look()


def painter(colour: bool) -> Paint:
    """The function that paints a text in the colour of that name, or leaves it as it is."""
    return lambda text, name: f"\x1b[{CODES[name]}m{text}\x1b[0m" if colour else text
