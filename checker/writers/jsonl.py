"""Findings as JSON Lines: a line for each document, then one for each of its findings, as `json` has them.

Each line is an object whose `kind` says what it is: "document", "finding", "accepted", "remark" or "unreadable". On
standard output the lines of a document come as soon as it is checked; remarks, which may hang on all of them, and files
that could not be read come last.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from checker.model.report import Checked, Unreadable
from checker.writers.json import accepted_shapes, document_shape, finding_shapes
from checker.writers.typeset.look import USUAL, Look


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """The lines of all documents, and of the files that could not be read."""
    return "".join([*map(each, checked), rest(checked, unreadable)])


def each(checked: Checked) -> str:
    """The lines of one document."""
    report = checked.report
    document = document_shape(checked)
    del document["remarks"]
    rows = [{"kind": "document"} | document]
    rows += [{"kind": "finding"} | finding for finding in finding_shapes(report)]
    rows += [{"kind": "accepted"} | accepted for accepted in accepted_shapes(report)]
    return _lines(rows)


def rest(checked: Sequence[Checked], unreadable: Sequence[Unreadable]) -> str:
    """The lines that come when all documents are checked."""
    reports = [each.report for each in checked]
    said = [(report.document.name, remark) for report in reports for remark in report.remarks]
    rows = [{"kind": "remark", "document": name, "remark": remark} for name, remark in said]
    return _lines([*rows, *({"kind": "unreadable", "name": file.name, "reason": file.reason} for file in unreadable)])


def _lines(rows: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
