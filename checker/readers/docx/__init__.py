"""Reads a Word document (.docx) into a Document.

Paragraphs and tables are lined up in reading order (`stream`), each paragraph as it is printed (`text`, `numbering`,
`styles`), each table laid out on its grid (`grid`) and read (`columns`, `heads`, `tables`); then tables take
what stands over and under them (`captions`), and what remains is headings and paragraphs (`body`, `blocks`). Charts
with captions are read by their labels (`charts`). Places are words: where pages begin only Word knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages import detect
from checker.model.document import Aside, Caption, Document
from checker.model.table import Table
from checker.readers.docx.body import body_of
from checker.readers.docx.captions import pictured_in
from checker.readers.docx.charts import charts_of
from checker.readers.docx.comments import allowances_of
from checker.readers.docx.markup import Element
from checker.readers.docx.notes import counted_anew, doubts_of, notes_of
from checker.readers.docx.numbering import numbering_of
from checker.readers.docx.opening import default_tab, opened
from checker.readers.docx.stream import Found, Item, stream_of
from checker.readers.docx.styles import styles_of
from checker.readers.docx.tabbed import with_tabbed
from checker.readers.docx.text import Scribe, WordPassage
from checker.readers.prose.captions import place_of

PICTURED = "has a picture under it, which was not read"


def read(data: bytes, name: str) -> Document:
    """Read a Word document.

    Raises DocumentError where the file is damaged, encrypted, of an older format, or no Word document.
    """
    parts = opened(data, name)
    styles = styles_of(parts.styles)
    scribe = Scribe(styles, numbering_of(parts.numbering, styles), default_tab(parts), counted_anew(parts.body))
    heads = printed_in(parts.headers, scribe)
    items, missed = with_tabbed(list(stream_of(parts.body, scribe)))
    pictured = set(pictured_in(items))
    masthead, contents, skeleton = body_of(heads, items)
    paragraphs = tuple(skeleton.paragraphs())
    language = detect("\n".join(lines_of(items)))
    edges = {"running head": heads, "running foot": printed_in(parts.footers, scribe)}
    return Document(
        name,
        language,
        masthead,
        headings=tuple(skeleton.headings),
        paragraphs=paragraphs,
        tables=tuple(skeleton.tables),
        captions=tuple(skeleton.captions),
        notes=(*skeleton.notes, *notes_of(parts, scribe)),
        doubts=tuple(doubts_of(parts, scribe.struck)),
        contents=tuple(contents),
        missed=(*missed, *(place_of(each, PICTURED) for each in skeleton.captions if each.number in pictured)),
        without_figures=tuple(words_only(skeleton.captions, skeleton.tables, pictured)),
        asides=(*skeleton.asides, *(Aside(edge, line) for edge, lines in edges.items() for line in lines)),
        charts=tuple(charts_of(items, parts.charts, skeleton.captions, paragraphs, language)),
        allowances=tuple(allowances_of(parts)),
    )


def printed_in(edges: Sequence[Element], scribe: Scribe) -> list[str]:
    """What running heads or feet print, as lines of text."""
    return [line for edge in edges for line in lines_of(list(stream_of(edge, scribe)))]


def words_only(captions: Sequence[Caption], tables: Sequence[Table], pictured: set[str]) -> Iterator[Caption]:
    """The captions of tables that hold no figure: cells are exact here, so that only pictures are overlooked."""
    read = {table.number for table in tables} | pictured
    yield from (caption for caption in captions if caption.kind == "table" and caption.number not in read)


def lines_of(items: list[Item]) -> list[str]:
    """All that is printed, as lines of text: paragraphs, and of tables the labels and heads."""
    lines: list[str] = []
    for item in items:
        if isinstance(item, WordPassage):
            lines.append(item.line)
        elif isinstance(item, Found):
            lines += [row.label for table in item.tables for row in table.rows]
    return [line for line in lines if line]
