"""Comments of a Word file by which its author lets findings pass: each speaks of the paragraphs that it is put on."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.document import Allowance
from checker.readers.docx.markup import Element, W, number_of
from checker.readers.docx.opening import Parts
from checker.readers.prose.allowing import allowing

START, END, CALL = (W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))


def allowances_of(parts: Parts) -> Iterator[Allowance]:
    """What is let pass by comments that stand in the text; each of their lines may be one."""
    if parts.comments is None:
        return
    ranges = ranges_in(parts.body)
    for comment in parts.comments.findall(W + "comment"):
        for paragraph in comment.iter(W + "p"):
            said = allowing("".join(text.text or "" for text in paragraph.iter(W + "t")))
            if said:
                yield Allowance(*said, "a comment", elements=ranges.get(comment.get(W + "id")))


def ranges_in(body: Element) -> dict[str, tuple[int, int]]:
    """The first and the last paragraph that each comment is put on, by its number."""
    ranges: dict[str, tuple[int, int]] = {}
    last = -1
    for each in body.iter(W + "p", START, END, CALL):
        if each.tag == W + "p":
            last = number_of(each) or 0
            continue
        name = each.get(W + "id")
        within = next(each.iterancestors(W + "p"), None)
        here = number_of(within) if within is not None else None
        if each.tag == START:
            first = last + 1 if here is None else here
            ranges[name] = (first, first)
        else:
            end = last if here is None else here
            first, last_of_it = ranges.get(name, (end, end))
            ranges[name] = (min(first, end), end if each.tag == END else last_of_it)
    return ranges
