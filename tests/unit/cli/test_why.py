"""`iccd-check rules why` and `iccd-check terms`: what a rule and the vocabulary make of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from checker.rule_files import shipped_file
from checker.rulebook import shipped
from checker.rulebook.proofs import cases

DRAFT = """\
# Report

Table 1
Resources

| | Approved | Spent | Balance |
|---|---:|---:|---:|
| Direction | 1,200.5 | 1,100.1 | 100.4 |
| Policy | 2,608.9 | 2,400.2 | 280.7 |
| Total | 3,809.4 | 3,500.3 | 309.1 |

Table 2
Resources of another year

| | Aproved | Spent | Balance |
|---|---:|---:|---:|
| Direction | 1,300.5 | 1,100.1 | 200.4 |
| Policy | 2,708.9 | 2,400.2 | 308.7 |
"""
TOLD = """\
table 1:
  column approved: “Approved”
  column spent: “Spent”
  column balance: “Balance”
  2 held, 1 disagreed
    table 1, row “Policy”, column “Balance”: disagreed: reads 280.7; 2,608.9 - 2,400.2 = 208.7 (72.0 too much).
table 2:
  column approved: none; “Aproved” bears no term: add it to approved?
  column spent: “Spent”
  column balance: “Balance”
  not looked at: nothing is called “approved”
"""
WHOLE = """\
    table 1, row “Direction”, column “Balance”: held: reads 100.4, and 100.4 is expected
    table 1, row “Policy”, column “Balance”: disagreed: reads 280.7; 2,608.9 - 2,400.2 = 208.7 (72.0 too much).
    table 1, row “Total”, column “Balance”: held: reads 309.1, and 309.1 is expected
"""


@pytest.fixture(autouse=True)
def draft(go: Callable[..., Result]) -> None:
    Path("draft.md").write_text(DRAFT)


def test_each_table_says_what_the_rule_took_and_what_came_of_it(go: Callable[..., Result]) -> None:
    assert go("rules", "why", "balance-differs", "draft.md").stdout == TOLD


def test_what_holds_is_shown_where_all_is_asked_for(go: Callable[..., Result]) -> None:
    assert WHOLE in go("rules", "why", "balance-differs", "draft.md", "--all").stdout


def test_a_check_says_what_it_made_of_the_text(go: Callable[..., Result]) -> None:
    assert go("rules", "why", "breakdown-differs", "draft.md").stdout == (
        "in the text:\n  nothing to hold against each other\n"
    )
    Path("draft.md").write_text("# Report\n\n1. Of 24 posts, 9 were in Geneva, 8 in Nairobi and 6 in Vienna.\n")
    told = go("rules", "why", "breakdown-differs", "draft.md").stdout.splitlines()
    assert told[0] == "in the text:"


def test_a_rule_for_other_documents_says_so(go: Callable[..., Result]) -> None:
    Path("own.rule").write_text(
        'rule own\n  in tables with symbol "A/*" and columns approved, spent\n  expect approved = spent\n'
    )
    told = go("rules", "why", "own", "draft.md", "--rules", "own.rule").stdout
    assert told == "Not looked for: the rule is for documents with the symbol A/*; that of this one is none.\n"


def test_an_unknown_rule_is_answered_with_the_nearest(go: Callable[..., Result]) -> None:
    result = go("rules", "why", "balance-difers", "draft.md")
    assert result.exit_code == 2
    told = "there is no rule balance-difers; did you mean balance-differs? --rules PATH adds your own."
    assert result.stderr.splitlines()[-1].endswith(told)


def test_the_terms_of_heads_and_labels_are_shown(go: Callable[..., Result]) -> None:
    assert go("terms", "draft.md").stdout.splitlines()[:7] == [
        "table 1:",
        "  column “Approved”: approved",
        "  column “Spent”: spent",
        "  column “Balance”: balance",
        "  row “Direction”: no term",
        "  row “Policy”: no term",
        "  row “Total”: total",
    ]


def test_a_head_that_is_taken_for_another_term_is_said_with_it(go: Callable[..., Result]) -> None:
    table = "| | Approved | Spent | Change (per cent) |\n|---|---:|---:|---:|\n| Bonn | 120 | 150 | 25.0 |\n"
    Path("draft.md").write_text(f"Table 1\nGrowth\n\n{table}")
    Path("own.rule").write_text(
        'term growth\n  en "change"\n\nrule growth-differs\n'
        "  in tables with columns approved, spent, growth\n  expect growth = (spent - approved) / approved\n"
    )
    told = go("rules", "why", "growth-differs", "draft.md", "--rules", "own.rule").stdout.splitlines()
    assert told[3] == "  column growth: none; “Change (per cent)” is taken for percentage"


OTHERS = """\

Table 3
Courses

| Course | Begins | Ends | Tutor | Hours |
|---|---|---|---|---:|
| Nursing | 3 March 2025 | 9 May 2025 | Ms. Ode | 40 |

Table 4
Camps

