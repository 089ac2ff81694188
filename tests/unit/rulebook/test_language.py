"""The sentences that an author may write, and the rules that they become."""

from decimal import Decimal

import pytest

from checker.model.rule import (
    Comparison,
    Expression,
    Loop,
    Number,
    Operation,
    Reference,
    Rule,
    Scope,
    Severity,
    Share,
    Source,
    Sum,
    Term,
    Tolerance,
)
from checker.rulebook import parse

# The sentences with which the language was asked for; they stay as they are.
FIRST_SENTENCES = """\
term approved
  en "approved budget" "apportionment" "appropriation"
  zh "核定预算" "核定"

rule percentage-spent-differs
  title    "The percentage printed is not what was spent over what was approved"
  severity error
  in       tables with columns approved, spent, percentage
  expect   percentage = spent / approved

rule column-total-differs
  in       tables with rows total
  for each numeric column
  expect   total = sum of rows

rule balance-differs
  in       tables with columns approved, spent, balance
  expect   balance = approved - spent

rule more-posts-filled-than-approved
  severity warning
  in       tables with columns approved, filled
  expect   filled <= approved

rule expenditure-totals-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  expect   total of spent in table 1 = total of spent in table 2

rule posts-by-grade-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  for each row shared by table 3, table 4, table 5
  expect   filled of total in table 3 + filled of total in table 4 = total in table 5
"""


def reference(*names: str, table: str | None = None) -> Reference:
    return Reference(names, table)


def rule(*clauses: str) -> Rule:
    """The rule of these clauses; what a clause does not say is the plainest thing."""
    given = {clause.split()[0] for clause in clauses}
    rest = [text for word, text in (("in", "in tables"), ("expect", "expect total = 1")) if word not in given]
    return parse("rule x\n" + "".join(f"  {clause}\n" for clause in (*clauses, *rest)), "x.rule").rules[0]


def expected(text: str) -> Expression:
    """The expression on the left of "= 0"."""
    return rule(f"expect {text} = 0").expect.left


def test_the_first_sentences_become_the_rules_that_they_say() -> None:
    book = parse(FIRST_SENTENCES, "first.rule")
    approved, spent, balance = reference("approved"), reference("spent"), reference("balance")
    assert book.terms["approved"] == Term(
        "approved",
        {"en": ("approved budget", "apportionment", "appropriation"), "zh": ("核定预算", "核定")},
        Source("first.rule", 1),
    )
    assert book.rules == (
        Rule(
            id="percentage-spent-differs",
            title="The percentage printed is not what was spent over what was approved",
            severity=Severity.ERROR,
            scope=Scope("tables", columns=("approved", "spent", "percentage")),
            expect=Comparison("=", reference("percentage"), Operation("/", spent, approved)),
            source=Source("first.rule", 5),
        ),
        Rule(
            id="column-total-differs",
            scope=Scope("tables", rows=("total",)),
            loop=Loop("numeric column"),
            expect=Comparison("=", reference("total"), Sum("rows")),
            source=Source("first.rule", 11),
        ),
        Rule(
            id="balance-differs",
            scope=Scope("tables", columns=("approved", "spent", "balance")),
            expect=Comparison("=", balance, Operation("-", approved, spent)),
            source=Source("first.rule", 16),
        ),
        Rule(
            id="more-posts-filled-than-approved",
            severity=Severity.WARNING,
            scope=Scope("tables", columns=("approved", "filled")),
            expect=Comparison("<=", reference("filled"), approved),
            source=Source("first.rule", 20),
        ),
        Rule(
            id="expenditure-totals-disagree",
            scope=Scope("documents", symbol="ICCD/CRIC(*)/3"),
            expect=Comparison("=", reference("total", "spent", table="1"), reference("total", "spent", table="2")),
            source=Source("first.rule", 25),
        ),
        Rule(
            id="posts-by-grade-disagree",
            scope=Scope("documents", symbol="ICCD/CRIC(*)/3"),
            loop=Loop("shared row", ("3", "4", "5")),
            expect=Comparison(
                "=",
                Operation("+", reference("filled", "total", table="3"), reference("filled", "total", table="4")),
                reference("total", table="5"),
            ),
            source=Source("first.rule", 29),
        ),
    )


@pytest.mark.parametrize(
    ("written", "scope"),
    [
        ("tables", Scope("tables")),
        ("tables with columns total and rows subtotal, total", Scope("tables", ("total",), ("subtotal", "total"))),
        ("tables with columns total with rows total", Scope("tables", ("total",), ("total",))),
        ("tables with columns total and with row total", Scope("tables", ("total",), ("total",))),
        ('tables with columns "United Nations", total', Scope("tables", ("United Nations", "total"))),
        ('tables with number "3"', Scope("tables", table="3")),
        ("tables with number 24.16", Scope("tables", table="24.16")),
        ('tables with symbol "A/*" and rows total', Scope("tables", rows=("total",), symbol="A/*")),
        ("table 3", Scope("tables", table="3")),
        ('table "A.1"', Scope("tables", table="A.1")),
        ("documents", Scope("documents")),
        ('documents with symbol "A/80/*"', Scope("documents", symbol="A/80/*")),
    ],
)
def test_a_rule_says_where_it_looks(written: str, scope: Scope) -> None:
    assert rule(f"in {written}").scope == scope


