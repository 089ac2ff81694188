"""What a word of a rule file means."""

from __future__ import annotations

import pytest

from checker import checks
from checker.lsp.cursor import clause_at
from checker.lsp.manual import MANUAL, meaning
from checker.model.rule import Source, Term
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import keywords
from tests.test_house import text_of

SPENT = Term("spent", {"en": ("spent", "used*")}, Source("a.term", 1))


def said(line: str, word: str) -> str:
    clause = clause_at(RuleSheet("a.rule", f"rule a\n  {line}"), 2, line.index(word) + 3)
    return meaning(clause, {"spent": SPENT, "footnote-marks": SPENT})


@pytest.mark.parametrize(("word", "meant"), MANUAL.items())
def test_a_word_of_the_language_means_what_the_rule_guide_says(word: str, meant: str) -> None:
    assert word in keywords().values()
    assert meant in " ".join(text_of("docs/rule-guide.md").split())


@pytest.mark.parametrize("word", ["footnote-marks", "alone"])
def test_a_check_and_its_option_mean_what_the_check_says_of_itself(word: str) -> None:
    assert said('check footnote-marks with alone "mark"', word) == checks.explained("footnote-marks")


@pytest.mark.parametrize(
    ("line", "word", "meant"),
    [
        ("expect spent = 5", "spent", "`spent` is what heads and labels call\n\n- English: “spent”, “used*”"),
        ("expect unknown = 5", "unknown", ""),
        ("check unknown", "unknown", ""),
        ('expect "spent" = 5', '"spent"', ""),
        ("severity warning", "severity", MANUAL["severity"]),
        ("in tables", "tables", ""),
        ("in tables", "in", MANUAL["in"]),
        ("expect spent in table 1 = 5", "in", ""),
    ],
)
def test_a_term_means_its_words_and_a_quotation_itself(line: str, word: str, meant: str) -> None:
    assert said(line, word) == meant
