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

The first column is the stub. An empty cell is no cell; fenced blocks are left out; a backslash saves a pipe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from checker.errors import DocumentError
from checker.languages import LANGUAGES, detect
from checker.languages.words import alternatives
from checker.model.document import Caption, Document, Entry, Heading, Masthead, Page, Paragraph
from checker.model.table import Note, Table
from checker.readers.markdown_table import is_delimiter, split_row, table_of
from checker.readers.markdown_text import entries_of, heading_of, page_of, paragraph_of
from checker.readers.prose.captions import FIGURE
from checker.readers.prose.listing import is_title

_HEADING = re.compile(r"(#{1,6})\s+(?P<text>.*?)\s*#*")
_MASTHEAD = re.compile(r"(?P<key>symbol|date|distribution|language|session)\s*:\s*(?P<value>.+)", re.IGNORECASE)
_UNIT = re.compile(r"[(（](?P<unit>[^()（）]+)[)）]")
_MARKED_NOTE = re.compile(r"(?:\^(?P<mark>[^^]{1,3})\^|<sup>(?P<sup>.{1,3}?)</sup>)\s*(?P<text>.+)", re.DOTALL)
_CAPTION_WORDS = alternatives(word for language in LANGUAGES.values() for word in language.captions)
_NUMBER = r"\d+[A-Z]?(?:\.(?:\d+[A-Z]?|[IVXL]+)(?![A-Za-z]))*"
_CAPTION = re.compile(
    rf"\**(?:{_CAPTION_WORDS})\s*(?P<number>{_NUMBER})[.:。：]?\**\s*(?P<title>[^*\s].*?)?\**",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\d\s+\S.*\S[.。]$")
_NOTE_WORDS = alternatives(word for language in LANGUAGES.values() for word in language.notes)
_NOTE = re.compile(rf"[*_]*(?:{_NOTE_WORDS})[*_]*\s*[:：].+", re.DOTALL)


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
    for block in _blocks(text):
        _take(draft, block)
    _settle(draft)
    return _document(draft, text, name)


def _document(draft: _Draft, text: str, name: str) -> Document:
    keys = ("symbol", "date", "distribution", "session")
    symbol, date, distribution, session = (draft.masthead.get(key) for key in keys)
    masthead = Masthead(symbol, date, distribution, session=session)
    return Document(
        name,
        draft.masthead.get("language") or _language(text),
        masthead,
        headings=tuple(draft.headings),
        paragraphs=tuple(draft.paragraphs),
        tables=tuple(draft.tables),
        captions=tuple(draft.captions),
        pages=tuple(draft.pages),
        contents=tuple(draft.contents),
        notes=tuple(draft.notes),
    )


def _language(text: str) -> str:
    """The language of the tables where their script tells it, else of the whole text."""
    tables = detect("\n".join(line for line in text.splitlines() if line.lstrip().startswith("|")))
    return tables if tables not in ("en", "fr", "es") else detect(text)


def _blocks(text: str) -> Iterator[list[str]]:
    """Lines that stand together; headings and tables are blocks of their own, fenced blocks are none."""
    block: list[str] = []
    fenced = False
    for line in text.splitlines():
        fence = line.lstrip().startswith(("```", "~~~"))
        if fence or fenced or not line.strip() or _starts_anew(block, line):
            if block:
                yield block
            block = []
        fenced ^= fence
        if line.strip() and not fenced and not fence:
            block.append(line.strip())
    if block:
        yield block


def _starts_anew(block: list[str], line: str) -> bool:
    if not block:
        return False
    starts = ("#", "- ", "* ")
    is_row, was_row = line.lstrip().startswith("|"), block[-1].startswith("|")
    return is_row != was_row or line.startswith(starts) or block[-1].startswith("#")


def _take(draft: _Draft, block: list[str]) -> None:
    """Adds one block to the draft."""
    if len(block) > 1 and block[0].startswith("|") and is_delimiter(split_row(block[1])):
        _take_table(draft, block)
    elif heading := _HEADING.fullmatch(block[0]):
        _settle(draft)
        draft.headings.append(heading_of(heading["text"], len(heading[1]), draft.page, draft.next()))
        draft.after_table = draft.in_contents = False
    elif page := page_of(block[0]):
        _settle(draft)
        draft.pages.append(page)
    elif is_title(block[0].strip("*")):
        draft.in_contents = True
        draft.contents += entries_of(block[1:], draft.page)
    elif draft.in_contents and (entries := entries_of(block, draft.page)):
        draft.contents += entries
    elif matches := [match for line in block if (match := _MASTHEAD.fullmatch(line.strip("*")))]:
        draft.masthead.update({match["key"].lower(): match["value"].strip(" *") for match in matches})
    elif draft.after_table and (note := _note(" ".join(block))):
        draft.tables[-1] = replace(draft.tables[-1], notes=(*draft.tables[-1].notes, note))
    elif note := _note(" ".join(block), draft.page, numbered=True):
        draft.notes.append(note)
    elif block[0].strip("-") or len(block[0]) < 3:
        _take_text(draft, block)


def _take_text(draft: _Draft, block: list[str]) -> None:
    draft.after_table = False
    if _is_caption_line(block[0]):
        if _captioned(block[0]):
            _settle(draft)
        draft.pending.extend(block)
        return
    _settle(draft)
    draft.paragraphs.append(paragraph_of(" ".join(block).removeprefix("- "), draft.page, draft.next()))


def _is_caption_line(line: str) -> bool:
    bold = line.startswith("**") and line.endswith("**")
    return bold or bool(_captioned(line) or _UNIT.fullmatch(line) or _is_figure(line))


def _is_figure(line: str) -> bool:
    return bool(FIGURE.match(line)) and not line.endswith((".", "。"))


def _captioned(line: str) -> re.Match[str] | None:
    """The caption that a line is; "Table 2 shows the posts." is a sentence."""
    return None if line.endswith((".", "。")) and _SENTENCE.search(line) else _CAPTION.fullmatch(line)


def _note(text: str, page: int | None = None, numbered: bool = False) -> Note | None:
    if (marked := _MARKED_NOTE.fullmatch(text)) and (mark := marked["mark"] or marked["sup"]):
        return None if numbered and not mark.isdecimal() else Note(mark, marked["text"], page)
    return Note("", text) if not numbered and _NOTE.fullmatch(text) else None


def _settle(draft: _Draft) -> None:
    """Turns lines that no table has claimed into paragraphs; a caption among them is remembered as seen."""
    for line in draft.pending:
        if caption := _captioned(line):
            draft.captions.append(_caption_of(draft, caption["number"], caption["title"] or ""))
        elif figure := FIGURE.match(line.strip("*")):
            title = line.strip("*")[figure.end("number") :].strip(" .:")
            draft.captions.append(_caption_of(draft, figure["number"], title, "figure"))
            continue
        draft.paragraphs.append(paragraph_of(line.strip("*"), draft.page, draft.next()))
    draft.pending.clear()


def _caption_of(draft: _Draft, number: str, title: str, kind: str = "table") -> Caption:
    return Caption(number, title, draft.page, None, kind, draft.order + 1)


def _take_table(draft: _Draft, block: list[str]) -> None:
    number, title, unit = _caption(draft.pending)
    if number:
        draft.captions.append(_caption_of(draft, number, title))
    draft.pending.clear()
    table = table_of(block)
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
            titles.append(line.strip("*"))
    return number, " ".join(titles), unit
