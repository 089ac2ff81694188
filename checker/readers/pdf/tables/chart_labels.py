"""Reads the figures that stand in a chart: those over its years, between the caption and the foot of the chart.

A chart becomes a table of one row, which is called as the caption is, with a column for each year, or for each year
and series where the legend names as many series as the year has figures. The scale beside the chart is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from checker.model.document import Caption
from checker.model.table import Cell, Column, Row, Table
from checker.readers.pdf.layout.lines import Line, box_of, marks_of, parts_of, text_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.charts import FLUSH, value_of
from checker.readers.wording import UNIT, is_figure, is_period, is_year, shown_by

FEWEST = 3  #: fewer years are no axis [unknown]
SMALLER = 0.9  #: labels are set in so much of the size of running text, at most [unknown]
EVEN = 0.1  #: years stand at even distances, but for so much of one [unknown]
DEEPEST = 260.0  #: no chart reaches further below its caption, in points [unknown]

Label = tuple[Word, ...]


class Axis(Struct, frozen=True):
    """The years under a chart, from left to right, with their middles, and the distance of two."""

    line: Line
    years: tuple[str, ...]
    middles: tuple[float, ...]

    @property
    def distance(self) -> float:
        """How far apart two years stand."""
        return (self.middles[-1] - self.middles[0]) / (len(self.middles) - 1)

    def under(self, label: Label) -> int | None:
        """The year that a label stands over."""
        at = round((middle_of(label) - self.middles[0]) / self.distance)
        return at if 0 <= at < len(self.years) else None


def charts_of(sheets: Sequence[PageBody], captions: Sequence[Caption]) -> tuple[Table, ...]:
    """The charts under the captions of figures, as far as they have an axis of years and figures over it."""
    pages = {sheet.number: sheet for sheet in sheets}
    figures = [caption for caption in captions if caption.kind == "figure" and caption.page in pages and caption.box]
    found = (chart_of(caption, pages[caption.page].lines) for caption in figures if caption.page)
    return tuple(chart for chart in found if chart)


def chart_of(caption: Caption, lines: Sequence[Line]) -> Table | None:
    """The chart under a caption, if it is one."""
    below = labels_under(caption, lines)
    axis = next((axis for line in below if (axis := axis_of(line))), None)
    if axis is None:
        return None
    over = [line for line in below if line.box.bottom < axis.line.box.top]
    under = [line for line in below if line.box.top > axis.line.box.top]
    unit = next((line.text.strip("()（） ") for line in over if UNIT.match(line.text)), None)
    columns = list(columns_of(axis, over, series_in(under), caption.page))
    if not columns:
        return None
    kept, cells = zip(*columns, strict=True)
    box = box_of([word for line in (*over, axis.line) for word in line.words])
    row = Row(shown_by(caption.title), cells, page=caption.page, box=box)
    return Table(
        kept,
        (row,),
        caption.number,
        caption.title,
        unit,
        pages=(caption.page,) if caption.page else (),
        box=box,
        order=caption.order,
        kind="figure",
    )


def labels_under(caption: Caption, lines: Sequence[Line]) -> list[Line]:
    """The lines in small letters under a caption and its title, up to running text or to where a chart ends."""
    if caption.box is None:
        return []
    foot, size = caption.box.bottom, caption.box.bottom - caption.box.top
    below = [line for line in lines if foot <= line.box.top < foot + DEEPEST]
    title = list(takewhile(lambda line: not is_small(line, size), below))
    return list(takewhile(lambda line: is_small(line, size), below[len(title) :]))


def is_small(line: Line, size: float) -> bool:
    """Whether a line is set smaller than running text."""
    return line.size < SMALLER * size


def axis_of(line: Line) -> Axis | None:
    """The axis that a line is, if it has nothing but years at even distances."""
    labels = labels_of(line)
    texts = tuple(map(text_of, labels))
    if len(labels) < FEWEST or not all(is_year(text) or is_period(text) for text in texts):
        return None
    axis = Axis(line, texts, tuple(map(middle_of, labels)))
    gaps = [right - left for left, right in pairwise(axis.middles)]
    return axis if max(gaps) - min(gaps) < EVEN * axis.distance else None


def labels_of(line: Line) -> list[Label]:
    """The labels of a line."""
    return parts_of(line.words, line.size)


def middle_of(label: Label) -> float:
    """How far right the middle of a label stands."""
    return box_of(label).middle


def series_in(under: Sequence[Line]) -> list[str]:
    """The series that the legend under an axis names, from left to right."""
    rows = ([text_of(label) for label in labels_of(line)] for line in under)
    return next((texts for texts in rows if len({*texts}) == len(texts) > 1 and all(map(is_word, texts))), [])


def is_word(text: str) -> bool:
    """Whether a text is the name of a series, and not the mark of a note."""
    return len(text) > 1 and text[0].isalpha()


def columns_of(
    axis: Axis, over: Sequence[Line], series: Sequence[str], page: int | None
) -> Iterator[tuple[Column, Cell]]:
    """The figures over each year from left to right, with their heads."""
    stands: dict[int, list[Label]] = {}
    for label in (label for line in over for label in labels_of(line) if is_figure(text_of(label))):
        at = axis.under(label)
        if at is not None:
            stands.setdefault(at, []).append(label)
    for at, labels in sorted(stands.items()):
        found = sorted(without_scale(labels), key=middle_of)
        heads = [(each,) for each in series] if len(found) == len(series) and are_beside(found) else [()] * len(found)
        for label, head in zip(found, heads, strict=True):
            if value_of(label) is not None:
                yield Column((axis.years[at], *head)), Cell(text_of(label), marks_of(label), page, box_of(label))


def without_scale(labels: Sequence[Label]) -> list[Label]:
    """The figures over one year but those that end one under the other: the scale beside the first year."""
    ends = [box_of(label).x1 for label in labels]
    return [
        label
        for label, end in zip(labels, ends, strict=True)
        if sum(abs(end - other) < FLUSH for other in ends) < FEWEST
    ]


def are_beside(labels: Sequence[Label]) -> bool:
    """Whether each figure stands right of the one before it, and not over it, as in a pile."""
    boxes = list(map(box_of, labels))
    return all(left.x1 < right.x0 for left, right in pairwise(boxes))
