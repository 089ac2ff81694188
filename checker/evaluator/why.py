"""Why a rule says what it says of a document, or says nothing: what its terms mean there, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from checker.analysis import Analysis
from checker.evaluator import verdicts
from checker.evaluator.columns import clash, columns_of
from checker.evaluator.references import symbol_matches, tables_of
from checker.evaluator.relations import Judged, sums_in
from checker.evaluator.sheet import Sheet
from checker.evaluator.texts.days import dated_columns
from checker.evaluator.texts.sentences import likest
from checker.languages import Language
from checker.model.document import Document
from checker.model.rule import YEARS, Check, Rule, Rulebook
from checker.model.table import Table
from checker.understand.terms import Vocabulary, phrase, plain

CLASH = "its columns neither add nor agree: of two like figures a quotient is a percentage, and an amount is none"
ALIKE = 75  #: of a hundred letters so many are alike in a head and the word of a term that may mean it [wording]


class Meaning(Struct, frozen=True):
    """What a term means in a table: the heads or labels that bear it, or else those most like it that bear no term.

    `instead` are the terms that the nearest of them bears, where each that is like it bears another. `wordy` are the
    columns that bear it and hold no figures. What is `quoted` stands in no vocabulary. `lacking` says why
    no head is of the year that is asked for.
    """

    term: str
    borne: tuple[str, ...] = ()
    wordy: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    lacking: str = ""
    quoted: bool = False


class RuleLook(Struct, frozen=True):
    """What a rule made of a table: why not looked at, what its columns and rows mean there, and the verdicts."""

    table: Table
    reason: str
    columns: tuple[Meaning, ...]
    rows: tuple[Meaning, ...]
    judged: tuple[Judged, ...]

    @property
    def strange(self) -> bool:
        """Whether the table has nothing of what the rule names, nor anything like it."""
        meanings = (*self.columns, *self.rows)
        return bool(meanings) and not any(each.borne or each.wordy or each.nearest or each.lacking for each in meanings)


class Why(Struct, frozen=True):
    """What a rule made of a document: a reason that concerns all of it, table by table, and elsewhere."""

    reason: str
    tables: tuple[RuleLook, ...]
    elsewhere: tuple[Judged, ...]


def why(document: Document, rulebook: Rulebook, rule: Rule) -> Why:
    """What a rule makes of a document, by itself: as if there were no other."""
    judged = verdicts(document, Rulebook((rule,), rulebook.terms))
    here = [item for item in judged if item.cell[0] >= 0]
    vocabulary = Vocabulary(rulebook.terms)
    sheets = [Sheet(table, index, vocabulary) for index, table in enumerate(document.tables)]
    language = Analysis(document, vocabulary).language
    looks = [_look(rule, sheet, [item for item in here if item.cell[0] == sheet.index], language) for sheet in sheets]
    told = [] if isinstance(rule.expect, Check) or rule.scope.sentence else _told(rule, sheets, looks)
    elsewhere = tuple(item for item in judged if item.cell[0] < 0 or rule.scope.sentence)
    reason = _reason(rule, document, sheets)
    if rule.scope.sentence and not judged:
        reason = reason or _unsaid(rule, Analysis(document, vocabulary))
    return Why(reason, tuple(told), elsewhere)


def _unsaid(rule: Rule, analysis: Analysis) -> str:
    """That no sentence says what a rule speaks of, and which is most like it."""
    none, like = f"no sentence reads “{rule.scope.sentence}”", likest(rule, analysis)
    return f"{none}; most like it is one in {like.label}" if like else none


def _told(rule: Rule, sheets: Sequence[Sheet], looks: Sequence[RuleLook]) -> Sequence[RuleLook]:
    """All tables; of a rule that names its tables those with verdicts, or else the first that it names."""
    named = tables_of(rule)[:1]
    judged = [look for look in looks if look.judged]
    first = (look for sheet, look in zip(sheets, looks, strict=True) if named and sheet.is_called(named[0]))
    return (judged or [*first]) if named else looks


def _reason(rule: Rule, document: Document, sheets: Sequence[Sheet]) -> str:
    """Why a rule is not held against a document at all."""
    if not symbol_matches(rule.scope.symbol, document):
        symbol = document.masthead.symbol or "none"
        return f"the rule is for documents with the symbol {rule.scope.symbol}; that of this one is {symbol}"
    named = () if isinstance(rule.expect, Check) else tables_of(rule)
    lost = [name for name in named if not any(sheet.is_called(name) for sheet in sheets)]
    return f"no table is called “{lost[0]}”" if lost else ""


def _look(rule: Rule, sheet: Sheet, judged: Sequence[Judged], language: Language) -> RuleLook:
    dated = dated_columns(rule, sheet, language) if _by_rows(rule) else {}
    names = (*rule.scope.columns, *(() if dated else _lost(rule, sheet)))
    columns = tuple(_column(name, sheet, dated.get((name,), ())) for name in names)
    rows = tuple(_row(name, sheet) for name in rule.scope.rows)
    reasons = dict.fromkeys(_against(rule, sheet, (*columns, *rows)))
    return RuleLook(sheet.table, "; ".join(reasons), columns, rows, tuple(judged))


def _by_rows(rule: Rule) -> bool:
    """Whether a rule compares columns row by row."""
    return not isinstance(rule.expect, Check) and rule.over in ("", "row") and not (sums_in(rule) or tables_of(rule))


def _lost(rule: Rule, sheet: Sheet) -> list[str]:
    """The words of a calculation, where it names columns, that mean none: a slip of the pen may be among them."""
    found = columns_of(rule, sheet) if _by_rows(rule) else {}
    return [name for (name, *more), own in found.items() if not (more or own or name in rule.scope.columns)]


def _against(rule: Rule, sheet: Sheet, meanings: Sequence[Meaning]) -> Iterator[str]:
    """Why a rule does not look at a table."""
    if sheet.table.doubts:
        yield f"the table was not read with confidence: {'; '.join(sheet.table.doubts)}"
    if rule.scope.table and not sheet.is_called(rule.scope.table):
        yield f"the table is not called “{rule.scope.table}”"
    for meaning in meanings:
        if meaning.wordy:
            yield f"“{meaning.term}” holds no figures"
        elif not meaning.borne:
            yield meaning.lacking or f"nothing is called “{meaning.term}”"
    if _by_rows(rule) and clash(rule, sheet):
        yield CLASH


def _column(name: str, sheet: Sheet, dated: Sequence[int]) -> Meaning:
    """The columns that bear a name, or else those with figures that bear none and are called much like it."""
    called = sheet.columns_called((name,)) or dated
    heads = [sheet.table.columns[index].name for index in sheet.numeric_columns]
    if called:
        return Meaning(name, tuple(sheet.table.columns[index].name for index in called))
    if name in YEARS:
        years = sheet.years_called((name,))
        return Meaning(name, lacking=years.lacking((name,), years.named))
    every = (column for column in sheet.table.columns if any(sheet.vocabulary.head(name, head) for head in column.path))
    if wordy := tuple(column.name for column in every):
        return Meaning(name, wordy=wordy)
    unknown = [head for head in heads if head and not sheet.vocabulary.heads(head)]
    alike = nearest(name, unknown, sheet.vocabulary) or nearest(
        name, [head for head in heads if head], sheet.vocabulary
    )
    if not sheet.vocabulary.all_words(name):
        return Meaning(name, nearest=tuple(alike), quoted=True)
    return Meaning(name, nearest=tuple(alike), instead=tuple(sheet.vocabulary.heads(alike[0])) if alike else ())


def _row(name: str, sheet: Sheet) -> Meaning:
    """The rows that bear a name, or else those that bear none and are called much like it."""
    called = sheet.rows_called((name,))
    if called:
        return Meaning(name, tuple(sheet.table.rows[index].label for index in called))
    unknown = [row.label for row in sheet.table.rows if row.label and not sheet.vocabulary.heads(row.label)]
    unknown = [label for label in unknown if not sheet.vocabulary.is_total(label)]
    alike = tuple(nearest(name, unknown, sheet.vocabulary))
    return Meaning(name, nearest=alike, quoted=not sheet.vocabulary.all_words(name))


def nearest(name: str, texts: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """The texts that are called much like a term, the most alike first."""
    words = [plain(name), *(phrase(word).core for word in vocabulary.all_words(name))]
    ranked = [(max(_likeness(word, plain(text)) for word in words), text) for text in dict.fromkeys(texts)]
    return [text for likeness, text in sorted(ranked, key=lambda item: -item[0]) if likeness >= ALIKE]


def _likeness(word: str, text: str) -> int:
    """How alike two names are, or a name and the beginning of a longer one, in a hundred letters."""
    return max(int(100 * SequenceMatcher(None, word, part).ratio()) for part in {text, text[: len(word) + 1]})


def terms_of(table: Table, rulebook: Rulebook) -> Iterator[tuple[str, str, list[str]]]:
    """The heads ("column") and the labels ("row") of a table, each with the terms that it bears."""
    vocabulary, names = Vocabulary(rulebook.terms), sorted(rulebook.terms)
    for head in dict.fromkeys(part for column in table.columns for part in column.path if part):
        yield "column", head, [name for name in names if vocabulary.head(name, head)]
    for label in dict.fromkeys(row.label for row in table.rows if row.label):
        yield "row", label, [name for name in names if vocabulary.label(name, label)]
