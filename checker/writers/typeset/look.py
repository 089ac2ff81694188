"""What the reader of a report asked to see, and how wide and colourful it may be."""

from __future__ import annotations

from msgspec import Struct


class Look(Struct, frozen=True):
    """How a report is shown to a person.

    `notes` shows what held only because of rounding, `known` what a gate lets pass, `quiet` leaves everything out but
    the findings, `width` counts the columns of the terminal. Formats for machines are the same whatever is asked for.
    """

    notes: bool = False
    quiet: bool = False
    colour: bool = False
    width: int = 88
    known: bool = False
