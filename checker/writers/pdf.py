"""A copy of a PDF with its findings as marks that any viewer shows: highlights, underlined proof, notes in the margin.

The copy begins with the very bytes of the original; marks that an earlier copy had are left out of it. A file that is
signed or encrypted is refused in a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from checker.model.report import Checked, Unreadable
from checker.writers.marked_pdf.annotations import annotated
from checker.writers.marked_pdf.increment import Increment
from checker.writers.marked_pdf.marks import marks_of
from checker.writers.marked_pdf.opening import opened
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import shown_findings

COPIES = ".pdf"


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> bytes:
    """The marked copy of the one document; raises OutputError where it cannot be marked."""
    (one,) = checked
    file = opened(one.source)
    increment = Increment.of(one.source.data, file.reader, file.start)
    marks = marks_of(shown_findings(one.report, look), [page.sheet for page in file.pages])
    for index, page in enumerate(file.pages):
        if marks.get(index) or page.marked:
            added = annotated(increment, page.reference, marks.get(index, ()))
            changed = DictionaryObject(page.told)
            changed[NameObject("/Annots")] = ArrayObject([*page.others, *added])
            increment.change(page.reference, changed)
    return increment.written()
