"""The summary of a job."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from checker.model.report import Report, Unreadable
from checker.writers.markdown import write
from checker.writers.typeset.look import Look
from tests.reports import checked


def test_the_summary_is_written_whole(
    report: Report, clean_report: Report, snapshot: Callable[[str, str], None]
) -> None:
    unreadable = [Unreadable("empty.pdf", "empty.pdf: the file is empty")]
    snapshot(write(checked(report, clean_report), Look(), unreadable), "report.md")


def test_no_text_of_a_document_means_anything_in_markdown(report: Report) -> None:
    hostile = replace(report.findings[0], message="<img src=x>\n# *a* [b](c) | `d`")
    item = write(checked(replace(report, findings=(hostile,))), Look(quiet=True)).splitlines()[-1]
    assert item.endswith(r": \<img src=x\> \# \*a\* \[b\](c) \| \`d\` (column-total-differs)")


def test_without_findings_there_is_the_table_alone(clean_report: Report) -> None:
    assert write(checked(clean_report)).splitlines() == [
        "| document | findings | figures held | exit |",
        "|---|---|---|---|",
        "| clean.md | none | 36 of 40 | 0 |",
    ]
