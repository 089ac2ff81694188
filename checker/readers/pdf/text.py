"""Reads what stands outside the tables: masthead, headings and paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from checker.languages import detect
from checker.model.document import Caption, Heading, Masthead, Paragraph
from checker.model.place import Box
from checker.readers.pdf.frame import Sheet
from checker.readers.pdf.lines import Line
from checker.readers.wording import CAPTION, DISTRIBUTION, LEVELS, NUMBER, SECTION, SYMBOL, YEAR, joined_text


@dataclass(slots=True)
class Block:
    """Lines that are one paragraph or one heading."""

    lines: list[Line]
    page: int

    @property
    def text(self) -> str:
        """The lines joined."""
        return joined_text(line.text for line in self.lines)

    @property
    def box(self) -> Box:
        """The box around all lines."""
        box = self.lines[0].box
        for line in self.lines[1:]:
            box = box.union(line.box)
        return box

    @property
    def bold(self) -> bool:
        """Whether every line is bold."""
        return all(line.bold for line in self.lines)


def masthead_of(sheets: Sequence[Sheet]) -> Masthead:
    """The symbol as most pages print it at their head, and what the first page says after "Distr."."""
    heads = [line.text for sheet in sheets for line in sheet.furniture if line.box.top < sheet.ink.height / 2]
    first = [*sheets[0].furniture, *sheets[0].lines] if sheets else []
    found = Counter(match[0] for text in heads for match in SYMBOL.finditer(text))
    if not found:
        found = Counter(m[0] for line in first if line.box.top < 250 for m in [SYMBOL.search(line.text)] if m)
    symbol = found.most_common(1)[0][0] if found else None
    after = lines_after_distribution(first)
    date = next((line.text for line in after if YEAR.search(line.text)), None)
    languages = tuple(line.text for line in after if not YEAR.search(line.text))[:3]
    kind = next((match["kind"] for line in first if (match := DISTRIBUTION.search(line.text))), None)
    return Masthead(symbol, date, kind, languages)


def lines_after_distribution(first: Sequence[Line]) -> list[Line]:
    """The lines of the first page that stand under "Distr.", in its column."""
    head = next((line for line in first if DISTRIBUTION.search(line.text)), None)
    if head is None:
        return []
    left = next((word.box.x0 for word in head.words if word.text.startswith("Distr")), head.box.x0)
    below = [line for line in first if line.box.top > head.box.top + 2 and line.box.x0 > left - 6]
    return sorted(below, key=lambda line: line.box.top)[:4]


def text_of_document(
    sheets: Sequence[Sheet], used: dict[int, list[Line]]
) -> tuple[list[Heading], list[Paragraph], list[Caption]]:
    """Headings, paragraphs and table captions in reading order; paragraphs are joined over pages."""
    size = body_size(sheets)
    headings: list[Heading] = []
    paragraphs: list[Paragraph] = []
    for block in blocks_of(sheets, used):
        if is_heading(block, size):
            headings.append(heading_of(block))
        elif paragraphs and carries_on(paragraphs[-1], block):
            last = paragraphs[-1]
            paragraphs[-1] = Paragraph(joined_text([last.text, block.text]), last.number, last.page, last.box)
        else:
            paragraphs.append(paragraph_of(block))
    return headings, paragraphs, captions_of(sheets)


def body_size(sheets: Sequence[Sheet]) -> float:
    """The size of running text: that of most letters."""
    sizes = [line.size for sheet in sheets for line in sheet.lines if line.box.x1 - line.box.x0 > 200]
    return median(sizes) if sizes else 10.0


def blocks_of(sheets: Sequence[Sheet], used: dict[int, list[Line]]) -> Iterable[Block]:
    """Lines outside tables in blocks: what is set close, in one size, with no new number before it."""
    for sheet in sheets:
        block: Block | None = None
        taken = {id(line) for line in used.get(sheet.number, ())}
        for line in sheet.lines:
            if id(line) in taken:
                continue
            if block and goes_on(block.lines[-1], line, sheet.leading):
                block.lines.append(line)
                continue
            if block:
                yield block
            block = Block([line], sheet.number)
        if block:
            yield block


def goes_on(upper: Line, lower: Line, leading: float) -> bool:
    """Whether a line belongs to the paragraph of the line above it."""
    pitch = lower.box.bottom - upper.box.bottom
    same = abs(upper.size - lower.size) < 0.6 and upper.bold == lower.bold
    begins = NUMBER.match(lower.text) or lower.words[0].raised
    return same and 0 < pitch < 1.18 * leading * lower.size and not begins


def is_heading(block: Block, size: float) -> bool:
    """Whether a block is a heading: bold, short, and larger than the text or numbered."""
    first = block.lines[0]
    return block.bold and len(block.text) < 250 and (first.size > size + 0.8 or bool(SECTION.match(first.text)))


def heading_of(block: Block) -> Heading:
    """A heading with its number and level."""
    text = block.text
    found = SECTION.match(text)
    number = found["number"].strip() if found else None
    level = next((i + 1 for i, pattern in enumerate(LEVELS) if number and pattern.match(number)), 1)
    return Heading(text[found.end() :] if found else text, number, level, block.page, block.box)


def paragraph_of(block: Block) -> Paragraph:
    """A paragraph, its number set apart."""
    text = block.text
    found = NUMBER.match(text)
    number = (found["number"] or found["dotted"]) if found else None
    return Paragraph(text[found.end() :].strip() if found else text, number, block.page, block.box)


def carries_on(last: Paragraph, block: Block) -> bool:
    """Whether a block at the top of a page goes on with the last paragraph of the page before."""
    over = last.page is not None and block.page == last.page + 1
    return over and not last.text.endswith((".", "。", ":", "：", ";", "；")) and not NUMBER.match(block.text)


def captions_of(sheets: Sequence[Sheet]) -> list[Caption]:
    """The numbered table captions that stand on the pages, each once."""
    captions: dict[str, Caption] = {}
    for sheet in sheets:
        for line in sheet.lines:
            found = CAPTION.match(line.text)
            if found and found["number"] and is_caption(line, found) and found["number"] not in captions:
                title = line.text[found.end("number") :].strip(" .:")
                captions[found["number"]] = Caption(found["number"], title, sheet.number, line.box)
    return list(captions.values())


def is_caption(line: Line, found: re.Match[str]) -> bool:
    """Whether a line is a caption and not a sentence or a line of the contents."""
    rest = line.text[found.end("number") :].strip(" .:")
    return not rest or (line.bold and not re.search(r"\.{3,}|\s\d+$", rest))


def language_of(sheets: Sequence[Sheet]) -> str:
    """The document's language, from the text of its first pages."""
    return detect(" ".join(line.text for sheet in sheets[:12] for line in sheet.lines)[:20_000])
