"""What is set into a cell of a Word table besides its own text: text boxes, and tables within it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.readers.docx.markup import BOX, MATH, Element, W, boxes_in, children
from checker.readers.docx.text import runs_in
from checker.readers.wording import is_number


def has_insets(cell: Element) -> bool:
    """Whether a table or a text box stands within a cell, which few do."""
    return next(cell.iter(W + "tbl", BOX), None) is not None


def inset_in(cell: Element) -> Element | None:
    """The one paragraph that is set into a cell which prints nothing itself: it is what the cell says."""
    found = [] if prints(cell) else [p for holder in holders_in(cell) for p in printing(holder)]
    return found[0] if len(found) == 1 else None


def has_more(cell: Element) -> bool:
    """Whether more is set into a cell than it says itself, or says beside its text."""
    return has_insets(cell) and inset_in(cell) is None and not figures_aside(cell)


def figures_aside(cell: Element) -> str:
    """The figures that are set into a cell, beside its own text or in several pieces, where it holds nothing else."""
    if inset_in(cell) is not None:
        return ""
    holders = boxes_of(cell) if prints(cell) else holders_in(cell)
    texts = [text_of(paragraph) for holder in holders for paragraph in printing(holder)]
    return " ".join(texts) if all(map(is_number, texts)) else ""


def holders_in(cell: Element) -> list[Element]:
    """The tables and text boxes within a cell."""
    return [*children(cell, "tbl"), *boxes_of(cell)]


def boxes_of(cell: Element) -> list[Element]:
    """The text boxes within a cell."""
    return [box for paragraph in children(cell, "p") for box in boxes_in(paragraph)]


def prints(cell: Element) -> bool:
    """Whether a cell has text of its own."""
    return any(map(text_of, children(cell, "p")))


def printing(holder: Element) -> Iterator[Element]:
    """The paragraphs with text in a table or a text box."""
    return filter(text_of, holder.iter(W + "p"))


def text_of(paragraph: Element) -> str:
    """The letters of a paragraph, however they are set."""
    texts = (part.text or "" for run in runs_in(paragraph) for part in run.iterchildren(W + "t", MATH + "t"))
    return "".join(texts).strip()
