"""Hold every rule against every place of the document that it speaks of, and report what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.analysis import Analysis
from checker.evaluator.agreement import judge_agreement
from checker.evaluator.backwards import judge_differences
from checker.evaluator.blocks import judge_closed, judge_headed
from checker.evaluator.columns import judge_columns, judge_rows
from checker.evaluator.coverage import measure
from checker.evaluator.elsewhere import with_rows_told
from checker.evaluator.exchanges import with_exchanges
from checker.evaluator.findings import collect, once
from checker.evaluator.printed import judge_formulas, left_open
from checker.evaluator.references import judge_references, judge_repeated, symbol_matches
from checker.evaluator.relations import Judged, references_in, sums_in, target_reference
from checker.evaluator.rounded import settled
from checker.evaluator.shared import Work, begun
from checker.evaluator.sheet import Sheet
from checker.evaluator.sums import judge_parts, judge_sums
from checker.evaluator.texts.days import compares_columns, dated_columns, holds_words, judge_days
from checker.evaluator.texts.sentences import judge_sentences
from checker.evaluator.witnesses import cross_examine, doubted, withheld
from checker.model.document import Document
from checker.model.report import Report, Verdict
from checker.model.rule import Check, Rule, Rulebook
from checker.understand.terms import Vocabulary

__all__ = ["evaluate", "report", "verdicts"]

FEW = 20  #: paragraphs; sharing out the check of a shorter text takes longer than it saves [cost]


def evaluate(document: Document, rulebook: Rulebook, jobs: int = 1) -> Report:
    """Check a document whose figures are understood against all rules; of a long one, two processes share the work."""
    return report(document, rulebook, verdicts(document, rulebook, jobs))


def report(document: Document, rulebook: Rulebook, judged: Sequence[Judged]) -> Report:
    """What came of all that was decided: findings and coverage."""
    return Report(document, collect(document, judged), measure(document, rulebook, judged))


def verdicts(document: Document, rulebook: Rulebook, jobs: int = 1) -> list[Judged]:
    """All that is decided of a document, and what is not, with the reason; what holds too, each relation once."""
    analysis = Analysis(document, Vocabulary(rulebook.terms, _totals(rulebook.rules)))
    rules = [rule for rule in rulebook.rules if symbol_matches(rule.scope.symbol, document)]
    with begun(rules, analysis, jobs if len(document.paragraphs) >= FEW else 1) as work:
        sheets = _sheets(analysis, work)
        found = [*_judge_tables(rules, sheets, analysis), *work.verdicts()]
    sure = settled(sorted(once(sorted(found, key=_precedence)), key=_order), analysis.language)
    told = doubted(cross_examine(with_rows_told(with_exchanges(sure), sheets)))
    return withheld(told, document)


def _order(item: Judged) -> tuple[tuple[int, int, int], bool, str]:
    """The order of the document; of rules at one place those first that decide something."""
    return item.cell, item.verdict is Verdict.UNCHECKED, item.rule.id


def _precedence(item: Judged) -> tuple[bool, tuple[int, int, int], bool, str]:
    """What labels say goes before what the figures say alone, where both hold the same figures against each other."""
    return item.rule.over in _BY_NUMBERS, *_order(item)


def _totals(rules: Iterable[Rule]) -> set[str]:
    """The terms that name sums: those that some rule expects to be a sum of rows or columns."""
    summed = (rule for rule in rules if not isinstance(rule.expect, Check) and sums_in(rule))
    return {name for rule in summed if (target := target_reference(rule)) for name in target.names}


def _sheets(analysis: Analysis, work: Work) -> list[Sheet]:
    """The tables at work."""
    kept, above = work.relations(), _headings(analysis.document)
    tables = analysis.document.tables
    pairs = enumerate(zip([None, *tables], tables, strict=False))
    return [
        Sheet(table, index, analysis.vocabulary, kept.get(index, ()), above[index], last)
        for index, (last, table) in pairs
    ]


def _headings(document: Document) -> dict[int, str]:
    """For each table the heading above it, if no other table stands between."""
    texts = [(heading.order, -1, heading.text) for heading in document.headings]
    found, last = dict[int, str](), ""
    for _, table, text in sorted([*texts, *((table.order, index, "") for index, table in enumerate(document.tables))]):
        if table >= 0:
            found[table] = last
        last = text
    return found


def _judge_tables(rules: Sequence[Rule], sheets: Sequence[Sheet], analysis: Analysis) -> list[Judged]:
    """The verdicts of the rules that compare figures."""
    compared = (rule for rule in rules if not isinstance(rule.expect, Check))
    return [judged for rule in compared for judged in _judge(rule, sheets, analysis)]


def _judge(rule: Rule, sheets: Sequence[Sheet], analysis: Analysis) -> list[Judged]:
    if rule.scope.sentence:
        return judge_sentences(rule, sheets, analysis)
    if rule.over == "repeated fact":
        return judge_repeated(rule, [sheet for sheet in sheets if _is_meant(rule, sheet)])
    if any(reference.table for reference in references_in(rule)):
        return judge_references(rule, sheets)
    meant = [sheet for sheet in sheets if _is_meant(rule, sheet)]
    judged = [judged for sheet in meant for judged in _judge_table(rule, sheet, analysis)]
    return judged + judge_differences(rule, meant) if rule.over == "relation" else judged


def _is_meant(rule: Rule, sheet: Sheet) -> bool:
    """Whether the rule looks at this table; one that was not read with confidence is never looked at."""
    if sheet.table.doubts or (rule.scope.table and not sheet.is_called(rule.scope.table)):
        return False
    columns = all(sheet.columns_called((name,)) or holds_words(sheet, name) for name in rule.scope.columns)
    return columns and all(sheet.rows_called((name,)) for name in rule.scope.rows)


_LOOPS: dict[str, Callable[[Rule, Sheet], list[Judged]]] = {
    "formula": judge_formulas,
    "relation": judge_agreement,
    "head": judge_headed,
    "closing row": judge_closed,
}
_BY_NUMBERS = ("relation", "head")  #: what only the figures say


def _judge_table(rule: Rule, sheet: Sheet, analysis: Analysis) -> list[Judged]:
    if compares_columns(rule) and (columns := dated_columns(rule, sheet, analysis.language)):
        return judge_days(rule, sheet, columns, analysis.language)
    return [left_open(item, sheet) for item in _judge_loop(rule, sheet)]


def _judge_loop(rule: Rule, sheet: Sheet) -> list[Judged]:
    if rule.over in _LOOPS:
        return _LOOPS[rule.over](rule, sheet)
    if sums_in(rule):
        return judge_sums(rule, sheet) if references_in(rule) else judge_parts(rule, sheet)
    return judge_rows(rule, sheet) if rule.over == "numeric column" else judge_columns(rule, sheet)
