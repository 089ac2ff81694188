"""A report and a document built by hand, with everything that a writer has to show."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.document import Caption, Document, Masthead, Page
from checker.model.place import Box, Place
from checker.model.quantity import Kind, Quantity
from checker.model.report import Coverage, Evidence, Finding, Report, Spot, Unchecked
from checker.model.rule import Severity, Source
from checker.model.table import Cell, Column, Note, Row, Table


def figure(text: str, value: str | None, top: float, kind: Kind = Kind.AMOUNT, **more: object) -> Cell:
    """A cell as a reader and the understanding leave it."""
    quantity = None
    if value is not None:
        quantity = Quantity(text, Decimal(value), Decimal(1), kind, nil=value == "0")
    return Cell(text, page=2, box=Box(300.04, top, 360.06, top + 9.96), quantity=quantity, **more)  # type: ignore[arg-type]


TOTAL = Place("table 1, row “Total”, column “Spent”", 2, Box(300.04, 240, 360.06, 249.96))

COLUMN = Finding(
    document="report.pdf",
    rule="column-total-differs",
    severity=Severity.ERROR,
    title="The rows do not add up to the total",
    message="Table 1, row “Total”, column “Spent”: reads 13,065,912; the rows add up to 13,056,912 "
    "(9,000 too much; digits 6 and 5 swapped?).",
    place=TOTAL,
    source=Source("rules/totals/column-total-differs.rule", 1),
    expected=Decimal("13056912"),
    found=Decimal("13065912"),
    difference=Decimal("9000"),
    evidence=(
        Evidence("A. Executive direction, Spent", "1,873,494", Place("table 1, row “A”", 2, Box(300, 200, 360, 210))),
        Evidence("科学、技术和创新, Spent", "11,183,418", Place("table 1, row “B”", 1, Box(300, 220, 360, 230))),
    ),
    spot=Spot(table=0, row=2, column=1),
    fingerprint="c0ffee0000000001",
)

POSTS = Finding(
    document="report.pdf",
    rule="more-posts-filled-than-approved",
    severity=Severity.WARNING,
    title="More posts are filled than were approved",
    message="Table 2, row “P-3”, column “Core budget, filled”: 6 filled, 4 approved (2 too many).",
    place=Place("table 2, row “P-3”, column “Core budget, filled”", 5, Box(100, 100, 110, 110)),
    source=Source("rules/posts/more-posts-filled-than-approved.rule", 3),
    expected=Decimal("4"),
    found=Decimal("6"),
    difference=Decimal("2"),
    spot=Spot(table=1, row=None, column=0),
    fingerprint="c0ffee0000000002",
)

ROUNDED = Finding(
    document="report.pdf",
    rule="balance-differs",
    severity=Severity.NOTE,
    message="Table 1, row “Total”, column “Balance”: reads 1,474,711; 14,540,622 - 13,065,912 = 1,474,710 "
    "(1 too much, held by rounding).",
    place=Place("table 1, row “Total”, column “Balance”", 2),
    source=Source("rules/budget/balance-differs.rule", 1),
    expected=Decimal("1474710"),
    found=Decimal("1474711"),
    difference=Decimal("-1"),
    spot=Spot(order=7, offset=12),
    fingerprint="c0ffee0000000003",
)

SAID = Unchecked("no cell is meant", Place("text on page 3, “Some 12 per cent were spent”", 3), "12 per cent", True)


def missing(page: int) -> Unchecked:
    """A place of a table where nothing was decided."""
    return Unchecked("a figure is missing", Place("table 1, row “Total”, column “Spent”", page), "..")


PAGES = tuple(Page(number, 612, 792) for number in range(1, 10))


@pytest.fixture
def report(document: Document) -> Report:
    """A report with an error, a warning and a note, and with something of each kind that was not checked."""
    coverage = Coverage(
        tables_read=5,
        captions_seen=6,
        figures_read=2140,
        figures_related=1903,
        rules_loaded=8,
        rules_bound=5,
        held=311,
        held_by_rounding=1,
        disagreed=2,
        undecided=(*(missing(page) for page in (2, 2, 3, 4, 4, 4, 7)), SAID, SAID),
        unbound_rules=("expenditure-totals-disagree",),
        without_figures=1,
        not_read=("table 4: two columns stand too close to be told apart", "pages 7-9 have no text layer"),
    )
    masthead = Masthead("ICCD/CRIC(20)/3", "14 March 2022")
    read = Document("report.pdf", "zh", masthead, PAGES, tables=document.tables)
    return Report(read, (COLUMN, POSTS, ROUNDED), coverage)


@pytest.fixture
def clean_report() -> Report:
    """A report of a document that nothing is wrong with."""
    coverage = Coverage(2, 2, 40, 36, 8, 3, held=20)
    return Report(Document("clean.md", "en"), (), coverage)


@pytest.fixture
def blind_report() -> Report:
    """A report of a document whose tables could not be read."""
    document = Document("blind.pdf", "fr", Masthead("A/80/605"), PAGES[:1])
    return Report(document, (), Coverage(captions_seen=3, rules_loaded=8))


@pytest.fixture
def document() -> Document:
    """A document with one rich table, and a caption whose table was not read."""
    columns = (
        Column(("2024/25 apportionment", "Brindisi"), "(1)", kind=Kind.AMOUNT),
        Column(("2024/25 apportionment", "Valencia"), "(2)", kind=Kind.AMOUNT),
        Column(("Total",), "(3)", "(3)=(1)+(2)", Kind.AMOUNT),
        Column(("已占员额",), kind=Kind.COUNT),
    )
    brindisi, valencia = figure("40 935.9", "40935.9", 120), figure("(1 000.0)", "-1000.0", 120)
    civilian = (brindisi, valencia, figure("39 935.9", "39935.9", 120))
    rows = (
        Row("Civilian personnel", (None, None, None, None), page=2, bold=True),
        Row(
            "International staff",
            (*civilian, figure("3", "3", 120, Kind.COUNT, marks=("a",))),
            ("Civilian personnel",),
            depth=1,
            page=2,
        ),
        Row(
            "科学、技术和创新，以及一个长得必须换行才能放得下的标签",
            (figure("–", "0", 140), None, figure("213.000", None, 140, doubt="reads as 213 or as 213,000"), None),
            ("Civilian personnel",),
            ("b", "12"),
            depth=1,
            page=2,
        ),
        Row("Total", (None, None, figure("not applicable", None, 160), figure("3", "3", 160, Kind.COUNT)), page=2),
    )
    table = Table(
        columns,
        rows,
        "1",
        "Financial resources",
        "Thousands of United States dollars",
        (2,),
        Box(72, 100.25, 540, 170),
        (Note("a", "Excludes national staff.", 2), Note("", "Figures may not add up because of rounding.", 2)),
        ("the total row has fewer figures than the rows above",),
        "Category",
        reading=("ruled", "tags agree"),
    )
    uncaptioned = Table((Column(("Grade",)),), (Row("P-3", (figure("12", "12", 300, Kind.COUNT),)),), pages=(3, 4))
    captions = (Caption("1", "Financial resources", 2), Caption("2", "Posts", 6), Caption("3", "Results", 5))
    doubts = ("pages 7-9 have no text layer",)
    missed = (Place("the caption of table 2 “Posts” has no table that could be read", 6),)
    return Document(
        "report.pdf",
        "en",
        Masthead("A/80/605"),
        PAGES,
        tables=(table, uncaptioned),
        captions=captions,
        doubts=doubts,
        missed=missed,
        without_figures=(Caption("3", "Results", 5),),
    )
