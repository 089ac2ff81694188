"""The contents of a document line by line beside its headings."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from operator import itemgetter
from unicodedata import normalize

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import LANGUAGES
from checker.model.document import Document, Entry, Heading
from checker.model.place import Place
from checker.understand.sentences import begun
from checker.understand.structure.titles import ALIKE, likeness, same, words

LONGEST = 50  #: a line without number is called by no more letters, and a longer paragraph is no title [unknown]
DECISION = re.compile(r"(?:[^\W\d]+\s)?(?P<number>\d+/[A-Z]+\.\d+)\s*(?P<text>.*)")
_FOOT = re.compile(r"\d{1,3}\s(?:GE\.)?\d\d-\d{4,6}\s+")  #: page and job number, where they were read into a line
_MERGED = re.compile(r"(?P<first>.+?)\s(?P<leaf>\d{1,3})\s(?P<second>\d+/[A-Z]+\.\d+\s.+)")
_RANGE = re.compile(r"(?<=\D)\d{1,3}\s?[-–−]\s?\d{1,3}$")  #: paragraphs, where they were read as a part of the title
_ITEM = re.compile(r"^[(（]?[a-z][)）]\s")
_PLAIN = re.compile(  # a number that no sign ends, or "Chapter 1:"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})*|[IVXL]+(?=\s)|[A-Z](?=\s)|[^\W\d_]+\s(?:\d{1,2}|[IVXL]+)[.:](?=\s))"
    r"(?:\s+|(?=[^\W\d_]))"
)
_LEAF = re.compile(r"(?:\s?[.…])*\s(?P<leaf>\d{1,4})$")  #: a page, where a line left no room for dots before it
_CAPTION = re.compile(
    rf"(?:{'|'.join(word for each in LANGUAGES.values() for word in (*each.captions, *each.figures))})\s?\d", re.I
)


class ContentsLine(Struct, frozen=True):
    """The line of the contents `at` a place, its number where annexes are counted in, the heading it stands for."""

    entry: Entry
    number: str
    at: int = 0
    heading: Heading | None = None

    @property
    def label(self) -> str:
        """How a person would call the line."""
        if "/" in self.number:
            return f"contents, {self.number.upper()}"
        if " " in self.number:
            word, number = self.number.split(" ", 1)
            return f"contents, {word} {number.upper()}"
        name = (self.entry.number or "").strip(" .．、-–—")
        return f"contents, {name or f'“{begun(self.entry.text, LONGEST)}”'}"

    @property
    def place(self) -> Place:
        """Where the line stands."""
        return Place(self.label, self.entry.page, self.entry.box)


def key_of(number: str | None) -> str:
    """A heading's number without signs and widths of characters: "A", "IV", "Annex I"."""
    return normalize("NFKC", number or "").strip(" .、:-–—()").casefold()


def outline(document: Document) -> tuple[ContentsLine, ...]:
    """The lines of the contents, each with its heading, in the order of the document."""
    headings = _titled(document.headings)
    lines = [_numbered(_paged(line, headings), headings) for line in _lines(document.contents, document.language)]
    listed = {"".join(words(line.entry.text)) for line in lines}
    paragraphs = {"".join(words(each.text)) for each in document.paragraphs if len(each.text) <= LONGEST}
    chosen = _chain([_candidates(line, headings, listed, paragraphs) for line in lines])
    return tuple(
        replace(line, heading=headings[at] if at is not None else None) for line, at in zip(lines, chosen, strict=True)
    )


def _lines(contents: Sequence[Entry], language: str) -> Iterable[ContentsLine]:
    """The entries; what stands under the line "Annexes" has the numbers of annexes, what only announces is no line."""
    annexes = [word.casefold() for word in LANGUAGES[language].annexes]
    annex = ""
    for at, entry in enumerate(contents):
        if entry.leaf is None and entry.paragraphs is None and entry.number is None:
            named = next((word for word in annexes if entry.text.casefold().startswith(word)), "")
            annex = named if named and len(words(entry.text)) == 1 else annex
            continue
        if not _CAPTION.search(entry.text):
            yield from (replace(_line(part, annex), at=at) for part in _parted(entry))


def _parted(entry: Entry) -> Iterable[Entry]:
    """An entry, or two that were read as one with the page of the first between them."""
    if not (found := _MERGED.fullmatch(entry.text)):
        return (entry,)
    return replace(entry, text=found["first"], leaf=found["leaf"]), replace(entry, text=found["second"], number=None)


