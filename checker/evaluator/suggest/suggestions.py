"""The relations that the figures of documents keep, written as rules: what an author may begin with.

A relation of the figures is named by its heads or labels, terms first, and is suggested only if the rule that comes of
it, by itself, holds in each of the documents and finds nothing there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, product

from msgspec import Struct

from checker.evaluator import verdicts
from checker.evaluator.sheet import Sheet
from checker.model.document import Document
from checker.model.report import Verdict
from checker.model.rule import Rulebook
from checker.model.table import Table
from checker.relations import FoundRelation, Operator, Pattern, Standing, find
from checker.rulebook import parse
from checker.rulebook.binding import TERM
from checker.understand.dates.periods import compatible, years
from checker.understand.terms import PARTS, Vocabulary

LEAST = 2  #: so many places must bear a relation out [unknown]
NEEDED = 20  #: so many bits must speak for it, or it may be chance [corpus]
MOST = 8  #: names in a calculation that a person still reads [wording]
WIDEST = 48  #: letters of the name of a rule that a person still reads [wording]
LONGEST = 80  #: letters of a head or label that is quoted [wording]
QUOTIENTS = (Operator.RATIO, Operator.GROWTH)
SOUND = (Standing.HELD, Standing.ROUNDING, Standing.TRIVIAL)
WORDLESS = ("relation", "head")  #: loops over what the figures say by themselves; a rule in words says more


class Suggestion(Struct, frozen=True):
    """A rule, by its name and text, and the relations of a table that bear it out."""

    name: str
    text: str
    table: Table
    relations: tuple[FoundRelation, ...]

    @property
    def pattern(self) -> Pattern:
        """What all its relations say."""
        return self.relations[0].pattern


def suggestions(documents: Sequence[Document], rulebook: Rulebook) -> list[Suggestion]:
    """The rules that hold in all documents, each once, but for what the rules of the rulebook say already."""
    found: dict[str, Suggestion] = {}
    names = {rule.id for rule in rulebook.rules}
    for suggestion in _written(documents[0], rulebook):
        name = suggestion.name
        body = suggestion.text.partition("\n")[2]
        if body in found or not all(_holds_in(suggestion, each, rulebook) for each in documents):
            continue
        while name in names:
            name = f"{name}-too"
        names.add(name)
        found[body] = Suggestion(name, f"rule {name}\n{body}", suggestion.table, suggestion.relations)
    return list(found.values())


def _written(document: Document, rulebook: Rulebook) -> Iterator[Suggestion]:
    """A rule for each relation of the figures that has names and is not said yet."""
    said = _said(document, rulebook)
    vocabulary = Vocabulary(rulebook.terms)
    for index, table in enumerate(document.tables):
        sheet = Sheet(table, index, vocabulary)
        found = [] if table.doubts else find(table)
        for _, group in groupby(found, key=lambda each: each.pattern.name):
            relations = tuple(group)
            told = [frozenset((index, *cell) for cell in each.cells) in said for each in relations]
            held = sum(each.standing in SOUND[:2] for each in relations)
            sure = held >= LEAST and relations[0].pattern.bits >= NEEDED
            if sure and 2 * sum(told) < len(told) and all(each.standing in SOUND for each in relations):
                yield from _suggestion(sheet, relations)


def _said(document: Document, rulebook: Rulebook) -> set[frozenset[tuple[int, int, int]]]:
    """The cells of each relation that rules in words hold against each other."""
    judged = verdicts(document, rulebook)
    return {frozenset(item.relation.cells) for item in judged if item.relation and item.rule.over not in WORDLESS}


def _suggestion(sheet: Sheet, relations: tuple[FoundRelation, ...]) -> Iterator[Suggestion]:
    """The rule of a pattern, if each of its lines has a name that is no other's."""
    pattern = relations[0].pattern
    names = {line: _name(sheet, pattern.axis, line) for line in (pattern.target, *(line for _, line in pattern.terms))}
    result = _calculation(pattern, [(sign, names[line]) for sign, line in pattern.terms])
    target = names[pattern.target]
    if not result or not target or not all(names.values()) or len(names) > MOST:
        return
    periods = combinations(map(years, names.values()), 2)
    if pattern.axis == "rows" and not all(compatible(one, other) for one, other in periods):
        return  # what is said of two years in one column agrees by chance
    plain = [name for name in names.values() if " of " not in re.sub(r'"[^"]*"', "", name)]
    scope = f"tables with {pattern.axis} {', '.join(plain)}" if plain else "tables"
    loop = "  for each numeric column\n" if pattern.axis == "rows" else ""
    title = re.sub(r'"([^"]*)"', r"“\1”", f"{target} is not {result}")
    body = f'  title    "{title[:1].upper()}{title[1:]}"\n  in       {scope}\n{loop}  expect   {target} = {result}\n'
    name = _called(target, [names[line] for _, line in pattern.terms], pattern.operator in QUOTIENTS)
    yield Suggestion(name, f"rule {name}\n{body}", sheet.table, relations)


