"""What numbers paragraphs bear ("12.", "24.16", "(a)", a bullet), and whether a figure at the beginning is one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct, field

from checker.languages.numerals import CHINESE
from checker.languages.scripts import ARABIC, BULLETS, ITEMS, RUSSIAN_CAPITALS, RUSSIAN_SMALL
from checker.readers.prose.block import Block

COUNTED = re.compile(
    r"(?P<prefix>(?:\d{1,3}[A-Z]?\.(?:[IVX]{1,4}\.)?)?)(?P<count>\d{1,3})"
    rf"(?P<dot>\s?[-–](?=\s*[{ARABIC}])|[.．]?)(?![\d.,])"
)
LETTERED = re.compile(rf"[(（]?(?P<letter>[a-z]{{1,2}}|[{RUSSIAN_SMALL}]|[{ITEMS}]{{1,3}})[)）]")
ROMAN = re.compile(r"[(（]?(?P<roman>[ivx]{1,5})[)）]")
BULLET = re.compile(rf"[{BULLETS}]|[–—‒o*-](?=\s)")
LABEL = re.compile(
    r"(?:\d{1,3}[A-Z]?(?:\.(?:\d{1,3}|[IVX]{1,4}))*[.．)]?"
    rf"|[(（]?(?:[A-Za-z{RUSSIAN_CAPITALS}{RUSSIAN_SMALL}]|[ivx]{{1,5}}|[IVXL]{{1,6}}|[{ITEMS}]{{1,3}})[.)）]"
    rf"|[(（]?{CHINESE}[.、．)）]|[{BULLETS}–—‒o-]|\*{{1,4}})"
)
AHEAD = 5  #: a number further ahead of the last than this is doubted where no tab sets it apart [unknown]
SET_APART = 3  #: so many numbers with one beginning ("24.") make it that of the document [unknown]


class Numbers(Struct):
    """Numbers paragraphs one after the other; `prefix` is what the numbers of a chapter begin with ("24.")."""

    prefixes: frozenset[str] = frozenset()
    last: dict[str, int] = field(default_factory=dict)
    letter: str = ""
    left: float = 0.0
    depth: int = 0

    def of(self, block: Block) -> tuple[str | None, int, int]:
        """The number of a block, how deep it stands, and how many characters its number or bullet takes up."""
        if (counted := COUNTED.match(block.text)) and not block.cell and self.is_believed(counted, block):
            self.last[counted["prefix"]] = int(counted["count"])
            self.letter, self.depth = "", 0
            return counted["prefix"] + counted["count"], 0, counted.end()
        if found := LETTERED.match(block.text) or ROMAN.match(block.text):
            return self.item(found[0], block, found.end())
        if (bullet := BULLET.match(block.text)) and block.text[bullet.end() :].strip():
            self.depth, self.left = self.depth_of_bullet(block), block.left
            return None, self.depth, bullet.end()
        self.depth = 0
        return None, 0, 0

    def goes_on(self, block: Block) -> bool:
        """Whether a block bears the number that comes next, set apart from its text."""
        if not block.tab or not (counted := COUNTED.match(block.text)):
            return False
        return self.last.get(counted["prefix"]) == int(counted["count"]) - 1

    def is_believed(self, counted: re.Match[str], block: Block) -> bool:
        """Whether a figure at the beginning of a block is its number: set apart, or next in its sequence."""
        prefix, count, rest = counted["prefix"], int(counted["count"]), block.text[counted.end() :]
        if not rest.strip() or not count or (prefix and prefix not in self.prefixes):
            return False
        last = self.last.get(prefix, 0)
        follows = last <= count <= last + AHEAD or count == 1
        if block.tab == counted.end() or block.tab == counted.end() + 1:
            return bool(counted["dot"] or prefix) or follows
        return follows and bool(counted["dot"] or (prefix and rest[0].isspace()))

    def item(self, text: str, block: Block, length: int) -> tuple[str, int, int]:
        """The number of a sub-paragraph; "(i)" is a letter only behind "(h)"."""
        sign = text.strip("()（）")
        follows = len(sign) == 1 and ord(sign) == ord(self.letter or " ") + 1
        if re.fullmatch("[ivx]+", sign) and not follows:
            self.depth = 2 if self.letter else 1
        else:
            self.letter, self.depth = sign[0], 1
        self.left = block.left
        return text, self.depth, length

    def depth_of_bullet(self, block: Block) -> int:
        """How deep a bulleted item stands: below what stands further left."""
        if not self.depth:
            return 1
        return self.depth + 1 if block.left > self.left + 4 else max(1, self.depth - (block.left < self.left - 4))

    def closed(self) -> None:
        """A heading ends what was numbered with letters."""
        self.letter, self.depth = "", 0


def numbers_of(blocks: Iterable[Block]) -> Numbers:
    """The numbering of a document's blocks, none numbered yet; it knows what their numbers begin with."""
    matches = (COUNTED.match(block.text) for block in blocks if block.tab and not block.cell)
    found = Counter(counted["prefix"] for counted in matches if counted)
    return Numbers(frozenset(prefix for prefix, count in found.items() if prefix and count >= SET_APART))