def _line(entry: Entry, annex: str) -> ContentsLine:
    """An entry with its number taken from its text where it stands there, and its paragraphs likewise."""
    number = key_of(entry.number)
    entry = replace(entry, text=_FOOT.sub("", entry.text, count=1)) if _FOOT.match(entry.text) else entry
    if entry.paragraphs is None and (found := _RANGE.search(entry.text)):
        entry = replace(entry, text=entry.text[: found.start()].strip(), paragraphs=found[0])
    if entry.number is None and (decision := DECISION.fullmatch(entry.text)):
        return ContentsLine(replace(entry, text=decision["text"]), decision["number"].casefold())
    if annex and re.fullmatch(r"[ivxl]+|\d+", number):
        return ContentsLine(entry, f"{annex} {number}")
    if entry.number is None:
        return ContentsLine(replace(entry, text=_ITEM.sub("", entry.text, count=1)), annex)
    return ContentsLine(entry, number)


def _paged(line: ContentsLine, headings: Sequence[Heading]) -> ContentsLine:
    """A line whose page was read as a part of its title, as its heading shows."""
    text = line.entry.text
    found = _LEAF.search(text) if line.entry.leaf is None else None
    if found and any(same(text[: found.start()], each.text) for each in headings):
        return replace(line, entry=replace(line.entry, text=text[: found.start()], leaf=found["leaf"]))
    return line


def _numbered(line: ContentsLine, headings: Sequence[Heading]) -> ContentsLine:
    """A line whose text begins with a plain number ("3 Results", "A Data") that its heading bears apart, or not."""
    text = line.entry.text
    found = _PLAIN.match(text) if not line.number else None
    if found is None or any(same(text, heading.text) for heading in headings):
        return line
    number, rest = found["number"], text[found.end() :]
    if any(same(rest, each.text) or key_of(each.number) == key_of(number) for each in headings):
        return replace(line, entry=replace(line.entry, text=rest, number=number), number=key_of(number))
    return line


def _titled(headings: Sequence[Heading]) -> list[Heading]:
    """Headings; one that only says "Decision 7/CP.25" is the number of the next."""
    whole: list[Heading] = []
    for heading in headings:
        last = DECISION.fullmatch(whole[-1].text) if whole and whole[-1].number is None else None
        bare = replace(heading, text=_ITEM.sub("", heading.text, count=1))
        if last and not last["text"] and heading.number is None:
            whole[-1] = replace(bare, number=last["number"], page=whole[-1].page, order=whole[-1].order)
        else:
            whole.append(bare)
    return whole


def _candidates(
    line: ContentsLine, headings: Sequence[Heading], listed: Container[str], paragraphs: Container[str]
) -> list[tuple[int, int]]:
    """The headings that a line may stand for, each with what speaks for it.

    `listed` are the titles of all lines; one that is among the `paragraphs` was only not read as a heading.
    """
    text = line.entry.text
    titled = [at for at, heading in enumerate(headings) if same(text, heading.text)]
    if titled:
        return [(at, 200 if key_of(headings[at].number) == line.number else 150) for at in titled]
    if line.number:
        numbered = [at for at, heading in enumerate(headings) if key_of(heading.number) == line.number and heading.text]
        found = [(at, likeness(text, headings[at].text)) for at in numbered]
        return [(at, 30 + alike) for at, alike in found if alike > 50 or (line.entry.number and "/" not in line.number)]
    if "".join(words(text)) in paragraphs:
        return []
    kin = [(at, heading.text) for at, heading in enumerate(headings) if _kin(text, heading.text)]
    found = [(at, likeness(text, title)) for at, title in kin if "".join(words(title)) not in listed]
    return [(at, alike) for at, alike in found if alike >= ALIKE]


def _kin(first: str, second: str) -> bool:
    """Whether two titles share so many words that they may be alike."""
    here, there = set(words(first)), set(words(second))
    near = abs(len(first) - len(second)) <= 2 and first[:3] == second[:3]
    return near or 2 * len(here & there) >= max(len(here), len(there))


def _chain(candidates: Sequence[Sequence[tuple[int, int]]]) -> list[int | None]:
    """For each line one of its candidates or none, in ascending order, so that most speaks for them together."""
    steps: list[tuple[int, int, int]] = []  #: heading, line, the step before
    front: list[tuple[int, int, int]] = [(-1, 0, -1)]  #: heading, weight so far, step: both ascend
    for line, found in enumerate(candidates):
        ahead = []
        for at, weight in found:
            _, so_far, before = front[bisect_left(front, (at,)) - 1]
            ahead.append((at, so_far + weight, len(steps)))
            steps.append((at, line, before))
        for each in ahead:
            _advance(front, each)
    chosen: dict[int, int] = {}
    step = front[-1][2]
    while step >= 0:
        at, line, step = steps[step]
        chosen[line] = at
    return [chosen.get(line) for line in range(len(candidates))]


def _advance(front: list[tuple[int, int, int]], step: tuple[int, int, int]) -> None:
    """Put a step among those that lead furthest for the headings up to theirs; what it outdoes goes."""
    at, weight, _ = step
    place = bisect_right(front, at, key=itemgetter(0))
    if front[place - 1][1] >= weight:
        return
    first = place - (front[place - 1][0] == at)
    last = bisect_right(front, weight, lo=place, key=itemgetter(1))
    front[first:last] = [step]
