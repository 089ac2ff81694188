"""Reads the masthead of a Word document from its running heads and its first lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.model.document import Masthead
from checker.readers.docx.text import spaced
from checker.readers.wording import CJK, DISTRIBUTION, SYMBOL, YEAR

FIRST = 40  #: the masthead stands among so many lines
LONGEST = 12  #: the name of a language has no more letters; it is one word, which Chinese mastheads do not translate


def masthead_of(heads: Sequence[str], lines: Sequence[str]) -> Masthead:
    """The symbol as most running heads print it, and what follows "Distr."; `lines` are the document's own."""
    first = [spaced(line) for line in (*heads, *lines[:FIRST]) if line.strip()]
    found = Counter(match[0] for line in heads for match in SYMBOL.finditer(line))
    symbol = found.most_common(1)[0][0] if found else next((m[0] for line in first if (m := SYMBOL.search(line))), None)
    at = next((index for index, line in enumerate(first) if DISTRIBUTION.search(line)), None)
    if at is None:
        return Masthead(symbol)
    kind = DISTRIBUTION.search(first[at])
    after = first[at + 1 : at + 5]
    date = next((line for line in after if YEAR.search(line)), None)
    return Masthead(symbol, date, kind["kind"] if kind else None, tuple(languages_in(after)))


def languages_in(lines: Sequence[str]) -> Iterator[str]:
    """The lines that name languages: "Chinese", "Original: English"."""
    for line in lines:
        if YEAR.search(line):
            continue
        named = " " not in line and len(line) <= LONGEST and not CJK.search(line)
        if SYMBOL.search(line) or not (named or ":" in line or "：" in line):
            return
        yield line
