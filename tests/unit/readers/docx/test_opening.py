"""What cannot be read as a Word document is said in one sentence."""

from __future__ import annotations

import io
from zipfile import ZipFile

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from checker.errors import DocumentError
from checker.readers import read
from checker.readers.docx.opening import opened, ordinary, reject
from tests.word import Draft, rows_of

SPACES = nsdecls("w", "r")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
USUAL, STRICT = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"


def whole() -> bytes:
    draft = Draft()
    draft.say("A paragraph.")
    return draft.data()


def archive(**members: bytes) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w") as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


def changed(change: dict[str, bytes]) -> bytes:
    """A good file with some of its parts put in the place of others."""
    file = io.BytesIO()
    with ZipFile(io.BytesIO(whole())) as good, ZipFile(file, "w") as made:
        for name in good.namelist():
            made.writestr(name, change.get(name, good.read(name)))
    return file.getvalue()


def reason(data: bytes, name: str = "draft.docx") -> str:
    with pytest.raises(DocumentError) as caught:
        read(data, name)
    return str(caught.value)


def test_a_file_cut_short_is_damaged() -> None:
    said = "draft.docx is damaged or cut short and cannot be read as a Word document."
    assert reason(whole()[:5000]) == said
    assert reason(changed({"word/document.xml": b"<w:document"})) == said
    assert reason(changed({"word/_rels/document.xml.rels": b"<Relationships"})) == said
    assert reason(changed({"_rels/.rels": b"<Relationships xmlns='x'/>"})) == said


def test_an_archive_without_a_text_is_no_word_document() -> None:
    said = "draft.docx is not a Word document: it holds no text part (word/document.xml)."
    assert reason(archive(**{"xl/workbook.xml": b"<workbook/>"})) == said


def test_an_old_document_is_to_be_saved_anew() -> None:
    said = "report.doc is in the format of Word 97–2003; save it as .docx and check that."
    assert reason(OLE, "report.doc") == said


def test_an_encrypted_document_is_said_to_be_encrypted() -> None:
    data = OLE + "EncryptedPackage".encode("utf-16-le")
    assert reason(data) == "draft.docx is encrypted; save a copy without a password and check that."


def test_what_only_bears_the_name_is_no_word_document() -> None:
    said = "draft.docx is not a .docx document; if Word opens it, save it as .docx and check that."
    assert reason(b"{\\rtf1 A paragraph.}") == said


@pytest.mark.parametrize("kind", ["image", "theme", "customXml", "chart"])
def test_a_relation_that_nothing_needs_may_lead_nowhere(kind: str) -> None:
    rels = "word/_rels/document.xml.rels"
    with ZipFile(io.BytesIO(whole())) as good:
        told = good.read(rels)
    lost = f'<Relationship Id="rId999" Type="{OFFICE}/relationships/{kind}" Target="media/lost.png"/></Relationships>'
    document = read(changed({rels: told.replace(b"</Relationships>", lost.encode())}), "draft.docx")
    assert [paragraph.text for paragraph in document.paragraphs] == ["A paragraph."]


def test_a_part_that_is_needed_and_lost_is_damage() -> None:
    file = io.BytesIO()
    with ZipFile(io.BytesIO(whole())) as good, ZipFile(file, "w") as made:
        for name in good.namelist():
            made.writestr("word/lost.xml" if name == "word/styles.xml" else name, good.read(name))
    said = "draft.docx is damaged or cut short and cannot be read as a Word document."
    assert reason(file.getvalue()) == said


@pytest.mark.parametrize("target", ["word/document.xml", "/word/document.xml", "./word/../word/document%2Exml"])
def test_the_text_is_found_however_its_place_is_written(target: str) -> None:
    relation = f'<Relationship Id="rId1" Type="{OFFICE}/relationships/officeDocument" Target="{target}"/>'
    rels = f'<Relationships xmlns="http://x">{relation}</Relationships>'.encode()
    assert len(read(changed({"_rels/.rels": rels}), "draft.docx").paragraphs) == 1


@pytest.mark.parametrize("ending", ["docm", "dotx", "dotm"])
def test_templates_and_documents_with_macros_are_read_as_documents_are(ending: str) -> None:
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with ZipFile(io.BytesIO(whole())) as good:
        types = good.read("[Content_Types].xml")
    other = types.replace(kind, b"application/vnd.ms-word.document.macroEnabled.main+xml")
    document = read(changed({"[Content_Types].xml": other}), f"draft.{ending}")
    assert [paragraph.text for paragraph in document.paragraphs] == ["A paragraph."]


