"""From texts to a rulebook, with the shipped vocabulary or another, and a rule as it was written."""

import pytest

from checker.errors import RuleError
from checker.rulebook import load, looked_through, parse, shipped, with_shipped, written

RULE = "rule {name}\n  in tables with rows total\n  expect total = sum of rows\n"


def test_texts_become_one_rulebook_in_their_order() -> None:
    words = ("words.term", 'term sums\n  en "sums"\n')
    first = RULE.format(name="first").replace("total", "sums")
    book = load([("a/first.rule", first), ("b/second.rule", RULE.format(name="second")), words])
    assert [(rule.id, rule.source.path) for rule in book.rules] == [
        ("first", "a/first.rule"),
        ("second", "b/second.rule"),
    ]


def test_own_rules_may_use_the_shipped_vocabulary() -> None:
    book = load([("own.rule", RULE.format(name="own"))])
    assert [rule.id for rule in book.rules] == ["own"]
    assert book.terms == shipped().terms


def test_a_vocabulary_may_be_given() -> None:
    with pytest.raises(RuleError, match='"total" is not in the vocabulary'):
        load([("own.rule", RULE.format(name="own"))], vocabulary={})


def test_a_rule_defined_twice_names_both_places() -> None:
    texts = [("first.rule", "# one\n" + RULE.format(name="same")), ("second.rule", RULE.format(name="same"))]
    with pytest.raises(RuleError) as raised:
        load(texts)
    assert str(raised.value) == (
        'second.rule:1:6: rule "same" is already defined in first.rule, line 2 [R031]\n'
        "    rule same\n"
        "         ^\n"
        "    Give one of them another name."
    )


def test_all_mistakes_of_all_texts_are_found_and_what_is_sound_is_kept() -> None:
    bad = "rule bad\n  in tables with colums spent\n  severity fatl\n  expct spent > 0\n"
    book, mistakes = looked_through([("a.rule", bad + RULE.format(name="good")), ("b.rule", "rul x\n")])
    assert [rule.id for rule in book.rules] == ["good"]
    assert [(each.path, each.line, each.column, each.code) for each in mistakes] == [
        ("a.rule", 2, 18, "R003"),
        ("a.rule", 3, 12, "R012"),
        ("a.rule", 4, 3, "R003"),
        ("b.rule", 1, 1, "R003"),
    ]


def test_a_rule_is_shown_as_its_author_wrote_it() -> None:
    second = "# Why it\n# is there.\nrule second\n  in tables  # all\n\n  expect total = 1\n"
    text = RULE.format(name="first") + "\n" + second + '\n# last\nterm a\n  en "a"\n'
    assert written(parse(text, "two.rule").rules[1], text) == second


OWN = 'rule posts-differ\n  title    "Posts differ"\n  in       tables\n  expect   "Filled" <= "Approved"\n'


def test_ones_own_rule_joins_the_shipped_and_replaces_its_name() -> None:
    book = with_shipped((("own.rule", OWN),))
    assert len(book.rules) == len(with_shipped(()).rules) + 1
    named = with_shipped((("own.rule", OWN.replace("posts-differ", "column-total-differs")),))
    assert len(named.rules) == len(with_shipped(()).rules)
