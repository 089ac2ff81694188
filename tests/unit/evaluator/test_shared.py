"""The check of a long text is shared out, and comes to what one process finds."""

from __future__ import annotations

import os

import pytest
from msgspec.structs import replace

from checker import sharing
from checker.analysis import Analysis
from checker.evaluator import evaluate, verdicts
from checker.evaluator.shared import SENTENCES, Work
from checker.model.document import Document, Paragraph
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from tests.unit.evaluator.conftest import draw, rulebook

CHECKS = """
rule paragraph-number-missing
  in       documents
  check    numbering with kind "paragraphs", fault "missing"

rule cited-table-missing
  in       documents
  check    citations with kind "table"
"""

FOUND = [
    "Paragraph 4: cites table 9; the document has no such table.",
    "Paragraph 6: follows paragraph 4; there is no paragraph 5.",
    "Table 1, row “Total”, column “2025”: reads 195; the rows add up to 159 (36 too much; digits 9 and 5 swapped?).",
]

RULES = rulebook("total", text=CHECKS)


def report_of(count: int) -> Document:
    """A report of so many paragraphs, one of which cites a table that is not there; number 5 is left out."""
    numbers = [number for number in range(1, count + 2) if number != 5]
    texts = {3: "Table 1 shows the posts.", 4: "Table 9 shows the costs."}
    said = "The text of this paragraph says something."
    paragraphs = tuple(
        Paragraph(texts.get(number, said), str(number), order=order) for order, number in enumerate(numbers)
    )
    wrong = draw(" | 2024 | 2025\n----\nStaff | 120 | 134\nTravel | 30 | 25\nTotal | 150 | 195")
    return Document("report.pdf", paragraphs=paragraphs, tables=(replace(wrong, order=count),))


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A system on which a process can be copied, and the copies that were begun."""
    copies, fork = list[int](), os.fork

    def counted() -> int:
        process = fork()
        copies.append(process)
        return process

    monkeypatch.setattr(sharing, "can_copy", lambda: True)
    monkeypatch.setattr(os, "fork", counted)
    return copies


@pytest.mark.parametrize(("paragraphs", "jobs", "others"), [(20, 2, 1), (20, 3, 2), (20, 1, 0), (19, 2, 0)])
def test_a_text_of_twenty_paragraphs_is_shared_among_as_many_as_are_asked_for(begun, paragraphs, jobs, others) -> None:
    text = report_of(paragraphs)
    shared = evaluate(text, RULES, jobs)
    assert len(begun) == others
    assert shared == evaluate(text, RULES)
    assert [finding.message for finding in shared.findings] == FOUND


def test_figures_are_tied_to_tables_ten_paragraphs_at_a_time_behind_all_other_work() -> None:
    rules = shipped()
    work = Work(rules.rules, Analysis(report_of(24), Vocabulary(rules.terms)))
    prose = {rule.id for rule in rules.rules if rule.topic == SENTENCES}
    against = {"figure-differs-from-table", "figure-of-another-cell"}
    assert {rule.id for rule in work.topics[-1]} == prose - against
    assert {rule.id for rule in work.tied} == against
    assert work.stretches == [slice(0, 10), slice(10, 20), slice(20, 30)]
    assert len(work) == 1 + len(work.topics) + 3


def test_without_rules_that_hold_sentences_against_tables_none_is_tied() -> None:
    assert Work(RULES.rules, Analysis(report_of(24), Vocabulary(RULES.terms))).stretches == []


def test_nothing_is_shared_unless_it_is_asked_for(begun) -> None:
    text = report_of(20)
    assert verdicts(text, RULES) == verdicts(text, RULES, 1)
    assert evaluate(text, RULES) == evaluate(text, RULES, 1)
    assert begun == []
