"""The contents give the page on which each heading stands.

Where most pages differ, the document was set anew after its contents were written: that is one finding, of the contents
as a whole (`differ` is "most"). Where "few" differ, each is told by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.model.document import Document
from checker.understand.structure.outline import ContentsLine
from checker.understand.structure.pagination import printed_pages
from checker.understand.structure.titles import is_slip, same

_USUAL = 0.5  #: a way of counting pages is believed that so many lines of the contents share [unknown]
_MOST = 0.25  #: contents of which a larger part differs do not fit the document [unknown]


class Options(Struct, frozen=True):
    """Whether one finding is looked for, of contents that do not fit at all, or one for each page that differs."""

    differ: Literal["few", "most"] = "few"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the pages of the contents against those of the headings."""
    document = analysis.document
    lines = [line for line in analysis.outline if line.entry.leaf and line.entry.leaf.isdecimal()]
    pages = printed_pages(document) or _counted(document, lines)
    found = [(line, page) for line in lines if (page := _page(document, line, pages))]
    wrong = [(line, page) for line, page in found if int(line.entry.leaf or 0) != page]
    as_a_whole = len(wrong) > max(1, _MOST * len(found))
    if options.differ == "most":
        if as_a_whole:
            yield _misfit(wrong, len(found))
        return
    if lines and not found:
        yield Outcome(Verdict.UNCHECKED, Place("contents"), "the file has no pages, the contents give some")
    for line, page in found:
        if int(line.entry.leaf or 0) == page:
            yield Outcome(Verdict.HELD, line.place, offset=line.at)
        elif line.heading and not (
            same(line.entry.text, line.heading.text) or is_slip(line.entry.text, line.heading.text)
        ):
            yield Outcome(Verdict.UNCHECKED, line.place, "a line of the contents reads otherwise than its heading")
        elif not as_a_whole:
            message = f"{line.label}: gives page {line.entry.leaf}; the heading stands on page {page}."
            yield Outcome(Verdict.DISAGREED, line.place, message, offset=line.at)


def _page(document: Document, line: ContentsLine, pages: Mapping[int, int]) -> int | None:
    """The page of a line's heading; of headings with one title, the one that stands where the line says."""
    own = pages.get(line.heading.page or 0) if line.heading else None
    if line.heading is None or own is None:
        return None
    alike = [each.page for each in document.headings if same(each.text, line.heading.text)]
    given = int(line.entry.leaf or 0)
    return given if given in (pages.get(page or 0) for page in alike) else own


def _counted(document: Document, lines: Sequence[ContentsLine]) -> dict[int, int]:
    """The pages counted as most of the contents count them, where none bears a number."""
    placed = [(line.heading.page, int(line.entry.leaf or 0)) for line in lines if line.heading and line.heading.page]
    shifts = Counter(leaf - page for page, leaf in placed).most_common(1)
    shift = shifts[0][0] if shifts and shifts[0][1] > _USUAL * len(placed) else 0
    return {page.number: page.number + shift for page in document.pages}


def _misfit(wrong: Sequence[tuple[ContentsLine, int]], count: int) -> Outcome:
    (first, page), entry = wrong[0], wrong[0][0].entry
    example = f"{first.label.removeprefix('contents, ')} stands on page {page}, not {entry.leaf}"
    message = f"contents: {len(wrong)} of the {count} pages that are given do not fit this document ({example})."
    return Outcome(Verdict.DISAGREED, Place("contents", entry.page, entry.box), message, offset=first.at)
