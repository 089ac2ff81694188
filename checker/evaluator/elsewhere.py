"""What else a document says of a row by its name, where a total fails: that it is missing, or was changed.

What a total lacks is, in a table that repeats this one, the figure of a row that this one has not; or one of its rows
would make it hold with the figure that another table, or a sentence, has for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.belief import MOST_SLIP
from checker.evaluator.exchanges import LONG, fails, surely
from checker.evaluator.likeliest import MARGIN, Choice, outlying
from checker.evaluator.lines import CHANGED
from checker.evaluator.relations import Judged, LineSlip, Relation, judge_relation
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import corrections, size
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.report import Outcome
from checker.model.rule import Rule
from checker.understand.terms import plain

#: So many figures must agree that another table repeats this one. [decision 0041]
AGREE = 2
MANY = 12  #: a figure that stands in more places than these says too little [cost]
_CROSSED = "in another table the two rows have each other's figures"

_Value = tuple[Decimal, Kind]  #: as it is printed


class _Fact(Struct, frozen=True):
    """A figure with the name of its row, or of the head whose rows it sums up, and the head that it stands under."""

    name: str
    head: str
    figure: Operand


_Facts = Mapping[_Value, Sequence[_Fact]]


def _facts(sheets: Iterable[Sheet]) -> _Facts:
    """The figures of all rows that have a name of their own, by their values."""
    found: dict[_Value, list[_Fact]] = defaultdict(list)
    for sheet in sheets:
        rows = [each for each in sheet.rows_by_label.items() if each[0] and not sheet.vocabulary.is_total(each[0])]
        for name, row in [*rows, *sheet.sections.items()]:
            for column in sheet.numeric_columns:
                figure = sheet.operand(row, column)
                if isinstance(figure, Operand) and size(figure.quantity) >= LONG:
                    head = plain(" ".join(sheet.table.rows[row].group[-1:]))
                    found[_value(figure.quantity)].append(_Fact(name, head, figure))
    return found


def _value(quantity: Quantity) -> _Value:
    return quantity.value, quantity.kind


def crossed(rule: Rule, sheets: Sequence[Sheet]) -> Iterator[Judged]:
    """The rows that have each other's figures in a column of another table, whatever its head, held against it.

    Years under the heads of two groups are no rows of one name.
    """
    facts = _facts(sheets)
    at = {(fact.figure.cell[::2], fact.name): fact.figure for same in facts.values() for fact in same}
    for value, same in facts.items():
        for one, two in combinations(same, 2) if len(same) <= MANY else ():
            here, there = at.get((one.figure.cell[::2], two.name)), at.get((two.figure.cell[::2], one.name))
            apart = one.name != two.name and one.figure.cell[0] != two.figure.cell[0]
            if (
                apart
                and (one.head == two.head or not (one.head and two.head))
                and here
                and there
                and _value(here.quantity) == _value(there.quantity) != value
            ):
                judged = judge_relation(Relation(rule, "=", one.figure, there, one.figure))
                yield from [judged.unchecked(_CROSSED)] if judged else ()


def with_rows_told(judged: Sequence[Judged], sheets: Sequence[Sheet]) -> list[Judged]:
    """The verdicts; sums that a row explains of which another table tells are wrong beyond doubt, and it is named."""
    totals: dict[tuple[str, int, int], list[Judged]] = defaultdict(list)
    for item in judged:
        if _is_failing_sum(item):
            totals[item.rule.id, *item.cell[:2]].append(item)
    sentences: dict[Place, list[Outcome]] = defaultdict(list)
    for said in (item.outcome for item in judged if item.outcome):
        for cell in said.evidence:
            sentences[cell.place].append(said)
    told = _Told(sheets, _facts(sheet for sheet in sheets if not sheet.table.doubts) if totals else {}, sentences)
    slips = {id(item): slip for items in totals.values() for item, slip in told.slips(items)}
    return [surely(item, slips[id(item)]) if id(item) in slips else item for item in judged]


def says(said: Outcome, figure: Quantity, value: Decimal) -> bool:
    """Whether a sentence that speaks of a figure of a table has this value for it."""
    return said.found is not None and abs(said.found) == abs(value) * figure.scale


def _is_failing_sum(item: Judged) -> bool:
    """Whether rows do not add up to a total, be it that nobody believes it."""
    expected = item.relation.expected if item.relation and item.relation.operator == "=" else None
    return isinstance(expected, Added) and expected.over == "rows" and fails(item)


class _Told(Struct, frozen=True):
    """What the other tables say, by value, and the sentences that differ from a table, by the figures they speak of."""

    sheets: Sequence[Sheet]
    facts: _Facts
    sentences: Mapping[Place, Sequence[Outcome]]

    def slips(self, items: Sequence[Judged]) -> Iterator[tuple[Judged, LineSlip]]:
        """The row that explains why one total fails in these columns, or in those that miss by the same."""
        if missing := self._missing(items):
            yield from ((item, LineSlip(f"the row “{missing}” is missing?", MOST_SLIP)) for item in items)
            return
        missed: dict[Decimal, list[Judged]] = defaultdict(list)
        for item in items:
            missed[abs(item.compared.gap)].append(item)
        for alike in missed.values():
            if slip := self._late(alike):
                yield from ((item, slip) for item in alike)

    def _late(self, items: Sequence[Judged]) -> LineSlip | None:
        """The one row that was changed, if the total is known to be late, or a sentence says so.

        Where nothing else tells of it, the one that the total leaves out, or whose figure stands apart from those
        beside it.
        """
        late = all(item.slip and not item.slip.line for item in items)
        changed = {part.cell[1]: (part, value) for item in items for part, value in self._changed(item, late)}
        if not changed and all(item.slip and item.slip.words == CHANGED for item in items):
            rows = _left_out(items) or self._outlying(items)
            changed = {part.cell[1]: (part, value) for part, value in _parts(items[0].compared) if part.cell[1] in rows}
        if len(changed) != 1:
            return None
        part, value = next(iter(changed.values()))
        label = self.sheets[part.cell[0]].table.rows[part.cell[1]].label
        words = (
            f"the row “{label}” was changed and the total was not?" if value else f"it leaves out the row “{label}”?"
        )
        return LineSlip(words, MOST_SLIP, (part,) if value else (), value or None)

    def _outlying(self, items: Sequence[Judged]) -> set[int]:
        """The rows whose figures stand apart from those beside them, as the total does not."""
        tables = [sheet.table for sheet in self.sheets]
        found = ((item.compared, outlying(_parts(item.compared), item.compared, tables)) for item in items)
        # Of the row and the total the total may stand apart more clearly.
        return {
            each[0].cell[1]
            for relation, each in found
            if each
            and outlying([each, (relation.target, relation.results[1])], relation, tables, MARGIN) in (each, None)
        }

    def _missing(self, items: Sequence[Judged]) -> str:
        """The row that the others have and this table has not, with what is missing in its figures."""
        own = self.sheets[items[0].cell[0]]
        if own.is_cut:
            return ""  # it may be lost in reading
        found: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)
        for item in items:
            lacking = replace(item.compared.target.quantity, value=item.compared.gap)
            for fact in self.facts.get(_value(lacking), ()) if size(lacking) >= LONG else ():
                table, row, column = fact.figure.cell
                named = self.sheets[table].rows_by_label.get(fact.name) == row
                if named and table != own.index and fact.name not in own.rows_by_label:
                    found[table, row][item.cell[2]] = column
        for (table, row), columns in found.items():
            if len(columns) + self._repeated(own, self.sheets[table], columns) >= AGREE:
                return self.sheets[table].table.rows[row].label
        return ""

    def _repeated(self, own: Sheet, other: Sheet, columns: Mapping[int, int]) -> int:
        """How many figures of rows with the same name are the same in these columns of both tables."""
        shared = [name for name in own.rows_by_label if name in other.rows_by_label]
        pairs = (
            (own.operand(own.rows_by_label[name], one), other.operand(other.rows_by_label[name], two))
            for name in shared
            for one, two in columns.items()
        )
        return sum(isinstance(a, Operand) and isinstance(b, Operand) and _agree(a, b) for a, b in pairs)

    def _changed(self, item: Judged, late: bool) -> Iterator[tuple[Operand, Decimal]]:
        """The parts that a sentence, or another table, prints as they should be for the total to hold."""
        for part, value in _parts(item.compared):
            if size(replace(part.quantity, value=value)) >= LONG and (
                (late and self._is_repeated(part, value))
                or any(says(said, part.quantity, value) for said in self.sentences.get(part.place, ()))
            ):
                yield part, value

    def _is_repeated(self, part: Operand, value: Decimal) -> bool:
        """Whether another table has a value for a row of the same name."""
        name = plain(self.sheets[part.cell[0]].table.rows[part.cell[1]].label)
        told = self.facts.get((value, part.quantity.kind), ())
        return any(fact.name == name and fact.figure.cell[0] != part.cell[0] for fact in told)


def _parts(relation: Relation) -> Iterator[Choice]:
    """The parts of a sum, each with what it would read for the sum to hold."""
    return (each for each in corrections(relation) if each[0] != relation.target)


def _left_out(items: Sequence[Judged]) -> set[int]:
    """The rows without which the total would hold in all these columns."""
    return set.intersection(*({part.cell[1] for part, right in _parts(item.compared) if not right} for item in items))


def _agree(one: Operand, other: Operand) -> bool:
    return size(one.quantity) >= LONG and _value(one.quantity) == _value(other.quantity)
