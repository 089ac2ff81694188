"""Footnote marks in the text beside the notes that they call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.model.document import Document, Paragraph
from checker.model.place import Box
from checker.model.table import Note
from checker.understand.structure.series import follow

FAR = 1  #: a note stands on the page of its mark or so many pages behind [unknown]
SKIPPED = 2  #: no more notes than this lack their mark one after the other [unknown]
_ENOUGH = 8  #: marks and notes are believed where so many go together for each that is alone [unknown]
_LEAST = 3  #: and at least so many go together [unknown]


class Called(Struct, frozen=True):
    """A mark in the text: its number, where it stands, and what stands before it."""

    mark: str
    label: str
    order: int
    page: int | None = None
    box: Box | None = None
    offset: int = 0


class Pairs(Struct, frozen=True):
    """Marks with their notes, and those of either that are alone; `raised` counts what may be no marks at all."""

    together: tuple[tuple[Called, Note], ...]
    marks: tuple[Called, ...]
    notes: tuple[Note, ...]
    raised: int = 0

    @property
    def is_sure(self) -> bool:
        """Whether marks and notes were read well enough to miss one."""
        alone = len(self.marks) + len(self.notes) + self.raised
        return len(self.together) >= _LEAST and alone <= max(1, len(self.together) // _ENOUGH)


def paired(document: Document) -> Pairs:
    """The numbered marks and notes of a document, one to one and in order."""
    marks = sorted(_marks(document), key=lambda mark: (mark.order, mark.offset))
    notes = [note for note in document.notes if note.mark.isdecimal()]
    together: list[tuple[Called, Note]] = []
    alone: list[Called] = []
    start = 0
    for mark in marks:
        at = next((i for i in range(start, len(notes)) if _goes(mark, notes[i], i - start)), None)
        if at is None:
            alone.append(mark)
        else:
            together.append((mark, notes[at]))
            start = at + 1
    called = {id(note) for _, note in together}
    cells = _in_cells(document) if len(called) < len(notes) else set()
    uncalled = tuple(note for note in notes if id(note) not in called and note.mark not in cells)
    believed = tuple(_believed(alone, marks))
    return Pairs(tuple(together), believed, uncalled, len(alone) - len(believed))


def _goes(mark: Called, note: Note, skipped: int) -> bool:
    """Whether a note is that of a mark: it has the same number, and no note of other pages lies between."""
    if note.mark != mark.mark or skipped > SKIPPED:
        return False
    return mark.page is None or note.page is None or 0 <= note.page - mark.page <= FAR


def _marks(document: Document) -> Iterator[Called]:
    for paragraph in document.paragraphs:
        for mark in paragraph.marks:
            if mark.text.isdecimal() and not _is_formula(paragraph, mark.at):
                page, box = paragraph.spot(max(0, mark.at - 1), mark.at + 1)
                label = f"paragraph {paragraph.number}" if paragraph.number and not paragraph.depth else "text"
                yield Called(mark.text, label, paragraph.order, page, box, mark.at)
    for heading in document.headings:
        for mark in heading.marks:
            if mark.text.isdecimal():
                yield Called(mark.text, f"heading “{heading.text}”", heading.order, heading.page, heading.box)


def _is_formula(paragraph: Paragraph, at: int) -> bool:
    """Whether what was taken for a mark is a part of a formula or a unit: "CO2", "m2", "10"."""
    last = paragraph.text[:at].split(" ")[-1].lstrip("(")[-3:]
    return last in ("10", "m", "km", "N", "CO", "CH") or last[-2:] in ("CO", "CH")


def _believed(alone: Sequence[Called], marks: Sequence[Called]) -> list[Called]:
    """The marks without note that follow each other with the others, so that they are no raised figures.

    Where numbers begin again but once, a 1 that no 2 follows is one.
    """
    numbers = [int(mark.mark) for mark in marks]
    series = follow(numbers)
    doubtful = {marks[at] for at in (*series.strays, *(each.at for each in series.breaks))}
    if series.again == 1:
        again = zip(marks[1:], numbers[1:], [*numbers[2:], 0], strict=False)
        doubtful |= {mark for mark, number, following in again if number == 1 and following != 2}
    return [mark for mark in alone if mark not in doubtful]


def _in_cells(document: Document) -> set[str]:
    """The marks that tables bear: their cells and labels, their heads, and what stands over them."""
    bearing = [(table.over, *(row.borne for row in table.rows)) for table in document.tables]
    return {mark for several in bearing for marks in several for mark in marks}


def may_be_called(document: Document, note: Note) -> bool:
    """Whether a note may be called from a table or a figure, of which not all marks are known."""
    if note.page is None:
        return bool(document.tables)
    tables = any(note.page in table.pages for table in document.tables)
    captions = any(caption.page == note.page for caption in document.captions)
    return tables or captions or note.page in {place.page for place in document.missed}
