"""How far from a Word table its caption, its notes and the rest of it may stand."""

from __future__ import annotations

import pytest

from checker.model.table import Note
from tests.word import Draft, paragraph, rows_of


def parted(draft: Draft, lines: int) -> None:
    """Empty paragraphs."""
    for _ in range(lines):
        draft.say("")


@pytest.mark.parametrize(("lines", "number"), [(4, "1"), (5, None)])
def test_four_empty_paragraphs_may_stand_between_a_caption_and_its_table(lines: int, number: str | None) -> None:
    draft = Draft()
    draft.say("Table 1", bold=True)
    parted(draft, lines)
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    assert [table.number for table in draft.read().tables] == [number]


@pytest.mark.parametrize(("lines", "notes"), [(4, (Note("a", "Estimate."),)), (5, ())])
def test_four_empty_paragraphs_may_stand_between_a_table_and_its_notes(lines: int, notes: tuple[Note, ...]) -> None:
    draft = Draft()
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    parted(draft, lines)
    draft.say("^a Estimate.")
    assert [table.notes for table in draft.read().tables] == [notes]


@pytest.mark.parametrize(
    ("over", "notes", "title"),
    [
        ("____________________", (Note("1)", "Bricks of clay alone."),), ""),
        ("__", (), "1) Bricks of clay alone."),
        ("Of the plants", (), "Of the plants 1) Bricks of clay alone."),
    ],
)
def test_a_typed_line_sets_off_notes_with_numbers(over: str, notes: tuple[Note, ...], title: str) -> None:
    draft = Draft()
    draft.table(["", "A", "B"], ["Bricks^1", "1", "2"], heads=1)
    draft.say(over, bold=True)
    draft.say("1) Bricks of clay alone.", bold=True)
    draft.table(["", "C", "D"], ["Cement", "3", "4"], heads=1)
    above, below = draft.read().tables
    assert (above.notes, above.title) == (notes, "")
    assert below.title.removeprefix("__ ") == title


@pytest.mark.parametrize(
    ("lines", "tables"),
    [(4, [[("One", "1", "2"), ("Two", "3", "4")]]), (5, [[("One", "1", "2")], [("Two", "3", "4")]])],
)
def test_four_empty_paragraphs_may_stand_between_the_two_parts_of_a_table(
    lines: int, tables: list[list[tuple[str, ...]]]
) -> None:
    draft = Draft()
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    parted(draft, lines)
    draft.table(["", "A", "B"], ["Two", "3", "4"], heads=1)
    assert [rows_of(table) for table in draft.read().tables] == tables


@pytest.mark.parametrize(
    ("lines", "number", "title"),
    [
        (("Table 1", "Revenue by source", "(Thousands of euros)"), "1", "Revenue by source"),
        (("Table 1", "The revenue was low.", "(Thousands of euros)"), None, ""),
        (("Table 1 Grants", "Revenue by source", "(Thousands of euros)"), None, "Revenue by source"),
        (("1. The revenue was low.", "Revenue by source", "(Thousands of euros)"), None, "Revenue by source"),
        (("1. The revenue was low.", "revenue by source", "(Thousands of euros)"), None, ""),
        (("1. The revenue was low.", "B. Revenue by source", "(Thousands of euros)"), None, ""),
        (("1. The revenue was low.", "Revenue by source, " * 6, "(Thousands of euros)"), None, ""),
    ],
)
def test_a_short_line_in_light_type_is_a_title_where_it_is_no_sentence(
    lines: tuple[str, ...], number: str | None, title: str
) -> None:
    draft = Draft()
    for line in lines:
        draft.say(line)
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    (table,) = draft.read().tables
    assert (table.number, table.title, table.unit) == (number, title, "Thousands of euros")


@pytest.mark.parametrize(("lines", "number"), [(5, "1"), (6, None)])
def test_a_caption_is_found_over_five_lines_of_title_a_note_and_a_unit_line(lines: int, number: str | None) -> None:
    draft = Draft()
    draft.say("Table 1", bold=True)
    draft.say("Note: Rounded.")
    for index in range(lines):
        draft.say(f"Title {index}", bold=True)
    draft.say("(Thousands of euros)")
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    (table,) = draft.read().tables
    assert (table.number, table.unit) == (number, "Thousands of euros")
    assert table.title == " ".join(f"Title {index}" for index in range(lines - 5, lines))


PICTURE = (
    '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>',
    '<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r>',
)


def pictured(*lines: str, picture: str = PICTURE[0]) -> tuple[list[str], list[str]]:
    """What is not read of lines, "[]" a picture and "*" bold; and the captions over tables of words."""
    draft = Draft()
    for line in lines:
        if line == "[]":
            draft.add(paragraph(picture))
        else:
            draft.say(line.strip("*"), bold=line.endswith("*"))
    document = draft.read()
    return [place.label for place in document.missed], [caption.number for caption in document.without_figures]


@pytest.mark.parametrize("picture", PICTURE)
@pytest.mark.parametrize("between", [(), ("",), ("(Euros)",), ("Title*", "(Euros)", "")])
def test_a_table_that_is_a_picture_under_its_caption_is_named(picture: str, between: tuple[str, ...]) -> None:
    missed, words = pictured("Table 3*", *between, "[]", "Text.", picture=picture)
    title = " “Title”" if "Title*" in between else ""
    assert (missed, words) == ([f"the caption of table 3{title} has a picture under it, which was not read"], [])


@pytest.mark.parametrize("lines", [("Table 3*", "Text.", "[]"), ("[]", "Table 3*", "Text."), ("Figure 3*", "[]")])
def test_a_picture_elsewhere_is_no_table(lines: tuple[str, ...]) -> None:
    assert pictured(*lines)[0] == []
