"""Each mark on a real document stands over the words of its figure, as pdfium itself reads them there."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from checker.model.document import Document
from checker.model.report import Checked, Finding, SourceFile
from checker.readers.pdf.page.pdfium_calls import ONE_THREAD
from checker.writers import pdf
from checker.writers.marked_pdf.marks import HIGHLIGHT, UNDERLINE
from checker.writers.typeset.look import Look
from checker.writers.typeset.telling import shown_findings
from tests.marked import marks_in
from tests.real.reading import checked

MARKED = (
    "seed/ICCD_CRIC20_3_zh.pdf",
    "corpus/acabq/A_80_604_Add.2.pdf",
    "corpus/agencies/SITREP40_MVE16_B.pdf",
    "corpus/agencies/SITREP_MVE_NUM_17.pdf",
    "corpus/agencies/SitRep_34_2026.pdf",
    "corpus/agencies/ebola_lbr205_en.pdf",
    "corpus/agencies/icdar_us_024.pdf",
    "corpus/languages/CEDAW_C_CAF_CO_6.ru.pdf",
    "corpus/languages/S_2025_354.ar.pdf",
    "corpus/peacekeeping/A_80_611.pdf",
)


SIGNS, WORDS = 4, 60  #: letters before a figure of the text, and from it on, within which its mark begins and ends


def bare(text: str) -> str:
    """A text without its blanks, as different programs put them in."""
    return "".join(sign for sign in text if not sign.isspace() and sign.isprintable()).replace("−", "-")


def words_under(page: pypdfium2.PdfPage, quad: list[float]) -> str:
    """The letters within four corners of a page."""
    xs, ys = quad[0::2], quad[1::2]
    text = page.get_textpage()
    found = bare(text.get_text_bounded(min(xs), min(ys), max(xs), max(ys)))
    text.close()
    return found


def figure_of(finding: Finding, document: Document) -> str:
    """The figure of a finding as it is printed; nothing where it has none."""
    spot = finding.spot
    if spot.table is None:
        figure = re.match(r"[$€£]?\d[\d.,]*(?<=\d)", text_of(finding, document)[spot.offset :])
        return figure[0] if figure else ""
    cell = document.tables[spot.table].rows[spot.row].cells[spot.column] if spot.row is not None else None
    return bare(cell.text) if cell else ""


def text_of(finding: Finding, document: Document) -> str:
    """The paragraph of a finding."""
    order = finding.spot.order
    return next((each.text for each in document.paragraphs if order and each.order == order), "")


def is_marked(finding: Finding, under: str, document: Document) -> bool:
    """Whether what stands under a mark is the figure, in the text with no more words than what is said of it."""
    text, offset = text_of(finding, document), finding.spot.offset
    around = bare(text[max(0, offset - SIGNS) : offset + WORDS])
    return bool(under) and figure_of(finding, document) in under and (not text or under in around)


@pytest.mark.parametrize("name", MARKED)
def test_a_mark_stands_over_the_words_of_its_figure(shared: Path, name: str) -> None:
    data = (shared / name).read_bytes()
    report = checked(name)
    copy = pdf.write([Checked(report, SourceFile(name, data))])
    assert copy.startswith(data)
    marks = {mark["/NM"]: (page, mark) for page, found in enumerate(marks_in(copy)) for mark in found if "/NM" in mark}
    wrong = []
    with ONE_THREAD, pypdfium2.PdfDocument(copy) as file:
        for finding in shown_findings(report, Look()):
            index, mark = marks[finding.fingerprint]
            under = words_under(file[index], [float(edge) for edge in mark.get("/QuadPoints", mark["/Rect"])])
            if mark["/Subtype"] == HIGHLIGHT and not is_marked(finding, under, report.document):
                wrong.append((finding.rule, figure_of(finding, report.document), under))
        for page, mark in (each for each in marks.values() if each[1]["/Subtype"] == UNDERLINE):
            quads = [float(edge) for edge in mark["/QuadPoints"]]
            under = [words_under(file[page], quads[at : at + 8]) for at in range(0, len(quads), 8)]
            wrong += [(mark["/NM"], None, "") for words in under if not words]
    assert wrong == []
