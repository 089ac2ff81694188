"""Whom to believe when a relation fails: figures that others bear out, and relations that fail too often."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.relations import Judged, LineSlip, judge_relation
from checker.evaluator.witnesses import cross_examine, doubted, withheld
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.rule import Check, Rule, Scope, Source
from checker.rulebook import parse
from tests.figures import SUM, total

AGREES = "every figure in it agrees with the other relations that it stands in"
OFTEN = "relations that only the figures suggest fail too often in this document to be slips"

UNSAID = """
rule figures-disagree
  in       tables
  for each relation
  expect   printed = calculated
"""
COPIED = """
rule repeated-figure-differs
  in       tables
  for each repeated fact
  expect   printed = elsewhere
"""
FORMULA = """
rule printed-formula-differs
  in       tables
  for each formula
  expect   printed = calculated
"""


def judged(*figures: int, rule: str = SUM) -> Judged:
    """A total held against its parts, as a rule has it, and believed if it is wrong."""
    (parsed,) = parse(rule, "test.rule").rules
    item = judge_relation(replace(total(*figures), rule=parsed))
    assert item is not None
    return replace(item, rule=parsed, bits=5 if item.wrong else 0)


def witness(figure: Operand, row: int) -> Judged:
    """A sum along the row of a figure that holds and has it as its result."""
    value = int(figure.quantity.value)
    sums = total(value, value - 1, 1)
    parts = tuple(replace(part, cell=(0, row, column)) for column, part in enumerate(sums.figures[1:], 1))
    item = judge_relation(replace(sums, printed=figure, target=figure, expected=Added(parts, "columns")))
    assert item is not None and item.holds
    return item


WRONG = judged(900, 500, 300)
WITNESSES = [witness(figure, row) for row, figure in enumerate(WRONG.relation.figures)]


def verdicts(*items: Judged) -> list[tuple[Verdict, str]]:
    """What becomes of the first relation."""
    return [(item.verdict, item.reason) for item in cross_examine(items)][:1]


TOLD = [(Verdict.DISAGREED, "")]
ACQUITTED = [(Verdict.UNCHECKED, AGREES)]


def test_a_relation_all_of_whose_figures_agree_elsewhere_does_not_apply():
    assert verdicts(WRONG, *WITNESSES) == ACQUITTED


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_one_figure_that_nothing_bears_out_may_be_wrong(missing):
    assert verdicts(WRONG, *WITNESSES[:missing], *WITNESSES[missing + 1 :]) == TOLD


@pytest.mark.parametrize(("bits", "found"), [(5, ACQUITTED), (6, TOLD)])
def test_what_is_believed_by_a_bit_more_is_told_all_the_same(bits, found):
    assert verdicts(replace(WRONG, bits=bits), *WITNESSES) == found


def test_a_slip_in_a_whole_line_is_told_though_each_row_agrees_in_itself():
    assert verdicts(replace(WRONG, slip=LineSlip("a row is missing?", 4)), *WITNESSES) == TOLD


def test_a_printed_formula_applies_whatever_the_others_say():
    (rule,) = parse(FORMULA, "test.rule").rules
    assert verdicts(replace(WRONG, rule=rule), *WITNESSES) == TOLD


def test_a_copy_of_a_figure_in_another_table_is_no_witness():
    (rule,) = parse(COPIED, "test.rule").rules
    copies = [replace(each, rule=rule) for each in WITNESSES]
    assert verdicts(WRONG, *copies) == TOLD


@pytest.mark.parametrize("verdict", [Verdict.ROUNDING, Verdict.UNCHECKED])
def test_what_does_not_hold_to_the_last_digit_is_no_witness(verdict):
    assert verdicts(WRONG, *(replace(each, verdict=verdict) for each in WITNESSES)) == TOLD


def test_a_longer_sum_of_all_the_figures_is_no_witness_for_a_wrong_sign_cancels_out_in_it():
    figures = WRONG.relation.figures
    sums = total(1700, 900, 500, 300)
    above = replace(sums.target, cell=(0, 9, 0))
    longer = judge_relation(replace(sums, printed=above, target=above, expected=Added(figures, "rows")))
    assert (longer.holds, verdicts(WRONG, longer)) == (True, TOLD)


def unsaid(held: int, wrong: int) -> list[Judged]:
    """Relations without a word that hold and fail in so many places."""
    return [judged(8301, 5299, 3002, rule=UNSAID)] * held + [judged(8423, 5299, 3002, rule=UNSAID)] * wrong


@pytest.mark.parametrize(
    ("held", "wrong", "left"),
    [
        (12, 7, 7),  # few failures may be slips
        (12, 8, 0),
        (792, 8, 0),  # one in a hundred
        (793, 8, 8),
    ],
)
def test_relations_without_a_word_that_fail_often_in_a_document_mean_something_else(held, wrong, left):
    found = doubted(unsaid(held, wrong))
    assert sum(item.wrong for item in found) == left
    assert {item.reason for item in found if item.verdict is Verdict.UNCHECKED} == ({OFTEN} if not left else set())


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ((83_167, 52_943, 30_324), True),  # the total has one digit that is wrong: by chance once in 666 sums
        ((8467, 5343, 3024), False),  # once in 83
    ],
)
def test_what_a_rare_slip_explains_is_told_however_often_the_others_fail(figures, told):
    found = doubted([*unsaid(12, 8), judged(*figures, rule=UNSAID)])
    assert any(item.wrong for item in found) is told


def test_what_words_say_is_told_however_often_mere_figures_fail():
    found = doubted([*unsaid(12, 8), judged(8423, 5299, 3002)])
    assert [item.rule.id for item in found if item.wrong] == ["column-total-differs"]


QUARTERS = """
     | April | May  | June | Q2    | July | August | Sept. | Q3    | {}
