"""A comment says what is wrong, with the figures behind it, in lines that any file can hold."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Evidence
from checker.writers.typeset.comment import comment
from tests.marked import finding


def test_a_comment_has_the_headline_the_message_the_figures_and_the_rule() -> None:
    figures = [Evidence(f"Row {row}, 2024", text, Place("table 1", 1)) for row, text in (("A", "7.5"), ("B", "4.0"))]
    assert comment(finding(None, 1, *figures)) == [
        "Error: The figures differ",
        "Reads 12.5; 11.5 was meant.",
        "Row A, 2024: 7.5; Row B, 2024: 4.0",
        "Rule a-rule, finding 0123456789abcdef",
    ]


def test_a_comment_that_stands_elsewhere_says_where_the_finding_is() -> None:
    assert comment(finding(None, title=""), "footnote 3") == [
        "Error: a-rule",
        "Concerns footnote 3.",
        "Reads 12.5; 11.5 was meant.",
        "Rule a-rule, finding 0123456789abcdef",
    ]


def test_what_no_file_can_hold_is_left_out() -> None:
    lines = comment(replace(finding(None), message="Reads\x00 12\ud800.5."))
    assert lines[1] == "Reads  12?.5."
