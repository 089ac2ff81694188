"""Samples are marked through the command line: the copies open elsewhere, and are checked and marked again."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from click.testing import CliRunner, Result
from PIL import Image
from pypdf import PdfReader

from checker.cli import main
from checker.writers.marked_pdf.marks import HIGHLIGHT
from tests.marked import marks_in
from tests.programs import program

SAMPLES = Path(__file__).parents[1] / "samples"
NAME = "performance-en-errors"
SHOWN = 0.3  #: so much of a mark's room has its colour, at least, where letters stand upon it


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments], prog_name="iccd-check")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The marked copies of a sample, and the reports of it and of them."""
    folder = tmp_path_factory.mktemp("marked")
    files = [SAMPLES / f"{NAME}.pdf", SAMPLES / f"{NAME}.docx"]
    (folder / "once").mkdir()
    (folder / "twice").mkdir()
    once, twice = (folder / each for each in ("once", "twice"))
    run(*files, "-q", "-o", f"pdf:{once}/", "-o", f"docx:{once}/", "-o", folder / "before.json")
    copies = [once / each.name for each in files]
    run(*copies, "-q", "-o", f"pdf:{twice}/", "-o", f"docx:{twice}/", "-o", folder / "after.json")
    return folder


def findings_in(path: Path) -> list[dict[str, Any]]:
    """The findings of a report, their documents left out."""
    return [{**found, "document": ""} for found in json.loads(path.read_bytes())["findings"]]


def names_of(data: bytes) -> list[str]:
    """The names of the highlights and notes in a PDF."""
    return [mark["/NM"] for page in marks_in(data) for mark in page if mark["/Subtype"] in (HIGHLIGHT, "/Text")]


def comments_in(path: Path) -> list[tuple[str, str]]:
    return [(each.author, each.text) for each in docx.Document(str(path)).comments]


def test_each_document_of_a_folder_has_its_marked_copy(folder: Path) -> None:
    assert sorted(path.name for path in (folder / "once").iterdir()) == [f"{NAME}.docx", f"{NAME}.pdf"]


def test_a_marked_copy_is_checked_as_its_original_with_the_same_fingerprints(folder: Path) -> None:
    before = findings_in(folder / "before.json")
    assert len({found["fingerprint"] for found in before}) > 18
    assert findings_in(folder / "after.json") == before


def test_each_finding_that_is_no_note_has_one_mark_however_often_it_is_marked(folder: Path) -> None:
    told = [found["fingerprint"] for found in findings_in(folder / "before.json") if found["severity"] != "note"]
    for copies in ("once", "twice"):
        in_pdf = names_of((folder / copies / f"{NAME}.pdf").read_bytes())
        in_word = [text.rpartition(" ")[2] for _, text in comments_in(folder / copies / f"{NAME}.docx")]
        assert sorted(in_pdf + in_word) == sorted(told)


def test_a_pdf_keeps_the_bytes_of_its_original(folder: Path) -> None:
    original, once, twice = (
        path.read_bytes()
        for path in (SAMPLES / f"{NAME}.pdf", *(folder / each / f"{NAME}.pdf" for each in ("once", "twice")))
    )
    assert once.startswith(original)
    assert twice.startswith(once)


def test_a_pdf_that_cannot_be_marked_costs_no_other_its_copy(tmp_path: Path) -> None:
    whole = (SAMPLES / f"{NAME}.pdf").read_bytes()
    (tmp_path / "cut.pdf").write_bytes(whole[:-8])
    (tmp_path / "whole.pdf").write_bytes(whole)
    (tmp_path / "marks").mkdir()
    result = run(tmp_path / "cut.pdf", tmp_path / "whole.pdf", "-q", "-o", f"pdf:{tmp_path}/marks/")
    assert result.exit_code == 2
    reason = "its structure is damaged; save it anew and mark that"
    assert result.stderr.endswith(f"{tmp_path}/cut.pdf cannot be marked: {reason}.\n")
    assert [path.name for path in (tmp_path / "marks").iterdir()] == ["whole.pdf"]


