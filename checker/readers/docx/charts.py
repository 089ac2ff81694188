"""Reads the charts of a Word document: the labels of each series over the categories, as they are printed.

A chart with the caption of a figure over or under it becomes a table of one row, which is called as the caption is,
with a column for each category, or for each category and series. A value without a label is not printed, and is left
out; where a label is not understood, the chart is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.languages import LANGUAGES
from checker.model.document import Caption, Paragraph
from checker.model.table import Cell, Column, Row, Table
from checker.readers.docx.captions import WordHeading, heading_of, heading_under
from checker.readers.docx.markup import CHART, SHAPES, Element, parsed
from checker.readers.docx.number_formats import GENERAL, printed
from checker.readers.docx.stream import Item
from checker.readers.docx.text import WordPassage, spaced
from checker.readers.prose.captions import FIGURE
from checker.readers.wording import is_figure, is_number, shown_by

ON = ("1", "true")
SYMBOL_MINUS = "\uf02d"  #: a minus in the font Symbol, with which labels say "none" [given]

Label = tuple[str, Cell]


class Points(Struct, frozen=True):
    """What a chart keeps of its data: texts by their places, with the format of those that are numbers."""

    texts: dict[int, str]
    codes: dict[int, str]

    def text(self, at: int, decimal: str, code: str | None = None) -> str:
        """What is printed at a place, in a format or in its own; nothing where nothing is kept."""
        own, text = self.codes.get(at), self.texts.get(at, "")
        return spaced(text if own is None else printed(text, code or own, decimal))


def charts_of(
    items: Sequence[Item],
    charts: Mapping[str, Element],
    captions: Sequence[Caption],
    paragraphs: Sequence[Paragraph],
    language: str,
) -> Iterator[Table]:
    """The charts that have a caption, with its place among all `captions` and `paragraphs`, and labels."""
    decimal = LANGUAGES.get(language, LANGUAGES["en"]).decimals[0]
    for item, heading, caption in captioned(items):
        order = order_of(caption, heading, captions, paragraphs)
        for chart in (charts[name] for name in item.drawn if name in charts and order is not None):
            series = [(name_of(each), labels_of(each, decimal)) for each in chart.iter(CHART + "ser")]
            if is_plain(chart) and (columns := columns_of(series)):
                yield table_of(columns, heading, order or 0)


def captioned(items: Sequence[Item]) -> list[tuple[WordPassage, WordHeading, WordPassage]]:
    """The paragraphs with charts, with their captions: those over them, or under them where more charts have such."""
    drawn = [(at, item) for at, item in enumerate(items) if isinstance(item, WordPassage) and item.drawn]
    over = [(item, heading_of(items, at + 1, set(), FIGURE)) for at, item in drawn]
    under = [(item, heading_under(items, at, FIGURE)) for at, item in drawn]
    pairs = max(([pair for pair in each if pair[1].number] for each in (over, under)), key=len)
    named = ((item, heading, items[heading.used[-1]]) for item, heading in pairs)
    return [(item, heading, caption) for item, heading, caption in named if isinstance(caption, WordPassage)]


def order_of(
    passage: WordPassage, heading: WordHeading, captions: Sequence[Caption], paragraphs: Sequence[Paragraph]
) -> int | None:
    """The place of a caption in the document; None where several figures have its number."""
    alike = [each.order for each in captions if each.kind == "figure" and each.number == heading.number]
    text = [each.order for each in paragraphs if each.element is not None and each.element == passage.element]
    orders = alike or text
    return orders[0] if len(orders) == 1 else None


def table_of(labels: Sequence[tuple[Column, Cell]], heading: WordHeading, order: int) -> Table:
    """The labels of a chart as a table."""
    columns, cells = zip(*labels, strict=True)
    row = Row(shown_by(heading.title), cells)
    return Table(columns, (row,), heading.number, heading.title, heading.unit, order=order, kind="figure")


def columns_of(series: Sequence[tuple[str, Sequence[Label]]]) -> list[tuple[Column, Cell]]:
    """The labels of all series, category by category; none where one is not understood, or two stand at one place."""
    heads = list(dict.fromkeys(head for _, labels in series for head, _ in labels))
    found = [(head, name, cell) for name, labels in series for head, cell in labels if cell.text]
    places = {(head, name) for head, name, _ in found}
    if len(places) < len(found) or not all(head and is_figure(cell.text) for head, _, cell in found):
        return []
    several = len({name for _, name, _ in found}) > 1
    ordered = sorted(found, key=lambda label: heads.index(label[0]))
    return [
        (Column((head, name) if several else (head,)), cell) for head, name, cell in ordered if is_number(cell.text)
    ]


def is_plain(chart: Element) -> bool:
    """Whether the labels of a chart stand for just what they say, and not for thousands."""
    return next(chart.iter(CHART + "dispUnits"), None) is None


def name_of(series: Element) -> str:
    """What a series is called."""
    name = next(series.iterchildren(CHART + "tx"), None)
    return spaced(" ".join(each.text or "" for each in ([] if name is None else name.iter(CHART + "v"))))


def labels_of(series: Element, decimal: str) -> list[Label]:
    """What is printed of a series, with the categories."""
    heads, values = source_in(series, "cat"), source_in(series, "val")
    usual = next((each for part in (series, series.getparent()) for each in part.iterchildren(CHART + "dLbls")), None)
    if usual is None:
        return []
    own = {parsed(value_in(each, "idx")): each for each in usual.iterchildren(CHART + "dLbl")}
    found = []
    for at in sorted({*heads.texts, *values.texts}):
        label = own.get(at, usual)
        value = values.text(at, decimal, code_in(label) or code_in(usual))
        shown = cell_of(label, value) if at in values.texts and is_shown(label) else Cell("")
        found.append((heads.text(at, decimal), shown))
    return found


def source_in(series: Element, name: str) -> Points:
    """The data of a series of one level: the words or the numbers that the chart keeps of them."""
    path = "|".join(f"c:{name}/c:{kind}" for kind in ("strRef/c:strCache", "strLit", "numRef/c:numCache", "numLit"))
    kept = next(iter(series.xpath(path, namespaces={"c": CHART[1:-1]})), None)
    points = {} if kept is None else {parsed(each.get("idx")): each for each in kept.iterchildren(CHART + "pt")}
    texts = {at: each.findtext(CHART + "v", "") for at, each in points.items()}
    if kept is None or kept.tag.startswith(CHART + "str"):
        return Points(texts, {})
    code = kept.findtext(CHART + "formatCode", GENERAL)
    return Points(texts, {at: each.get("formatCode", code) for at, each in points.items()})


def cell_of(label: Element, value: str) -> Cell:
    """What a label prints: its value, or a text of its own, note marks set apart."""
    parts = [part for text in label.iterchildren(CHART + "tx") for part in text.iter(SHAPES + "r", SHAPES + "fld")]
    text, marks = "" if parts else value, list[str]()
    for part in parts:
        said = value if part.get("type") == "VALUE" else part.findtext(SHAPES + "t", "")
        if any(parsed(each.get("baseline")) > 0 for each in part.iterchildren(SHAPES + "rPr")):
            marks.append(said.strip())
        else:
            text += said.replace(SYMBOL_MINUS, "−")
    return Cell(spaced(text), tuple(marks))


def code_in(label: Element) -> str | None:
    """The format that a label has of its own."""
    form = next(label.iterchildren(CHART + "numFmt"), None)
    return None if form is None or form.get("sourceLinked") in ON else form.get("formatCode")


def is_shown(label: Element) -> bool:
    """Whether a label prints the value, and is not taken away."""
    return value_in(label, "showVal") in ON and value_in(label, "delete") not in ON


def value_in(label: Element, name: str) -> str | None:
    """The value of a child of a label."""
    return next((each.get("val", "1") for each in label.iterchildren(CHART + name)), None)
