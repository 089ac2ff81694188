"""What a paragraph says of a row stands in that row, and not in another one of its table.

Where the figures of two rows stand under each other's labels, every sum of their table holds. A paragraph that names
one of the two, itself or by the heading over it, and prints amounts of the other, in so many columns, shows it. In 128
published documents 180 paragraphs of 21 files print such amounts of the row that they name, and none those of another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.checks import Analysis, Evidence, Options, Outcome, Place, Verdict
from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.model.table import Row, Table
from checker.understand.listing import joined
from checker.understand.passages import Passage
from checker.understand.ties.figures import CellSpot, Figures, digits
from checker.understand.ties.lines import spoken, title
from checker.understand.ties.scope import Sections

SEVERAL = 2  #: columns of a row in which amounts of one paragraph stand by no chance [decision 0061]
LONG = 3  #: digits of such an amount, its last zeros left out [decision 0061]
STEM, SHORTEST = 5, 4  #: letters in which the forms of a word agree, and of a word that says something [unknown]

_Hits = dict[int, Mention]  #: by column, the amount that stands there


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the amounts of each paragraph against the row that it names."""
    tables, figures = analysis.document.tables, Figures(analysis.document.tables)
    sections, barred = Sections(analysis.document), pattern(analysis.language.computing.barred)
    for passage, mentions in zip(analysis.paragraphs, analysis.mentions, strict=True):
        rows = _rows(mentions, figures, tables)
        over = sections.over(passage.order) if rows else ()
        texts = [spoken(each) for each in (passage.text, *(head.text for head in over))]
        for (index, row), hits in rows.items():
            table = tables[index]
            named, by_heading = _named(table, texts) or (None, False)
            if named is None or any(analysis.vocabulary.is_total(table.rows[each].label) for each in (named, row)):
                continue
            if named == row:
                yield Outcome(Verdict.HELD, _place(table, row, hits), order=passage.order)
            elif (index, named) not in rows and _is_exchanged(table.rows[named], table.rows[row], texts, by_heading):
                sentences = (passage.text[slice(*each.sentence)] for each in hits.values())
                if not any(barred.search(each) for each in sentences):
                    yield _exchanged(table, (named, row), hits, passage)


def _rows(mentions: Sequence[Mention], figures: Figures, tables: Sequence[Table]) -> dict[tuple[int, int], _Hits]:
    """The rows, each by its table and index, in which several amounts stand as they are printed."""
    amounts = [each for each in mentions if each.quantity.kind is Kind.AMOUNT and not each.hedge]
    found: dict[tuple[int, int], _Hits] = defaultdict(dict)
    for each in amounts if len(amounts) >= SEVERAL else ():
        for spot in figures.like(each) if digits(each) >= LONG else ():
            if not tables[spot.table].doubts and _is_same(each, spot, tables):
                found[spot[:2]].setdefault(spot.column, each)
    return {row: hits for row, hits in found.items() if len({id(each) for each in hits.values()}) >= SEVERAL}


def _is_same(said: Mention, spot: CellSpot, tables: Sequence[Table]) -> bool:
    cell = tables[spot.table].rows[spot.row].cells[spot.column]
    figure = cell.quantity if cell else None
    return figure is not None and abs(figure.value) * figure.scale == abs(said.value)


def _named(table: Table, texts: Sequence[str]) -> tuple[int, bool] | None:
    """The one row that the first of some texts names which names any, and whether that is a heading."""
    names = {index: title(row.label) for index, row in enumerate(table.rows) if not row.is_head}
    for text in texts:
        said = {index: name for index, name in names.items() if name.strip() and name in text}
        own = [at for at, name in said.items() if not any(name != other and name in other for other in said.values())]
        if own:
            return (own[0], text is not texts[0]) if len(own) == 1 else None
    return None


def _is_exchanged(named: Row, row: Row, texts: Sequence[str], by_heading: bool) -> bool:
    """Whether two rows are alike, and no text speaks of the one that has the figures.

    Where a heading alone names the other, one of its own words is enough for a paragraph to speak of it, else half.
    """
    if (row.depth, row.group, row.bold) != (named.depth, named.group, named.bold):
        return False
    words = [word[:STEM] for word in title(row.label).split() if len(word) >= SHORTEST]
    own = [word for word in words if word not in title(named.label)]
    said = sum(word in texts[0] for word in own)
    is_told = said > 0 if by_heading else 2 * said >= len(own)
    return bool(own) and not is_told and not any(title(row.label) in text for text in texts)


def _place(table: Table, row: int, hits: _Hits) -> Place:
    return table.place(table.rows[row], min(hits))


def _exchanged(table: Table, pair: tuple[int, int], hits: _Hits, passage: Passage) -> Outcome:
    named, row = (table.rows[each] for each in pair)
    place = _place(table, pair[0], hits)
    said = joined([each.quantity.text for each in hits.values()])
    message = (
        f"{table.name[:1].upper()}{table.name[1:]}, row “{named.label}”: {passage.label} prints {said} for it, which "
        f"stand in row “{row.label}” (the figures of the two rows exchanged?)."
    )
    evidence = [
        Evidence(passage.label, each.quantity.text, passage.place(each.start, each.end)) for each in hits.values()
    ]
    return Outcome(Verdict.DISAGREED, place, message, table.order, evidence=tuple(evidence))
