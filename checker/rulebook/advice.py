"""What an author probably meant by a word or sign in the wrong place; nothing where that would be a guess."""

from __future__ import annotations

from collections.abc import Iterable, Set
from difflib import get_close_matches

from lark import Token

from checker.languages import LANGUAGES

OPERATORS = {"PLUS", "MINUS", "TIMES", "OVER"}
ASIDE = {"_END", "$END", "LPAR", "PRINTED", "CALCULATED", "ELSEWHERE"} | OPERATORS
NOT_WORDS = ASIDE | {"RPAR", "COMMA", "NAME", "STRING", "FIGURE", "COMPARISON", "PERCENT"}
SINGLE = {"==": "=", "=<": "<=", "=>": ">="}
#: What the language has for words that people write.
SPELT = {
    "equals": "=", "equal": "=", "plus": "+", "minus": "-", "less": "-", "times": "*", "x": "*", "over": "/",
    "every": "each", "must": "expect", "should": "expect", "level": "severity",
}  # fmt: skip
_QUOTES = 'Words of the document are quoted "like this".'
_NO_UNEQUAL = "Write what must hold; that two figures differ cannot be said."
_SLACK = "Write at the end of the line, for example: within 0.5"
_MONTHS = {name.lower() for each in LANGUAGES.values() for names in each.calendar.months for name in names}
_DAY = "Write a day by year, month and day: 2025-12-31"
_TWO = "A rule compares two sides once; write another rule for the rest."
_SENTENCES = 'Figures of a sentence have names: in text "employs {staff} people"; then: expect staff = ...'
_ALONE = "Write the number alone; it is taken in the unit of the figure that it is held against."
#: What is said of words for what the language says otherwise, or not at all.
SAID = {
    "where": 'Tables are chosen by "in", and figures by a condition: expect if spent > 0 then ...',
    "before": 'Write "<": the earlier day is the smaller one.',
    "after": 'Write ">": the later day is the larger one.',
    **dict.fromkeys(("number", "rows"), "Write: sum of rows, for what they add up to, or: count of rows"),
    **dict.fromkeys(("text", "sentence", "paragraph"), _SENTENCES),
}
#: What people write for a figure that must be there.
PRESENT = {"are", "exists", "must", "printed", "should"}
#: What to do about signs that have no meaning.
SIGNS = {
    **dict.fromkeys("'\u2018\u2019\u201d\u201e«»", _QUOTES),
    **dict.fromkeys("!≠", _NO_UNEQUAL),
    **dict.fromkeys(":;.", "Leave it out."),
    **dict.fromkeys("[]{}", "Write parentheses: ( )"),
    **dict.fromkeys("$€£", _ALONE),
    "±": _SLACK,
}
#: What follows from the word and the one before it, by their kinds.
_PAIRS = {
    ("COMMA", "FIGURE"): "Write a number without commas, and with a point for decimals: 1000000 or 0.5",
    ("PERCENT", "FIGURE"): _ALONE,
    ("FIGURE", "FIGURE"): "Write a number without spaces: 1000000",
    ("COMMA", "STRING"): "Leave the comma out; words follow each other.",
    ("_END", "COMMA"): "Leave the last comma out.",
    ("NAME", "AND"): "Names are listed with commas: approved, spent",
    ("LPAR", "SUM"): "Write: sum of rows, or the parts with a + between them",
    **dict.fromkeys((("LPAR", "COUNT"), ("ROWS", "COUNT")), "Write: count of rows"),
    ("OVER", "PLUS"): _SLACK,
    ("TITLE", "WITH"): 'Write: in table "words of its title"',
    ("COLUMN", "EACH"): "Write: for each numeric column",
    ("WITH", "TABLE"): 'Did you mean "tables"?',
    ("STRING", "IN"): 'Write "text" before words of a sentence, and "table" before those of a title.',
    ("FIGURE", "RULE"): "A name begins with a letter.",
    ("FIGURE", "TERM"): "A name begins with a letter.",
    ("YEAR", "NAME"): 'Write "this year", "last year", or the words of the head in quotation marks.',
    **dict.fromkeys((("THIS", "ROWS"), ("LAST", "ROWS")), "A column has a year. Write: with columns this year"),
    ("YEAR", "OF"): "Write a year as heads print it in quotation marks, or: of this year",
    **dict.fromkeys(((kind, "YEAR") for kind in ("NAME", "OF", "STRING")), "The year stands last: spent of this year"),
    ("WITH", "ROWS"): "All rows that have a figure are counted.",
}


