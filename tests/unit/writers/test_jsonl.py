"""JSON Lines: each line an object that says what it is."""

from __future__ import annotations

import json

from msgspec.structs import replace

from checker.model.report import Accepted, Report, Unreadable
from checker.writers import json as whole
from checker.writers.jsonl import each, rest, write
from checker.writers.typeset.look import USUAL
from tests.reports import checked


def test_each_line_is_what_json_has_with_its_kind_and_remarks_come_last(report: Report) -> None:
    passed = replace(report, accepted=(Accepted(report.findings[0], "As agreed"),), remarks=("Mended: a-rule.",))
    unreadable = [Unreadable("empty.pdf", "empty.pdf is empty.")]
    lines = [json.loads(line) for line in write(checked(passed), USUAL, unreadable).splitlines()]
    kinds = ["document", "finding", "finding", "finding", "accepted", "remark", "unreadable"]
    assert [line.pop("kind") for line in lines] == kinds
    shape = json.loads(whole.write(checked(passed), USUAL, unreadable))
    (document,) = shape["documents"]
    remarks = [{"document": document["name"], "remark": remark} for remark in document.pop("remarks")]
    assert lines == [document, *shape["findings"], *shape["accepted"], *remarks, *shape["unreadable"]]


def test_the_lines_are_those_of_each_document_and_the_rest(report: Report) -> None:
    unreadable = [Unreadable("empty.pdf", "empty.pdf is empty.")]
    both = checked(report, replace(report, findings=()))
    assert write(both, USUAL, unreadable) == each(both[0]) + each(both[1]) + rest(both, unreadable)


def test_nothing_checked_gives_no_line() -> None:
    assert write([]) == ""
