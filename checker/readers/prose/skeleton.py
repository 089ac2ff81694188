"""Puts the skeleton of a document together from its blocks and tables in reading order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.document import Aside, Caption, Heading, Paragraph
from checker.model.table import Note, Table
from checker.readers.prose import captions, headings
from checker.readers.prose.block import Block, Words, cut, joined
from checker.readers.prose.claimed import without_text
from checker.readers.prose.numbers import LETTERED, Numbers, numbers_of
from checker.readers.wording import NOTE, is_chinese

ENDED = re.compile(r"[.。:：;；!?！？…؟؛][\"'”’»)）\]]*$")
LETTER = re.compile("[a-z]")
LONG = 60  #: a numbered row of a table has no more letters than this [unknown]
WORDY = 5  #: text in a cell that has fewer words is a label [unknown]
TINY = 0.75  #: type smaller than this part of the text is of figures and maps [unknown]

Item = Block | Table


class Text(Struct):
    """A paragraph as far as it has been read: its blocks, number and depth."""

    parts: list[Block]
    number: str | None
    depth: int
    order: int


class Skeleton(Struct):
    """What stands in a document, in reading order; `size` is that of the running text."""

    words: Words
    numbers: Numbers
    size: float
    flush: bool = False
    tables: list[Table] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    styles: list[tuple[float, bool]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    freed: list[Block] = field(default_factory=list)  #: paragraphs that a table has claimed
    order: int = 0
    broken: bool = False  #: a table, a figure or notes stand between the last paragraph and this place
    scrap: int | None = None  #: the page of the last block that was no text
    titled: Block | None = None  #: the last block, where it is a caption or an annex that a title may follow
    headed: Block | None = None  #: that of the last heading

    def next(self) -> int:
        """The place of one thing more."""
        self.order += 1
        return self.order

    def take(self, item: Item) -> None:
        """Add a table or a block."""
        if isinstance(item, Table):
            self.take_table(item)
        elif item.lead is not None:
            if not item.taken:
                self.take_note(item)
        elif caption := captions.caption_of(item):
            self.take_caption(caption, item)
        elif item.taken and not is_free(item, self.size):
            pass
        elif cut_off := self.cell_above(item):
            cut_off.parts.append(item)
        elif is_debris(item, self.size, self.scrap == item.page):
            self.broken, self.scrap = True, item.page
            self.set_apart("scale or label", item)
        elif self.titled and self.titled_by(item):
            self.entitle(item)
        elif self.headed and self.runs_over(self.headed, item):
            del self.headings[-1], self.styles[-1]
            self.take_text(self.headed)
            self.texts[-1].parts.append(item)
            self.headed = None
        elif headings.is_heading(item, self.size):
            self.take_heading(item)
        else:
            self.freed += [item] if item.taken else []
            self.take_text(item)
            self.titled = None

    def set_apart(self, what: str, block: Block) -> None:
        """Keep what is no text, with its marks."""
        text = " ".join([block.text, *(mark.text for mark in block.marks)])
        self.asides.append(Aside(what, text, block.page, block.box))

    def take_caption(self, caption: Caption, block: Block) -> None:
        """Add a caption, but for one that is repeated where its table runs on to another page."""
        self.broken = True
        last = self.tables[-1] if self.tables else None
        if last and last.number == caption.number and caption.kind == "table" and caption.page in last.pages[1:]:
            self.set_apart("caption printed again", block)
            return
        self.captions.append(replace(caption, order=self.order + 1))
        self.titled = block

    def take_table(self, table: Table) -> None:
        """Add a table; its caption may have stood before it."""
        if self.titled and self.captions[-1].number == table.number and not self.captions[-1].title:
            self.captions[-1] = replace(self.captions[-1], title=table.title)
        self.tables.append(replace(table, order=self.next()))
        self.broken, self.titled = True, None

    def take_note(self, block: Block) -> None:
        """Add a note at the foot of a page, or the rest of one; a note with a letter is that of the table above it."""
        self.broken = True
        self.asides += [Aside("mark in a note", mark.text, block.page, block.box) for mark in block.marks]
        note = Note(block.lead or "", block.text, block.page, block.box)
        if LETTER.fullmatch(note.mark) and (at := self.table_above(block)) is not None:
            self.tables[at] = replace(self.tables[at], notes=(*self.tables[at].notes, note))
            return
        if block.lead or not self.notes or NOTE.match(note.text) or not self.goes_on(block):
            self.notes.append(note)
            return
        last = self.notes[-1]
        self.notes[-1] = replace(last, text=self.words.joined(last.text, block.text))

    def table_above(self, block: Block) -> int | None:
        """The table under which a note stands on its page."""
        for at in range(len(self.tables) - 1, -1, -1):
            table = self.tables[at]
            if block.page is None or block.page not in table.pages:
                continue
            if block.page != table.pages[0] or (table.box and block.box and table.box.top < block.box.top):
                return at
        return None

    def goes_on(self, block: Block) -> bool:
        """Whether a note without a mark is the rest of the last one, from the page before."""
        return self.notes[-1].page is not None and block.page is not None and block.page - self.notes[-1].page <= 1

    def titled_by(self, block: Block) -> bool:
        """Whether a block is the title of the caption or the annex before it."""
        if self.titled is None or not block.bold or captions.found_in(block) or headings.NUMBER.match(block.text):
            return False
        if captions.found_in(self.titled):
            return not self.captions[-1].title and abs(block.size - self.titled.size) < 1.5
        return not self.headings[-1].text

    def entitle(self, block: Block) -> None:
        """Give the last caption or heading its title."""
        if self.titled and captions.found_in(self.titled):
            self.captions[-1] = replace(self.captions[-1], title=block.text, marks=block.marks)
        else:
            self.headings[-1] = replace(self.headings[-1], text=block.text, marks=block.marks)
        self.titled = None

    def take_heading(self, block: Block) -> None:
        """Add a heading."""
        self.headings.append(replace(headings.heading_of(block), order=self.next()))
        self.styles.append((round(block.size * 2) / 2, block.bold))
        self.headed = block
        self.numbers.closed()
        self.broken = False
        self.titled = None if self.headings[-1].text else block

    def runs_over(self, above: Block, block: Block) -> bool:
        """Whether the last heading is a paragraph set like one, which goes on at the top of the next page."""
        if self.headings[-1].order != self.order or not block.after or above.page in (None, block.page):
            return False
        alike = (above.bold, above.italic) == (block.bold, block.italic)
        running = above.bold and above.full and len(above.lines) > 1 and not ENDED.search(above.text)
        begun = block.text[:1].islower() and abs(above.size - block.size) <= 0.6
        return (begun and (alike or running)) or (running and self.numbers.goes_on(above))

    def take_text(self, block: Block) -> None:
        """Add a paragraph, or go on with the last one."""
        inline = self.is_inline(block)
        number, depth, length = (None, 0, 0) if inline else self.numbers.of(block)
        if inline or (number is None and not length and self.carries_on(block)):
            self.texts[-1].parts.append(block)
            self.numbers.depth = self.texts[-1].depth
        else:
            self.texts.append(Text([cut(block, length) if length else block], number, depth, self.next()))
        self.broken = False

    def carries_on(self, block: Block) -> bool:
        """Whether a block goes on with the last paragraph, over the end of a page or what stands between."""
        if not self.texts or not (block.after or self.broken) or self.headed_since():
            return False
        last = self.texts[-1].parts[-1]
        if abs(last.size - block.size) > 0.6 or not last.text:
            return False
        if last.cell or block.cell or (last.bold and not block.bold and not self.texts[-1].number):
            return False
        if ENDED.search(last.text):
            return self.flush and last.full and abs(block.left - last.hang) < 2 and last.page != block.page
        return last.full or block.text[0].islower() or (is_chinese(last.text[-1]) and is_chinese(block.text[0]))

    def cell_above(self, block: Block) -> Text | None:
        """The cell at the foot of the page before with which a block goes on that is the first in its column."""
        if block.page is None or not (block.text[:1].islower() or block.text.startswith(("(", "（"))):
            return None
        for text in reversed(self.texts):
            first, last = text.parts[0], text.parts[-1]
            if not first.cell or first.page != block.page - 1 or self.headed_since():
                return None
            if abs(first.left - block.left) < 2:
                ended = last is not first or ENDED.search(last.text) or abs(last.size - block.size) > 0.6
                return None if ended else text
        return None

    def is_inline(self, block: Block) -> bool:
        """Whether "(b)" at the top of a page goes on with a sentence that has "(a)" in it."""
        found = None if block.tab or not block.after or not self.texts else LETTERED.match(block.text)
        if not found or self.headed_since():
            return False
        before = chr(ord(found["letter"][-1]) - 1)
        return any(re.search(rf"\s[(（]{re.escape(before)}[)）]\s", part.text) for part in self.texts[-1].parts)

    def headed_since(self) -> bool:
        """Whether a heading stands behind the last paragraph."""
        return bool(self.headings) and self.headings[-1].order > self.texts[-1].order

    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs, lines joined."""
        return [self.paragraph(text) for text in self.texts]

    def paragraph(self, text: Text) -> Paragraph:
        """One paragraph."""
        whole = joined(text.parts, self.words)
        return Paragraph(
            whole.text,
            text.number,
            whole.page,
            whole.box,
            text.depth,
            whole.marks,
            whole.lines,
            text.order,
            whole.element,
        )