def nearest(word: str, known: Iterable[str]) -> str:
    """A question that names the known word most like this one, or nothing."""
    close = get_close_matches(word.lower(), sorted(known), n=1)
    return f'Did you mean "{close[0]}"?' if close else ""


def advice(token: Token, before: Token, accepted: Set[str]) -> str:
    """What to write in the place of a word, by the one before it and what may stand there."""
    said = _PAIRS.get((token.type, before.type), "") or _on_sense(token, before, accepted)
    return said or _on_form(token, before, accepted) or _on_place(token, accepted)


def _on_sense(token: Token, before: Token, accepted: Set[str]) -> str:
    """What a word or sign asks for that the language says otherwise, or not at all."""
    if token.type in {"AND", "COMPARISON"} and "EXACTLY" in accepted:
        return _TWO
    if before.type == "IS" or ("IS" in accepted and token.lower() in PRESENT):
        return 'Write "=", or: is printed'
    if token.type in {"THIS", "LAST"} and "OF" in accepted:
        return f'Write "of" before it: of {token} year'
    if accepted == {"COLUMNS", "ROWS"}:
        return nearest(token, ("columns", "rows")) or "Write: of rows, or: of columns"
    in_calculation = before.type == "OF" or accepted & {"SUM", "COMPARISON", "TABLE", "EXPECT"}
    return SAID.get(token.lower(), "") if in_calculation else ""


def _on_form(token: Token, before: Token, accepted: Set[str]) -> str:
    """The right form of a word that nearly fits."""
    if token.type == before.type == "COMPARISON":
        return f'Write "{SINGLE.get(before + token, before)}".'
    if accepted == {"STRING"} and token.type != "_END":
        return f'Write quotation marks: {before} "..."'
    if accepted == {"NAME"} and token.type == "STRING":
        return "Write it without quotation marks."
    if token.type == "FIGURE" and (accepted == {"TABLE"} or {"NAME", "STRING"} <= accepted):
        return f"Write: table {token}" if accepted == {"TABLE"} else f'Write: "{token}"'
    if token.type == "COMPARISON" and before.type == "NAME" and "STRING" in accepted:
        return f'Write: {before} "..."'
    return _on_word(token, before, accepted) if token.isidentifier() else ""


def _on_word(token: Token, before: Token, accepted: Set[str]) -> str:
    if token.lower() in SPELT:
        return f'Write "{SPELT[token.lower()]}".'
    if token.type == "NAME":
        return nearest(token, map(str.lower, accepted - NOT_WORDS)) or _on_name(token, before, accepted)
    if before.type in ("RULE", "TERM"):
        return f'"{token}" is a word of the rule language; choose another name.'
    if {"STRING", "NAME"} <= accepted:
        return f'"{token}" is a word of the rule language; as a word of the document, put it in quotation marks.'
    if "WITH" in accepted:
        of = 'Write a comma here; "expect" says what is of what.'
        return of if token.type == "OF" else f'Write "with" before it: with {token}'
    return f"Write: for {token}" if token.type == "EACH" else nearest(token, map(str.lower, accepted - NOT_WORDS))


def _on_name(token: Token, before: Token, accepted: Set[str]) -> str:
    """Two names that follow each other are one phrase, or one name that lacks a hyphen."""
    if "THEN" in accepted:
        return f'Write "then" before it: then {token}'
    if before.type == "FIGURE":
        return _DAY if token.lower() in _MONTHS else ""
    if before.type == "EACH":
        return "Write: for each row, or: for each numeric column"
    if before.type != "NAME":
        return ""
    if accepted == {"_END"}:
        return f"A name is one word; join its parts: {before}-{token}"
    return f'Words that stand so in the document are quoted: "{before} {token}"'


def _on_place(token: Token, accepted: Set[str]) -> str:
    """What a sign says that stands at the wrong end of a line, or of a calculation."""
    if "EXPECT" in accepted and token.type in OPERATORS | {"COMPARISON"}:
        comment = 'A comment begins with "#".' if token.type == "OVER" else ""
        return comment or "Indent the line more deeply, so that it goes on with the one above."
    if token.type == "_END" and "RPAR" in accepted:
        return "Close the parenthesis: )"
    if token.type == "COMPARISON" and accepted == {"WITH", "_END"}:
        return '"check" is followed by the name of a check; figures are compared by "expect".'
    return "Leave it out." if token.type == "RPAR" else ""
