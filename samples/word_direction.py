"""Sets a Word file from right to left: its paragraphs, runs and tables, and the typeface of the script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

# What says of complex scripts the same as what stands before it; they are never set in italics.
COUNTERPARTS = (("w:b", "w:bCs"), ("w:sz", "w:szCs"))
ARABIC, LATIN = re.compile("[\u0621-\u064a]"), re.compile("[A-Za-z]")


def turn(document: Document) -> None:
    """Turns the body, the running heads and feet, and the styles."""
    for root in roots_of(document):
        for properties in root.iter(qn("w:rPr")):
            repeat_for_script(properties)
        for table in root.iter(qn("w:tblPr")):
            table.insert_element_before(OxmlElement("w:bidiVisual"), *AFTER_TABLE_DIRECTION)
        for paragraph in root.iter(qn("w:p")):
            if is_to_turn(paragraph):
                turn_paragraph(paragraph)
    for section in document.sections:
        section._sectPr.append(OxmlElement("w:bidi"))


def is_to_turn(paragraph: BaseOxmlElement) -> bool:
    """Whether a paragraph is Arabic, or a figure in a table; symbols, job numbers and dates stay as they are."""
    text = "".join(paragraph.itertext())
    return bool(ARABIC.search(text)) or (paragraph.getparent().tag == qn("w:tc") and not LATIN.search(text))


def turn_paragraph(paragraph: BaseOxmlElement) -> None:
    """Turns a paragraph and its runs."""
    paragraph.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *AFTER_DIRECTION)
    for run in paragraph.iter(qn("w:r")):
        run.get_or_add_rPr().append(OxmlElement("w:rtl"))


def roots_of(document: Document) -> Iterator[BaseOxmlElement]:
    """The styles, the body, and the running heads and feet."""
    yield document.styles.element
    yield document.element.body
    for section in document.sections:
        heads = (section.header, section.even_page_header, section.first_page_header)
        feet = (section.footer, section.even_page_footer, section.first_page_footer)
        yield from (part._element for part in (*heads, *feet) if not part.is_linked_to_previous)


def repeat_for_script(properties: BaseOxmlElement) -> None:
    """Says of the complex script what is said of the Latin one: bold, size."""
    for name, counterpart in COUNTERPARTS:
        found = properties.find(qn(name))
        for old in properties.findall(qn(counterpart)):
            properties.remove(old)
        if found is not None:
            copy = OxmlElement(counterpart)
            copy.attrib.update(found.attrib)
            found.addnext(copy)


AFTER_TABLE_DIRECTION = (
    *("w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd"),
    *("w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"),
)
AFTER_DIRECTION = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents"),
    *("w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl"),
    *("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
