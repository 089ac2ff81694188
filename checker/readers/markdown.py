"""Markdown: small drafts and the proof cases beside the rules, as documents.

    Symbol: ICCD/CRIC(20)/3                 a line of the masthead; so are "Date:", "Session:" and "Language:"

    Contents                                the contents, each line with a leader, the paragraphs and the page
    II. Budget ..... 4–9 3

    <!-- page 3 | head: A/80/605 | foot: 3/71 -->     a page begins, with its running head and foot

    # II. Budget                            a heading with its number; so is "# Annex I"
    12. A numbered paragraph.^1^            it bears footnote mark 1
    (a) A sub-paragraph.

    ^1^ The footnote, where no table stands right before it.

    Table 3                                 a caption before a table; its title may follow on the same line or the next
    **Posts by grade**
    (Thousands of euros)                    the unit line

    | Grade      | Core / Approved | Core / Filled | Balance / (3)=(1)-(2) |     "A / B" is a spanning head A over B
    |------------|----------------:|--------------:|----------------------:|
    | Civilian   |                 |               |                       |     a group head: all other cells empty
    | &nbsp;P-5  |               7 |      3^a^     |                     4 |     indented; the figure bears note mark a
    | **Total**  |               7 |             3 |                     4 |     a bold label; it ends the group

    ^a^ Note text, or "Note: ...".

    iccd-check: allow RULE — reason         what follows may have findings of this rule; also as <!-- ... -->

The first column is the stub. An empty cell is no cell; a backslash saves a pipe; the bars at both ends of a row may be
missing. Fenced blocks, HTML, pictures and what is struck through are left out. A table with a row that is too long is
doubted, and lines that were meant as a table and make none are named as not read.
"""

from __future__ import annotations

import re

from msgspec import Struct, field
from msgspec.structs import replace

from checker.errors import DocumentError
from checker.languages import LANGUAGES, detect, script_of
from checker.languages.words import alternatives
from checker.model.document import Allowance, Caption, Document, Entry, Heading, Masthead, Page, Paragraph
from checker.model.place import Place
from checker.model.table import Note, Table
from checker.readers.markdown_syntax import MarkdownBlock, blocks_of, is_bold, seen
from checker.readers.markdown_table import table_of
from checker.readers.markdown_text import entries_of, heading_of, page_of, paragraph_of
from checker.readers.prose.allowing import allowing
from checker.readers.prose.captions import FIGURE
from checker.readers.prose.listing import is_title

_MASTHEAD = re.compile(r"(?P<key>symbol|date|distribution|language|session)\s*:\s*(?P<value>.+)", re.IGNORECASE)
_UNIT = re.compile(r"[(（](?P<unit>[^()（）]+)[)）]")
_MARKED_NOTE = re.compile(r"\^(?P<mark>[^^]{1,3})\^\s*(?P<text>.+)", re.DOTALL)
_CAPTION_WORDS = alternatives(word for language in LANGUAGES.values() for word in language.captions)
_NUMBER = r"\d+[A-Z]?(?:\.(?:\d+[A-Z]?|[IVXL]+)(?![A-Za-z]))*"
_CAPTION = re.compile(
    rf"(?:{_CAPTION_WORDS})\s*(?P<number>{_NUMBER})[.:。：]?\s*(?P<title>\S.*)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\d\s+\S.*\S[.。]$")
_NOTE_WORDS = alternatives(word for language in LANGUAGES.values() for word in language.notes)
_NOTE = re.compile(rf"(?:{_NOTE_WORDS})\s*[:：].+", re.DOTALL)


class _Draft(Struct, dict=True):
    """The document as far as it has been read; `pending` are lines that a table may claim as its caption."""

    masthead: dict[str, str] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    contents: list[Entry] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    missed: list[Place] = field(default_factory=list)
    allowances: list[Allowance] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    after_table: bool = False
    in_contents: bool = False
    order: int = 0

    @property
    def page(self) -> int | None:
        """The page that is being read; None where the text has no pages."""
        return self.pages[-1].number if self.pages else None

    def next(self) -> int:
        """The place of one thing more."""
        self.order += 1
        return self.order


