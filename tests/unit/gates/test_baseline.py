"""What is known passes, what is new does not, and what became of the rest is told."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.errors import GateError
from checker.gates.baseline import Baseline, compared, pruned, read, recorded, written
from checker.model.document import Document, Masthead
from checker.model.place import Place
from checker.model.report import Accepted, Finding, Report
from checker.model.rule import Severity
from tests.test_growth import STEEPEST, exponent
from tests.unit.gates.conftest import SHARE, TOTAL

WRITTEN = """{
  "schema": 1,
  "findings": [
    {"document": "A/80/700", "rule": "column-total-differs", "place": "table 3, row “Total”, column “Spent”", \
"fingerprint": "00000000000000aa", "severity": "error", "found": "1300", "expected": "1200", "language": "en"},
    {"document": "A/80/700", "rule": "share-differs", "place": "paragraph 7", "fingerprint": "00000000000000bb", \
"severity": "warning", "found": null, "expected": null, "language": "en"}
  ]
}
"""


def test_a_baseline_has_a_line_for_each_finding(report: Report) -> None:
    note = replace(SHARE, severity=Severity.NOTE, fingerprint="00000000000000cc")
    assert written(recorded([replace(report, findings=(*report.findings, note))])) == WRITTEN


def test_a_baseline_is_read_as_it_was_written(report: Report) -> None:
    assert read(WRITTEN, "known.json") == recorded([report])


def test_nothing_found_is_a_baseline_too() -> None:
    assert read(written(Baseline()), "known.json") == Baseline()


def test_what_is_known_passes_and_stays_in_the_report(report: Report) -> None:
    passed = compared(report, recorded([report]), "known.json")
    why = "known from known.json"
    assert passed == replace(report, findings=(), accepted=(Accepted(TOTAL, why, True), Accepted(SHARE, why, True)))


def test_a_new_finding_is_told_though_another_is_mended(report: Report) -> None:
    new = replace(TOTAL, fingerprint="00000000000000dd", place=Place("table 3, row “Total”, column “Approved”", 4))
    passed = compared(replace(report, findings=(new, SHARE)), recorded([report]), "known.json")
    assert passed.findings == (new,)
    assert passed.remarks == ("Mended: column-total-differs, table 3, row “Total”, column “Spent”.",)


def test_a_figure_that_changed_is_known_no_longer(report: Report) -> None:
    changed = replace(TOTAL, fingerprint="00000000000000dd", found=Decimal(1310))
    passed = compared(replace(report, findings=(changed, SHARE)), recorded([report]), "known.json")
    place = "column-total-differs, table 3, row “Total”, column “Spent”"
    assert passed.findings == (changed,)
    assert passed.remarks == (f"Known no longer, since the figure changed: {place} (was 1300, is 1310).",)


def test_another_caption_makes_a_finding_another(report: Report) -> None:
    moved = replace(TOTAL, fingerprint="00000000000000dd")
    passed = compared(replace(report, findings=(moved, SHARE)), recorded([report]), "known.json")
    place = "column-total-differs, table 3, row “Total”, column “Spent”"
    assert passed.remarks == (f"Known no longer, since what stands around the figure changed: {place}.",)


def test_a_moved_file_is_known_by_its_symbol_and_one_without_by_its_name(report: Report) -> None:
    moved = Report(Document("final/b.docx", masthead=Masthead("A/80/700")), report.findings)
    assert compared(moved, recorded([report]), "known.json").findings == ()
    unnamed = Report(Document("drafts/a.docx"), report.findings)
    assert (
        compared(replace(unnamed, document=Document("final/a.docx")), recorded([unnamed]), "known.json").findings == ()
    )


def test_what_another_document_has_is_not_spoken_of(report: Report) -> None:
    other = Report(Document("b.docx", masthead=Masthead("A/80/701")))
    assert compared(other, recorded([report]), "known.json") == other


def test_what_is_waived_is_not_mended(report: Report) -> None:
    passed = compared(
        replace(report, findings=(SHARE,), accepted=(Accepted(TOTAL, "As agreed"),)), recorded([report]), "known.json"
    )
    assert (passed.findings, passed.remarks) == ((), ())


def test_pruning_takes_out_what_is_mended_and_adds_nothing(report: Report) -> None:
    new = replace(TOTAL, fingerprint="00000000000000dd")
    other = Report(Document("b.docx", masthead=Masthead("A/80/701")), (SHARE,))
    known = recorded([report, other])
    left = pruned(known, [replace(report, findings=(new, SHARE))])
    assert [(entry.document, entry.rule) for entry in left.findings] == [
        ("A/80/700", "share-differs"),
        ("A/80/701", "share-differs"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "known.json is no baseline: Expecting value: line 1 column 1 (char 0)."),
        ("[]", "known.json:1: the file is [], and should be a baseline that the program wrote."),
        ('{"schema": 2, "findings": []}', "known.json:1: “schema” is 2, and should be 1."),
        ('{"schema": 1}', "known.json:1: the file has no “findings”."),
    ],
)
def test_what_is_no_baseline_is_said(text: str, message: str) -> None:
    with pytest.raises(GateError) as error:
        read(text, "known.json")
    assert str(error.value) == message


def test_what_another_document_of_the_same_symbol_has_is_not_mended(report: Report) -> None:
    here, there = replace(report, findings=(TOTAL,)), replace(report, findings=(SHARE,))
    known = recorded([here, there])
    assert compared(here, known, "known.json", (here, there)).remarks == ()
    assert compared(here, known, "known.json", (here,)).remarks == ("Mended: share-differs, paragraph 7.",)


def test_what_is_known_of_another_language_is_neither_mended_nor_pruned(report: Report) -> None:
    french = replace(report, document=replace(report.document, language="fr"))
    entry = replace(TOTAL, fingerprint="00000000000000ff")
    known = recorded([report, replace(french, findings=(entry,))])
    assert compared(report, known, "known.json").remarks == ()
    assert pruned(known, [replace(report, findings=())]) == recorded([replace(french, findings=(entry,))])


def test_an_entry_without_a_language_is_one_of_each(report: Report) -> None:
    text = written(recorded([report])).replace(', "language": "en"', "")
    clean = replace(report, findings=(), document=replace(report.document, language="fr"))
    assert pruned(read(text, "known.json"), [clean]) == Baseline()


def test_what_another_rule_finds_of_the_same_figure_with_the_same_result_is_known(report: Report) -> None:
    other = replace(TOTAL, rule="balance-differs", severity=Severity.WARNING, fingerprint="00000000000000dd")
    known, now = recorded([report]), replace(report, findings=(other, SHARE))
    passed = compared(now, known, "known.json")
    assert ([each.finding.rule for each in passed.accepted], passed.findings, passed.remarks) == (
        ["balance-differs", "share-differs"],
        (),
        (),
    )
    assert pruned(known, [now]) == known


@pytest.mark.parametrize(
    "other",
    [
        replace(TOTAL, rule="balance-differs", expected=Decimal(1250), fingerprint="00000000000000dd"),
        replace(TOTAL, rule="balance-differs", found=Decimal(1310), fingerprint="00000000000000dd"),
        replace(TOTAL, fingerprint="00000000000000dd"),
        replace(SHARE, rule="balance-differs", fingerprint="00000000000000dd"),
    ],
)
def test_another_result_or_none_or_the_same_rule_again_is_not_known(report: Report, other: Finding) -> None:
    assert compared(replace(report, findings=(other,)), recorded([report]), "known.json").findings == (other,)


def test_what_is_known_of_many_documents_is_looked_for_in_those_that_are_checked(report: Report) -> None:
    def passing(count: int) -> Callable[[], object]:
        reports = [replace(report, document=Document(f"{number}.pdf")) for number in range(count)]
        known = recorded(reports)
        return lambda: [compared(each, known, "known.json", [each]) for each in reports]

    assert exponent(passing, 30) <= STEEPEST


def test_a_baseline_in_any_order_is_read(report: Report) -> None:
    reports = [replace(report, document=Document(f"{name}.pdf")) for name in "abc"]
    turned = written(Baseline(recorded(reports).findings[::-1]))
    assert [compared(each, read(turned, "known.json"), "known.json").findings for each in reports] == [()] * 3
