"""Small Word documents, set up paragraph by paragraph and table by table, so that the Word reader can be tried.

    draft = Draft()
    draft.say("Table 1", bold=True)
    draft.table(["Category", "Approved", "Spent"], ["Posts^a", "12.0", "11.5"], ["**Total**", "12.0", "11.5"], heads=1)
    draft.read().tables

`^a` is a raised mark, `**...**` bold, `~...~` struck through, "Approved|2" a cell over two grid columns, "Grade!" the
first of cells merged downwards and "!" one that goes on with it. "=" before a cell draws a rule above it, "_" one below
it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from checker.model.document import Document
from checker.model.table import Table
from checker.readers import read
from checker.readers.docx.markup import Element

WIDTH = 1000  #: twips of a grid column
SHOWN = '<c:showVal val="1"/>'  #: the labels of a series print its values
CHARTS = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
SHAPES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_RAISED = re.compile(r"\^(\w+(?:,\w+)*|\*+)")
_STRUCK = re.compile(r"~([^~]+)~")
_CELL = re.compile(r"(?P<rules>[=_]*)(?P<text>.*?)(?P<merge>!?)(?:\|(?P<span>\d))?", re.DOTALL)


def runs(text: str, *, bold: bool = False, size: int = 0) -> str:
    """The runs of a text: bold ones and raised ones set apart."""
    if text.startswith("**") and text.endswith("**") and len(text) > 4:
        return runs(text[2:-2], bold=True, size=size)
    return "".join(
        run(piece, bold=bold, raised=raised % 2 == 1, size=size, struck=struck % 2 == 1)
        for struck, part in enumerate(_STRUCK.split(text))
        for raised, piece in enumerate(_RAISED.split(part))
        if piece
    )


def run(text: str, *, bold: bool = False, raised: bool = False, size: int = 0, struck: bool = False) -> str:
    """One run, with its tabs and line breaks."""
    properties = "<w:b/>" * bold + "<w:strike/>" * struck + f'<w:sz w:val="{2 * size}"/>' * bool(size)
    properties += '<w:vertAlign w:val="superscript"/>' * raised
    inner = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    for sign, name in (("\t", "tab"), ("\n", "br")):
        inner = inner.replace(sign, f'</w:t><w:{name}/><w:t xml:space="preserve">')
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>"


def paragraph(inner: str, properties: str = "") -> str:
    """A paragraph around runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def cell(text: str) -> str:
    """A cell of a table."""
    found = _CELL.fullmatch(text)
    assert found
    span, rules = int(found["span"] or 1), found["rules"]
    merge = ('<w:vMerge w:val="restart"/>' if found["text"] else "<w:vMerge/>") if found["merge"] else ""
    borders = '<w:top w:val="single"/>' * ("=" in rules) + '<w:bottom w:val="single"/>' * ("_" in rules)
    place = f'<w:tcW w:w="{span * WIDTH}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{merge}'
    lines = "".join(paragraph(runs(line)) for line in found["text"].split("\v"))
    return f"<w:tc><w:tcPr>{place}<w:tcBorders>{borders}</w:tcBorders></w:tcPr>{lines}</w:tc>"


def spans(text: str) -> int:
    """How many grid columns a cell covers."""
    found = re.search(r"\|(\d)$", text)
    return int(found[1]) if found else 1


def row(cells: Sequence[str], *, head: bool = False, before: int = 0) -> str:
    """A row of a table; `before` skips grid columns."""
    properties = f'<w:gridBefore w:val="{before}"/>' * bool(before) + "<w:tblHeader/>" * head
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(map(cell, cells))}</w:tr>"


def grid(rows: Sequence[str], widths: Sequence[int]) -> str:
    """A table around rows."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def framed(*cells: str) -> str:
    """A row of a frame around what its cells hold."""
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{inner}</w:tc>" for inner in cells) + "</w:tr>"


def series(name: str, figures: Mapping[str, str], labels: str = SHOWN, code: str = "General") -> str:
    """A series of a chart: its figures by their categories, and the format of the numbers."""
    heads, values = (
        "".join(f'<c:pt idx="{at}"><c:v>{escape(text)}</c:v></c:pt>' for at, text in enumerate(texts) if text)
        for texts in (figures, figures.values())
    )
    called = f'<c:pt idx="0"><c:v>{escape(name)}</c:v></c:pt>'
    form = f"<c:formatCode>{escape(code)}</c:formatCode>"
    return (
        f"<c:ser><c:tx><c:strRef><c:strCache>{called}</c:strCache></c:strRef></c:tx><c:dLbls>{labels}</c:dLbls>"
        f"<c:cat><c:strRef><c:strCache>{heads}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:numCache>{form}{values}</c:numCache></c:numRef></c:val></c:ser>"
    )


def label(at: int, inner: str) -> str:
    """The label of one figure of a series, set otherwise than the others."""
    return f'<c:dLbl><c:idx val="{at}"/>{inner}</c:dLbl>'


def element(markup: str) -> Element:
    """An element of Word's markup as it is parsed."""
    return parse_xml(re.sub(r"^<w:(\w+)", rf"<w:\1 {nsdecls('w')}", markup, count=1))


class Draft:
    """A Word document that is being written."""

    def __init__(self) -> None:
        self.document = docx.Document()

    def add(self, markup: str) -> None:
        """Add a paragraph or table as markup."""
        self.document.element.body.sectPr.addprevious(element(markup))

    def say(self, text: str, *, bold: bool = False, size: int = 0, properties: str = "") -> None:
        """Add a paragraph."""
        self.add(paragraph(runs(text, bold=bold, size=size), properties))

    def table(self, *rows: Sequence[str], heads: int = 0, widths: Sequence[int] = ()) -> None:
        """Add a table; the first `heads` rows are flagged as repeated heads."""
        columns = max(sum(spans(text) for text in cells) for cells in rows)
        lines = [row(cells, head=index < heads) for index, cells in enumerate(rows)]
        self.add(grid(lines, widths or [WIDTH] * columns))

    def chart(self, *drawn: str, around: str = "<w:r>{}</w:r>") -> None:
        """Add a paragraph with a chart of some series."""
        number = len(self.document.part.rels)
        markup = f"<c:chartSpace {CHARTS} {SHAPES}><c:plotArea>{''.join(drawn)}</c:plotArea></c:chartSpace>"
        kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        part = Part(PackURI(f"/word/charts/chart{number}.xml"), kind, markup.encode(), self.document.part.package)
        name = self.document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        graphic = f'<a:graphic {SHAPES}><c:chart {CHARTS} {nsdecls("r")} r:id="{name}"/></a:graphic>'
        self.add(paragraph(around.format(f"<w:drawing>{graphic}</w:drawing>")))

    def data(self) -> bytes:
        """The file."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()

    def read(self) -> Document:
        """The document as it is read."""
        return read(self.data(), "draft.docx")


def table_of(*rows: Sequence[str], heads: int = 1, widths: Sequence[int] = ()) -> Table:
    """The one table that a draft with one Word table is read as."""
    draft = Draft()
    draft.table(*rows, heads=heads, widths=widths)
    (table,) = draft.read().tables
    return table


def rows_of(table: Table) -> list[tuple[str | None, ...]]:
    """The label and the cells of each row."""
    return [(row.label, *(cell.text if cell else None for cell in row.cells)) for row in table.rows]


def heads_of(table: Table) -> list[tuple[str, ...]]:
    """The heads of each column."""
    return [column.path for column in table.columns]