def read(data: bytes, name: str) -> Document:
    """The document that a Markdown text sets down."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DocumentError(f"{name} is not a Markdown text in UTF-8.") from None
    if not text.strip():
        raise DocumentError(f"{name} is empty.")
    draft = _Draft()
    blocks = list(blocks_of(text))
    for block in blocks:
        if lines := _allow(draft, block):
            _take(draft, replace(block, lines=lines))
    _settle(draft)
    tables = "\n".join(line for block in blocks if block.kind == "table" for line in block.lines)
    # What the tables are written in goes before the text, where their script tells it.
    return _document(draft, script_of(tables) or detect(text), name)


def _document(draft: _Draft, language: str, name: str) -> Document:
    keys = ("symbol", "date", "distribution", "session")
    symbol, date, distribution, session = (draft.masthead.get(key) for key in keys)
    masthead = Masthead(symbol, date, distribution, session=session)
    return Document(
        name,
        draft.masthead.get("language") or language,
        masthead,
        headings=tuple(draft.headings),
        paragraphs=tuple(draft.paragraphs),
        tables=tuple(draft.tables),
        captions=tuple(draft.captions),
        pages=tuple(draft.pages),
        contents=tuple(draft.contents),
        notes=tuple(draft.notes),
        missed=tuple(draft.missed),
        allowances=tuple(draft.allowances),
    )


def _allow(draft: _Draft, block: MarkdownBlock) -> list[str]:
    """The lines of a block without those that let findings pass in what follows."""
    if block.kind not in ("paragraph", "html"):
        return block.lines
    said = [allowing(line.removeprefix("<!--").removesuffix("-->")) for line in block.lines]
    for number, allowance in enumerate(said, block.first):
        if allowance:
            draft.allowances.append(Allowance(*allowance, f"line {number}", draft.order + 1))
    return [line for line, allowance in zip(block.lines, said, strict=True) if not allowance]


def _take(draft: _Draft, block: MarkdownBlock) -> None:
    """Adds one block to the draft; code and lines drawn across the page add nothing."""
    first = block.lines[0]
    if block.kind == "table":
        _take_table(draft, block.lines)
    elif block.kind == "heading":
        _settle(draft)
        level = len(first) - len(first.lstrip("#"))
        draft.headings.append(heading_of(seen(first.strip("# ")), level, draft.page, draft.next()))
        draft.after_table = draft.in_contents = False
    elif page := page_of(first):
        _settle(draft)
        draft.pages.append(page)
    elif block.kind == "torn" or (block.kind == "html" and "<table" in "".join(block.lines).lower()):
        _settle(draft)
        last = block.first + len(block.lines) - 1
        draft.missed.append(
            Place(f"lines {block.first} to {last} of the file make no table that can be read", draft.page)
        )
        draft.after_table = False
    elif block.kind == "paragraph" and (lines := seen("\n".join(block.lines)).split("\n")) != [""]:
        _take_paragraph(draft, lines, is_bold(first))


def _take_paragraph(draft: _Draft, lines: list[str], bold: bool) -> None:
    text = " ".join(lines)
    if is_title(lines[0]):
        draft.in_contents = True
        draft.contents += entries_of(lines[1:], draft.page)
    elif draft.in_contents and (entries := entries_of(lines, draft.page)):
        draft.contents += entries
    elif matches := [match for line in lines if (match := _MASTHEAD.fullmatch(line))]:
        draft.masthead.update({match["key"].lower(): match["value"] for match in matches})
    elif draft.after_table and (note := _note(text)):
        draft.tables[-1] = replace(draft.tables[-1], notes=(*draft.tables[-1].notes, note))
    elif note := _note(text, draft.page, numbered=True):
        draft.notes.append(note)
    else:
        _take_text(draft, lines, bold)


def _take_text(draft: _Draft, lines: list[str], bold: bool) -> None:
    draft.after_table = False
    captioned = _captioned(lines[0])
    claimed = bool(bold or _UNIT.fullmatch(lines[0]) or _is_figure(lines[0]) or _is_title(draft, lines))
    if captioned or not claimed:
        _settle(draft)
    if captioned or claimed:
        draft.pending.extend(lines)
    else:
        draft.paragraphs.append(paragraph_of(" ".join(lines), draft.page, draft.next()))


def _is_title(draft: _Draft, lines: list[str]) -> bool:
    """Whether a line is the title of the caption right over it that has none ("Table 1"), and no sentence."""
    caption = _captioned(draft.pending[-1]) if draft.pending and len(lines) == 1 else None
    return caption is not None and not caption["title"] and not lines[0].endswith((".", ":", "。", "："))


def _is_figure(line: str) -> bool:
    return bool(FIGURE.match(line)) and not line.endswith((".", "。"))


def _captioned(line: str) -> re.Match[str] | None:
    """The caption that a line is; "Table 2 shows the posts." is a sentence."""
    return None if line.endswith((".", "。")) and _SENTENCE.search(line) else _CAPTION.fullmatch(line)


def _note(text: str, page: int | None = None, numbered: bool = False) -> Note | None:
    if (marked := _MARKED_NOTE.fullmatch(text)) and (mark := marked["mark"]):
        return None if numbered and not mark.isdecimal() else Note(mark, marked["text"], page)
    return Note("", text) if not numbered and _NOTE.fullmatch(text) else None


def _settle(draft: _Draft) -> None:
    """Turns lines that no table has claimed into paragraphs; a caption among them is remembered as seen."""
    for line in draft.pending:
        if caption := _captioned(line):
            draft.captions.append(_caption_of(draft, caption["number"], caption["title"] or ""))
        elif figure := FIGURE.match(line):
            title = line[figure.end("number") :].strip(" .:")
            draft.captions.append(_caption_of(draft, figure["number"], title, "figure"))
            continue
        draft.paragraphs.append(paragraph_of(line, draft.page, draft.next()))
    draft.pending.clear()


def _caption_of(draft: _Draft, number: str, title: str, kind: str = "table") -> Caption:
    return Caption(number, title, draft.page, None, kind, draft.order + 1)


def _take_table(draft: _Draft, lines: list[str]) -> None:
    number, title, unit = _caption(draft.pending)
    if number:
        draft.captions.append(_caption_of(draft, number, title))
    draft.pending.clear()
    table = table_of(lines)
    index, order = len(draft.tables), draft.next()
    draft.tables.append(replace(table, number=number, title=title, unit=unit, index=index, order=order))
    draft.after_table = True


def _caption(lines: list[str]) -> tuple[str | None, str, str | None]:
    """Number, title and unit line among the lines before a table."""
    number, titles, unit = None, [], None
    for line in lines:
        if caption := _captioned(line):
            number, titles = caption["number"], [caption["title"]] if caption["title"] else []
        elif found := _UNIT.fullmatch(line):
            unit = found["unit"]
        else:
            titles.append(line)
    return number, " ".join(titles), unit
