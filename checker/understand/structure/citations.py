"""What the text cites of its own document: tables, figures, annexes and paragraphs, by their numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile, zip_longest
from operator import attrgetter
from unicodedata import normalize

from msgspec import Struct

from checker.languages import LANGUAGES, all_words
from checker.languages.language import Citing
from checker.languages.numerals import CHINESE, ROMAN
from checker.languages.scripts import CAPITALS
from checker.languages.words import alternatives, pattern
from checker.model.document import Document, Paragraph
from checker.model.place import Place
from checker.understand.structure.numbered import annexes

SHORT = 12  #: fewer letters ("see also") stand between a parenthesis and what it cites [unknown]
#: So many characters before and after a citation say whose it is; the words behind it are all shorter. [unknown]
BEFORE, AFTER = 90, 40
_SYMBOL = re.compile(r"[A-Z][A-Z\d]*/[A-Z\d]|https?:|www\.")
_SHORT = "".join(f"(?<!{re.escape(word[:-1])})" for word in all_words(lambda each: each.abbreviations))
_CLAUSE = re.compile(rf"[;；。؛]|{_SHORT}[.!?]\s(?=[{CAPITALS}])|\)\s")
_CAPTION = (
    r"(?:\d{1,3}[A-Z]?|[IVXL]+|[A-Z](?=\.))(?:(?:\.|-(?!\d+\.\d))(?:\d+[A-Z]?|[IVXL]+|[A-Z](?=\.)))*(?![\w/]|[.,]\d)"
)
_ENDED = re.compile(r"\s?(?:[).;:,\]]|$)")  #: a series that ends its clause
_JOINING = all_words(lambda each: each.signs["AND"])
_NUMBERS = {
    "table": _CAPTION,
    "figure": _CAPTION,
    "annex": rf"(?:{ROMAN}|\d{{1,2}}|{CHINESE})(?![\w/]|[.,]\d)",
    "paragraph": r"\d{1,3}[A-Z]?(?:\.(?:\d{1,3}|[IVX]+))*(?![\w/]|[.,]\d)",
}


class Citation(Struct, frozen=True):
    """A number that the text cites: "12" of "paras. 11 and 12"; `is_own` is None where it does not say whose it is."""

    kind: str
    number: str
    is_own: bool | None
    place: Place
    order: int
    offset: int = 0
    to: str | None = None  #: the end of a range

    def means(self, kind: str, number: str | None) -> bool:
        """Whether it cites this number, by itself or in a range, which may be of any length."""
        first, last = self.number, self.to or ""
        if number and first.isdecimal() and last.isdecimal() and number.isdecimal():
            return kind == self.kind and int(first) <= int(number) <= int(last)
        return (kind, number) == (self.kind, first)


def citations(document: Document, kind: str) -> Iterator[Citation]:
    """What the paragraphs of a document cite of a kind."""
    citing = LANGUAGES[document.language].citing
    words = tuple(word.split("{}")[0].lower() for word in citing.cited[kind])
    label, said = "text", ""
    for paragraph in document.paragraphs:
        label = _label(paragraph, label)
        said = "" if paragraph.depth == 0 else said
        text = paragraph.text.lower()
        if any(word in text for word in words):
            for found in _series(citing, kind).finditer(paragraph.text):
                around = f"{_heading(document, paragraph)} {said} {paragraph.text[: found.start()]}"
                yield from _cited(citing, kind, paragraph, found, label, around)
        said += paragraph.text


def _heading(document: Document, paragraph: Paragraph) -> str:
    """The heading that a paragraph stands under."""
    at = bisect_left(document.headings, paragraph.order, key=attrgetter("order"))
    return document.headings[at - 1].text if at else ""


def _label(paragraph: Paragraph, last: str) -> str:
    """How a person would call a paragraph that stands behind another."""
    if paragraph.depth == 0:
        return f"paragraph {paragraph.number}" if paragraph.number else "text"
    return last


def _cited(
    citing: Citing, kind: str, paragraph: Paragraph, found: re.Match[str], label: str, around: str
) -> Iterator[Citation]:
    text, (start, end) = paragraph.text, found.span("numbers")
    own = _is_own(citing, text, found, around)
    number = re.compile(_NUMBERS[kind], re.IGNORECASE if kind == "annex" else 0)
    pieces = _joined(text, list(takewhile(lambda piece: piece.start() < end, number.finditer(text, start))))
    for piece, following in zip_longest(pieces, pieces[1:]):
        page, box = paragraph.spot(piece.start(), piece.end())
        between = text[piece.end() : following.start()].strip() if following else ""
        is_range = between not in (",", "、", *_JOINING) and len(between) < 8
        to = following[0] if following and is_range else None
        yield Citation(kind, piece[0], own, Place(label, page, box), paragraph.order, piece.start(), to)


def _joined(text: str, pieces: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """The numbers of a series without those at its end that are no longer its own.

    "Of the 700 projects shown in table 2, 293 had been completed": a comma with no "and" behind it, in the midst of a
    sentence, begins what the sentence says.
    """
    last = len(pieces)
    if _ENDED.match(text, pieces[-1].end()):
        return pieces
    while last > 1 and text[pieces[last - 2].end() : pieces[last - 1].start()] == ", ":
        last -= 1
    return pieces[:last]


@cache
def _series(citing: Citing, kind: str) -> re.Pattern[str]:
    """The expression for citations of a kind; a word "第{}段" stands on both sides of the numbers."""
    number, joint = _NUMBERS[kind], rf"\s?(?:[,、–−-]|{alternatives(citing.joints)}){{1,2}}\s?"
    series = rf"(?P<numbers>{number}(?:{joint}{number})*)"
    around = [word.split("{}") for word in citing.cited[kind] if "{}" in word]
    if around:
        (first, last), *others = around
        first = "|".join([first, *(other for other, _ in others)])
        return re.compile(rf"(?:{first})\s?{series}\s?{last}")
    return re.compile(rf"(?<![0-9_-])(?i:{alternatives(citing.cited[kind])})\s?{series}")


def _is_own(citing: Citing, text: str, found: re.Match[str], around: str) -> bool | None:
    """Whether a citation is of this document, as the words around it say; None where they do not.

    One that only stands in parentheses is of the document that its paragraph or heading named last, if one did.
    """
    after = text[found.end() : found.end() + AFTER]
    before = text[max(0, found.start() - BEFORE) : found.start()]
    clause = before[max((cut.end() for cut in _CLAUSE.finditer(before)), default=0) :]
    if _is_quoted(text[: found.start()]):
        return False
    if pattern(citing.own, r"(?:\s?\((?-i:[A-Za-z])\))?\s?,?\s?").match(after):
        return True
    if _is_foreign(citing, clause, after.lstrip(" ,")):
        return False
    bracketed = "(" in clause and len(clause.rpartition("(")[2]) < SHORT and re.match(r"\s?[).;,]", after)
    if pattern(citing.own, behind=r"\s?$").search(clause):
        return True
    return True if bracketed and not _is_foreign(citing, around, "") else None


def _is_foreign(citing: Citing, clause: str, behind: str) -> bool:
    """Whether the words before or behind a citation name another document."""
    others, whose = pattern(citing.others), pattern(citing.whose)
    if _SYMBOL.search(clause) or others.search(clause):
        return True
    return any(each.match(behind) for each in (_SYMBOL, others, whose))


def _is_quoted(before: str) -> bool:
    """Whether a quotation was opened and is not yet closed."""
    return before.count("“") > before.count("”") or before.count("«") > before.count("»")


def known(document: Document, kind: str) -> set[str]:
    """The numbers of a kind that a document has, as they are compared."""
    if kind == "annex":
        found: Iterable[str | None] = (number for _, number in annexes(document))
    elif kind == "paragraph":
        found = (each.number for each in document.paragraphs if each.depth == 0)
    else:
        tables = (table.number for table in document.tables) if kind == "table" else ()
        found = [*(each.number for each in document.captions if each.kind == kind), *tables]
    return {key(number) for number in found if number}


def key(number: str) -> str:
    """A number as it is compared: the signs between letters and figures are set in more ways than one."""
    plain = normalize("NFKC", number).upper().strip(" .()")
    return re.sub(r"(?<=\d)\.(?=[A-Z]\b)", "", re.sub(r"(?<=\w)[-–](?=\w)", ".", plain))


def cited_keys(found: Sequence[Citation], numbers: Sequence[str]) -> set[str]:
    """The numbers that are cited, those inside of ranges too; `numbers` are those there are, in their order."""
    keys = [key(number) for number in numbers]
    cited = {key(each.number) for each in found}
    for each in found:
        if each.to and key(each.number) in keys and key(each.to) in keys:
            cited |= set(keys[keys.index(key(each.number)) : keys.index(key(each.to))])
    return cited
