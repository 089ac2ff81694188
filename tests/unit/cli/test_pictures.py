"""A writer that shows pages is handed their pictures, and no other is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from checker.cli.pictures import pictures_for, pictures_of
from checker.model.document import Document
from checker.model.report import Checked, Report, SourceFile
from tests.unit.readers.pdf.page.test_pictures import pdf_of


def test_a_document_without_pages_has_no_pictures() -> None:
    assert pictures_of(b"# A draft", ()) == {}


def test_a_writer_gets_the_pictures_of_the_pages_that_it_shows_of_each_document() -> None:
    one = Checked(Report(Document("one.pdf")), SourceFile("one.pdf", pdf_of("", "")))
    writer = cast("Any", SimpleNamespace(pages_shown=lambda report: (1,)))
    (pictures,) = pictures_for(writer, [one])["pictures"]
    assert (list(pictures), pictures[1][:4], pictures[1][8:12]) == ([1], b"RIFF", b"WEBP")


def test_a_writer_that_shows_no_pages_gets_nothing_more() -> None:
    assert pictures_for(cast("Any", SimpleNamespace()), []) == {}
