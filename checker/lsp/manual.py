"""What a word of a rule file means, in Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lark import Token

from checker import checks
from checker.languages import LANGUAGES
from checker.model.rule import Term
from checker.rulebook.sheet import CLAUSES
from checker.rulebook.syntax import keywords

#: What the clauses of a rule and their words say, as the rule guide has it.
MANUAL = {
    "rule": "What is found, joined by hyphens, so that it reads well in a report: `column-total-differs`.",
    "title": "One sentence for the reader of the report.",
    "severity": (
        "`error` (unless told), `warning` for what is odd but possible, `note` for what is only worth counting."
    ),
    "in": "Where the rule looks.",
    "for": "What it goes through one by one.",
    "expect": "What must hold.",
    "check": "In the place of `expect`: what no calculation can say, such as `contents-headings`.",
    "term": "A **term** is a name for what heads and labels say in many words and six languages",
    "numeric": "the columns of figures, where the names mean rows: `net = gross - staff-assessment`",
    "shared": "the rows whose label stands in all these tables",
    "formula": "the formulas that heads print, “(6)=(4)+(5)”, row by row; goes with `expect printed = calculated`",
    "repeated": (
        "the cells that two tables share, by row label and column head; goes with `expect printed = elsewhere`"
    ),
    "head": "the heads with figures of their own and the rows under them; goes with `expect printed = calculated`",
    "relation": (
        "the relations that the figures of a table keep almost everywhere, whatever its labels say; goes with "
        "`expect printed = calculated`"
    ),
    "closing": (
        "the rows that `in` names, each with the rows since the one before it, or since a total; goes with "
        "`expect printed = calculated`"
    ),
    "rounding": "No values behind the printed figures could agree.",
    "exactly": "The printed digits must agree.",
    "share": "X over Y as a percentage",
    "text": "speaks of sentences and gives names to their figures.",
    "this": "of the columns called `spent`, the one of the latest year or period that heads name",
    "last": "the one right before it",
    "is": "The cell must not be blank",
}


def meaning(clause: Sequence[Token], terms: Mapping[str, Term]) -> str:
    """What the last word of a clause means; nothing where there is nothing to say."""
    *before, word = clause
    if word.type in keywords():
        return of_word(word, opens=not before)
    if word.type != "NAME":
        return ""
    if clause[0].type == "CHECK":
        return of_check(before[1] if before[1:] else word)
    return of_term(terms[word]) if word in terms else ""


def of_word(word: str, opens: bool) -> str:
    """What a word of the language says; "in" also stands where it opens no clause."""
    return MANUAL.get(word, "") if opens or word not in CLAUSES else ""


def of_check(name: str) -> str:
    """What a check looks at, and its options."""
    return checks.explained(name) if checks.is_known(name) else ""


def of_term(term: Term) -> str:
    """The words that a term matches in each language."""
    quoted = {code: ", ".join(f"“{word}”" for word in words) for code, words in term.words.items()}
    lines = [f"- {LANGUAGES[code].name}: {words}" for code, words in quoted.items()]
    return "\n".join([f"`{term.name}` is what heads and labels call", "", *lines])
