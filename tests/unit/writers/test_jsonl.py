"""JSON Lines: each line an object that says what it is."""

from __future__ import annotations

import json

from msgspec.structs import replace

from checker.model.report import Accepted, Report, Unreadable
from checker.writers import json as whole
from checker.writers.jsonl import write
from tests.reports import checked


def test_each_line_is_what_json_has_with_its_kind(report: Report) -> None:
    passed = replace(report, accepted=(Accepted(report.findings[0], "As agreed"),))
    unreadable = [Unreadable("empty.pdf", "empty.pdf is empty.")]
    lines = [json.loads(line) for line in write(checked(passed), None, unreadable).splitlines()]
    assert [line.pop("kind") for line in lines] == [
        "document",
        "finding",
        "finding",
        "finding",
        "accepted",
        "unreadable",
    ]
    shape = json.loads(whole.write(checked(passed), None, unreadable))
    assert lines == [*shape["documents"], *shape["findings"], *shape["accepted"], *shape["unreadable"]]


def test_nothing_checked_gives_no_line() -> None:
    assert write([]) == ""
