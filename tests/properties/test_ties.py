"""Whatever else stands in a document, a figure that agrees with its cell is not said to disagree with another."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.analysis import Analysis
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.understand.ties import TieStatus
from tests.sentences import VOCABULARY

TEXT = """
1. In table 1, expenditure for 2024/25 totalled $296.8 million. The apportionment for civilian personnel for 2025/26 was
$58,308,900, and expenditure on operational costs for 2024/25 amounted to $105,878,300.

2. Requirements for fuel in 2024/25 were $4,121,600, or lower by $251,400 than in 2023/24. The amount of $2,034,500 was
mentioned. The vacancy rate for national staff in 2024/25 was 11.6 per cent.
"""
TABLES = (
    """
Table 1
(Thousands of United States dollars)

| Category           | Expenditure (2024/25) | Apportionment (2025/26) |
|--------------------|----------------------:|------------------------:|
| Military personnel |             135,366.5 |               133,793.0 |
| Civilian personnel |              55,559.3 |                58,308.9 |
| Operational costs  |             105,878.3 |               117,019.0 |
| **Total**          |             296,804.1 |               309,120.9 |
""",
    """
Table 2
(Thousands of United States dollars)

| Item   | 2024/25 | 2023/24 | Variance |
|--------|--------:|--------:|---------:|
| Fuel   | 4,121.6 | 4,373.0 |  (251.4) |
| Rent   | 2,034.5 | 2,011.3 |     23.2 |
""",
    """
Table 3
**Vacancy rates**
(Percentage)

| Category            | 2023/24 | 2024/25 |
|---------------------|--------:|--------:|
| International staff |    12.4 |    10.9 |
| National staff      |     9.8 |    11.6 |
""",
)
words = st.sampled_from(["Boats", "Bridges", "Seeds", "Wells", "Radios", "Lamps", "Tents", "Pumps"])
figures = st.integers(10_000, 9_999_999).map(lambda tenths: f"{tenths // 10:,}.{tenths % 10}")
heads = st.sampled_from(["Delivered", "Stored", "Ordered", "Cost in 2019", "Cost in 2020"])


@st.composite
def others(draw: st.DrawFn) -> str:
    """A table of other things and of other years."""
    labels = draw(st.lists(words, min_size=1, max_size=5, unique=True))
    columns = draw(st.lists(heads, min_size=1, max_size=3, unique=True))
    rows = [(label, *(draw(figures) for _ in columns)) for label in labels]
    lines = [("Goods", *columns), ("---", *("---:" for _ in columns)), *rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"\nTable {draw(st.integers(10, 99))}\n(Thousands of United States dollars)\n\n{table}\n"


def bonds(*tables: str) -> list[TieStatus]:
    """What becomes of the figures of the text beside these tables."""
    document = with_quantities(read((TEXT + "".join(tables)).encode(), "draft.md"))
    return [tie.bond for tie in Analysis(document, VOCABULARY).ties]


def test_all_figures_of_the_text_hold() -> None:
    assert bonds(*TABLES) == [TieStatus.HELD] * 7


@settings(max_examples=60, deadline=None)
@given(st.permutations(TABLES))
def test_the_order_of_the_tables_of_a_section_changes_nothing(tables: list[str]) -> None:
    assert bonds(*tables) == bonds(*TABLES)


@settings(max_examples=60, deadline=None)
@given(st.permutations(TABLES), st.lists(others(), min_size=1, max_size=4))
def test_tables_of_other_things_make_no_figure_that_holds_disagree(tables: list[str], more: list[str]) -> None:
    for document in ((*tables, *more), (*more, *tables)):
        assert TieStatus.DISAGREED not in bonds(*document)
