"""From verdicts to findings, in the order of the document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.evaluator.arithmetic import TEXT, CellId, Operand
from checker.evaluator.elsewhere import says
from checker.evaluator.fingerprints import marked
from checker.evaluator.messages import line_message, relation_message, slip_message
from checker.evaluator.relations import Judged, LineSlip, Relation
from checker.evaluator.slips import Slip, find_slips
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence, Finding, Outcome, Spot, Verdict
from checker.model.rule import Rule, Severity

_Placed = tuple[CellId, Finding]
_Results = tuple[Decimal | None, Decimal | None]  #: the figure as printed, and as it should be


def collect(read: Document, judged: Sequence[Judged]) -> tuple[Finding, ...]:
    """Every contradiction, those of one slip together, and what is held by rounding only as a note."""
    document = read.name
    lines = _by_line(judged)
    slips = find_slips([item for item in judged if item.slip is None], read.tables)
    merged = {id(item) for items in (*lines, *(found.broken for found in slips)) for item in items}
    placed = [_of_slip(document, found) for found in slips] + [_of_line(document, items) for items in lines]
    held = [item for item in judged if item.relation and (item.wrong or item.verdict is Verdict.ROUNDING)]
    placed += [_of_relation(document, item) for item in held if id(item) not in merged]
    placed = _with_sentences(read, placed, judged)
    told_in_order = _untold(sorted(placed, key=lambda item: (_position(read, item[0]), item[1].rule)))
    return tuple(marked(read, told_in_order))


def _position(document: Document, cell: CellId) -> tuple[int, int, int, int]:
    """Where in the reading order a cell or a place of the text stands."""
    table, row, column = cell
    return (row, -1, column, 0) if table == TEXT else (document.tables[table].order, table, row, column)


def _untold(placed: Sequence[_Placed]) -> Iterable[Finding]:
    """The findings without those of a cell with a result that another rule tells; a figure of the text is told once."""
    told: dict[tuple[CellId, Decimal | None, int], Finding] = {}
    for number, (cell, finding) in enumerate(placed):
        alone = finding.severity is Severity.NOTE or finding.expected is None
        key = cell, None if cell[0] == TEXT else finding.expected, number if alone else -1
        if key not in told:
            told[key] = finding
        elif cell[0] == TEXT:
            worse, other = sorted((told[key], finding), key=lambda each: -each.severity.rank)
            told[key] = _with(worse, other)
    return told.values()


def _with(told: Finding, other: Finding) -> Finding:
    """A finding in the text, with what another rule has to say of the same figure."""
    said = other.message[len(other.place.label) + 2 :]
    rest = max((each.relation for each in told.evidence), default=0) + 1
    also = tuple(replace(each, relation=each.relation + rest) for each in other.evidence)
    return replace(told, message=f"{told.message} {said[:1].upper()}{said[1:]}", evidence=told.evidence + also)


def _with_sentences(read: Document, placed: Sequence[_Placed], judged: Sequence[Judged]) -> list[_Placed]:
    """The findings, and those of sentences; a sentence that has what a cell should read is told with the cell."""
    told, numbered = list(placed), enumerate(finding for _, finding in placed)
    at = {finding.place: index for index, finding in numbered if finding.severity is not Severity.NOTE}
    for item, said in ((item, item.outcome) for item in judged if item.outcome):
        spoken_of = (at[each.place] for each in said.evidence if each.place in at)
        index = next((index for index in spoken_of if _is_borne_out(read, *placed[index], said)), None)
        if index is not None:
            told[index] = placed[index][0], _borne_out(told[index][1], said)
        elif item.wrong:
            told.append(_of_outcome(read.name, item, said))
    return told


def _is_borne_out(read: Document, cell: CellId, finding: Finding, said: Outcome) -> bool:
    """Whether a sentence has what a cell should read."""
    table, row, column = cell
    printed = read.tables[table].rows[row].cells[column]
    figure, right = printed.quantity if printed else None, finding.expected
    return figure is not None and right is not None and says(said, figure, right)


def _borne_out(finding: Finding, said: Outcome) -> Finding:
    """A finding in a table, with the sentence that has its figure as it should be."""
    rest = max((each.relation for each in finding.evidence), default=0) + 1
    sentence = Evidence(said.place.label, said.figure, said.place, rest)
    place = f"{said.place.label[:1].upper()}{said.place.label[1:]}"
    message = f"{finding.message} {place} reads {said.figure}."
    return replace(finding, message=message, evidence=(*finding.evidence, sentence))


def _severity(rule: Rule, verdict: Verdict) -> Severity:
    match verdict:
        case Verdict.DISAGREED:
            return rule.severity
        case Verdict.UNLIKELY:
            return min(rule.severity, Severity.WARNING, key=lambda severity: severity.rank)
    return Severity.NOTE


def _placed(document: str, item: Judged, message: str, results: _Results, evidence: tuple[Evidence, ...]) -> _Placed:
    """What its rule says of a place that is wrong."""
    found, expected = results
    return item.cell, Finding(
        document=document,
        rule=item.rule.id,
        severity=_severity(item.rule, item.verdict),
        message=message,
        place=item.place,
        source=item.rule.source,
        title=item.rule.title,
        expected=expected,
        found=found,
        difference=None if found is None or expected is None else found - expected,
        evidence=evidence,
        spot=_spot(item.cell),
    )


def _spot(cell: CellId) -> Spot:
    table, row, column = cell
    return Spot(order=row, offset=column) if table == TEXT else Spot(table, row if row >= 0 else None, column)


def _of_relation(document: str, item: Judged, guess: str = "") -> _Placed:
    relation = item.compared
    message = relation_message(item, relation, guess or item.reason)
    evidence = _evidence(relation.figures, relation.target.cell)
    return _placed(document, item, message, relation.results, evidence)


def _of_outcome(document: str, item: Judged, said: Outcome) -> _Placed:
    """A contradiction in what the document says: what a check found, or a formula that is misprinted."""
    message = said.message[:1].upper() + said.message[1:]
    return _placed(document, item, message, (said.found, said.expected), said.evidence)


def _evidence(figures: Sequence[Operand], without: CellId, relation: int = 0) -> tuple[Evidence, ...]:
    """Each figure once, in the order of the relation, the primary one left out."""
    unique = {figure.cell: figure for figure in figures if figure.cell != without}
    return tuple(Evidence(figure.label, figure.quantity.text, figure.place, relation) for figure in unique.values())


def _witnesses(found: Slip) -> tuple[Evidence, ...]:
    """The figures of all relations that a slip breaks; relation 0 is one that gives the wrong figure itself, if any."""
    cell = found.operand.cell
    relations = sorted((item.compared for item in found.broken), key=lambda relation: relation.target.cell != cell)
    return _each_once(relations, cell, 0 if relations[0].target.cell == cell else 1)


def _each_once(relations: Sequence[Relation], without: CellId, first: int) -> tuple[Evidence, ...]:
    """The figures of several relations, numbered from `first` on, each where it stands first."""
    listed = [_evidence(relation.figures, without, number) for number, relation in enumerate(relations, start=first)]
    unique: dict[Place, Evidence] = {}
    for item in (item for items in listed for item in items):
        unique.setdefault(item.place, item)
    return tuple(unique.values())


def _by_line(judged: Sequence[Judged]) -> list[list[Judged]]:
    """The sums that one slip in a line breaks, each slip by itself."""
    found: dict[tuple[str, int, LineSlip], list[Judged]] = defaultdict(list)
    for item in judged:
        if item.slip and item.wrong:
            found[item.rule.id, item.cell[0], item.slip].append(item)
    return list(found.values())


def _of_line(document: str, items: Sequence[Judged]) -> _Placed:
    """What is wrong with a whole line, told once with all the sums that say so."""
    first = items[0]
    figure = next(iter(first.slip.line if first.slip else ()), None)
    cell, place = (figure.cell, figure.place) if figure else (first.cell, first.place)
    evidence = _each_once([item.compared for item in items], cell, 0)
    right = first.slip.should_be if first.slip else None
    values = first.compared.results if not figure else (None if right is None else figure.quantity.value, right)
    return _placed(document, replace(first, place=place, cell=cell), line_message(items, place), values, evidence)


def _of_slip(document: str, found: Slip) -> _Placed:
    if found.is_result:
        return _of_relation(document, found.broken[0], found.words)
    operand, worst = found.operand, max(found.broken, key=lambda item: _severity(item.rule, item.verdict).rank)
    at_fault = replace(worst, place=operand.place, cell=operand.cell)
    values = (operand.quantity.value, found.should_be)
    return _placed(document, at_fault, slip_message(found), values, _witnesses(found))


def once(judged: Sequence[Judged]) -> Iterator[Judged]:
    """Each relation once: two rules that hold the same figures against each other say the same."""
    seen: set[tuple[object, ...]] = set()
    for item in judged:
        if item.relation is None:
            key: tuple[object, ...] = (item.rule.id, item.cell, item.reason)
        else:
            key = (item.relation.operator, frozenset(item.relation.cells))
        if key not in seen:
            seen.add(key)
            yield item