@pytest.mark.parametrize(
    ("written", "loop"),
    [
        ("numeric column", Loop("numeric column")),
        ("row", Loop("row")),
        ("row shared by table 1, table 2.1", Loop("shared row", ("1", "2.1"))),
        ("row shared by table 3, table 4 and table 5", Loop("shared row", ("3", "4", "5"))),
    ],
)
def test_a_rule_says_what_it_goes_through(written: str, loop: Loop) -> None:
    assert rule(f"for each {written}").loop == loop


@pytest.mark.parametrize(
    ("written", "tolerance", "slack"),
    [
        ("", Tolerance.ROUNDING, "0"),
        ("within rounding", Tolerance.ROUNDING, "0"),
        ("exactly", Tolerance.EXACT, "0"),
        ("within 0.2", Tolerance.SLACK, "0.2"),
    ],
)
def test_a_rule_says_how_closely_figures_must_agree(written: str, tolerance: Tolerance, slack: str) -> None:
    found = rule(f"expect total = sum of rows {written}")
    assert (found.tolerance, found.slack) == (tolerance, Decimal(slack))


@pytest.mark.parametrize("sign", ["=", "<", ">", "<=", ">="])
def test_two_sides_are_compared(sign: str) -> None:
    assert rule(f"expect filled {sign} approved").expect.operator == sign


@pytest.mark.parametrize(
    ("written", "expression"),
    [
        ("0.25", Number(Decimal("0.25"))),
        ("-1.5", Number(Decimal("-1.5"))),
        ("-total", Operation("-", Number(Decimal(0)), reference("total"))),
        ("sum of columns", Sum("columns")),
        ("total of spent in table 1", reference("total", "spent", table="1")),
        ('"United Nations" of spent', reference("United Nations", "spent")),
        ("share of women in total", Share(reference("women"), reference("total"))),
        (
            "share of women in table 3 in total in table 4",
            Share(reference("women", table="3"), reference("total", table="4")),
        ),
        (
            "share of (women + men) in (filled + vacant)",
            Share(
                Operation("+", reference("women"), reference("men")),
                Operation("+", reference("filled"), reference("vacant")),
            ),
        ),
        ("staff-assessment", reference("staff-assessment")),
    ],
)
def test_an_expression_says_what_is_computed(written: str, expression: Expression) -> None:
    assert expected(written) == expression


def test_products_bind_closer_than_sums() -> None:
    gross, net, total = reference("gross"), reference("net"), reference("total")
    assert expected("gross + net * total") == Operation("+", gross, Operation("*", net, total))
    assert expected("(gross + net) * total") == Operation("*", Operation("+", gross, net), total)


def test_what_stands_left_is_computed_first() -> None:
    gross, net, total = reference("gross"), reference("net"), reference("total")
    assert expected("gross - net - total") == Operation("-", Operation("-", gross, net), total)
    assert expected("gross / net / total") == Operation("/", Operation("/", gross, net), total)


def test_a_hyphen_joins_a_name_and_a_minus_has_spaces() -> None:
    assert expected("gross - staff-assessment") == Operation("-", reference("gross"), reference("staff-assessment"))


def test_signs_that_a_text_processor_puts_in_are_understood() -> None:
    typed = rule('title "Too many"', "expect filled <= approved - vacant")
    processed = rule("title “Too many”", "expect filled ≤ approved \u2013 vacant")
    assert (processed.title, processed.expect) == (typed.title, typed.expect)


def test_a_title_may_quote() -> None:
    assert rule('title "The “total” is wrong"').title == "The “total” is wrong"


def test_a_deeper_line_continues_the_clause_above() -> None:
    one = "rule x\n  in tables\n  expect total in table 1 = gross + net\n"
    three = "rule x\n  in tables\n  expect total\n    in table 1 =  # the sum\n\n      gross\n    + net\n"
    assert parse(one, "x.rule") == parse(three, "x.rule")


def test_the_first_word_of_a_clause_begins_it_at_any_indentation() -> None:
    tidy = "rule x\n  in tables\n  for each row\n  expect total = 1\n"
    assert parse(tidy, "x.rule") == parse("rule x\nin tables\n     for each row\n  expect total = 1\n", "x.rule")
    assert parse(tidy, "x.rule") == parse("rule x\n\tin\ttables\n\tfor each row\n\texpect total = 1", "x.rule")


def test_order_of_clauses_comments_and_blank_lines_do_not_matter() -> None:
    text = "# first\n\nrule x  # found\n  expect total = 1\n  # where\n\n  in tables\n"
    assert parse(text, "x.rule").rules[0].source == Source("x.rule", 3)


def test_line_ends_and_byte_order_mark_of_any_system_are_read() -> None:
    plain = "rule x\n  in tables\n  expect total = 1\n"
    assert parse("\ufeff" + plain.replace("\n", "\r\n"), "x.rule") == parse(plain, "x.rule")


def test_a_language_of_a_term_may_take_several_lines() -> None:
    text = 'term x\n  en "one"\n    "two"\n  zh "一"\n  en "th*" "*ree"\n'
    assert parse(text, "x.term").terms["x"].words == {"en": ("one", "two", "th*", "*ree"), "zh": ("一",)}


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "\ufeff"])
def test_an_empty_file_holds_no_rules(text: str) -> None:
    assert parse(text, "x.rule").rules == ()