def _called(target: str, parts: Sequence[str], divided: bool) -> str:
    """The name of a rule by its target, and, where that is a term as other tables have it, by what it is made of."""
    own = _joined(target)
    made = _joined(parts[-1]) if divided else "-and-".join(map(_joined, parts))
    told = f"{own}-of-{made}"
    name = told if TERM.fullmatch(target) and len(told) <= WIDEST else own
    return f"{name}-differs" if name[:1].isalpha() else f"figure-{name}-differs"


def _joined(name: str) -> str:
    """Words as the name of a rule has them; figures that lead them stand behind."""
    words = re.findall(r"[^\W_]+", name.replace(" of ", " ").casefold())
    first = next((index for index, word in enumerate(words) if word[0].isalpha()), 0)
    return "-".join([*words[first:], *words[:first]])


def _calculation(pattern: Pattern, terms: Sequence[tuple[int, str]]) -> str:
    """The right side of a rule; nothing for what the language cannot say."""
    names = [name for _, name in terms]
    match pattern.operator:
        case Operator.SUM | Operator.DIFFERENCE if terms[0][0] > 0 or any(sign > 0 for sign, _ in terms):
            signed = sorted(terms, key=lambda term: term[0] < 0)
            return " ".join(f"{'+' if sign > 0 else '-'} {name}" for sign, name in signed).removeprefix("+ ")
        case Operator.AVERAGE if len(terms) > 1:
            return f"average({', '.join(names)})"
        case Operator.RATIO:
            return f"{names[0]} / {names[1]}"
        case Operator.GROWTH:
            return f"({names[0]} - {names[1]}) / {names[1]}"
    return ""


def _name(sheet: Sheet, axis: str, line: int) -> str:
    """The first of the names that a line has which means no other; nothing where there is none."""
    called = sheet.columns_called if axis == "columns" else sheet.rows_called
    for names in _names(sheet, axis, line):
        if list(called(tuple(name.strip('"') for name in names))) == [line]:
            return " of ".join(names)
    return ""


def _names(sheet: Sheet, axis: str, line: int) -> Iterator[tuple[str, ...]]:
    """What a column or row may be called: by a term, by its own words, or by either under the head above it."""
    table, vocabulary = sheet.table, sheet.vocabulary
    heads = table.columns[line].path if axis == "columns" else (*table.rows[line].group[-1:], table.rows[line].label)
    *above, leaf = [_quoted(head) for head in heads]
    meant = vocabulary.head if axis == "columns" else vocabulary.label
    terms = [name for name in vocabulary.names_of(heads[-1]) if name not in PARTS and meant(name, heads[-1])]
    own = [*terms, *([leaf] if leaf else [])]
    yield from ((name,) for name in own)
    yield from (pair for pair in product(own, above) if pair[1])


def _quoted(text: str) -> str:
    """A head or label as a rule quotes it; nothing for one that no rule can."""
    words = " ".join(text.split())
    return f'"{words}"' if words and len(words) <= LONGEST and not set(words) & set('"“”*') else ""


def _holds_in(suggestion: Suggestion, document: Document, rulebook: Rulebook) -> bool:
    """Whether a rule holds in a document, oftener than it is not decided, and finds nothing there."""
    (rule,) = parse(suggestion.text, suggestion.name, rulebook.terms).rules
    judged = [item for item in verdicts(document, Rulebook((rule,), rulebook.terms)) if item.rule == rule]
    held = sum(item.holds for item in judged)
    unchecked = sum(item.verdict is Verdict.UNCHECKED for item in judged)
    return held >= LEAST and held > unchecked and not any(item.wrong for item in judged)
