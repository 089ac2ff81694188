"""The Word file of a sample: masthead, contents, headings, numbered paragraphs, running head and foot."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph
from sample import LEVELS, Sample
from word_direction import turn
from word_footnotes import add_footnotes, write_text
from word_styles import INDENT, set_styles
from word_table import RIGHT, THICK, THIN, fill, new_table, rule_row, text_width, write_grid, write_note

ISSUED = datetime(2022, 3, 14, 12)
ZIP_DATE = (2022, 3, 14, 12, 0, 0)
MARGIN = Cm(2)
LONGEST = 4  # letters of the number of a heading in the contents, such as "VIII." or, longer, "Annex"


def write_word(sample: Sample, pages: list[int], path: Path) -> None:
    """Writes the Word file; `pages` are the page numbers of the headings, for the contents."""
    document = docx.Document()
    set_styles(document)
    set_properties(document, sample)
    set_page(document.sections[0], sample, first=True)
    write_masthead(document, sample)
    write_contents(document, sample, pages)
    write_body(document, sample)
    add_footnotes(document, sample.words["footnotes"], right_to_left=sample.right_to_left)
    if sample.right_to_left:
        turn(document)
    drop_ballast(document)
    document.save(str(path))
    fix_zip_dates(path)


def drop_ballast(document: Document) -> None:
    """Leaves out what python-docx's own empty document brings along and nothing here uses."""
    for style in document.styles.element.xpath("./w:style[@w:type='table']"):
        if style.get(qn("w:styleId")) != "TableNormal":
            style.getparent().remove(style)
    for part in (document.part, document.part.package):
        for key, relation in list(part.rels.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/customXml", "/thumbnail")):
                del part.rels[key]


def fix_zip_dates(path: Path) -> None:
    """Gives every part of the file the same date, so that the same document has the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            new.writestr(zipfile.ZipInfo(name, ZIP_DATE), data, zipfile.ZIP_DEFLATED)


# Properties and pages


def set_properties(document: Document, sample: Sample) -> None:
    """Fixes what would otherwise tell when the file was made."""
    core = document.core_properties
    core.title, core.subject = sample.words["title"], sample.words["symbol"]
    core.author = core.last_modified_by = "iccd-check samples"
    core.comments, core.revision = "", 1
    core.created = core.modified = ISSUED
    document.settings.odd_and_even_pages_header_footer = True


def set_page(section: Section, sample: Sample, *, first: bool) -> None:
    """Sets the paper, the running head and the foot; the page of the masthead has no running head."""
    wide = section.orientation == WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = Cm(2.2)
    section.different_first_page_header_footer = first
    for part in (section.header, section.footer, section.even_page_header, section.even_page_footer):
        part.is_linked_to_previous = False
    symbol, job = sample.words["symbol"], sample.words["job"]
    section.header.paragraphs[0].text = section.even_page_header.paragraphs[0].text = symbol
    section.header.paragraphs[0].alignment = RIGHT
    odd, even = section.footer.paragraphs[0], section.even_page_footer.paragraphs[0]
    set_foot_stops(odd, section)
    odd.add_run(f"{job}\t")
    add_page_number(odd, sample)
    set_foot_stops(even, section)
    add_page_number(even, sample)
    even.add_run(f"\t{job}")
    if first:
        section.first_page_footer.paragraphs[0].text = f"{job} {sample.words['job_mark']}"


def set_foot_stops(foot: Paragraph, section: Section) -> None:
    """Leaves one tab stop in the foot, at the right margin."""
    foot.style = "Normal"
    foot.paragraph_format.tab_stops.add_tab_stop(Length(text_width(section)), WD_TAB_ALIGNMENT.RIGHT)


def add_page_number(foot: Paragraph, sample: Sample) -> None:
    """Adds the page number, with or without the number of pages."""
    add_field(foot, "PAGE")
    if sample.words["pages_of"]:
        foot.add_run("/").bold = True
        add_field(foot, "NUMPAGES")


def add_field(paragraph: Paragraph, code: str) -> None:
    """Adds a field, such as the page number."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    run.bold = True
    field.append(run._r)
    paragraph._p.append(field)


# What stands on the pages


def write_masthead(document: Document, sample: Sample) -> None:
    """Writes the masthead, the session and the title."""
    words, width = sample.words, text_width(document.sections[0])
    table = new_table(document, 2, [int(width * 0.7), int(width * 0.3)])
    fill(table.cell(0, 0), words["convention"], size=12)
    fill(table.cell(0, 1), words["symbol"], bold=True, size=14, align=RIGHT)
    fill(table.cell(1, 0), words["organ"], bold=True, size=16)
    fill(table.cell(1, 1), words["distribution"][0])
    for line in words["distribution"][1:]:
        table.cell(1, 1).add_paragraph(line, style="Table text")
    rule_row(table.rows[0], bottom=THIN)
    rule_row(table.rows[1], bottom=THICK)
    document.add_paragraph()
    for line in words["session"]:
        document.add_paragraph().add_run(line).bold = True
    document.add_paragraph(words["title"], style="Title")
    document.add_paragraph(style="Numbered paragraph").add_run(words["subtitle"]).bold = True


def write_contents(document: Document, sample: Sample, pages: list[int]) -> None:
    """Writes the list of contents, with leaders."""
    title = document.add_paragraph(style="Contents line")
    title.paragraph_format.space_before = Pt(18)
    title.add_run(sample.words["contents"]).font.size = Pt(13)
    heads = contents_line(document, 1, WD_TAB_LEADER.SPACES)
    heads.add_run("\t\t" + "\t".join(sample.words["contents_heads"])).italic = True
    for (level, text, paragraphs), page in zip(sample.contents(), pages, strict=True):
        number, _, words = text.partition(" ")
        line = contents_line(document, level, WD_TAB_LEADER.DOTS, wide=len(number) > LONGEST)
        line.add_run(f"{number}\t{words}\t{paragraphs}\t{page}")


def contents_line(document: Document, level: int, leader: WD_TAB_LEADER, *, wide: bool = False) -> Paragraph:
    """A line with the tab stops of the contents: text of the heading, paragraphs, page."""
    line = document.add_paragraph(style="Contents line")
    line.paragraph_format.left_indent = Cm(level)
    width, stops = text_width(document.sections[0]), line.paragraph_format.tab_stops
    stops.add_tab_stop(Cm(level + (2.5 if wide else 1)))
    stops.add_tab_stop(Length(width - Cm(1.8)), WD_TAB_ALIGNMENT.RIGHT, leader)
    stops.add_tab_stop(Length(width), WD_TAB_ALIGNMENT.RIGHT)
    return line


def write_body(document: Document, sample: Sample) -> None:
    """Writes headings, numbered paragraphs, tables and what else there is; the first heading begins a page."""
    number, landscape = 0, False
    for at, block in enumerate(sample.words["body"]):
        (kind, text), *_ = block.items()
        if landscape:
            begin_pages(document, sample, WD_ORIENT.PORTRAIT)
        landscape = kind == "table" and sample.words["tables"][text].get("landscape", False)
        if landscape:
            begin_pages(document, sample, WD_ORIENT.LANDSCAPE)
        if kind == "paragraph":
            number += 1
            write_numbered(document, sample.words.get("number", "{}.").format(number), text)
        elif kind == "table":
            write_table(document, sample, text)
        elif kind == "annex":
            write_annex_heading(document, text)
        elif kind in LEVELS:
            write_heading(document, LEVELS[kind], text, new_page=at == 0)
        elif kind == "item":
            write_item(document, text)
        else:
            document.add_paragraph(text, style="Text")


def begin_pages(document: Document, sample: Sample, orientation: WD_ORIENT) -> None:
    """Begins pages of another orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = orientation
    set_page(section, sample, first=False)


def write_numbered(document: Document, number: str, text: str) -> None:
    """Writes a numbered paragraph."""
    line = document.add_paragraph(f"{number}\t", style="Numbered paragraph")
    line.paragraph_format.tab_stops.add_tab_stop(Length(INDENT + Cm(1)))
    write_text(line, text)


def write_item(document: Document, text: str) -> None:
    """Writes a lettered sub-paragraph, its letter hanging before the text."""
    line = document.add_paragraph(text.replace(" ", "\t", 1), style="Item")
    line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = INDENT + Cm(1), Cm(-1)


def write_annex_heading(document: Document, text: str) -> None:
    """Writes the word "Annex", and the title on a line of its own."""
    word, _, title = text.partition(" ")
    document.add_heading(word, LEVELS["annex"])
    document.add_paragraph(title, style="Annex title")


def write_heading(document: Document, level: int, text: str, *, new_page: bool) -> None:
    """Writes a heading, its number hanging before the text."""
    line = document.add_heading(text.replace(" ", "\t", 1), level)
    line.paragraph_format.first_line_indent = Cm(-1)
    line.paragraph_format.page_break_before = new_page


def write_table(document: Document, sample: Sample, number: str) -> None:
    """Writes a table with its caption, title, unit line and notes."""
    layout = sample.words["tables"][number]
    document.add_paragraph(sample.words["caption"].format(number), style="Caption")
    document.add_paragraph(layout["title"], style="Table title")
    if "unit" in layout:
        document.add_paragraph(layout["unit"], style="Table unit")
    write_grid(document, sample, number)
    for note in layout["notes"]:
        write_note(document, note)
    document.add_paragraph()
