"""Small PDFs and findings upon them, so that marked copies can be tried without a reader.

copy = pdf.write(report_on(drawn("12.5", 100, 700), finding(Box(100, 82, 130, 94))))
marks_in(copy)
"""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from pypdf import PdfReader

from checker.model.document import Document
from checker.model.place import Box, Place
from checker.model.report import Checked, Evidence, Finding, Report, SourceFile, Spot
from checker.model.rule import Severity, Source

SOURCE = Source("rules/a-rule.rule", 1)


def drawn(*lines: bytes, objects: bool = False, pages: int = 1, **entries: object) -> bytes:
    """A PDF whose pages all draw the same; `objects` packs its objects, `entries` are told of each page."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
    for _ in range(pages):
        page = made.add_blank_page(page_size=(600, 800))
        page.Resources = pikepdf.Dictionary(Font={"/F": font})
        page.Contents = made.make_stream(b" ".join(lines))
        page.obj.update({f"/{name}": value for name, value in entries.items()})
    return saved(made, objects)


def saved(made: pikepdf.Pdf, objects: bool = False, **settings: Any) -> bytes:
    """The file."""
    mode = pikepdf.ObjectStreamMode.generate if objects else pikepdf.ObjectStreamMode.disable
    file = io.BytesIO()
    made.save(file, object_stream_mode=mode, deterministic_id="encryption" not in settings, **settings)
    return file.getvalue()


def finding(
    box: Box | None, page: int | None = 1, *evidence: Evidence, severity: Severity = Severity.ERROR, **more: Any
) -> Finding:
    """A finding at a box of a page."""
    place = Place("table 1, row “Posts”", page, box)
    told = {"title": "The figures differ", "fingerprint": "0123456789abcdef", "spot": Spot(), **more}
    return Finding("a.pdf", "a-rule", severity, "Reads 12.5; 11.5 was meant.", place, SOURCE, evidence=evidence, **told)


def report_on(data: bytes, *findings: Finding, name: str = "a.pdf", document: Document | None = None) -> list[Checked]:
    """The report of a file with these findings."""
    return [Checked(Report(document or Document(name), findings), SourceFile(name, data))]


def marks_in(data: bytes) -> list[list[dict[str, Any]]]:
    """What the annotations of each page tell."""
    reader = PdfReader(io.BytesIO(data))
    return [[note.get_object() for note in page.get("/Annots") or ()] for page in reader.pages]
