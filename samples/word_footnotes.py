"""Footnotes in Word: the part of the file that holds them, and the marks in the text that call them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
CALL = re.compile(r"\{(\d+)\}")
RULES = (("separator", -1), ("continuationSeparator", 0))


def add_footnotes(document: Document, notes: Sequence[str], *, right_to_left: bool) -> None:
    """Adds the part with the footnotes, numbered from 1."""
    xml = f"<w:footnotes {nsdecls('w')}>"
    for kind, number in RULES:
        xml += f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    lead, run = ("<w:bidi/>", "<w:rPr><w:rtl/></w:rPr>") if right_to_left else ("", "")
    for number, note in enumerate(notes, 1):
        xml += (
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Footnote"/>{lead}</w:pPr>'
            '<w:r><w:rPr><w:rStyle w:val="footnotereference"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r>{run}<w:t xml:space="preserve"> {note}</w:t></w:r></w:p></w:footnote>'
        )
    package = document.part.package
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE, f"{xml}</w:footnotes>".encode(), package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def write_text(line: Paragraph, text: str) -> None:
    """Writes a text in which "{1}" calls the first footnote."""
    for at, part in enumerate(CALL.split(text)):
        if at % 2 == 0:
            line.add_run(part)
            continue
        call = OxmlElement("w:footnoteReference")
        call.set(qn("w:id"), part)
        run = line.add_run(style="footnote reference")
        run._r.append(call)
