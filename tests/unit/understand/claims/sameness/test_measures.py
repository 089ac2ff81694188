"""What a paragraph says before a table of words that measures it, and what such a table says of other things."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Heading, Paragraph
from tests.drafts import analysed

LEAD = "The work of the unit led to {} harbours drawing up plans against floods, more than the target of 12."
CITED = "Progress is shown in the performance measure below (see table 4)."
CELLS = ("Harbours take note of the plans", "Seventeen harbours draw up plans against floods")
FRENCH = "Les travaux ont conduit {} ports à établir des plans de lutte contre les crues, plus que les 12 ports visés."
PORTS = ("Dix-sept ports établissent des plans de lutte contre les crues", "Deux ports achèvent leurs plans")
SPANISH = "La labor hizo que {} puertos elaboraran planes contra las crecidas, más que los 12 puertos de la meta."
PUERTOS = ("17 puertos elaboran planes contra las crecidas", "Otros 4 puertos elaboran planes contra las crecidas")


def broken(*texts: str, language: str = "en", parted: bool = False) -> list[tuple[str, str]]:
    """Each figure that differs and what stands in its stead, in numbered paragraphs and cells below these."""
    numbers = {at: str(at) for at, text in enumerate(texts, 1) if text.endswith(".")}
    headings = (Heading("Results", order=0), *((Heading("Outlook", order=12),) if parted else ()))
    said = tuple(Paragraph(text, numbers.get(at), order=10 * at) for at, text in enumerate(texts, 1))
    document = analysed(Document("draft.md", language, headings=headings, paragraphs=said))
    found = (each for each in document.repeats if not each.agrees)
    return [(each.figure.mention.quantity.text, each.other.mention.quantity.text) for each in found]


@pytest.mark.parametrize(
    ("lead", "cells", "language", "instead"),
    [
        (LEAD, CELLS, "en", "Seventeen"),
        (LEAD, (CELLS[1], "A further five harbours draw up plans against floods"), "en", "Seventeen"),
        (FRENCH, PORTS, "fr", "Dix-sept"),
        (SPANISH, PUERTOS, "es", "17"),
    ],
)
def test_a_figure_is_that_of_the_cell_below_which_says_the_same(
    lead: str, cells: tuple[str, ...], language: str, instead: str
) -> None:
    assert broken(lead.format(17), *cells, language=language) == []
    assert broken(lead.format(47), *cells, language=language) == [("47", instead)]


def test_a_paragraph_may_lead_from_the_figure_to_its_measure() -> None:
    assert broken(LEAD.format(47), CITED, *CELLS) == [("47", "Seventeen")]


@pytest.mark.parametrize(
    "texts",
    [
        (LEAD.format(35), *CELLS),
        (LEAD.format(47), *CELLS, "47 harbours draw up plans against floods"),
        (LEAD.format(47), "Seventeen towns ask for help"),
        (LEAD.format(47), "Seventeen harbours draw up plans against floods. They are to be revised", "Four are"),
        ("The planned target of 47 harbours drawing up plans against floods was met.", *CELLS),
        (LEAD.format(47), "The unit has 3 boats.", "It has 8 cars.", *CELLS),
    ],
)
def test_what_no_slip_makes_of_a_cell_is_of_another_thing(texts: tuple[str, ...]) -> None:
    assert broken(*texts) == []


def test_a_table_under_another_heading_measures_another_thing() -> None:
    assert broken(LEAD.format(47), *CELLS, parted=True) == []
