"""A Word copy has each finding as a comment at its cell or word, and reads as its original does."""

from __future__ import annotations

import io
from zipfile import ZipFile

import docx as python_docx
import pytest

from checker.errors import OutputError
from checker.model.report import Checked, Report, SourceFile, Spot
from checker.model.rule import Severity
from checker.readers import read
from checker.writers import docx
from checker.writers.typeset.look import USUAL, Look
from tests.marked import finding
from tests.word import Draft


def draft() -> Draft:
    made = Draft()
    made.say("1.\tSome 12 posts were filled in 2024, and 14 in 2025.")
    made.say("Table 1", bold=True)
    made.table(["Grade", "2024", "2025"], ["P-3", "5", "6"], ["P-4", "7", "8"], ["Total", "12", "15"], heads=1)
    return made


SPOTS = (Spot(order=1, offset=5), Spot(0, 2, 1), Spot(0, None, 0), Spot())
WORDS = ["12", "15", "2024", "1.\tSome 12 posts were filled in 2024, and 14 in 2025."]


def marked(data: bytes, *spots: Spot, look: Look = USUAL, severity: Severity = Severity.ERROR) -> bytes:
    findings = tuple(finding(None, None, spot=spot, severity=severity) for spot in spots)
    return docx.write([Checked(Report(read(data, "a.docx"), findings), SourceFile("a.docx", data))], look)


def commented(data: bytes) -> list[str]:
    """The text that each comment is set around."""
    document = python_docx.Document(io.BytesIO(data))
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    texts: dict[str, str] = {}
    begun: list[str] = []
    for each in document.element.body.iter(
        *(name + kind for kind in ("commentRangeStart", "commentRangeEnd", "t", "tab"))
    ):
        number = each.get(name + "id")
        if each.tag.endswith("Start"):
            begun.append(number)
            texts[number] = ""
        elif each.tag.endswith("End"):
            begun.remove(number)
        for open_one in begun if number is None else ():
            texts[open_one] += "\t" if each.tag.endswith("tab") else each.text
    return [texts[str(comment.comment_id)] for comment in document.comments]


def test_each_comment_is_set_around_its_cell_or_word() -> None:
    assert commented(marked(draft().data(), *SPOTS)) == WORDS


def test_a_commented_file_reads_as_before_and_is_commented_again_in_the_same_places() -> None:
    data = draft().data()
    once = marked(data, *SPOTS)
    assert read(once, "a.docx") == read(data, "a.docx")
    assert marked(once, *SPOTS) == once
    assert commented(marked(once)) == []


def test_what_stands_nowhere_in_the_text_says_so() -> None:
    (comment,) = python_docx.Document(io.BytesIO(marked(draft().data(), Spot()))).comments
    assert comment.text.splitlines()[:2] == ["Error: The figures differ", "Concerns table 1, row “Posts”."]


def test_a_file_without_findings_is_the_file_itself_and_notes_are_told_where_asked_for() -> None:
    data = draft().data()
    assert marked(data, *SPOTS, severity=Severity.NOTE) == data
    assert commented(marked(data, *SPOTS, severity=Severity.NOTE, look=Look(notes=True))) == WORDS


def test_a_signed_file_is_refused() -> None:
    data = io.BytesIO(draft().data())
    with ZipFile(data, "a") as archive:
        archive.writestr("_xmlsignatures/origin.sigs", "")
    with pytest.raises(OutputError) as caught:
        marked(data.getvalue(), *SPOTS)
    assert str(caught.value) == "a.docx is signed, and comments would break that; mark a copy that is not."
