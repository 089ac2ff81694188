"""Everything of a document that bears numbers, kind by kind and in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import LANGUAGES
from checker.languages.numerals import roman
from checker.languages.words import pattern
from checker.model.document import Caption, Document, Heading
from checker.model.place import Box, Place
from checker.understand.structure.series import counts, follow, parts_of

SCARCE = 10  #: where not one paragraph in so many is numbered, those that are belong to lists [corpus]
FEW = 8  #: so many paragraphs do not show how well they were read [unknown]
_PARENTHESES = re.compile(r"[(（][^()（）]*[)）]")


class Item(Struct, frozen=True):
    """One thing that bears a number: as printed, what that begins with and its last part, and what it stands for."""

    kind: str
    number: str
    prefix: str
    last: str
    order: int
    page: int | None = None
    box: Box | None = None
    count: int = 0
    runs_on: bool = False  #: it repeats a caption whose table may go on over the page

    @property
    def noun(self) -> str:
        """What one of its kind is called."""
        return self.kind.removesuffix("es" if self.kind == "annexes" else "s")

    @property
    def label(self) -> str:
        """How a person would call it."""
        return f"{self.noun} {self.number}"

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.label, self.page, self.box)

    def named(self, count: int) -> str:
        """Another number, printed as this one is."""
        if self.last.isdecimal():
            return f"{self.prefix}{count}"
        is_letter = len(self.last) == 1 and ord(self.last.lower()) - ord("a") + 1 == self.count
        named = chr(ord("A") + count - 1) if is_letter else roman(count)
        return self.prefix + (named if self.last.isupper() else named.lower())


def groups(document: Document, kind: str) -> Iterator[list[Item]]:
    """The items of a kind that are counted together: those whose numbers begin alike; headings under one heading."""
    if kind == "headings":
        yield from _headings(document)
        return
    items = list(_items(document, kind))
    for prefix in dict.fromkeys(item.prefix for item in items):
        yield _counted([item for item in items if item.prefix == prefix])


def _counted(items: Sequence[Item]) -> list[Item]:
    return [replace(item, count=count) for item, count in zip(items, counts([i.last for i in items]), strict=True)]


def _items(document: Document, kind: str) -> Iterator[Item]:
    if kind == "paragraphs":
        own = [each for each in document.paragraphs if each.depth == 0]
        numbered = [each for each in own if each.number]
        if len(numbered) * SCARCE >= len(own):
            for each in numbered:
                yield from _item(kind, each.number or "", each.order, each.page, each.box)
    elif kind == "footnotes":
        for at, note in enumerate(document.notes):
            if note.mark.isdecimal():
                yield from _item(kind, note.mark, at, note.page, note.box)
    elif kind == "annexes":
        for heading, number in annexes(document):
            yield from _item(kind, number, heading.order, heading.page, heading.box)
    else:
        yield from _captioned(document, kind)


def _captioned(document: Document, kind: str) -> Iterator[Item]:
    """Captions; those told apart by letters count once."""
    last: Caption | None = None
    for each in document.captions:
        if f"{each.kind}s" != kind:
            continue
        same = last is not None and last.number == each.number
        if not (last and same and _lettered(each, last)):
            found = _item(kind, each.number, each.order, each.page, each.box)
            yield from (replace(item, runs_on=bool(last and same and _continues(each, last))) for item in found)
        last = each


def _continues(caption: Caption, last: Caption) -> bool:
    """Whether a caption may be that of the last table over again, at the head of the next page."""
    own, before = _untagged(caption), _untagged(last)
    tagged = own.endswith(before) and len(own.removesuffix(before).split()) == 1  # "Continued. Posts by grade"
    if own and own != before and not tagged and (before or not last.title):
        return False
    return caption.page is None or last.page is None or caption.page - last.page <= 1


def _untagged(caption: Caption) -> str:
    """The title of a caption without what it has in parentheses: "(continued)", "(suite)"."""
    return _PARENTHESES.sub("", caption.title).strip(" *,.:-–")


def _lettered(caption: Caption, last: Caption) -> bool:
    """Whether two captions share a number and are told apart by letters or numerals: "II (a)", "II (b)"."""
    return all(re.match(r"\(?(?:[a-z]|[ivx]+|[IVX]+|[A-Z])\)", each.title) for each in (caption, last))


def annexes(document: Document) -> Iterator[tuple[Heading, str]]:
    """The headings of annexes with what stands behind the word."""
    word = pattern(LANGUAGES[document.language].annexes)
    for heading in document.headings:
        found = word.match(heading.number or "")
        if found and (number := (heading.number or "")[found.end() :].strip(" .:")):
            yield heading, number


def _headings(document: Document) -> Iterator[list[Item]]:
    """The numbered headings of one level that stand under one of a higher level."""
    open_: dict[int, list[Item]] = {}
    for heading in document.headings:
        for level in [level for level in open_ if level > heading.level]:
            yield _counted(open_.pop(level))
        if heading.number and (parts := parts_of(heading.number)):
            item = Item("headings", bare(heading.number), *parts, heading.order, heading.page, heading.box)
            open_.setdefault(heading.level, []).append(item)
    yield from map(_counted, open_.values())


def _item(kind: str, number: str, order: int, page: int | None, box: Box | None) -> Iterable[Item]:
    parts = parts_of(number)
    return [Item(kind, number, *parts, order, page, box)] if parts else []


def bare(number: str | None) -> str:
    """The number of a heading without the signs at its ends."""
    return (number or "").strip(" .．、")


def is_legible(document: Document) -> bool:
    """Whether the numbers of paragraphs, if there are any, were read one after the other."""
    series = [follow([each.count for each in items]) for items in groups(document, "paragraphs") if len(items) > FEW]
    return all(each.is_sure() or not (each.breaks or each.strays) for each in series)
