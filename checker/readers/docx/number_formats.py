"""Prints numbers as the number formats of Office do, as far as these are simple, and else as they are."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

GENERAL = "General"  #: the format that prints a number as it is
WRITTEN = re.compile(r"-?\d{1,20}(?:\.\d{1,30})?(?:[Ee][-+]?\d{1,2})?")  #: what Office writes; what is longer is none
FLOATING = Context(prec=15)  #: digits that Office keeps of a number; those behind them are noise [given]
EXACT = Context(prec=150, rounding=ROUND_HALF_UP)  #: digits enough for every number that is `WRITTEN` [given]
LITERAL = re.compile(r'_.|\*.|\[[^\]]*\]|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)')
CONDITION = re.compile(r"\[[<>=]")
DATE = re.compile(r"[ymdhs]", re.I)
SIMPLE = re.compile(
    r"(?P<before>[^#0?.,%]*)(?P<digits>[#0?](?:[#0?, ]*[#0?])?)(?:\.(?P<places>0{1,9}))?"
    r"(?P<thousands>,*)(?P<percent>%?)(?P<after>[^#0?.,%]*)"
)


def printed(written: str, code: str, decimal: str) -> str:
    """A number as a format prints it, with a space between thousands; nothing where there is none, or it is a date."""
    if not WRITTEN.fullmatch(written):
        return ""
    value = FLOATING.create_decimal(written)
    sections = code.split(";")
    if DATE.search(LITERAL.sub("", sections[0])):
        return ""
    if code == GENERAL or CONDITION.search(code):
        return marked(f"{value.normalize(FLOATING):f}", decimal)
    at = 2 if not value and len(sections) > 2 else int(value < 0 and len(sections) > 1)
    sign = "-" if value < 0 and at == 0 else ""
    section = LITERAL.sub(lambda found: found["quoted"] or found["escaped"] or "", sections[at]).strip()
    if not any(char in section for char in "#0?"):
        return section
    if found := SIMPLE.fullmatch(section):
        return sign + found["before"] + shown(abs(value), found, decimal) + found["after"]
    return marked(f"{value.normalize(FLOATING):f}", decimal)


def shown(value: Decimal, form: re.Match[str], decimal: str) -> str:
    """A number without its sign in a simple form; of nought only the places that are to be filled."""
    scaled = value.scaleb((2 if form["percent"] else 0) - 3 * len(form["thousands"]))
    rounded = EXACT.quantize(scaled, Decimal(1).scaleb(-len(form["places"] or "")))
    if not rounded and "0" not in form[0]:
        return ""
    grouped = "," in form["digits"] or " " in form["digits"]
    return marked(f"{rounded:,f}" if grouped else f"{rounded:f}", decimal) + form["percent"]


def marked(text: str, decimal: str) -> str:
    """A number with the decimal mark of a language, and spaces between thousands."""
    return text.replace(",", " ").replace(".", decimal)
