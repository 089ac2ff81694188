"""The runs that are printed against those that were read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from msgspec import Struct

from checker.model.document import Document
from tests.conservation.pieces import Piece, pieces_of
from tests.conservation.printed import Printed, printed_in, runs

REACH = 6  #: a run is read in no more parts than this
#: which neighbours of a run may be read together with it, from the nearest on
WINDOWS = sorted(((a, b) for a in range(-5, 1) for b in range(1, 7) if b - a <= 6), key=lambda w: w[1] - w[0])

Owed = list[tuple[str, Piece]]  #: the runs that were read and have not been found on the page yet, in their order


class Balance(Struct):
    """What became of the runs of one document."""

    name: str
    printed: int
    kept: Counter[str]
    lost: list[Printed]
    doubled: list[tuple[str, Piece]]


def balance_of(name: str, printed: Sequence[Printed], document: Document) -> Balance:
    """What became of the printed runs of a document."""
    owed: defaultdict[int | None, Owed] = defaultdict(list)
    for piece in pieces_of(document):
        owed[piece.page] += [(run, piece) for run in runs(piece.text)]
    balance = Balance(name, len(printed), Counter(), [], [])
    by_page: defaultdict[int | None, list[Printed]] = defaultdict(list)
    for each in printed:
        by_page[each.page].append(each)
    open_ = {page: unpaid(each, owed[page], balance.kept) for page, each in by_page.items()}
    for page, each in by_page.items():
        open_[page] = rejoined(each, open_[page], owed[page], balance.kept)
    for page, ones in open_.items():
        rest = list(ones.values())
        for beside in () if page is None else (page - 1, page + 1):
            rest = list(unpaid(rest, owed[beside], balance.kept).values())
        balance.lost += rest
    balance.doubled += [(run, piece) for pieces in owed.values() for run, piece in pieces if not piece.spare]
    return balance


def unpaid(printed: Sequence[Printed], owed: Owed, kept: Counter[str]) -> dict[int, Printed]:
    """The runs, by their numbers, that stand nowhere among what was read; each other is taken off there."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(owed)), key=lambda at: (owed[at][1].spare, at), reverse=True):
        places[owed[at][0]].append(at)
    lost, found = {}, set()
    for number, each in enumerate(printed):
        if places[each.run]:
            found.add(places[each.run].pop())
        else:
            lost[number] = each
    kept.update(owed[at][1].where for at in found)
    owed[:] = [each for at, each in enumerate(owed) if at not in found]
    return lost


def rejoined(
    printed: Sequence[Printed], lost: dict[int, Printed], owed: Owed, kept: Counter[str]
) -> dict[int, Printed]:
    """The runs that stay lost though neighbours are read as one, "4.8 7" as "4.87", or one as several.

    A neighbour that had been found elsewhere is free again for another that is lost.
    """
    for number in list(lost):
        if number not in lost:
            continue
        alike = (at for at, each in enumerate(printed) if each.run == lost[number].run and at != number)
        for at, (first, last) in product((number, *alike), WINDOWS):
            start, end = at + first, at + last
            window = printed[max(0, start) : end]
            if start >= 0 and len(window) == end - start and pay(window, owed, kept):
                for each in window:
                    release(each, lost)
                break
    return lost


def release(each: Printed, lost: dict[int, Printed]) -> None:
    """Let a run that is found stand for one like it that is lost."""
    other = next((at for at, one in lost.items() if one.run == each.run), None)
    if other is not None:
        del lost[other]


def pay(window: Sequence[Printed], owed: Owed, kept: Counter[str]) -> bool:
    """Whether runs make up one that was read, or several beside each other, which are then taken off."""
    whole = "".join(each.run for each in window)
    for start in range(len(owed)):
        made = ""
        for end in range(start, min(start + REACH, len(owed))):
            made += owed[end][0]
            if made == whole:
                kept[owed[start][1].where] += 1
                del owed[start : end + 1]
                return True
            if not whole.startswith(made):
                break
    return False


def of_file(path: Path, document: Document) -> Balance:
    """The balance of a file that was read."""
    return balance_of(path.name, printed_in(path), document)
