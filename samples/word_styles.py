"""The styles of a sample's Word file: sizes, spaces and typefaces, Latin, Chinese and Arabic."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

LATIN, CHINESE, ARABIC = "Liberation Serif", "Noto Serif CJK SC", "Noto Naskh Arabic"
INDENT = Cm(2)

# name: size, space before, space after (points), bold, italic, indented, kept with what follows
STYLES: dict[str, tuple[float, float, float, bool, bool, bool, bool]] = {
    "Normal": (10, 0, 0, False, False, False, False),
    "Header": (9, 0, 0, True, False, False, False),
    "Footer": (8, 0, 0, False, False, False, False),
    "Title": (15, 12, 4, True, False, True, False),
    "Heading 1": (14, 14, 8, True, False, True, True),
    "Heading 2": (12, 8, 6, True, False, True, True),
    "Numbered paragraph": (10, 0, 7, False, False, True, False),
    "Text": (10, 0, 7, False, False, True, False),
    "Annex title": (12, 0, 8, True, False, True, True),
    "Item": (10, 0, 5, False, False, True, False),
    "Footnote": (8, 0, 2, False, False, False, False),
    "Contents line": (10, 0, 5, False, False, False, False),
    "Caption": (10, 6, 2, False, False, False, True),
    "Table title": (10, 0, 2, True, False, False, True),
    "Table unit": (8, 0, 4, False, False, False, True),
    "Table head": (8, 3, 3, False, True, False, True),
    "Table text": (9, 1.5, 1.5, False, False, False, True),
    "Table note": (8, 4, 0, False, False, False, False),
}


def set_styles(document: Document) -> None:
    """Gives the styles the look of a report."""
    known = {style.name for style in document.styles}
    for name, (size, before, after, bold, italic, indented, kept) in STYLES.items():
        style = paragraph_style(document, name, new=name not in known)
        set_typeface(style)
        style.font.size, style.font.bold, style.font.italic = Pt(size), bold, italic
        style.font.color.rgb = RGBColor(0, 0, 0)
        form = style.paragraph_format
        form.space_before, form.space_after, form.keep_with_next = Pt(before), Pt(after), kept
        form.line_spacing, form.left_indent = 1.0, INDENT if indented else Cm(0)
    form = paragraph_style(document, "Numbered paragraph").paragraph_format
    form.right_indent, form.line_spacing = INDENT, 1.15
    for language in document.styles.element.xpath("./w:docDefaults//w:lang"):
        language.set(qn("w:eastAsia"), "zh-CN")
    for unwanted in document.styles["Title"].element.xpath("./w:pPr/w:pBdr | ./w:rPr/w:spacing"):
        unwanted.getparent().remove(unwanted)
    document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True


def paragraph_style(document: Document, name: str, *, new: bool = False) -> ParagraphStyle:
    """A paragraph style by name."""
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH) if new else document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def set_typeface(style: ParagraphStyle) -> None:
    """Sets the Latin, the Chinese and the Arabic typeface, and drops those of the theme."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for script, name in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", ARABIC), ("eastAsia", CHINESE)):
        fonts.set(qn(f"w:{script}"), name)
