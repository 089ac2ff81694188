"""Slips of structure, planted one at a time into published documents, are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from checker import checks
from checker.analysis import Analysis
from checker.model.document import Document
from checker.model.report import Verdict
from checker.understand.structure.footnotes import paired
from checker.understand.terms import Vocabulary
from tests.real.reading import document, files

OTHERS = re.compile("hostile|ocr|INDC")  #: scanned, or no documents of the United Nations
DOCUMENTS = [name for name in files("corpus/*/*.pdf") if not OTHERS.search(name)]
LEAST_FOUND = 0.95

Plant = tuple[Document, str]  #: a document with a slip, and words that a finding of it must have
Planter = Callable[[Document], Iterator[Plant]]


def put(items: tuple[object, ...], at: int, item: object) -> tuple[object, ...]:
    """The items with another one at a place."""
    return (*items[:at], item, *items[at + 1 :])


def found(name: str, options: dict[str, str], planted: Document, words: str) -> bool:
    """Whether a check finds a slip."""
    outcomes = checks.run(name, options.items(), Analysis(planted, Vocabulary({})))
    return any(each.verdict is Verdict.DISAGREED and words in each.message for each in outcomes)


def raised(number: str, by: int) -> str:
    """A number with its last part raised; empty where that is none in digits."""
    parts = re.fullmatch(r"(.*?)(\d+)", number)
    return f"{parts[1]}{int(parts[2]) + by}" if parts else ""


def captions_renumbered(clean: Document) -> Iterator[Plant]:
    """Captions with the number of the next table, or one far off."""
    tables = [at for at, caption in enumerate(clean.captions) if caption.kind == "table"]
    for by in (1, 30):
        for at in tables if len(tables) > 5 else ():
            if number := raised(clean.captions[at].number, by):
                captions = put(clean.captions, at, replace(clean.captions[at], number=number))
                yield replace(clean, captions=captions), f"table {number}"


def paragraphs_repeated(clean: Document) -> Iterator[Plant]:
    """Paragraphs with the number of the one before."""
    numbered = [at for at, each in enumerate(clean.paragraphs) if each.depth == 0 and each.number]
    for before, at in list(pairwise(numbered))[::7]:
        number = clean.paragraphs[before].number
        if raised(number or "", 1) == clean.paragraphs[at].number:
            paragraphs = put(clean.paragraphs, at, replace(clean.paragraphs[at], number=number))
            yield replace(clean, paragraphs=paragraphs), f"paragraph {number}"


def lines_without_a_sign(clean: Document) -> Iterator[Plant]:
    """Lines of the contents that lack a letter in the middle."""
    for at, entry in enumerate(clean.contents):
        letters = [i for i, sign in enumerate(entry.text) if sign.isalpha()]
        if entry.leaf and len(letters) > 6:
            cut = letters[len(letters) // 2]
            text = entry.text[:cut] + entry.text[cut + 1 :]
            yield replace(clean, contents=put(clean.contents, at, replace(entry, text=text))), "ontents"


def lines_without_a_word(clean: Document) -> Iterator[Plant]:
    """Lines of the contents that lack a word."""
    for at, entry in enumerate(clean.contents):
        words = entry.text.split()
        if entry.leaf and len(words) > 2:
            text = " ".join((*words[: len(words) // 2], *words[len(words) // 2 + 1 :]))
            yield replace(clean, contents=put(clean.contents, at, replace(entry, text=text))), "ontents"


def notes_removed(clean: Document) -> Iterator[Plant]:
    """Documents that lack a footnote, if their notes and marks were read."""
    numbered = [at for at, note in enumerate(clean.notes) if note.mark.isdecimal()]
    for at in numbered if len(numbered) > 3 and paired(clean).is_sure else ():
        notes = (*clean.notes[:at], *clean.notes[at + 1 :])
        yield replace(clean, notes=notes), f"mark {clean.notes[at].mark};"


def cited(clean: Document, pattern: str, far: int) -> Iterator[Plant]:
    """Documents of which a paragraph cites a number far off."""
    for at, paragraph in enumerate(clean.paragraphs):
        if citation := re.search(pattern, paragraph.text):
            number = raised(citation["number"], far)
            start, end = citation.span("number")
            text = paragraph.text[:start] + number + paragraph.text[end:]
            yield replace(clean, paragraphs=put(clean.paragraphs, at, replace(paragraph, text=text))), number


def tables_cited(clean: Document) -> Iterator[Plant]:
    """Citations of tables that are not there."""
    if sum(caption.kind == "table" for caption in clean.captions) > 2:
        yield from cited(
            clean, r"(?<!/)(?:[Tt]ables?|表) (?P<number>[\d.IVXAB]+\d)(?= (?:below|above|shows|provides|lists))", 60
        )


def paragraphs_cited(clean: Document) -> Iterator[Plant]:
    """Citations of paragraphs that are not there."""
    yield from cited(clean, r"(?:paras?\.|paragraphs?) (?P<number>\d+)(?= (?:above|below))", 300)


CASES: dict[str, tuple[str, dict[str, str], Planter]] = {
    "a caption renumbered": ("numbering", {"kind": "tables"}, captions_renumbered),
    "a paragraph number repeated": ("numbering", {"kind": "paragraphs"}, paragraphs_repeated),
    "a letter left out of the contents": ("contents-headings", {"difference": "slip"}, lines_without_a_sign),
    "a word left out of the contents": ("contents-headings", {"difference": "slip"}, lines_without_a_word),
    "a footnote removed": ("footnote-marks", {"alone": "mark"}, notes_removed),
    "a table cited that is not there": ("citations", {"kind": "table"}, tables_cited),
    "a paragraph cited that is not there": ("citations", {"kind": "paragraph"}, paragraphs_cited),
}


CONTENTS = "contents of the ECE guide and of five programme budgets are not all led to their headings"
#: What is found of kinds that fall short of it, and why.
NOT_YET = {
    "a caption renumbered": (0.92, "the captions of some reports of other houses are not all read, nor in order"),
    "a letter left out of the contents": (
        0.86,
        CONTENTS,
    ),
    "a word left out of the contents": (
        0.85,
        CONTENTS,
    ),
}


@cache
def share_found(case: str) -> float:
    """How many of the slips of a kind that can be planted are found."""
    check, options, planter = CASES[case]
    plants = [plant for name in DOCUMENTS for plant in planter(document(name))]
    assert len(plants) > 30
    return sum(found(check, options, planted, words) for planted, words in plants) / len(plants)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, marks=pytest.mark.xfail(reason=NOT_YET[case][1], strict=True)) if case in NOT_YET else case
        for case in CASES
    ],
)
def test_nearly_all_slips_of_a_kind_are_found(case: str, shared: Path) -> None:
    assert share_found(case) >= LEAST_FOUND


@pytest.mark.parametrize(("case", "floor"), [(case, floor) for case, (floor, _) in NOT_YET.items()])
def test_no_fewer_slips_of_a_kind_are_found_than_were(case: str, floor: float, shared: Path) -> None:
    assert share_found(case) >= floor
