"""A PDF that is broken in one place is read in the others, by either engine."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.errors import DocumentError
from checker.readers import ENGINES
from checker.readers.pdf.page.opening import inks_of
from checker.readers.pdf.page.recursive_forms import is_endless

PRINTED = b"BT /F 12 Tf 100 700 Td (12.5 more) Tj ET "


def pdf(*contents: bytes, forms: dict[str, bytes] | None = None, own: bool = False, **entries: object) -> pikepdf.Pdf:
    """A page for each content; `forms` are named in the resources that they all share, or inherit."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
    shared = made.make_indirect(pikepdf.Dictionary(Font={"/F": font}, XObject={}))
    for name, content in (forms or {}).items():
        form = made.make_stream(content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 600, 800])
        shared.XObject[f"/{name}"] = form
        if own:
            form.Resources = shared
    for content in contents:
        page = made.add_blank_page(page_size=(600, 800))
        page.Resources, page.Contents = shared, made.make_stream(content)
        page.obj.update({f"/{name}": value for name, value in entries.items()})
    return made


def read(made: pikepdf.Pdf, engine: str) -> tuple[list[list[str]], list[int]]:
    """The words of each page, and the numbers of the pages that cannot be read."""
    file = io.BytesIO()
    made.save(file)
    inks, broken, _ = inks_of(file.getvalue(), "a.pdf", engine)
    return [[word.text for word in ink.words] for ink in inks], broken


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("box", [[0, 0, 600], [0, 0, 0, 0]], ids=str)
def test_a_page_of_no_size_is_taken_for_a_letter(engine: str, box: list[object]) -> None:
    file = io.BytesIO()
    pdf(PRINTED, MediaBox=pikepdf.Array(box), Rotate=pikepdf.Name.Up).save(file)
    (ink,), broken, _ = inks_of(file.getvalue(), "a.pdf", engine)
    assert ([word.text for word in ink.words], broken) == (["12.5", "more"], [])
    assert (ink.width, ink.height) == (612.0, 792.0)


def test_a_page_tree_that_pdfplumber_cannot_read_is_said_and_pdfium_reads_it() -> None:
    made = pdf(PRINTED, MediaBox=pikepdf.Array([0, 0, pikepdf.Name.x, 800]))
    with pytest.raises(DocumentError, match=r"^a\.pdf is damaged or cut short and cannot be read as a PDF\.$"):
        read(made, "pdfplumber")
    assert read(made, "pdfium") == ([["12.5", "more"]], [])


@pytest.mark.parametrize("own", [False, True], ids=["inherited resources", "own resources"])
@pytest.mark.parametrize("forms", [{"A": b"/A Do"}, {"A": b"/B Do ", "B": PRINTED + b"q /A Do Q"}], ids=len)
def test_a_form_that_draws_itself_is_damage(forms: dict[str, bytes], own: bool) -> None:
    made = pdf(PRINTED + b"/A Do", forms=forms, own=own)
    assert read(made, "pdfium") == ([[]], [1])


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("own", [False, True], ids=["inherited resources", "own resources"])
def test_a_form_that_could_draw_itself_and_does_not_is_read(engine: str, own: bool) -> None:
    made = pdf(b"/A Do", forms={"A": b"/B Do", "B": PRINTED}, own=own)
    assert read(made, engine) == ([["12.5", "more"]], [])


@pytest.mark.parametrize(("deep", "words"), [(12, ["12.5", "more"]), (13, [])])
def test_forms_within_forms_are_read_twelve_deep(deep: int, words: list[str]) -> None:
    forms = {f"F{at}": b"/F%d Do" % (at + 1) for at in range(1, deep)}
    assert read(pdf(b"/F1 Do", forms={**forms, f"F{deep}": PRINTED}), "pdfium") == ([words], [])


def test_resources_without_forms_end() -> None:
    assert not is_endless(None)
    assert not is_endless({})


@pytest.mark.parametrize("engine", ENGINES)
def test_text_that_runs_sideways_is_left_out(engine: str) -> None:
    sideways = b"BT /F 12 Tf 0 1 -1 0 300 300 Tm (sideways) Tj ET "
    assert read(pdf(PRINTED + sideways), engine) == ([["12.5", "more"]], [])


@pytest.mark.parametrize("engine", ENGINES)
def test_text_that_is_set_askew_is_read_letter_by_letter(engine: str) -> None:
    askew = b"BT /F 12 Tf 0.99 0.01 -0.01 0.99 300 300 Tm (askew) Tj ET "
    assert read(pdf(PRINTED + askew), engine) == ([["12.5", "more", "askew"]], [])


@pytest.mark.parametrize("engine", ENGINES)
def test_a_turned_page_is_read_as_it_is_displayed(engine: str) -> None:
    turned = b"BT /F 12 Tf 0 1 -1 0 300 100 Tm (12.5 more) Tj ET "
    assert read(pdf(turned, Rotate=90), engine) == ([["12.5", "more"]], [])


@pytest.mark.parametrize("engine", ENGINES)
def test_letters_set_far_apart_are_words(engine: str) -> None:
    spread = b"BT /F 12 Tf 100 700 Td [(12) -400 (000) -40 (5)] TJ ET"
    assert read(pdf(spread), engine) == ([["12", "0005"]], [])


def test_the_letters_of_a_ligature_are_as_wide_as_its_glyph() -> None:
    made = pdf(b"BT /F 24 Tf 100 700 Td (in\x01ated) Tj ET")
    font = made.pages[0].Resources.Font.F
    font.BaseFont, font.FirstChar, font.Widths = pikepdf.Name("/Times-Roman"), 0, pikepdf.Array([600] * 128)
    font.Encoding = pikepdf.Dictionary(Differences=[1, pikepdf.Name.fl])
    assert read(made, "pdfium") == ([["inflated"]], [])


def test_letters_that_are_drawn_by_forms_are_as_wide_as_their_boxes() -> None:
    made = pdf(b"BT /T 1 Tf 24 0 0 24 100 700 Tm (ab) Tj ET")
    drawn = {f"/{name}": made.make_stream(b"300 0 0 0 300 700 d1 0 0 280 700 re f") for name in "ab"}
    made.pages[0].Resources.Font["/T"] = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type3,
        FontBBox=[0, 0, 300, 700],
        FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        CharProcs=drawn,
        Encoding=pikepdf.Dictionary(Differences=[97, pikepdf.Name.a, pikepdf.Name.b]),
        FirstChar=97,
        LastChar=98,
        Widths=[300, 300],
    )
    assert read(made, "pdfium") == ([["ab"]], [])


@pytest.mark.parametrize("engine", ENGINES)
def test_a_file_that_is_locked_in_an_unknown_way_is_encrypted_not_damaged(engine: str) -> None:
    file = io.BytesIO()
    pdf(PRINTED).save(file, encryption=pikepdf.Encryption(owner="a", user="", R=4))
    locked = file.getvalue().replace(b"/Filter /Standard", b"/Filter /Unknown1")
    assert b"/Unknown1" in locked
    with pytest.raises(DocumentError, match=r"^a\.pdf is encrypted; save a copy without a password and check that\.$"):
        inks_of(locked, "a.pdf", engine)
