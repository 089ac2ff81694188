"""A marked PDF begins with its original, and shows each mark over its words on any page."""

from __future__ import annotations

import io
from functools import reduce

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from checker.errors import OutputError
from checker.model.place import Box
from checker.model.rule import Severity
from checker.readers.pdf.page.opening import inks_of
from checker.readers.pdf.page.preflight import looked_at
from checker.writers import pdf
from checker.writers.marked_pdf.marks import COLOURS
from checker.writers.typeset.look import USUAL, Look
from tests.marked import drawn, finding, marks_in, report_on, saved

PRINTED = b"BT /F 12 Tf 100 700 Td (12.5) Tj ET"
BOX = Box(100, 82, 130, 94)
CROPPED = pikepdf.Array([80, 90, 560, 780])
MOVED = pikepdf.Array([30, 40, 630, 840])


def marked(data: bytes, *findings: object, look: Look = USUAL) -> bytes:
    return pdf.write(report_on(data, *findings), look)  # type: ignore[arg-type]


@pytest.mark.parametrize("objects", [False, True], ids=["table", "stream"])
def test_a_marked_copy_begins_with_the_bytes_of_its_original_and_is_sound(objects: bool) -> None:
    data = drawn(PRINTED, objects=objects)
    copy = marked(data, finding(BOX), finding(None))
    assert copy.startswith(data)
    with pikepdf.open(io.BytesIO(copy)) as file:
        assert file.check_pdf_syntax() == []
    assert looked_at(copy) == looked_at(data) == (True, False)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("entries", [{}, {"MediaBox": MOVED}, {"CropBox": CROPPED, "MediaBox": MOVED}], ids=str)
def test_a_mark_is_drawn_over_the_word_that_was_read_there(turn: int, entries: dict[str, object]) -> None:
    """The highlight's colour stands in the box of the word, on the page as pdfium draws it."""
    data = drawn(PRINTED, Rotate=turn, **entries)
    (ink,), _, _ = inks_of(data, "a.pdf", "pdfium")
    (word,) = ink.words if ink.words else ink.sideways
    copy = marked(data, finding(word.box))
    with pypdfium2.PdfDocument(copy) as file:
        page = file[0]
        page.set_cropbox(*page.get_mediabox())
        page.close()
        page = file[0]
        picture = page.render(scale=2, may_draw_forms=False).to_pil().convert("RGB")
        page.close()
    wanted = (2 * word.box.x0 - 2, 2 * word.box.top - 2, 2 * word.box.x1 + 2, 2 * word.box.bottom + 2)
    drawn_at = room_of(picture, COLOURS[Severity.ERROR])
    assert [abs(one - other) <= 2 for one, other in zip(drawn_at, wanted, strict=True)] == [True] * 4


def room_of(picture: Image.Image, colour: tuple[float, ...]) -> tuple[int, ...]:
    """The smallest rectangle around all that has about this colour."""
    plain = Image.new("RGB", picture.size, tuple(round(255 * part) for part in colour))
    bands = ImageChops.difference(picture, plain).point(lambda value: 255 * (value <= 3)).split()
    room = reduce(ImageChops.darker, bands).getbbox()
    assert room
    return room


def test_a_mark_is_no_text_and_is_replaced_when_the_copy_is_marked_again() -> None:
    once = marked(drawn(PRINTED), finding(BOX), finding(None))
    twice = marked(once, finding(BOX), finding(None))
    kinds = [each["/Subtype"] for each in marks_in(twice)[0]]
    assert kinds == ["/Highlight", "/Popup", "/Text", "/Popup"]
    assert inks_of(twice, "a.pdf", "pdfium") == inks_of(drawn(PRINTED), "a.pdf", "pdfium")


def test_marks_of_what_is_no_longer_found_go_and_those_of_others_stay() -> None:
    made = pikepdf.open(io.BytesIO(drawn(PRINTED, pages=2)))
    theirs = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Highlight, Rect=[0, 0, 9, 9], T="An editor", NM="1"
    )
    made.pages[0].obj.Annots = made.make_indirect(pikepdf.Array([theirs]))
    once = marked(saved(made), finding(BOX, 1), finding(BOX, 2))
    assert [[each.get("/T") for each in page] for page in marks_in(once)] == [
        ["An editor", "iccd-check", None],
        ["iccd-check", None],
    ]
    assert [[each.get("/T") for each in page] for page in marks_in(marked(once))] == [["An editor"], []]


def test_a_file_without_findings_is_the_file_itself_and_notes_are_marked_where_asked_for() -> None:
    note = finding(BOX, severity=Severity.NOTE)
    assert marked(drawn(PRINTED), note) == drawn(PRINTED)
    assert len(marks_in(marked(drawn(PRINTED), note, look=Look(notes=True)))[0]) == 2


def test_what_a_page_inherits_is_not_written_into_it() -> None:
    made = pikepdf.open(io.BytesIO(drawn(PRINTED)))
    made.Root.Pages.MediaBox = made.pages[0].obj.MediaBox
    del made.pages[0].obj.MediaBox
    data = saved(made)
    assert (data.count(b"/MediaBox"), marked(data, finding(BOX)).count(b"/MediaBox")) == (1, 1)


def test_a_file_that_cannot_be_marked_is_refused() -> None:
    with pytest.raises(OutputError, match=r"^a\.pdf cannot be marked: its structure is damaged; save it anew"):
        marked(drawn(PRINTED)[:-30], finding(BOX))
