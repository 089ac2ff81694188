"""Notes at the foot of a page are told from its text by their size, their marks and the short rule above them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import lines_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.text.footnotes import footnotes_of
from checker.readers.prose.block import Words
from tests.pages import SIZE, word

SMALL = 8.0  #: the size of notes

Set = tuple[float, float, str]  #: the top and the size of a line, and its text


def apart(*printed: Set, rules: tuple[Rule, ...] = ()) -> tuple[list[str], list[str]]:
    """The lines that remain text, and the notes, of a page whose text is set in `SIZE`."""
    lines = lines_of([word(60, top, text, size) for top, size, text in printed])
    sheet = PageBody(Ink(1, 612.0, 792.0, (), rules, ()), tuple(lines), rules)
    text, notes, _ = footnotes_of(sheet, lines, set(), SIZE, Words([]), carried=False)
    return [line.text for line in text], [note.text for note in notes]


@pytest.mark.parametrize(("size", "is_note"), [(9.3, True), (9.5, False)])
def test_a_note_is_clearly_smaller_than_the_text(size: float, is_note: bool) -> None:
    assert apart((600, size, "*Rounded.")) == (([], ["Rounded."]) if is_note else (["*Rounded."], []))


@pytest.mark.parametrize(("width", "parts"), [(39, False), (41, True), (219, True), (221, False)])
def test_the_rule_above_notes_is_neither_a_dash_nor_as_long_as_a_line(width: float, parts: bool) -> None:
    rule = Rule(590, 60, 60 + width, 0.5)
    line = "Note: Abbreviations are explained."
    assert apart((600, SMALL, line), rules=(rule,)) == (([], [line]) if parts else ([line], []))


@pytest.mark.parametrize("size", [9.3, 9.5])
def test_a_rule_parts_notes_from_text_where_all_below_it_is_small(size: float) -> None:
    rule = Rule(590, 60, 200, 0.5)
    first, last = "Note: Abbreviations are explained.", "Last line."
    found = apart((600, SMALL, first), (660, size, last), rules=(rule,))
    assert found == (([], [f"{first} {last}"]) if size < 9.4 else ([first, last], []))


@pytest.mark.parametrize(("pitch", "goes_on"), [(11.0, True), (12.2, False)])
def test_a_note_goes_on_as_long_as_its_lines_are_set_close(pitch: float, goes_on: bool) -> None:
    found = apart((600, SMALL, "*Rounded"), (600 + pitch, SMALL, "here."))
    assert found == (([], ["Rounded here."]) if goes_on else (["here."], ["Rounded"]))
