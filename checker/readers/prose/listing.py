"""The contents of a document: its lines, with the paragraphs and the page that they lead to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from unicodedata import combining, normalize

from msgspec.structs import replace

from checker.languages import LANGUAGES, all_words
from checker.model.document import Entry
from checker.readers.prose.headings import KINDS, NUMBER


def bare(text: str) -> str:
    """A title without case, accents (which capitals may lack), spaces and signs at its ends."""
    plain = "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
    return " ".join(plain.split()).strip(" .:*")


TITLES = {bare(word) for lang in LANGUAGES.values() for word in lang.contents}
RANGES = {bare(word) for lang in LANGUAGES.values() for word in lang.ranges}
LEADER = re.compile(r"\s*(?:[.…·․．]\s?){3,}\s*|\s*…+\s*|\s*_{3,}\s*")
RANGE = re.compile(r"\d{1,3}[A-Z]?(?:\.\d+)?(?:(?:\s?[-–—−]\s?|\sa\s)\d{1,3}[A-Z]?(?:\.\d+)?)?(?:,\s?\d[\d–−-]*)*")
LEAF = re.compile(r"\d{1,4}|[ivxlc]{1,6}")
_annexes = all_words(lambda each: (*each.annexes, *(word.replace("{}", "") for word in each.citing.cited["annex"])))
ANNEXES = re.compile("|".join(_annexes), re.I)
PAGED = re.compile(rf"\s*\(.*\)$|^(?:{LEAF.pattern})\s+|\s+(?:{LEAF.pattern})$")  #: "(continued)", or the page's number
LONGEST = 60  #: what stands over contents has fewer letters than this [unknown]
STEP = 4.0  #: entries that begin further right than this stand lower [unknown]


Tail = tuple[str | None, str | None]  #: the paragraphs and the page that a line of the contents leads to


def is_title(text: str) -> bool:
    """Whether a line stands over the contents, or is their running head."""
    return len(text) < LONGEST and bare(PAGED.sub("", text)) in TITLES


def is_range_head(text: str) -> bool:
    """Whether a line stands over the columns of the contents: "Paragraphs  Page"."""
    words = text.replace("\t", " ").split()
    return len(text) < LONGEST and bool(words) and all(bare(word) in RANGES for word in words)


def is_annexes(text: str) -> bool:
    """Whether a line only says that annexes follow."""
    return bool(ANNEXES.fullmatch(text.strip(" .:")))


def tail_of(pieces: Sequence[str]) -> Tail | None:
    """The paragraphs and the page at the end of a line of the contents; None where it has no page."""
    figures = [piece.strip() for piece in pieces if piece.strip()]
    if len(figures) == 1 and (both := re.fullmatch(rf"({RANGE.pattern})\s+({LEAF.pattern})", figures[0])):
        figures = [both[1], both[2]]
    if not figures or len(figures) > 2 or not LEAF.fullmatch(figures[-1]):
        return None
    if len(figures) == 2 and not RANGE.fullmatch(figures[0]):
        return None
    return (figures[0] if len(figures) == 2 else None), figures[-1]


def entry_of(text: str, tail: Tail, ranged: bool) -> Entry:
    """An entry from its text, number and all, and what stands behind the leader; `ranged` contents give paragraphs."""
    paragraphs, leaf = tail
    if ranged and paragraphs is None and leaf and re.search("[-–−]", leaf):
        paragraphs, leaf = leaf, None
    found = NUMBER.match(text)
    if found and not text[found.end() :].strip():
        found = None
    number = found[0].strip() if found else None
    title = text[found.end() :].strip() if found else text
    return Entry(
        LEADER.sub("", title).strip(" .\u2026") if LEADER.search(title) else title, number, 1, paragraphs, leaf
    )


def levelled(entries: Sequence[Entry], lefts: Sequence[float]) -> list[Entry]:
    """Entries with their levels: by the kinds of their numbers, without one by the entry that is indented as far."""
    kinds = [found.lastgroup if (found := NUMBER.match(f"{entry.number or ''} ")) else None for entry in entries]
    used = [kind for kind in KINDS if kind in kinds and kind != "annex"]
    levels: dict[float, int] = {}
    whole: list[Entry] = []
    for entry, kind, left in zip(entries, kinds, lefts, strict=True):
        level = used.index(kind) + 1 if kind in used else level_at(left, levels)
        levels.setdefault(left, level)
        whole.append(replace(entry, level=level))
    return whole


def level_at(left: float, levels: Mapping[float, int]) -> int:
    """The level of an entry without a number: that of one that is indented as far, or one below those further left."""
    alike = next((level for other, level in levels.items() if abs(other - left) < STEP), None)
    return alike or 1 + max((level for other, level in levels.items() if other < left), default=0)
