"""The masthead: what the first lines of a document say of its symbol, date, languages and session.

The item of the agenda and its titles belong to it as well, and are no headings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import LANGUAGES, all_words
from checker.languages.words import alternatives
from checker.model.document import Masthead
from checker.model.place import Box
from checker.readers.wording import DATED, SYMBOL, is_chinese

LOW = 130.0  #: points below "Distr." within which the date and the languages stand [unknown]
SLACK = 14.0  #: they begin no further left of it, or right of its end, than this [unknown]
#: a symbol with the part of the document that it names: "A/81/6 (Sect. 13)", "A/80/5 (Vol. II)"
WHOLE = re.compile(rf"{SYMBOL.pattern}(?:\s\((?:Sect|Vol|Part)\.?\s?\w+\))?")
LONGEST = 60  #: a language, a date or a session takes no more letters [unknown]


def words(name: str) -> str:
    """A regular expression for the words that all languages have of one kind."""
    return alternatives(word for language in LANGUAGES.values() for word in getattr(language, name))


_kinds = "|".join(
    sorted({re.escape(word) for lang in LANGUAGES.values() for word in lang.distributions if word != "Distr."}, key=len)
)
DISTRIBUTION = re.compile(rf"Distr\.?\s?[:：]?\s*(?P<kind>{_kinds})?", re.I)
_leading = all_words(lambda each: each.sessions if each.right_to_left else ())
SESSION = re.compile(rf"(?:{words('sessions')})\W*$|^(?:{alternatives(_leading)})", re.I)
AGENDA = re.compile(rf"^(?:{words('agendas')})\s?.{{0,60}}?\d", re.I)


class MastheadPiece(Struct, frozen=True):
    """A line of the first page, or what of it stands in one column; a file without pages has no boxes."""

    text: str
    box: Box | None = None
    bold: bool = False
    size: float = 0.0


def symbol_of(heads: Iterable[str], first: Sequence[MastheadPiece]) -> str | None:
    """The symbol as most running heads print it, else the first that the first page has."""
    found = Counter(symbol for text in heads for symbol in symbols_in(text))
    if found:
        return found.most_common(1)[0][0]
    return next((symbol for piece in first[:40] for symbol in symbols_in(piece.text)), None)


def symbols_in(text: str) -> Iterator[str]:
    """The symbols of documents in a line; none is without a figure, as "A/C" is."""
    return (found[0] for found in WHOLE.finditer(text) if re.search(r"\d", found[0]))


def masthead_of(heads: Iterable[str], first: Sequence[MastheadPiece]) -> tuple[Masthead, set[int]]:
    """The masthead, and which of the pieces it takes up."""
    masthead, used = distribution_of(first)
    session = session_of(first, used)
    agenda = next((i for i, piece in enumerate(first) if AGENDA.match(piece.text) and len(piece.text) < LONGEST), None)
    if agenda is not None:
        used |= {agenda, *titles_of(first, agenda)}
    used |= set(range(min(used, default=0)))
    return replace(masthead, symbol=symbol_of(heads, first), session=session), used


def distribution_of(first: Sequence[MastheadPiece]) -> tuple[Masthead, set[int]]:
    """The distribution, the date and the languages, and which of the pieces they are."""
    at = next((i for i, piece in enumerate(first) if DISTRIBUTION.match(piece.text)), None)
    found = DISTRIBUTION.match(first[at].text) if at is not None else None
    if at is None or found is None:
        return Masthead(), set()
    used, kind = {at}, found["kind"]
    date: MastheadPiece | None = None
    languages: list[str] = []
    for index in below(first, at):
        piece = first[index]
        if date is None and not kind and piece.box and piece.text.isalpha():  # older documents have a line for each
            kind = piece.text
        elif date is None and SYMBOL.match(piece.text) and len(piece.text) < LONGEST:
            pass  # it is read in its own place
        elif date is None and DATED.search(piece.text) and len(piece.text) < LONGEST:
            date = piece
        elif date is not None and is_language(piece) and len(languages) < 3:
            languages.append(piece.text)
        else:
            break
        used.add(index)
    text, box = (date.text.strip(" *"), date.box) if date else (None, None)
    return Masthead(None, text, kind, tuple(languages), box=box), used


def below(first: Sequence[MastheadPiece], at: int) -> list[int]:
    """The pieces that stand under "Distr.", in its column."""
    head = first[at].box
    if head is None:
        return list(range(at + 1, min(len(first), at + 7)))
    found = [
        (piece.box.top, index)
        for index, piece in enumerate(first)
        if piece.box and 2 < piece.box.top - head.top < LOW and head.x0 - SLACK < piece.box.x0 < head.x1 + SLACK
    ]
    return [index for _, index in sorted(found)]


def is_language(piece: MastheadPiece) -> bool:
    """Whether a line names languages: "Chinese", "Original: English"; one that only follows "Distr." has one word."""
    text = piece.text
    if DATED.search(text) or SYMBOL.search(text) or len(text) > LONGEST or SESSION.search(text):
        return False
    short = len(text.split()) <= (4 if piece.box else 1)
    named = short and not any(map(is_chinese, text)) and not re.search(r"\d", text)
    return ":" in text or "：" in text or named


def is_session(text: str) -> bool:
    """Whether a line is the name of a session, and not the end of a title."""
    return len(text) < LONGEST and not text[:1].islower() and bool(SESSION.search(text))


def session_of(first: Sequence[MastheadPiece], used: set[int]) -> str | None:
    """The session, with the place and the days where the next lines give them."""
    at = next((i for i, piece in enumerate(first) if is_session(piece.text)), None)
    if at is None:
        return None
    used.add(at)
    parts = [first[at].text.strip(" *")]
    for index in range(at + 1, min(at + 3, len(first))):
        text = first[index].text
        if AGENDA.match(text) or not DATED.search(text) or len(text) > LONGEST:
            break
        parts.append(text.strip(" *"))
        used.add(index)
    return ", ".join(parts)


def titles_of(first: Sequence[MastheadPiece], agenda: int) -> set[int]:
    """The titles of the agenda item, in bold under it."""
    found: set[int] = set()
    for index in range(agenda + 1, len(first)):
        piece, item = first[index], first[agenda]
        aside = piece.box and item.box and abs(piece.box.x0 - item.box.x0) > 2
        if not piece.bold or aside or abs(piece.size - item.size) > 1:
            break
        found.add(index)
    return found
