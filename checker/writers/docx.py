"""A copy of a Word file with its findings as comments: each at its cell or figure, those of others left as they are.

Only the document, its comments, its relations and the list of parts differ from the original. What stands in headers,
footers and notes, where Word has no comments, is told at the nearest paragraph. Comments of an earlier copy are
replaced.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.anchors import Anchors
from checker.errors import OutputError
from checker.model.report import Checked, Unreadable
from checker.writers.marked_word.comments import Comments
from checker.writers.marked_word.package import Package
from checker.writers.typeset.comment import comment
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import shown_findings

COPIES = ".docx"


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> bytes:
    """The copy of the one document with comments; raises OutputError where it is signed."""
    (one,) = checked
    package = Package.of(one.source.data)
    if package.is_signed:
        raise OutputError(f"{one.source.name} is signed, and comments would break that; mark a copy that is not.")
    comments = Comments.of(package)
    findings = shown_findings(one.report, look)
    if not comments.clear() and not findings:
        return one.source.data
    anchors = Anchors(one.report.document)
    places = [(finding, comments.beside_boxes(anchors.of(finding))) for finding in findings]
    comments.add((at, comment(finding, finding.place.label if at.aside else "")) for finding, at in places)
    return comments.written()