def test_a_word_document_is_known_without_its_ending() -> None:
    assert [paragraph.text for paragraph in read(whole(), "-").paragraphs] == ["A paragraph."]


def test_an_empty_document_has_nothing_in_it() -> None:
    document = read(Draft().data(), "draft.docx")
    assert (document.tables, document.paragraphs, document.doubts) == ((), (), ())


def unpacking_to(size: int) -> ZipFile:
    """An archive whose list of members says that its text takes so many bytes."""
    made = ZipFile(io.BytesIO(), "w")
    for name in ("word/document.xml", "_rels/.rels"):
        made.writestr(name, b"")
    made.filelist[0].file_size = size
    return made


def test_a_file_that_unpacks_to_one_gibibyte_is_let_in() -> None:
    with unpacking_to(1024**3) as archive:
        assert reject(archive, "draft.docx") is None


def test_a_file_that_unpacks_to_more_than_one_gibibyte_is_not_read() -> None:
    said = r"^draft\.docx unpacks to more than 1 GiB of text and is not read\.$"
    with unpacking_to(1024**3 + 1) as archive, pytest.raises(DocumentError, match=said):
        reject(archive, "draft.docx")


def headers(*references: tuple[str, str]) -> list[str]:
    """The running heads of a document with three, whose section names them: the kind of page and the relation."""
    draft = Draft()
    section = draft.document.sections[0]
    for name in ("header", "even_page_header", "first_page_header"):
        getattr(section, name).paragraphs[0].text = name
    made = draft.document.element.body.sectPr
    named = {each.get(qn("w:type")): each.get(qn("r:id")) for each in made.findall(qn("w:headerReference"))}
    for each in made.findall(qn("w:headerReference")):
        made.remove(each)
    for kind, of in references:
        made.append(parse_xml(f'<w:headerReference {SPACES} w:type="{kind}" r:id="{named.get(of, of)}"/>'))
    return [text.text for header in opened(draft.data(), "draft.docx").headers for text in header.iter(qn("w:t"))]


def test_the_running_head_of_a_first_page_comes_before_the_others_and_each_comes_once() -> None:
    found = headers(("default", "default"), ("even", "default"), ("first", "first"))
    assert found == ["first_page_header", "header"]


def test_a_running_head_that_the_file_does_not_hold_is_left_out() -> None:
    assert headers(("first", "rId999"), ("default", "default"), ("even", "even")) == ["header", "even_page_header"]


def strict(data: bytes) -> bytes:
    """A file under the names of Strict Open XML."""
    file = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as usual, ZipFile(file, "w") as made:
        for name in usual.namelist():
            content = usual.read(name)
            for room in (b"officeDocument", b"wordprocessingml", b"drawingml"):
                content = content.replace(USUAL + room + b"/2006/", STRICT + room + b"/")
            made.writestr(name, content.replace(b'w:w="2000"', b'w:w="100.00pt"'))
    return file.getvalue()


def test_a_strict_document_is_read_as_any_other() -> None:
    draft = Draft()
    draft.say("Table 3", bold=True)
    draft.table(["Grade", "Men", "Women"], ["P-5", "1", "2"], ["Total", "1", "2"], heads=1, widths=[2000] * 3)
    document = read(strict(draft.data()), "draft.docx")
    assert [(table.number, rows_of(table)) for table in document.tables] == [
        ("3", [("P-5", "1", "2"), ("Total", "1", "2")])
    ]
    assert document == draft.read()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b'<w:gridCol w:w="72pt"/>', b'<w:gridCol w:w="1440"/>'),
        (b'<w:ind w:left="1in" w:hanging="0.5in"/>', b'<w:ind w:left="1440" w:hanging="720"/>'),
        (b'<w:tab w:val="left" w:pos="2.54cm"/>', b'<w:tab w:val="left" w:pos="1440"/>'),
        (b'<w:sz w:val="11pt"/>', b'<w:sz w:val="22"/>'),
        (b'<w:position w:val="-3pt"/>', b'<w:position w:val="-6"/>'),
        (b'<w:sz w:val="22"/>', b'<w:sz w:val="22"/>'),
    ],
)
def test_lengths_with_units_are_twips_and_sizes_of_letters_half_points(written: bytes, read: bytes) -> None:
    assert ordinary(STRICT + b"wordprocessingml/main " + written) == USUAL + b"wordprocessingml/2006/main " + read


def test_what_is_not_strict_stays_as_it_is() -> None:
    assert ordinary(b'<w:t>="5pt"</w:t>') == b'<w:t>="5pt"</w:t>'
