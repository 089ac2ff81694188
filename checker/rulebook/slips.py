"""What an author is told of a slip: what was expected, in words, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Set
from difflib import get_close_matches

from lark import Token, UnexpectedCharacters, UnexpectedToken

from checker.errors import RuleError
from checker.rulebook.sheet import RuleSheet

CLAUSES = {"TITLE", "SEVERITY", "IN", "FOR", "EXPECT", "CHECK"}
OPERATORS = {"PLUS", "MINUS", "TIMES", "OVER"}
SINGLE = {"==": "=", "=<": "<=", "=>": ">="}
BRACKETS = {"LPAR", "RPAR", "COMMA"}

#: What is expected after a word that allows one thing only.
AFTER = {
    "RULE": 'the name of the rule, such as "balance-differs"',
    "TERM": 'the name of the term, such as "approved"',
    "SEVERITY": '"error", "warning" or "note"',
    "TITLE": "the title in quotation marks",
    "CHECK": "the name of a check",
}
#: What is expected where several words are allowed, in the order of the message: the words that one phrase stands for.
PHRASES = (
    ({"NAME", "RULE", "TERM"}, 'a language such as "en" or the next rule or term'),
    ({"NAME", "STRING"}, "the name of a column or row"),
    ({"NAME"}, "a name"),
    ({"FIGURE", "STRING"}, "a table number"),
    ({"FIGURE"}, "a number"),
    ({"STRING"}, "words in quotation marks"),
    ({"SUM"}, '"sum of rows"'),
    ({"SHARE"}, '"share of"'),
    ({"NUMERIC"}, '"numeric column"'),
    ({"REPEATED"}, '"repeated fact"'),
    ({"CLOSING"}, '"closing row"'),
    (CLAUSES, '"title", "severity", "in", "for each", "expect", "check"'),
    ({"COMPARISON"}, "one of = < > <= >="),
    ({"PLUS"}, "+ - * /"),
    ({"COMMA"}, "a comma"),
    ({"RPAR"}, "a closing parenthesis"),
)
ASIDE = {"_END", "$END", "LPAR", "PRINTED", "CALCULATED", "ELSEWHERE"} | OPERATORS
NOT_WORDS = ASIDE | BRACKETS | {"NAME", "STRING", "FIGURE", "COMPARISON"}


def nearest(word: str, known: Iterable[str]) -> str:
    """A question that names the known word most like this one, or nothing."""
    close = get_close_matches(word.lower(), sorted(known), n=1)
    return f'Did you mean "{close[0]}"?' if close else ""


def listed(words: Iterable[str]) -> str:
    """The words as a person lists them: a, b or c."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def shown(word: str) -> str:
    """A word of the file in quotation marks, unless it has its own."""
    return word if word[:1] in '"\u201c' else f'"{word}"'


def unreadable(sheet: RuleSheet, slip: UnexpectedCharacters) -> RuleError:
    """The message for a character that no word of the language begins with."""
    message, hint = f'"{slip.char}" has no meaning in a rule', ""
    if slip.char in '"\u201c':
        message = "the quotation mark is not closed"
    elif slip.char in "'\u2018\u2019\u201d\u201e«»":
        hint = 'Words of the document are quoted "like this".'
    return sheet.mistake(slip.line, slip.column, message, hint)


def misplaced(sheet: RuleSheet, slip: UnexpectedToken) -> RuleError:
    """The message for a word that stands where another was expected."""
    token, accepted, before = slip.token, slip.accepts, _word_before(slip)
    if token.type in CLAUSES and "TERM" in accepted and "EXPECT" not in accepted:
        message, hint = f'"{token}" stands outside a rule', "Begin the rule above it, such as: rule total-differs"
    else:
        found = f"not {shown(token)}" if token.type != "_END" else "but the line ends here"
        message = f"expected {_expected(accepted, before)}, {found}"
        hint = _advice(token, before, accepted)
    return sheet.mistake(token.line or 1, token.column or 1, message, hint)


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


def _advice(token: Token, before: Token, accepted: Set[str]) -> str:
    """What the author probably meant; nothing where that would be a guess."""
    if token.type == before.type == "COMPARISON":
        return f'Write "{SINGLE.get(before + token, before)}".'
    if accepted == {"STRING"} and token.type != "_END":
        return f'Write quotation marks: {before} "..."'
    if accepted == {"NAME"} and token.type == "STRING":
        return "Write it without quotation marks."
    if accepted == {"TABLE"} and token.type == "FIGURE":
        return f"Write: table {token}"
    if token.type == "NAME":
        return nearest(token, map(str.lower, accepted - NOT_WORDS)) or _advice_on_name(token, before, accepted)
    return _advice_on_keyword(token, before, accepted)


def _advice_on_name(token: Token, before: Token, accepted: Set[str]) -> str:
    """Two names that follow each other are one phrase, or one name that lacks a hyphen."""
    if before.type != "NAME":
        return ""
    if accepted == {"_END"}:
        return f"A name is one word; join its parts: {before}-{token}"
    return f'Words that stand so in the document are quoted: "{before} {token}"'


def _advice_on_keyword(token: Token, before: Token, accepted: Set[str]) -> str:
    """A word of the language in the wrong form, or used as a name."""
    if not token.isalpha():
        return ""
    if before.type == "TABLE" and token.type == "WITH":
        return 'Did you mean "tables"?'
    if before.type in ("RULE", "TERM"):
        return f'"{token}" is a word of the rule language; choose another name.'
    if "STRING" in accepted and "NAME" in accepted:
        return f'"{token}" is a word of the rule language; as a word of the document, put it in quotation marks.'
    return nearest(token, map(str.lower, accepted - NOT_WORDS))
