"""The contents of a document, found on its first pages, with the lines that they take up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.document import Entry
from checker.model.place import Box
from checker.readers.pdf.layout.alignment import close
from checker.readers.pdf.layout.lines import Line, segments_of, text_of
from checker.readers.prose import listing
from checker.readers.prose.block import Words
from checker.readers.prose.headings import NUMBER

FIRST = 12  #: contents begin on one of so many pages [unknown]
FAR = 7  #: an entry has no more lines than this before the one that leads to a page [unknown]
APART = 1.3  #: a gap of more than this part of the size stands before a page that no leader leads to [unknown]
RIGHT = 12.0  #: the pages of the contents end no further apart than this [unknown]
FULL = 8.0  #: a line is full where less than this part of its size is left before its page [corpus]
HANGING = 4.0  #: the lines of one entry begin no further apart than this [corpus]


Tail = tuple[str, listing.Tail]  #: a line without its leader, and what the leader leads to


class Contents(Struct):
    """The entries, and for each the place where its text begins; `used` are the lines of the contents.

    `pending` are lines that lead to no page: the beginning of an entry, or a head among the entries. `full` is the line
    of the last entry if no leader had room before its page: its text may go on below it.
    """

    words: Words
    entries: list[Entry] = field(default_factory=list)
    lefts: list[float] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    ranged: bool = False
    page: int = 0
    pending: list[tuple[Line, str]] = field(default_factory=list)
    full: Line | None = None
    leaders: bool = False

    def take(self, line: Line, tail: Tail | None, page: int) -> None:
        """Add a line."""
        self.used.add(id(line))
        if listing.is_range_head(line.text) or listing.is_title(line.text):
            self.end()
            self.ranged = self.ranged or (len(line.words) > 1 and not listing.is_title(line.text))
            return
        text = tail[0] if tail else line.text
        self.leaders = self.leaders or listing.LEADER.search(line.text) is not None
        if self.leaders and not tail and self.full and hangs(self.full, line):
            self.lengthen(line)
            return
        alone = not tail and len(line.words) == 1 and listing.tail_of([line.text])
        if self.pending and alone:
            text, tail = "", ("", alone)
        if self.pending and (NUMBER.match(text) or listing.is_annexes(self.pending[0][1])):
            self.end()
        self.page = page
        self.pending.append((line, text))
        if tail:
            self.end(tail[1])
        self.full = line if tail and is_full(line) else None

    def lengthen(self, line: Line) -> None:
        """Let the last entry go on with a line that leads to no page."""
        last = self.entries[-1]
        rest = listing.entry_of(line.text, (None, None), self.ranged).text
        box = last.box.union(line.box) if last.box else line.box
        self.entries[-1] = replace(last, text=self.words.joined(last.text, rest), box=box)
        self.full = None

    def end(self, tail: listing.Tail = (None, None)) -> None:
        """Make an entry of the lines that wait for one."""
        if not self.pending:
            return
        text = reduce(self.words.joined, (part for _, part in self.pending))
        box = reduce(Box.union, (line.box for line, _ in self.pending))
        self.entries.append(replace(listing.entry_of(text, tail, self.ranged), page=self.page, box=box))
        self.lefts.append(left_of(self.pending[0][0]))
        self.pending = []


def contents_of(pages: Sequence[tuple[int, Sequence[Line]]], taken: set[int], words: Words) -> Contents:
    """The contents of a document, from the lines of its pages; `taken` are lines that belong to tables."""
    contents = Contents(words)
    lines = [(number, line) for number, page in pages[:FIRST] for line in page]
    start = next((i for i, (_, line) in enumerate(lines) if listing.is_title(line.text)), len(lines))
    tails = list(tails_of(lines[start + 1 :], taken))
    end = last_entry(tails)
    if end < 0:
        return contents
    contents.used.add(id(lines[start][1]))
    for (page, line), tail in zip(lines[start + 1 : start + 2 + end], tails, strict=False):
        contents.take(line, tail, page)
    contents.entries = listing.levelled(contents.entries, contents.lefts)
    return contents


def tails_of(lines: Sequence[tuple[int, Line]], taken: set[int]) -> Iterator[Tail | None]:
    """For each line its text and the page that it leads to, None where it leads to none; ends where tables begin."""
    right: float | None = None
    for _, line in lines:
        if id(line) in taken:
            return
        found = led(line)
        if found is None and (right is None or abs(line.box.x1 - right) < RIGHT):
            found = spaced(line)
        if found is not None:
            right = line.box.x1 if right is None else max(right, line.box.x1)
        yield found


def led(line: Line) -> Tail | None:
    """A line with a leader."""
    text = line.text
    leaders = list(listing.LEADER.finditer(text))
    if not leaders:
        return None
    tail = listing.tail_of([text[leaders[-1].end() :]]) or listing.tail_of(text[leaders[-1].end() :].split())
    return (text[: leaders[-1].start()], tail) if tail else None


def spaced(line: Line) -> Tail | None:
    """A line whose page stands far behind its text."""
    groups = segments_of(line.words, APART * line.size)
    for first in (len(groups) - 2, len(groups) - 1):
        if first > 0 and (tail := listing.tail_of([text_of(group) for group in groups[first:]])):
            return text_of([word for group in groups[:first] for word in group]), tail
    return None


def last_entry(tails: Sequence[Tail | None]) -> int:
    """Where the contents end: behind the last line that leads to a page, with no long gap before it."""
    last = -1
    for index, tail in enumerate(tails):
        if tail is not None:
            last = index
        elif index - last > FAR:
            break
    return last


def is_full(line: Line) -> bool:
    """Whether the text of a line leaves no room for a leader before its page."""
    gap = line.words[-1].box.x0 - line.words[-2].box.x1 if len(line.words) > 1 else 0.0
    return 0 < gap < FULL * line.size and not listing.LEADER.search(line.text)


def hangs(upper: Line, lower: Line) -> bool:
    """Whether a line is set right below another one, and begins where the text of that does."""
    return close(upper, lower) and abs(lower.box.x0 - left_of(upper)) < HANGING


def left_of(line: Line) -> float:
    """Where the text of an entry begins, behind its number."""
    first = line.words[0]
    numbered = len(line.words) > 1 and NUMBER.fullmatch(first.text)
    return line.words[1].box.x0 if numbered else first.box.x0
