"""What a draft lets pass itself passes with its reason, where the draft says so and nowhere else."""

from __future__ import annotations

import pytest

from checker import api
from checker.gates.drafts import allowed
from checker.model.report import Report
from tests.word import Draft

TABLE = """Table {number}
Resources

| | 2024 | 2025 |
|---|---:|---:|
| Direction | 310.4 | 220.7 |
| Policy | 405.3 | 518.6 |
| Total | 751.7 | 739.3 |

"""
LINE = "iccd-check: allow column-total-differs — as agreed"


def checked(text: str) -> Report:
    return allowed(api.check(text.encode(), "draft.md"))


def let_pass(report: Report) -> list[tuple[str, str]]:
    return [(each.finding.place.label, each.why) for each in report.accepted]


def left(report: Report) -> list[str]:
    return [finding.place.label for finding in report.findings]


def place(number: int) -> str:
    return f"table {number}, row “Total”, column “2024”"


@pytest.mark.parametrize("line", [f"{LINE}\n\n", f"<!-- {LINE} -->\n\n", f"{LINE}\n"])
def test_a_line_lets_pass_what_is_found_in_the_table_that_follows_and_in_no_other(line: str) -> None:
    report = checked(TABLE.format(number=1) + line + TABLE.format(number=2) + TABLE.format(number=3))
    assert let_pass(report) == [(place(2), "as agreed")]
    assert (left(report), report.remarks) == ([place(1), place(3)], ())


def test_a_line_may_stand_between_the_caption_and_the_table() -> None:
    report = checked(TABLE.format(number=1).replace("| |", f"{LINE}\n\n| |"))
    assert (let_pass(report), report.document.tables[0].title) == ([(place(1), "as agreed")], "Resources")


def test_a_line_lets_pass_what_is_found_in_the_paragraph_that_follows() -> None:
    text = "1. Of 40 projects, 20, or 25 per cent, are new.\n\n"
    found = checked(text)
    (rule,) = {finding.rule for finding in found.findings if finding.severity != "note"}
    report = checked(f"iccd-check: allow {rule} - of the older ones\n\n{text}")
    assert [each.why for each in report.accepted] == ["of the older ones"]


def test_a_line_is_no_text_of_the_draft() -> None:
    (paragraph,) = checked("iccd-check: allow a-rule — of 40, 20 (25 per cent)\n\n1. We go on.\n").document.paragraphs
    assert paragraph.text == "We go on."


def test_what_matches_nothing_or_gives_no_reason_is_told() -> None:
    report = checked(f"{TABLE.format(number=1)}{LINE}\n\nThe end.\n\niccd-check: allow column-total-differs\n")
    assert (let_pass(report), left(report)) == ([], [place(1)])
    assert report.remarks == (
        "The waiver of column-total-differs in line 10 of the draft (as agreed) matches nothing.",
        "What line 14 of the draft says lets nothing pass; it should read “iccd-check: allow RULE — reason”.",
    )


def test_a_rule_of_another_name_does_not_pass() -> None:
    report = checked("iccd-check: allow balance-* — as agreed\n\n" + TABLE.format(number=1))
    assert (let_pass(report), left(report)) == ([], [place(1)])


@pytest.mark.parametrize(("row", "passes"), [(3, True), (2, False)])
def test_a_comment_lets_pass_what_is_found_where_it_is_put(row: int, passes: bool) -> None:
    draft = Draft()
    draft.say("Table 1")
    draft.table(["", "2024"], ["Direction", "310.4"], ["Policy", "405.3"], ["Total", "751.7"], heads=1)
    run = draft.document.tables[0].cell(row, 1).paragraphs[0].runs[0]
    draft.document.add_comment(run, text=LINE, author="An editor", initials="ae")
    report = allowed(api.check(draft.data(), "draft.docx"))
    assert (let_pass(report) == [(place(1), "as agreed")]) is passes
    remark = "The waiver of column-total-differs in a comment of the draft (as agreed) matches nothing."
    assert report.remarks == (() if passes else (remark,))


def test_a_draft_that_says_nothing_is_left_as_it_is() -> None:
    report = api.check(TABLE.format(number=1).encode(), "draft.md")
    assert allowed(report) is report
