"""Every page comes from pdfium in one way, be the file clean or not; its structure is read only where it must be."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from checker.model.place import Box
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.pdfium import PdfiumFile

TOTAL = b"BT /F 12 Tf 100 700 Td (Total 12.5) Tj ET"
ASKEW = b"BT /F 12 Tf 0.99 0.01 -0.01 0.99 300 300 Tm (askew) Tj ET"
INVERTED = b"BT /F 12 Tf -1 0 0 -1 500 100 Tm (Total) Tj ET"
ARABIC = {b"a": "ا", b"b": "ب", b"l": "ل", b"m": "م"}


def pdf(*contents: bytes, arabic: bool = False, inherited: bool = False, **entries: object) -> bytes:
    """A page of 600 by 800 points for each content; `inherited` leaves the pages' size to what is above them."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    font.FirstChar, font.Widths = 0, pikepdf.Array([500] * 128)
    if arabic:
        pairs = "\n".join(f"<{letter.hex()}> <{ord(meant):04x}>" for letter, meant in ARABIC.items())
        font.ToUnicode = made.make_stream(
            b"/CMapName /A def 1 begincodespacerange <00> <ff> endcodespacerange\n"
            + f"{len(ARABIC)} beginbfchar\n{pairs}\nendbfchar".encode()
        )
    for content in contents:
        page = made.add_blank_page(page_size=(600, 800))
        page.Resources, page.Contents = pikepdf.Dictionary(Font={"/F": font}), made.make_stream(content)
        page.obj.update({f"/{name}": value for name, value in entries.items()})
        if inherited:
            del page.obj.MediaBox
    if inherited:
        made.Root.Pages.MediaBox = pikepdf.Array([0, 0, 600, 800])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def read(data: bytes) -> tuple[list[Ink | None], bool]:
    """What each page prints, and whether the structure of the file was read for it."""
    file = PdfiumFile(data, "a.pdf")
    inks = [file.ink(index) for index in range(len(file))]
    file.close()
    return inks, "structure" in vars(file)


def texts(ink: Ink | None) -> list[str] | None:
    return [word.text for word in ink.words] if ink else None


@pytest.mark.parametrize("content", [TOTAL, ASKEW, INVERTED], ids=["level", "askew", "inverted"])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_file_that_is_not_clean_is_read_as_one_that_is(turn: int, content: bytes) -> None:
    data = pdf(content, Rotate=turn)
    assert read(data) == (read(data + b"more")[0], False)
    assert read(data + b"more")[1]


@pytest.mark.parametrize(
    ("corner", "turn", "box"),
    [(0, 0, Box(100, 90.592, 130, 102.592)), (-50, 0, Box(100, 90.592, 130, 102.592))],
)
def test_words_are_counted_from_the_corner_of_the_page(corner: int, turn: int, box: Box) -> None:
    sides = pikepdf.Array([corner, corner, 600 + corner, 800 + corner])
    content = b"BT /F 12 Tf %d %d Td (Total) Tj ET" % (100 + corner, 700 + corner)
    (ink,), structured = read(pdf(content, MediaBox=sides, Rotate=turn))
    assert ink and [(word.text, word.box) for word in ink.words] == [("Total", pytest.approx(box))]
    assert (ink.width, ink.height, structured) == (600, 800, False)


@pytest.mark.parametrize("sides", [[600, 800, 0, 0], [0, 800, 600, 0]], ids=str)
def test_the_corners_of_a_page_may_be_named_in_any_order(sides: list[int]) -> None:
    assert read(pdf(TOTAL, MediaBox=pikepdf.Array(sides))) == read(pdf(TOTAL))


def test_a_page_has_the_size_that_it_inherits() -> None:
    assert read(pdf(TOTAL, inherited=True)) == read(pdf(TOTAL))


def test_letters_reach_as_far_under_their_baseline_as_those_of_times() -> None:
    (ink,), _ = read(pdf(TOTAL))
    assert ink and [round(word.box.bottom, 3) for word in ink.words] == [100 + 12 * 0.216] * 2


def test_a_page_from_right_to_left_is_asked_whether_its_letters_are_those_that_are_printed() -> None:
    sound = b"BT /F 12 Tf 100 700 Td (bab) Tj ET"
    mixed = b"BT /F 12 Tf 100 700 Td (bbb) Tj 0 -20 Td (bbb) Tj 0 -20 Td (bbb) Tj ET"
    inks, structured = read(pdf(sound, mixed, arabic=True))
    assert [(texts(ink), ink.garbled) for ink in inks if ink] == [(["باب"], ""), (["ببب"] * 3, "letters")]
    assert structured


@pytest.mark.parametrize("garbled", ["", "fonts"], ids=["there", "missing"])
def test_a_page_whose_font_is_not_there_is_not_trusted_with_its_letters(garbled: str) -> None:
    made = pikepdf.open(io.BytesIO(pdf(TOTAL)))
    made.pages[0].Resources.Font["/F"] = made.make_indirect(made.pages[0].Resources.Font["/F"])
    file = io.BytesIO()
    made.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = file.getvalue()
    number = re.search(rb"/F (\d) 0 R", data)
    assert number
    (ink,), structured = read(data if not garbled else data.replace(number[0], b"/F 9 0 R"))
    assert ink and (texts(ink), ink.garbled, structured) == (["Total", "12.5"], garbled, bool(garbled))


def test_a_page_with_signs_that_are_no_letters_is_asked_for_its_fonts() -> None:
    data = pdf(b"BT /F 12 Tf 100 700 Td (\\001\\003) Tj ET", arabic=True)
    (ink,), structured = read(data)
    assert ink and (texts(ink), ink.garbled, structured) == (["\1\3"], "", True)


def test_a_page_that_pdfium_cannot_load_is_damage_and_as_large_as_a_letter() -> None:
    data = pdf(TOTAL, TOTAL, Type=pikepdf.Name.Page)
    file = PdfiumFile(data, "a.pdf")
    assert file.ink(2) is None
    assert file.blank(2) == Ink(3, 612, 792, (), (), ())
    assert (file.blank(1).width, file.blank(1).height) == (600, 800)
    file.close()
