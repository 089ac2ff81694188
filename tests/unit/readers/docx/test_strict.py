"""Strict Open XML, which Word writes when it is asked to."""

from __future__ import annotations

import io
from zipfile import ZipFile

import pytest

from checker.readers import read
from checker.readers.docx.strict import ordinary
from tests.word import Draft, rows_of

USUAL, STRICT = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"


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
