"""The tables of a sample in Word: horizontal rules only, heads of one or two levels, right-aligned figures."""

from __future__ import annotations

from itertools import groupby

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from sample import Sample

THIN, THICK = 4, 12  # eighths of a point
GAP = Cm(0.16)  # between two spanning heads, so that their rules do not touch
LEFT, CENTRE, RIGHT = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
SUMS = {"Subtotal", "Total", "Core budget total (A-F)"}

# Where a column of figures stands in the grid: its first and its last place, which differ where a gap comes before it.
Places = list[tuple[int, int]]


def write_grid(document: Document, sample: Sample, number: str) -> None:
    """Writes the cells of a table: heads of one or two levels, then the rows."""
    columns, rows = sample.figures[number]["columns"], sample.figures[number]["rows"]
    layout, width = sample.words["tables"][number], text_width(document.sections[-1])
    spans = [list(group) for _, group in groupby(columns, key=span_of)]
    levels = 2 if len(spans) < len(columns) else 1
    places = place_columns(spans, gaps=levels == 2)
    share = 0.84 if layout.get("landscape") else 0.78
    table = new_table(document, levels + len(rows), grid_widths(width, places, share))
    if levels == 2:
        write_spanning_heads(table.rows[0], sample, spans, places)
    write_heads(table.rows[levels - 1], sample, number, places)
    for name, row in zip(rows, table.rows[levels:], strict=True):
        write_row(row, sample, number, name, places)
    rule_row(table.rows[0], top=THIN)
    rule_row(table.rows[-1], bottom=THICK)
    for row in table.rows[:levels]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    hold_together(table.rows[levels:], whole=not layout.get("breaks", False), noted=bool(layout["notes"]))


def span_of(path: str) -> str:
    """The spanning head of a column: "Core" of "Core/Filled"."""
    return path.partition("/")[0]


def place_columns(spans: list[list[str]], *, gaps: bool) -> Places:
    """Where each column stands in the grid; with `gaps`, a narrow place comes before each new spanning head."""
    places, at = [], 1
    for s, span in enumerate(spans):
        for c, _ in enumerate(span):
            gap = int(gaps and s > 0 and c == 0)
            places.append((at, at + gap))
            at += gap + 1
    return places


def grid_widths(width: int, places: Places, share: float) -> list[int]:
    """The widths of the grid: the figures take their `share` of the width, gaps and all, and the label the rest."""
    figure = int(width * min(0.18, share / len(places)))
    widths = [width - figure * len(places)]
    for first, last in places:
        widths += [GAP, figure - GAP] if first < last else [figure]
    return widths


def new_table(document: Document, rows: int, widths: list[int]) -> Table:
    """An empty table of fixed widths, without rules."""
    table: Table = document.add_table(rows, len(widths))
    table.autofit = False
    set_cell_margins(table)
    for at, width in enumerate(widths):
        table.columns[at].width = Length(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Length(width)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
    return table


def text_width(section: Section) -> int:
    """The width between the margins."""
    assert section.page_width and section.left_margin and section.right_margin
    return section.page_width - section.left_margin - section.right_margin


def set_cell_margins(table: Table) -> None:
    """Narrows the space at the sides of all cells."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "30")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def write_spanning_heads(row: _Row, sample: Sample, spans: list[list[str]], places: Places) -> None:
    """Writes the upper heads, a short rule under each."""
    at = 0
    for span in spans:
        cell = row.cells[places[at][1]].merge(row.cells[places[at + len(span) - 1][1]])
        fill(cell, sample.label("", span_of(span[0])), style="Table head", align=CENTRE)
        rule(cell, bottom=THIN)
        at += len(span)


def write_heads(row: _Row, sample: Sample, number: str, places: Places) -> None:
    """Writes the heads of the columns, the thick rule under them."""
    label, *cells = cells_of(row, places)
    fill(label, sample.words["tables"][number].get("stub", ""), style="Table head")
    for path, cell in zip(sample.figures[number]["columns"], cells, strict=True):
        fill(cell, sample.label(number, path.rpartition("/")[2]), style="Table head", align=RIGHT)
    rule_row(row, bottom=THICK)


def write_row(row: _Row, sample: Sample, number: str, name: str, places: Places) -> None:
    """Writes a row: a group head, a sum between thin rules, or any other."""
    table = sample.figures[number]
    figures, total = table["rows"][name], name in SUMS
    label, *cells = cells_of(row, places)
    fill(label, sample.label(number, name), bold=total or not figures)
    label.paragraphs[0].paragraph_format.left_indent = Cm(0.3) if name[1:2] == "." and figures else Cm(0)
    for column, cell, text in zip(table["columns"], cells, figures or [""] * len(cells), strict=True):
        fill(cell, sample.figure(number, text), bold=total, align=RIGHT)
        if mark := sample.mark(number, name, column):
            add_mark(cell.paragraphs[0], mark)
    if total:
        rule_row(row, top=THIN, bottom=THIN)


def cells_of(row: _Row, places: Places) -> list[_Cell]:
    """The cell of the label and those of the figures, each gap joined to the figure after it."""
    return [row.cells[0], *(row.cells[first].merge(row.cells[last]) for first, last in places)]


def fill(
    cell: _Cell,
    text: str,
    style: str = "Table text",
    *,
    bold: bool | None = None,
    size: float | None = None,
    align: WD_ALIGN_PARAGRAPH = LEFT,
) -> None:
    """Writes text into an empty cell."""
    line = cell.paragraphs[0]
    line.style, line.alignment = style, align
    run = line.add_run(text)
    run.bold, run.font.size = bold or None, Pt(size) if size else None


def write_note(document: Document, note: str) -> None:
    """Writes a note under a table; "a|text" bears a raised letter."""
    line = document.add_paragraph(style="Table note")
    mark, _, text = note.rpartition("|")
    if mark:
        add_mark(line, mark)
        line.add_run(" ")
    line.add_run(text)


def add_mark(line: Paragraph, mark: str) -> None:
    """Adds a raised footnote letter."""
    run = line.add_run(mark)
    run.italic = run.font.superscript = True


def rule_row(row: _Row, *, top: int = 0, bottom: int = 0) -> None:
    """Draws rules above or below a whole row."""
    for tc in row._tr.tc_lst:
        rule(_Cell(tc, row.table), top=top, bottom=bottom)


def rule(cell: _Cell, *, top: int = 0, bottom: int = 0) -> None:
    """Draws a rule above or below a cell, besides those that it has."""
    properties = cell._tc.get_or_add_tcPr()
    borders = properties.find(qn("w:tcBorders"))
    if borders is None:
        borders = OxmlElement("w:tcBorders")
        properties.insert_element_before(borders, "w:shd", "w:noWrap", "w:tcMar", "w:textDirection", "w:vAlign")
    for side, size in (("top", top), ("bottom", bottom)):
        if size:
            draw_side(borders, side, size)


def draw_side(borders: BaseOxmlElement, side: str, size: int) -> None:
    """Sets one side of a cell's borders; the schema wants the top first."""
    for old in borders.findall(qn(f"w:{side}")):
        borders.remove(old)
    line = OxmlElement(f"w:{side}")
    for key, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "000000")):
        line.set(qn(f"w:{key}"), value)
    borders.insert(0 if side == "top" else len(borders), line)


def hold_together(rows: list[_Row], *, whole: bool, noted: bool) -> None:
    """Keeps a table on one page, its notes with it, or lets it run over the page."""
    for row in rows:
        last = row is rows[-1]
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = noted if last else whole