def test_a_document_that_cannot_be_read_has_no_marked_copy(tmp_path: Path) -> None:
    (tmp_path / "none.pdf").write_bytes(b"%PDF-1.4")
    result = run(tmp_path / "none.pdf", "-q", "-o", tmp_path / "marked.pdf")
    assert (result.exit_code, [path.name for path in tmp_path.iterdir()]) == (2, ["none.pdf"])


def test_qpdf_finds_no_fault_in_a_marked_copy(folder: Path) -> None:
    qpdf = program("qpdf", "qpdf")
    for copies in ("once", "twice"):
        done = subprocess.run([qpdf, "--check", folder / copies / f"{NAME}.pdf"], capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def shown(picture: Image.Image, mark: dict[str, Any], height: float) -> float:
    """How much of a mark's room in a picture of the page, a pixel to a point, has about its colour."""
    x0, y0, x1, y1 = (float(edge) for edge in mark["/Rect"])
    room = picture.convert("RGB").crop((round(x0) + 1, round(height - y1) + 1, round(x1) - 1, round(height - y0) - 1))
    colour = [255 * float(part) for part in mark["/C"]]
    pixels = zip(*[iter(room.tobytes())] * 3, strict=True)
    near = [all(abs(one - other) < 12 for one, other in zip(pixel, colour, strict=True)) for pixel in pixels]
    return sum(near) / len(near)


def highlights(data: bytes) -> list[tuple[int, float, dict[str, Any]]]:
    """Each highlight with the index and height of its page; where two lie upon each other they have another colour."""
    pages = PdfReader(io.BytesIO(data)).pages
    found = [(i, mark) for i, marks in enumerate(marks_in(data)) for mark in marks if mark["/Subtype"] == HIGHLIGHT]
    alone = [each for each in found if sum(meets(each, other) for other in found) == 1]
    return [(index, float(pages[index].mediabox.height), mark) for index, mark in alone]


def meets(one: tuple[int, dict[str, Any]], other: tuple[int, dict[str, Any]]) -> bool:
    """Whether two marks have room in common."""
    (x0, y0, x1, y1), (left, lower, right, upper) = one[1]["/Rect"], other[1]["/Rect"]
    return one[0] == other[0] and x0 < right and left < x1 and y0 < upper and lower < y1


def test_pdfium_shows_each_highlight(folder: Path) -> None:
    data = (folder / "once" / f"{NAME}.pdf").read_bytes()
    with pypdfium2.PdfDocument(data) as file:
        pictures = [page.render(scale=1).to_pil() for page in file]
    parts = [shown(pictures[index], mark, height) for index, height, mark in highlights(data)]
    assert len(parts) > 9
    assert min(parts) > SHOWN


def test_poppler_shows_each_highlight(folder: Path, tmp_path: Path) -> None:
    poppler = program("pdftoppm", "poppler-utils")
    path = folder / "once" / f"{NAME}.pdf"
    subprocess.run([poppler, "-r", "72", "-png", path, tmp_path / "page"], check=True)
    pictures = [Image.open(each) for each in sorted(tmp_path.iterdir())]
    parts = [shown(pictures[index], mark, height) for index, height, mark in highlights(path.read_bytes())]
    assert min(parts) > SHOWN


def test_libreoffice_opens_a_commented_copy_with_all_its_comments(folder: Path, tmp_path: Path) -> None:
    office = program("soffice", "libreoffice-writer")
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    copy = folder / "once" / f"{NAME}.docx"
    command = [office, home, "--headless", "--convert-to", "fodt", "--outdir", tmp_path, copy]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
    opened = (tmp_path / f"{NAME}.fodt").read_text("utf-8")
    assert opened.count("<dc:creator>iccd-check</dc:creator>") == len(comments_in(copy)) > 15