def skeleton_of(items: Sequence[Item], words: Words, size: float) -> Skeleton:
    """The skeleton of a document whose running text is set in a size."""
    blocks = [item for item in items if isinstance(item, Block)]
    skeleton = Skeleton(words, numbers_of(blocks), size, is_flush(blocks))
    for item in items:
        skeleton.take(item)
    skeleton.headings = headings.levelled(skeleton.headings, skeleton.styles)
    skeleton.tables = [without_text(table, skeleton.freed) for table in skeleton.tables]
    return skeleton


def is_free(block: Block, size: float) -> bool:
    """Whether a block is text though a table has claimed it: a large or numbered heading, or a numbered paragraph."""
    if block.size < size - 0.3 or block.cell:
        return False
    numbered = headings.NUMBER.match(block.text) and block.bold
    return bool(block.size > size + 1.5 or numbered or (block.tab and len(block.text) > LONG))


def is_debris(block: Block, size: float, beside: bool) -> bool:
    """Whether a block is no text: a scale, a label in a cell, a legend `beside` such."""
    if not any(map(str.isalpha, block.text)) or (block.size < TINY * size and block.tab == 0):
        return True
    small = block.size <= size + headings.PLAIN
    legend = beside and block.page is not None and small and not (block.bold or block.italic or block.tab)
    if not (block.cell or legend) or ENDED.search(block.text):
        return False
    return len(block.text.split()) + sum(map(is_chinese, block.text)) // 2 < WORDY


def is_flush(blocks: Sequence[Block]) -> bool:
    """Whether a block that begins where other lines do goes on with a paragraph: others are numbered or indented."""
    mid = [b for b in blocks if not b.after and not b.bold and b.lead is None and not b.taken and len(b.lines) > 1]
    flush = sum(not block.tab and abs(block.left - block.hang) < 2 for block in mid)
    return flush * 10 < len(mid)
