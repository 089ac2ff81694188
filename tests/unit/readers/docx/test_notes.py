"""Footnotes of a Word document, and what is said not to have been read."""

from __future__ import annotations

from docx.oxml import parse_xml

from checker.model.document import Mark, Paragraph
from checker.model.table import Note
from checker.readers.docx.markup import W
from tests.word import Draft, paragraph, run, runs


def texts(draft: Draft) -> list[str]:
    return [found.text for found in draft.read().paragraphs]


def with_footnotes(draft: Draft, notes: dict[int, str]) -> None:
    """Add the part that holds footnotes, each as the markup of its paragraphs."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml.ns import nsdecls

    inner = "".join(f'<w:footnote w:id="{name}">{markup}</w:footnote>' for name, markup in notes.items())
    blob = f'<?xml version="1.0"?><w:footnotes {nsdecls("w")}>{inner}</w:footnotes>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, blob, draft.document.part.package)
    draft.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def call(name: int) -> str:
    """A run that calls a footnote."""
    return f'<w:r><w:footnoteReference w:id="{name}"/></w:r>'


def test_footnotes_are_numbered_in_the_order_in_which_they_are_called() -> None:
    draft = Draft()
    with_footnotes(draft, {5: paragraph(runs("Late.")), 9: paragraph(runs("Early."))})
    draft.add(paragraph(run("See.") + call(9) + run(" Then.") + call(5)))
    document = draft.read()
    marks = (Mark("1", len("See.")), Mark("2", len("See. Then.")))
    assert document.paragraphs == (Paragraph("See. Then.", marks=marks, order=1, element=0),)
    assert document.notes == (Note("2", "Late."), Note("1", "Early."))


def test_footnotes_are_counted_anew_where_a_section_says_so() -> None:
    draft = Draft()
    with_footnotes(draft, {5: paragraph(runs("Of the text.")), 9: paragraph(runs("Of the annex."))})
    draft.add(paragraph(run("See.") + call(5)))
    draft.add(paragraph(run("The end."), "<w:sectPr/>"))
    draft.add(paragraph(run("Annex.") + call(9)))
    restart = f'<w:footnotePr xmlns:w="{W.strip("{}")}"><w:numRestart w:val="eachSect"/></w:footnotePr>'
    draft.document.element.body.sectPr.insert(0, parse_xml(restart))
    assert draft.read().notes == (Note("1", "Of the text."), Note("1", "Of the annex."))


def test_what_stands_before_the_number_of_a_footnote_is_a_note_of_its_own() -> None:
    draft = Draft()
    own = paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Rounded."))
    with_footnotes(draft, {5: paragraph(run("Note: Abbreviations are explained.")) + own})
    draft.add(paragraph(run("See.") + call(5)))
    assert draft.read().notes == (Note("", "Note: Abbreviations are explained."), Note("1", "Rounded."))


def test_insertions_are_read_and_deletions_are_not_and_both_are_said() -> None:
    draft = Draft()
    kept, new, old = run("Posts: "), run("12"), run("11").replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
    revision = 'w:id="1" w:author="editor"'
    draft.add(paragraph(f"{kept}<w:ins {revision}>{new}</w:ins><w:del {revision}>{old}</w:del>"))
    assert texts(draft) == ["Posts: 12"]
    assert draft.read().doubts == ("2 tracked changes were read as accepted; the text as it stood before was not read",)


def test_an_embedded_spreadsheet_is_said_not_to_be_read() -> None:
    office = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    draft = Draft()
    draft.add(paragraph(f'<w:r><w:object><o:OLEObject {office} ProgID="Excel.Sheet.12"/></w:object></w:r>'))
    assert draft.read().doubts == ("an embedded spreadsheet cannot be read; as a Word table it could",)


def test_a_document_without_changes_and_objects_is_read_whole() -> None:
    draft = Draft()
    draft.say("Text.")
    assert (draft.read().doubts, draft.read().notes) == ((), ())
