"""What may be written at a place; "|" is the place."""

from __future__ import annotations

import pytest
from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from checker import checks
from checker.languages import LANGUAGES
from checker.lsp.completion import completions
from checker.model.rule import Source, Term
from checker.rulebook.expressions import FUNCTIONS
from checker.rulebook.sheet import RuleSheet

TERMS = {name: Term(name, {"en": (name,)}, Source("a.term", 1)) for name in ("spent", "approved")}
CLAUSES = ["rule", "term", "title", "severity", "in", "for", "expect", "check"]
TABLES = 'rule a\n  in tables with columns spent\n  title "All"\n'


def offered(text: str) -> list[str]:
    before = text.partition("|")[0].split("\n")
    sheet = RuleSheet("a.rule", text.replace("|", ""))
    return [each.label for each in completions(sheet, len(before), len(before[-1]) + 1, TERMS, PositionCodec())]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("|", ["rule", "term"]),
        ("rule a\n  |", CLAUSES),
        ("rule a\n  sev|", CLAUSES),
        ("rule |", []),
        ("rule a\n  title |", []),
        ("rule a\n  severity w|", ["note", "warning", "error"]),
        ("rule a\n  in |", ["tables", "table", "documents", "text"]),
        ("rule a\n  in tables with columns |", ["approved", "spent", "this", "last"]),
        ("rule a\n  in tables with columns approved, s|\n  title", ["approved", "spent", "this", "last"]),
        ("rule a\n  in tables with rows |", ["approved", "spent"]),
        ("rule a\n  expect spent of last |", ["year"]),
        (f"{TABLES}  for each |", ["numeric", "row", "relation", "head", "closing", "formula", "repeated"]),
        (f"{TABLES}  check |", [*checks.names()]),
        (f"{TABLES}  check footnote-marks |", ["with"]),
        (f"{TABLES}  check footnote-marks with |", ["alone"]),
        (f"{TABLES}  check footnote-marks with alone |", ['"mark"', '"note"']),
        (f'{TABLES}  check footnote-marks with alone "m|', ['"mark"', '"note"']),
        (f"{TABLES}  check unheard-of with |", []),
        ("term a\n  |", ["rule", "term", *LANGUAGES]),
        (f"{TABLES}  # spent and |", []),
        (f'{TABLES}  expect "is spe|', []),
    ],
)
def test_the_words_are_those_that_the_grammar_has_a_place_for(text: str, words: list[str]) -> None:
    assert sorted(offered(text)) == sorted(words)


@pytest.mark.parametrize(
    "text", ["rule a\n  expect |", "rule a\n  expect spent =\n    |", "rule a\n  expect spent - |"]
)
def test_in_a_calculation_there_are_terms_functions_and_its_words(text: str) -> None:
    words = ["sum", "count", "share", "printed", "calculated", "elsewhere", "this", "last", *FUNCTIONS, *TERMS]
    assert set(offered(text)) - {"if"} == set(words)


def test_a_clause_that_holds_a_mistake_hides_none_of_those_after_it() -> None:
    assert offered("rule a\n  in tables with with\n  severity |") == ["note", "warning", "error"]


def test_what_is_begun_is_replaced() -> None:
    sheet = RuleSheet("a.rule", 'rule a\n  in tables with columns "😀", sp')
    (found,) = (each for each in completions(sheet, 2, 33, TERMS, PositionCodec()) if each.label == "spent")
    assert found.text_edit and found.text_edit.range == Range(Position(1, 31), Position(1, 33))
