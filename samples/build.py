"""Builds the sample documents: a Word file and a PDF made from it, in each language, clean and with planted errors.

What they say stands in data: the figures in `figures.json`, labels and prose in `words/`, what is planted in
`errors.toml`. Run it as `python samples/build.py`; README.md names the packages that it needs.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pikepdf
from sample import HERE, Sample, load_samples
from word_document import write_word

PDF_DATE = "D:20220314120000Z"


def main() -> None:
    """Builds each document twice: only the first PDF tells on which pages the headings stand."""
    samples = load_samples()
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        pages = build(samples, {sample.name: [0] * len(sample.headings()) for sample in samples}, folder)
        if build(samples, pages, folder) != pages:
            raise RuntimeError("the contents moved the headings to other pages")
        for sample in samples:
            shutil.copy(folder / f"{sample.name}.docx", HERE)
            finish_pdf(folder / f"{sample.name}.pdf", HERE / f"{sample.name}.pdf")


def build(samples: list[Sample], pages: dict[str, list[int]], folder: Path) -> dict[str, list[int]]:
    """Writes the Word files and their PDFs, and returns the pages on which the headings came to stand."""
    for sample in samples:
        write_word(sample, pages[sample.name], folder / f"{sample.name}.docx")
    convert([folder / f"{sample.name}.docx" for sample in samples], folder)
    return {sample.name: heading_pages(folder / f"{sample.name}.pdf") for sample in samples}


def convert(files: list[Path], folder: Path) -> None:
    """Makes the PDFs with LibreOffice, under a profile of its own."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(command + [str(file) for file in files], check=True, capture_output=True)


def heading_pages(path: Path) -> list[int]:
    """The page of each heading, from the outline of the PDF."""
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        return [page_of(pdf, item) for item in walk(list(outline.root))]


def walk(items: list[pikepdf.OutlineItem]) -> list[pikepdf.OutlineItem]:
    """The items of an outline, each before those under it."""
    return [found for item in items for found in (item, *walk(item.children))]


def page_of(pdf: pikepdf.Pdf, item: pikepdf.OutlineItem) -> int:
    """The number of the page, counted from 1, to which an item of the outline leads."""
    if not isinstance(item.destination, pikepdf.Array):
        raise TypeError(f"no page is given for {item.title}")
    return pdf.pages.index(pikepdf.Page(item.destination[0])) + 1


def finish_pdf(source: Path, target: Path) -> None:
    """Saves the PDF with a fixed date, so that the same document has the same bytes."""
    with pikepdf.open(source) as pdf:
        pdf.docinfo["/CreationDate"] = PDF_DATE
        del pdf.trailer["/ID"], pdf.trailer["/DocChecksum"]
        pdf.save(target, deterministic_id=True, compress_streams=True)


if __name__ == "__main__":
    main()
