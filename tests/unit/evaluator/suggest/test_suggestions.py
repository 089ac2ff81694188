"""Rules for what the figures of documents keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import api
from checker.evaluator.suggest.suggestions import suggestions
from checker.model.document import Document
from checker.model.rule import Rulebook, Severity
from checker.rulebook import parse, shipped

SAMPLES = Path(__file__).parents[4] / "samples"
BARE = Rulebook((), shipped().terms)
YEARS = """
Table 1
Contributions

| Donor | 2023 | 2024 | Growth (%) | Paid | Due |
|---|---:|---:|---:|---:|---:|
| Country A | 1,240 | 1,302 | 5.0 | 17 | 90 |
| Country B | 3,320 | 4,150 | 25.0 | 64 | 33 |
| Country C | 5,250 | 4,620 | -12.0 | 48 | 71 |
| Country D | 2,810 | 2,529 | -10.0 | 39 | 15 |
| Country E | 7,460 | 8,206 | 10.0 | 82 | 26 |
"""
BIENNIUM = """
Table 1
Budget

| Office | 2024 / Approved | 2025 / Approved | Both years / Approved |
|---|---:|---:|---:|
| Bonn | 1,126 | 1,226 | 2,352 |
| Geneva | 2,122 | 2,222 | 4,344 |
| Nairobi | 1,763 | 1,863 | 3,626 |
"""


def read(name: str) -> Document:
    return api.read_document((SAMPLES / name).read_bytes(), name)


def drawn(text: str) -> Document:
    return api.read_document(text.encode(), "a.md")


def expected(*documents: Document, rulebook: Rulebook = BARE) -> list[str]:
    """What the rules suggested expect."""
    return [each.text.split("expect   ")[1].strip() for each in suggestions(documents, rulebook)]


def test_what_is_suggested_holds_in_a_document_and_finds_the_errors_that_are_planted_in_it() -> None:
    found = suggestions([read("performance-en.docx")], BARE)
    own = Rulebook(tuple(rule for each in found for rule in parse(each.text, each.name).rules), BARE.terms)
    sound, wrong = (
        [
            finding.place.label
            for finding in api.check((SAMPLES / name).read_bytes(), name, own).findings
            if finding.severity is not Severity.NOTE
        ]
        for name in ("performance-en.docx", "performance-en-errors.docx")
    )
    assert sound == []
    assert wrong == [
        "table 1, row “B. Communications”, column “Percentage of expenditure”",
        "table 1, row “Core budget total (A-F)”, column “2020–2021 approved budget”",
        "table 2, row “Contractual services”, column “Balance of funds”",
        "table 2, row “Travel”, column “2020–2021 approved budget”",
        "table 3, row “P-4”, column “Total, Approved”",
        "table 5, row “Subtotal”, column “ERPA”",
    ]


def test_over_several_documents_those_are_suggested_that_hold_in_all() -> None:
    assert expected(read("performance-en.docx"), read("performance-fr.docx")) == [
        "balance = approved - spent",
        "percentage = spent / approved",
        "filled = men + women",
        "filled = african-states + asia-pacific-states + latin-american-states + eastern-european-states"
        " + western-european-states",
    ]


def test_what_the_rules_say_already_is_not_suggested() -> None:
    assert expected(read("performance-en.docx"), rulebook=shipped()) == []


def test_heads_are_quoted_where_no_term_fits() -> None:
    assert expected(drawn(YEARS)) == ['percentage = ("2024" - "2023") / "2023"']


def test_columns_of_one_head_are_named_by_the_heads_above() -> None:
    assert expected(drawn(BIENNIUM)) == ['approved of "Both years" = approved of "2024" + approved of "2025"']


def test_a_relation_whose_columns_no_name_tells_apart_is_not_suggested() -> None:
    assert expected(drawn(YEARS.replace("Paid", "2024"))) == []


@pytest.mark.parametrize("held", ["5.0 |", "25.0 |"])
def test_what_fails_once_is_not_suggested(held: str) -> None:
    assert expected(drawn(YEARS.replace(f"| {held}", "| 77.0 |", 1))) == []


def test_what_rows_say_of_two_years_agrees_by_chance() -> None:
    rows = "| {} | 1,240 | 3,320 | 5,250 |\n| {} | 302 | 150 | 620 |\n| {} | 1,542 | 3,470 | 5,870 |\n"
    head = "Table 1\nPosts\n\n| Item | Bonn | Geneva | Vienna |\n|---|---:|---:|---:|\n"
    assert expected(drawn(head + rows.format("Opening", "New", "Closing"))) == ['"Closing" = "Opening" + "New"']
    assert expected(drawn(head + rows.format("Opening 2023", "New", "Closing 2025"))) == []


def test_a_rule_is_named_by_its_target_and_a_term_by_what_it_is_made_of() -> None:
    named = {each.name for each in suggestions([drawn(YEARS), drawn(YEARS)], BARE)}
    assert named == {"percentage-of-2023-differs"}
    flights = YEARS.replace("Growth (%)", "2024 estimate").replace("| 2024 |", "| Fixed |")
    assert not any(each.name.startswith("2024") for each in suggestions([drawn(flights)], BARE))
