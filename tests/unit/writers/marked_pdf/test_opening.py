"""A PDF that is signed, encrypted or damaged is refused in a sentence, and our own marks are known."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.errors import OutputError
from checker.model.report import SourceFile
from checker.writers.marked_pdf.opening import opened
from checker.writers.marked_pdf.sheet import LETTER, MarkedSheet
from tests.marked import drawn, saved


def refusal(data: bytes) -> str:
    with pytest.raises(OutputError) as caught:
        opened(SourceFile("a.pdf", data))
    return str(caught.value)


def test_an_encrypted_file_is_refused() -> None:
    made = pikepdf.open(io.BytesIO(drawn()))
    data = saved(made, encryption=pikepdf.Encryption(owner="secret"))
    assert refusal(data) == "a.pdf is encrypted and cannot be marked; save a copy without and mark that."


@pytest.mark.parametrize(("flags", "signed"), [(0, False), (1, True), (2, False), (3, True)])
def test_a_signed_file_is_refused(flags: int, signed: bool) -> None:
    made = pikepdf.open(io.BytesIO(drawn()))
    made.Root.AcroForm = pikepdf.Dictionary(Fields=[], SigFlags=flags)
    if signed:
        assert refusal(saved(made)) == "a.pdf is signed, and marks would break that; mark a copy that is not."
    else:
        assert len(opened(SourceFile("a.pdf", saved(made))).pages) == 1


FAR = drawn().replace(b"\n%%EOF", 99 * b"9" + b"\n%%EOF")


@pytest.mark.parametrize(
    "damaged", [b"%PDF-1.4 and no more", drawn()[:-40], drawn()[:300], FAR], ids=["none", "end", "half", "far"]
)
def test_a_damaged_file_is_refused(damaged: bytes) -> None:
    assert refusal(damaged) == "a.pdf cannot be marked: its structure is damaged; save it anew and mark that."


def test_a_page_is_seen_as_it_is_turned_and_cut() -> None:
    entries = {"MediaBox": [600, 800, 0, 0], "CropBox": [10, 20, 500, 700], "Rotate": 270}
    data = drawn(**{name: pikepdf.Array(each) if isinstance(each, list) else each for name, each in entries.items()})
    (page,) = opened(SourceFile("a.pdf", data)).pages
    assert page.sheet == MarkedSheet((0, 0, 600, 800), (10, 20, 500, 700), 3)


def test_a_page_without_a_size_is_a_letter() -> None:
    (page,) = opened(SourceFile("a.pdf", drawn(MediaBox=pikepdf.Array([0, 0, 0, 0])))).pages
    assert page.sheet == MarkedSheet(LETTER, LETTER)


def note(**entries: object) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(Type=pikepdf.Name.Annot, Rect=[0, 0, 9, 9], **entries)


def test_marks_of_ours_are_told_from_those_of_others() -> None:
    made = pikepdf.open(io.BytesIO(drawn()))
    ours = made.make_indirect(note(Subtype=pikepdf.Name.Highlight, T="iccd-check", NM="0123"))
    theirs = note(Subtype=pikepdf.Name.Highlight, T="An editor", NM="0123")
    field = made.make_indirect(note(Subtype=pikepdf.Name.Widget, T="iccd-check", NM="0123"))
    made.Root.AcroForm = pikepdf.Dictionary(Fields=[field])
    windows = [note(Subtype=pikepdf.Name.Popup, Parent=parent) for parent in (ours, theirs)]
    made.pages[0].obj.Annots = pikepdf.Array([ours, theirs, field, *windows])
    (page,) = opened(SourceFile("a.pdf", saved(made))).pages
    kinds = [(each.get_object()["/Subtype"], each.get_object().get("/T")) for each in page.others]
    assert kinds == [("/Highlight", "An editor"), ("/Widget", "iccd-check"), ("/Popup", None)]
    assert page.marked
