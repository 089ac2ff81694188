"""Findings as JSON Lines: a line for each document, then one for each of its findings, as `json` has them.

Each line is an object whose `kind` says what it is: "document", "finding", "accepted" or "unreadable".
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from checker.model.report import Checked, Unreadable
from checker.writers.json import accepted_shape, document_shape, finding_shape
from checker.writers.typeset.look import Look


def write(checked: Sequence[Checked], look: Look | None = None, unreadable: Sequence[Unreadable] = ()) -> str:
    """The lines of all documents, and of the files that could not be read."""
    rows = [row for each in checked for row in _rows(each)]
    rows += [{"kind": "unreadable", "name": file.name, "reason": file.reason} for file in unreadable]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _rows(checked: Checked) -> Iterator[dict[str, Any]]:
    yield {"kind": "document"} | document_shape(checked)
    yield from ({"kind": "finding"} | finding_shape(finding) for finding in checked.report.findings)
    yield from ({"kind": "accepted"} | accepted_shape(each) for each in checked.report.accepted)