| Camp | Families |
|---|---:|
| Alpha | 110 |
"""


def _own(go: Callable[..., Result], rule: str, *options: str) -> str:
    Path("draft.md").write_text(DRAFT + OTHERS)
    Path("own.rule").write_text(f"rule own\n{rule}\n")
    return go("rules", "why", "own", "draft.md", "--rules", "own.rule", *options).stdout


def test_a_column_without_figures_is_said_and_tables_of_something_else_in_one_line(go: Callable[..., Result]) -> None:
    rule = '  in tables with columns "Tutor", "Hours"\n  expect "Tutor" < "Hours"'
    looked_at = (
        "table 3:\n  column Tutor: none; “Tutor” holds no figures\n  column Hours: “Hours”\n"
        "  not looked at: “Tutor” holds no figures\n"
    )
    assert _own(go, rule) == f"{looked_at}table 1, table 2, table 4:\n  nothing is called what the rule names\n"
    none = "  column Tutor: none\n  column Hours: none\n"
    assert f"table 4:\n{none}  not looked at: nothing is called “Tutor”; nothing" in _own(go, rule, "--all")


def test_columns_of_days_are_named_and_held(go: Callable[..., Result]) -> None:
    rule = '  in tables with columns "Begins", "Ends"\n  expect "Begins" < "Ends"'
    told = "table 3:\n  column Begins: “Begins”\n  column Ends: “Ends”\n  1 held\n"
    assert _own(go, rule) == f"{told}table 1, table 2, table 4:\n  nothing is called what the rule names\n"
    mixed = rule.replace('< "Ends"', '< "Hours"')
    assert "days and figures neither add nor agree" in _own(go, mixed)


def test_a_sentence_that_is_not_there_is_said_with_the_one_most_like_it(go: Callable[..., Result]) -> None:
    Path("draft.md").write_text("# R\n\n1. The Office employs 24 persons.\n")
    Path("own.rule").write_text('rule own\n  in text "employs {staff} people"\n  expect staff > 30\n')
    told = go("rules", "why", "own", "draft.md", "--rules", "own.rule").stdout
    none = "Not looked for: no sentence reads “employs {staff} people”"
    assert told == f"{none}; most like it is one in paragraph 1.\n"
    Path("draft.md").write_text("# R\n\n1. The Office employs 24 people.\n")
    told = go("rules", "why", "own", "draft.md", "--rules", "own.rule").stdout
    assert told == (
        "in the text:\n  1 disagreed\n    paragraph 1: disagreed: reads 24; more than 30 is expected (6 too few).\n"
    )


def test_a_year_that_is_not_there_is_said_with_the_one_that_is(go: Callable[..., Result]) -> None:
    Path("draft.md").write_text(DRAFT.replace("Approved", "Spent 2022").replace("Aproved", "Spent in 2023 and 2024"))
    Path("own.rule").write_text(
        "rule own\n  in tables with columns this year, last year\n  expect spent of this year > spent of last year\n"
    )
    assert go("rules", "why", "own", "draft.md", "--rules", "own.rule").stdout == (
        "table 1:\n  column this year: “Spent 2022”\n  column last year: none\n"
        "  not looked at: no column is “last year” where this year is 2022\n"
        "table 2:\n  nothing is called what the rule names\n"
    )


def test_words_of_a_calculation_that_no_head_has_are_said_with_the_nearest(go: Callable[..., Result]) -> None:
    told = _own(go, '  in tables with columns "Balance"\n  expect "Balance" = approved - "Spend"').splitlines()
    assert told[:4] == [
        "table 1:",
        "  column Balance: “Balance”",
        "  column Spend: none; is “Spent” meant?",
        "  not looked at: nothing is called “Spend”",
    ]
    none = _own(go, '  in tables with rows "Directon"\n  for each numeric column\n  expect "Directon" > 5')
    assert none.splitlines()[1] == "  row Directon: none; is “Direction” meant?"


def test_columns_that_are_all_there_and_neither_add_nor_agree_are_said_to(go: Callable[..., Result]) -> None:
    assert _own(go, '  in tables with columns "Balance"\n  expect "Balance" = spent / approved').splitlines()[:3] == [
        "table 1:",
        "  column Balance: “Balance”",
        "  not looked at: its columns neither add nor agree: of two like figures a quotient is a percentage, and an "
        "amount is none",
    ]


def test_a_rule_that_names_its_tables_is_told_of_at_the_first_of_them(go: Callable[..., Result]) -> None:
    rule = "  in documents\n  for each row shared by table 1, table {0}\n  expect spent in table 1 = spent in table {0}"
    assert _own(go, rule.format(2)) == "table 1:\n  2 held\n"
    assert _own(go, rule.format(9)) == "Not looked for: no table is called “9”.\n"


UNLIKE = """\
# Report

Table 7
Aproved resources

| | Aproved | Spend | Ballance |
|---|---:|---:|---:|
| Direction | 1,300.5 | 17.1 | 942.4 |
| Policy | 2,708.9 | 38.2 | 308.7 |

1. The secretariat met in the library.
"""


def _why_of_each_rule(go: Callable[..., Result]) -> Iterator[str]:
    """What each shipped rule makes of the first case in which it finds something, and of a document unlike any."""
    for rule in shipped().rules:
        proof = shipped_file(rule.source.path).with_suffix(".md")
        found = next(case for case in cases(proof.read_text("utf-8"), proof.name) if case.finds)
        for kind, text in ((found.title, found.text), ("Nothing of it", UNLIKE)):
            Path(proof.name).write_text(text, "utf-8")
            yield f"# {rule.id}: {kind}\n\n{go('rules', 'why', rule.id, proof.name).stdout}"


def test_each_shipped_rule_says_why_it_finds_something_and_why_it_does_not(
    go: Callable[..., Result], snapshot: Callable[[str, str], None]
) -> None:
    snapshot("\n".join(_why_of_each_rule(go)), "rules-why.txt")
