"""Rules about sentences: `in text "The Office employs {staff} people"`, `expect staff = total of filled in table 1`.

The words are looked for as they stand, in any case; "*" stands for anything within the sentence. A name in braces
stands for a figure or a day, with all that belongs to it: the unit may be written beside it or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from msgspec import Struct

from checker.analysis import Analysis
from checker.evaluator.arithmetic import TEXT, Operand, Undecided
from checker.evaluator.binding import relation_at
from checker.evaluator.references import chosen_tables, figure_named, tables_of
from checker.evaluator.relations import Judged, Resolved, judge_relation
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import slip
from checker.evaluator.texts.days import as_quantity, day_called, days_printed, told
from checker.languages import Language, has_chinese
from checker.languages.characters import levelled
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.report import Outcome, Verdict
from checker.model.rule import Reference, Rule, Sum
from checker.understand.claims.mentions import mentions
from checker.understand.passages import Passage
from checker.understand.sentences import sentence_at, sentence_ends

OPEN, CLOSE = "\ufdd0", "\ufdd1"  #: around each figure of a sentence that is searched; they are no letters
_EDGE = f"[{OPEN}{CLOSE}]*"
_ANY = "77"  #: what stands in a pattern for a figure while its unit is looked for
_WORD = re.compile(r"\w+")
_HEDGED = "the text says no more than about how many"


class _Said(Struct, frozen=True):
    """A figure or a day that a paragraph prints."""

    quantity: Quantity
    start: int
    end: int
    hedged: bool = False


def judge_sentences(rule: Rule, sheets: Sequence[Sheet], analysis: Analysis) -> list[Judged]:
    """Hold the figures of each sentence that says what a rule speaks of against each other, or against cells."""
    wanted = tables_of(rule)
    chosen, reason = chosen_tables(wanted, sheets)
    if wanted and not chosen:
        return []
    judged = (_judged(rule, chosen, reason, passage, found, analysis) for passage, found in found_in(rule, analysis))
    return [item for item in judged if item]


def found_in(rule: Rule, analysis: Analysis) -> Iterator[tuple[Passage, dict[str, _Said]]]:
    """The sentences that a rule speaks of: the paragraph of each, and its figures by their names."""
    wanted = _wanted(rule.scope.sentence, analysis.language)
    for passage, mentioned in zip(analysis.paragraphs, analysis.mentions, strict=True):
        text = levelled(passage.text)
        plain = [_Said(each.quantity, each.start, each.end, each.hedge is not None) for each in mentioned]
        figures = _with_days(text, plain, analysis.language)
        ends = sentence_ends(text, [(each.start, each.end) for each in figures])
        for start, end in dict.fromkeys(sentence_at(ends, each.start) for each in figures):
            within = [each for each in figures if start <= each.start < end]
            for found in wanted.found(_marked(text, start, end, within), within):
                yield passage, dict(zip(rule.scope.bound, found, strict=True))


def likest(rule: Rule, analysis: Analysis) -> Place | None:
    """The place of the sentence that has most of the words that a rule speaks of, if it has half of them."""
    words = set(_WORD.findall(re.sub(r"\{[^}]*\}", "", levelled(rule.scope.sentence).lower())))
    found: list[tuple[int, Place]] = []
    for passage in analysis.paragraphs:
        text = levelled(passage.text).lower()
        for start, end in pairwise([0, *sentence_ends(text)]):
            same = len(words.intersection(_WORD.findall(text[start:end])))
            found += [(same, passage.place(start, end))] if 2 * same >= len(words) > 0 else []
    return max(found, key=lambda item: item[0])[1] if found else None


class _Wanted(Struct, frozen=True):
    """What finds the sentences: each figure is a group; `kinds` are what the units beside them make of them."""

    expression: re.Pattern[str]
    kinds: tuple[Kind | None, ...]

    def found(self, text: str, figures: Sequence[_Said]) -> Iterator[list[_Said]]:
        """The figures at each place of a marked sentence that is worded so."""
        for match in self.expression.finditer(text):
            starts = (match.start(group) for group in range(1, len(self.kinds) + 1))
            said = [figures[text[:start].count(OPEN) - 1] for start in starts]
            if all(kind in (None, each.quantity.kind) for kind, each in zip(self.kinds, said, strict=True)):
                yield said


def _with_days(text: str, figures: Sequence[_Said], language: Language) -> list[_Said]:
    """The figures and the days of a text in their order; what is part of a day is no figure."""
    printed = days_printed(text, language)
    days = [_Said(as_quantity(day, text[start:end]), start, end) for day, start, end in printed]
    rest = (each for each in figures if not any(day.start < each.end and each.start < day.end for day in days))
    return sorted([*rest, *days], key=lambda each: each.start)


def _marked(text: str, start: int, end: int, figures: Sequence[_Said]) -> str:
    """A sentence with signs around its figures."""
    pieces, at = list[str](), start
    for each in figures:
        pieces += [text[at : each.start], OPEN, text[each.start : each.end], CLOSE]
        at = each.end
    return "".join([*pieces, text[at:end]])


def _wanted(sentence: str, language: Language) -> _Wanted:
    """What finds sentences that are worded so; a unit beside a name is part of its figure."""
    text, spans = "", list[tuple[int, int]]()
    *before, last = re.split(r"\{[^}]*\}", levelled(sentence))
    for words in before:
        spans.append((len(text + words), len(text + words + _ANY)))
        text += words + _ANY
    around = mentions(text + last, language)
    pieces, kinds, at = list[str](), list[Kind | None](), 0
    for start, end in spans:
        unit = next((each for each in around if each.start <= start and end <= each.end), None)
        first, stop = (unit.start, unit.end) if unit else (start, end)
        kinds.append(unit.quantity.kind if unit and unit.quantity.kind is not Kind.COUNT else None)
        pieces += [_words(text[at:first]), f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}"]
        at = stop
    whole = "".join([*pieces, _words((text + last)[at:])])
    return _Wanted(re.compile(_whole(sentence, whole), re.IGNORECASE | re.DOTALL), tuple(kinds))


def _words(text: str) -> str:
    """Words as an expression that finds them with any space between, and with anything for "*"."""
    signs = {"*": ".*?", " ": r"\s+"}
    tokens = re.findall(r"\w+|\s+|.", text)
    return _EDGE.join(["", *(signs.get(token.strip() or " ") or re.escape(token) for token in tokens), ""])


def _whole(sentence: str, expression: str) -> str:
    """An expression that begins and ends with whole words, where a language parts them by spaces."""
    ends = sentence.strip()[:1], sentence.strip()[-1:]
    before, behind = (sign.isalnum() and not has_chinese(sign) for sign in ends)
    return r"(?<![^\W_])" * before + expression + r"(?![^\W_])" * behind


def _judged(
    rule: Rule,
    chosen: Mapping[str, Sheet],
    reason: str,
    passage: Passage,
    found: Mapping[str, _Said],
    analysis: Analysis,
) -> Judged | None:
    """The verdict on one sentence, told where its first figure stands, unless the rule is about a cell."""
    bound = (
        Undecided(reason) if reason else relation_at(rule, partial(_figure, chosen, passage, found, analysis.language))
    )
    first = next(iter(found.values()))
    place, cell = passage.place(first.start, first.end), (TEXT, passage.order, first.start)
    if isinstance(bound, Undecided):
        said = Outcome(Verdict.UNCHECKED, place, bound.reason, passage.order, first.start, figure=first.quantity.text)
        return Judged(rule, place, cell, Verdict.UNCHECKED, bound.reason, outcome=said)
    judged = judge_relation(bound) if bound else None
    if judged is None or bound is None:
        return None
    figure = bound.printed == bound.target and bound.target.quantity.kind is not Kind.DATE
    plain = bound.operator == "=" and figure
    guess = slip(bound.target.quantity, bound.results[1]) if plain and judged.wrong else ""
    in_text = bound.target.cell[0] == TEXT
    return told(judged, guess, *(bound.target.cell[1:] if in_text else (0, 0)))


def _figure(
    chosen: Mapping[str, Sheet], passage: Passage, found: Mapping[str, _Said], language: Language, part: Reference | Sum
) -> Resolved:
    """The figure of the sentence, or the cell, that a name stands for."""
    if isinstance(part, Sum):
        return None
    if part.table:
        figure = figure_named(dict(chosen), {}, part)
        day = day_called(chosen[part.table], part.names, language) if isinstance(figure, Undecided) else None
        return day or figure
    said = found[part.names[0]]
    if said.hedged:
        return Undecided(_HEDGED)
    place = passage.place(said.start, said.end)
    cell = TEXT, passage.order, said.start
    return Operand(cell, said.quantity, part.names[0], place, passage.label)