-------------------------------------------------------------------
2011 | 1,204 | 1,318 | 1,277 | 3,799 | 1,190 | 1,402 | 1,365 | 3,957 |
2012 | 1,251 | 1,287 | 1,340 | 3,878 | 1,266 | 1,381 | 1,420 | 4,067 |
2013 | 1,310 | 1,295 | 1,402 | 4,007 | 1,288 | 1,399 | 1,433 | 4,120 |
2014 | 1,297 | 1,344 | 1,388 | 4,029 | 1,302 | 1,410 | 1,467 | 4,179 |
2015 | 1,322 | 1,371 | 1,405 | {}    | 1,345 | 1,438 | 1,481 | {}    |
"""


@pytest.mark.parametrize(
    ("second", "third", "count"),
    [
        ("4,098", "4,264", 0),
        ("4,128", "4,264", 1),
        ("4,128", "4,217", 0),  # other sums of the row are off as well, by something else
        ("4,128", "4,294", 2),  # by as much
    ],
)
def test_a_line_in_which_several_unsaid_sums_fail_by_different_sizes_was_revised(table, say, second, third, count):
    drawn = table(QUARTERS.format("", second, third), counts=True)
    assert len(say(drawn, rules="", text=UNSAID)) == count


CIVILIANS = """
              | International | National | Total
------------------------------------------------
Approved 2025 | 41            | 20       | 61
Approved 2026 | 44            | 42       | 96
Filled        | 38            | 17       | 55
"""


@pytest.mark.parametrize("copies", [1, 2])
def test_a_wrong_total_that_a_second_table_repeats_is_told_in_both(table, check, copies):
    tables = [table(CIVILIANS, number=str(number + 1), counts=True) for number in range(copies)]
    findings = check(*tables, rules="across", text=COPIED).findings
    assert [finding.found for finding in findings] == [96] * copies


UNREAD = "it may rest on what is damaged or was not read"
DAMAGED = Document("a.pdf", unread=(4,))


def summed(*pages: int) -> Judged:
    """A total that is wrong, with its parts on these pages; it stands on the first."""
    relation = total(9, *[1] * (len(pages) - 1))
    target, *parts = (
        replace(figure, place=replace(figure.place, page=page))
        for figure, page in zip(relation.figures, pages, strict=True)
    )
    item = judge_relation(replace(relation, target=target, printed=target, expected=Added(tuple(parts), "rows")))
    assert item is not None and item.wrong
    return item


def said(topic: str, page: int, *others: int) -> Judged:
    """What a named check of a topic says of a page, with evidence on others."""
    place, source = Place("paragraph 3", page), Source(f"rules/{topic}/a-rule.rule", 1)
    rule = Rule("a-rule", Scope("text"), Check("a-check"), source)
    evidence = tuple(Evidence("a figure", "12", Place("table 1", other)) for other in others)
    outcome = Outcome(Verdict.DISAGREED, place, "It is wrong.", evidence=evidence)
    return Judged(rule, place, (-1, 0, 0), outcome.verdict, outcome.message, outcome=outcome)


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        (summed(2, 2, 2), True),
        (summed(2, 2, 3), False),
        (summed(5, 6, 6), False),
        (said("prose", 2), True),
        (said("prose", 3), False),
        (said("prose", 2, 5), False),
        (said("structure", 9), False),
    ],
)
def test_what_stands_near_a_page_that_was_not_read_or_hangs_on_all_pages_is_not_said(item: Judged, kept: bool) -> None:
    assert withheld([item], DAMAGED) == [item if kept else item.unchecked(UNREAD)]
    assert withheld([item], Document("a.pdf")) == [item]


def test_in_a_file_that_may_lack_a_part_nothing_is_missed() -> None:
    mended, table, text = Document("a.pdf", mended=True), summed(2, 2, 2), said("structure", 9)
    assert withheld([table, text], mended) == [table, text.unchecked(UNREAD)]


def test_what_holds_is_left_as_it_is() -> None:
    item = judge_relation(total(9, 4, 5))
    assert item is not None
    assert withheld([item], DAMAGED) == [item]
