"""What an author is told of a slip: what was expected, in words, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Set

from lark import Token, UnexpectedCharacters, UnexpectedToken

from checker.errors import RuleError
from checker.rulebook.advice import ASIDE, SIGNS, advice
from checker.rulebook.sheet import RuleSheet

CLAUSES = {"TITLE", "SEVERITY", "IN", "FOR", "EXPECT", "CHECK"}

#: What is expected after a word that allows one thing only.
AFTER = {
    "RULE": 'the name of the rule, such as "balance-differs"',
    "TERM": 'the name of the term, such as "approved"',
    "SEVERITY": '"error", "warning" or "note"',
    "TITLE": "the title in quotation marks",
    "CHECK": "the name of a check",
    "IS": '"printed"',
}
#: What is expected where several words are allowed, in the order of the message: the words that one phrase stands for.
PHRASES = (
    ({"NAME", "RULE", "TERM"}, 'a language such as "en" or the next rule or term'),
    ({"NAME", "STRING", "THIS", "LAST"}, "the name of a column or row"),
    ({"NAME", "STRING"}, "the name of a column or row"),
    ({"NAME"}, "a name"),
    ({"FIGURE", "STRING"}, "a number or words in quotation marks"),
    ({"FIGURE", "DATE"}, "a number"),
    ({"FIGURE"}, "a number"),
    ({"STRING"}, "words in quotation marks"),
    ({"SUM", "COUNT"}, '"sum of rows"'),
    ({"SUM"}, '"sum of rows"'),
    ({"SHARE"}, '"share of"'),
    ({"NUMERIC"}, '"numeric column"'),
    ({"REPEATED"}, '"repeated fact"'),
    ({"CLOSING"}, '"closing row"'),
    (CLAUSES, '"title", "severity", "in", "for each", "expect", "check"'),
    ({"COMPARISON"}, "one of = < > <= >="),
    ({"IS"}, '"is printed"'),
    ({"PLUS"}, "+ - * /"),
    ({"COMMA"}, "a comma"),
    ({"PERCENT"}, "%"),
    ({"RPAR"}, "a closing parenthesis"),
)


def listed(words: Iterable[str]) -> str:
    """The words as a person lists them: a, b or c."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def shown(word: str) -> str:
    """A word of the file in quotation marks, unless it has its own."""
    return word if word[:1] in '"\u201c' else f'"{word}"'


def unreadable(sheet: RuleSheet, slip: UnexpectedCharacters) -> RuleError:
    """The message for a character that no word of the language begins with."""
    code, message, hint = "R001", f'"{slip.char}" has no meaning in a rule', SIGNS.get(slip.char, "")
    if slip.char in '"\u201c':
        code, message = "R002", "the quotation mark is not closed"
        hint = 'Write both marks in one line: "like this"'
    return sheet.mistake(code, slip.line, slip.column, message, hint)


def misplaced(sheet: RuleSheet, slip: UnexpectedToken) -> RuleError:
    """The message for a word that stands where another was expected."""
    token, accepted, before = slip.token, slip.accepts, _word_before(slip)
    if token.type in CLAUSES and "TERM" in accepted and "EXPECT" not in accepted:
        code, message = "R004", f'"{token}" stands outside a rule'
        hint = "Begin the rule above it, such as: rule total-differs"
    else:
        found = f"not {shown(token)}" if token.type != "_END" else "but the line ends here"
        code, message = "R003", f"expected {_expected(accepted, before)}, {found}"
        hint = advice(token, before, accepted)
    return sheet.mistake(code, token.line or 1, token.column or 1, message, hint)


def _word_before(slip: UnexpectedToken) -> Token:
    """The word before the slip, unless it ends something that is complete in itself."""
    stack = slip.interactive_parser.parser_state.value_stack if slip.interactive_parser else []
    return stack[-1] if stack and isinstance(stack[-1], Token) else Token("$START", "")


def _expected(accepted: Set[str], before: Token) -> str:
    """What may stand here, in words."""
    if before.type in AFTER:
        return AFTER[before.type]
    rest, words = set(accepted), []
    for terminals, phrase in PHRASES:
        if terminals <= rest:
            rest -= terminals
            words.append(phrase)
    words += sorted(f'"{terminal.lower()}"' for terminal in rest - ASIDE)
    return listed(words + ["the end of the line"] * ("_END" in accepted))
