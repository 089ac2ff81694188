"""How much speaks for each value that a figure of the prose may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import pytest

from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.understand.structure.citations import citations
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Cited, Library
from checker.understand.ties.reading import MentionContext
from checker.understand.ties.traits import Trait, bits
from checker.understand.ties.weighing import ONE, Case, RowOf, Weighing, weigh, weight_of
from tests.sentences import VOCABULARY, figure

APART = "\n\nIt was cold.\n\nIt was dry."  #: what parts a paragraph from a table, so that neither is beside the other
PLAIN = f"""{APART}

Table 1
(Thousands of euros)

| Item      |   Alpha |    Beta |
|-----------|--------:|--------:|
| Travel    | 4,121.6 | 3,870.2 |
| Fuel      | 2,034.5 | 2,211.3 |
| **Total** | 6,156.1 | 6,081.5 |
"""
SPENDING = f"""{APART}

(Thousands of euros)

| Item   | Approved budget | Expenditure | Variance |
|--------|----------------:|------------:|---------:|
| Travel |         4,121.6 |     3,870.2 |    251.4 |
| Fuel   |         2,034.5 |     2,211.3 |  (176.8) |
"""
NOTHING = MentionContext("")
SAID = "It cost €4,121,600."
PARAGRAPH = f"1. {SAID}"


def weighed(
    document: str = PARAGRAPH + PLAIN,
    said: str = SAID,
    reading: MentionContext = NOTHING,
    named: Mapping[RowOf, Trait] | None = None,
    parts: Set[int] = frozenset(),
    shared: Set[RowOf] = frozenset(),
    cited: Cited = Cited.NOWHERE,
    pool: Sequence[int] = (0,),
) -> Weighing:
    """What a figure may mean, where its sentence says this of it."""
    whole = with_quantities(read(document.encode(), "draft.md"))
    library = Library(whole, VOCABULARY, (), citations(whole, "table"))
    mention = figure(said)
    like, near = frozenset(library.figures.like(mention)), library.figures.near(mention)
    paragraph = whole.paragraphs[0]
    case = Case(paragraph, mention, reading, like, near, named or {}, parts, shared, pool, cited)
    return weigh(case, library)


def values(weighing: Weighing) -> dict[CellSpot, tuple[str, int]]:
    """The values by their cells, each as it is printed and with its weight."""
    return {each.spot: (each.quantity.text, weight) for each, weight in weighing.values}


def of(row: int, column: int, weighing: Weighing) -> int:
    """The weight of a cell of the first table."""
    return values(weighing)[CellSpot(0, row, column)][1]


def worth(*traits: Trait) -> int:
    """The weight of traits."""
    return weight_of(bits(traits))


def test_each_bit_doubles_a_weight_and_each_bit_against_halves_it() -> None:
    assert [weight_of(score) for score in (0, 3, -3)] == [ONE, 8 * ONE, ONE // 8]


@pytest.mark.parametrize("trait", [Trait.ROW_BESIDE_IT, Trait.ROW_SAID, Trait.ROW_OVER, Trait.ROW_BEFORE])
def test_a_cell_of_a_row_that_is_named_weighs_as_much_as_its_naming(trait: Trait) -> None:
    assert of(0, 0, weighed(named={(0, 0): trait})) == worth(trait, Trait.SECTION_SAME)


def test_a_total_is_meant_where_the_sentence_names_no_part_of_it() -> None:
    assert of(2, 0, weighed()) == worth(Trait.ROW_WHOLE, Trait.SECTION_SAME)
    assert of(2, 0, weighed(parts={0})) == worth(Trait.ROW_UNSAID, Trait.SECTION_SAME)


def test_a_total_is_meant_the_more_where_the_very_sentence_cites_its_table() -> None:
    assert of(2, 0, weighed(cited=Cited.BESIDE)) == worth(Trait.ROW_WHOLE, Trait.TABLE_CITED)
    assert of(2, 0, weighed(cited=Cited.HERE)) == worth(Trait.ROW_CITED, Trait.TABLE_CITED)
    assert of(2, 0, weighed(cited=Cited.HERE, pool=())) == worth(Trait.ROW_WHOLE, Trait.TABLE_UNCITED)


def test_the_only_row_of_a_table_is_meant_where_the_sentence_has_a_word_of_its_name() -> None:
    alone = PLAIN.replace("| Fuel      | 2,034.5 | 2,211.3 |\n| **Total** | 6,156.1 | 6,081.5 |\n", "")
    said: dict[RowOf, Trait] = {(0, 0): Trait.ROW_WORD}
    assert of(0, 0, weighed(PARAGRAPH + alone, named=said)) == worth(Trait.ROW_WHOLE, Trait.SECTION_SAME)
    assert of(0, 0, weighed(PARAGRAPH + alone)) == worth(Trait.ROW_UNSAID, Trait.SECTION_SAME)
    assert of(0, 0, weighed(named=said)) == worth(Trait.ROW_WORD, Trait.SECTION_SAME)


def test_a_cell_that_has_the_figure_may_be_meant_though_nothing_names_its_row() -> None:
    assert of(0, 0, weighed()) == worth(Trait.ROW_UNSAID, Trait.SECTION_SAME)
    assert (CellSpot(0, 1, 1),) not in values(weighed())


def test_a_row_in_which_another_figure_of_the_sentence_stands_is_meant_the_more() -> None:
    both = weighed(shared={(0, 0)}, named={(0, 0): Trait.ROW_SAID})
    assert of(0, 0, weighed(shared={(0, 0)})) == worth(Trait.ROW_UNSAID, Trait.ROW_SHARED, Trait.SECTION_SAME)
    assert of(0, 0, both) == worth(Trait.ROW_SAID, Trait.ROW_SHARED, Trait.SECTION_SAME)


@pytest.mark.parametrize(
    ("document", "cited", "pool", "expected"),
    [
        (PARAGRAPH + PLAIN, Cited.BESIDE, (0,), [Trait.TABLE_CITED]),
        (PARAGRAPH + PLAIN, Cited.BESIDE, (), [Trait.TABLE_UNCITED]),
        (PARAGRAPH + PLAIN, Cited.NOWHERE, (0,), [Trait.SECTION_SAME]),
        (PARAGRAPH + PLAIN.removeprefix(APART), Cited.NOWHERE, (0,), [Trait.TABLE_BELOW]),
        (f"{PARAGRAPH}\n\nIt was cold.{PLAIN.removeprefix(APART)}", Cited.NOWHERE, (0,), [Trait.TABLE_BELOW]),
        (f"{PLAIN.removeprefix(APART)}\n{PARAGRAPH}", Cited.NOWHERE, (0,), [Trait.TABLE_ABOVE]),
        (f"# One\n\n## A\n\n{PARAGRAPH}\n\n## B{PLAIN}", Cited.NOWHERE, (0,), []),
        (f"# One\n\n## A\n\n{PARAGRAPH}\n\n# Two{PLAIN}", Cited.NOWHERE, (0,), [Trait.SECTION_FAR]),
    ],
    ids=[
        "cited",
        "another is cited",
        "same section",
        "right below",
        "below the next",
        "right above",
        "next section",
        "another part",
    ],
)
def test_a_table_is_cited_or_stands_near_or_far(
    document: str, cited: Cited, pool: Sequence[int], expected: list[Trait]
) -> None:
    assert of(0, 0, weighed(document, cited=cited, pool=pool)) == worth(Trait.ROW_UNSAID, *expected)


@pytest.mark.parametrize(("day", "trait"), [("2024-12-31", Trait.TITLE_PERIOD), ("2023-12-31", Trait.TITLE_OTHER)])
def test_the_day_in_a_title_speaks_for_its_table_or_against_it(day: str, trait: Trait) -> None:
    document = PARAGRAPH + PLAIN.replace("Table 1", "Table 1\n**Posts as at 31 December 2024**")
    found = weighed(document, reading=MentionContext("", periods=frozenset({day})), cited=True)
    assert of(0, 0, found) == worth(Trait.ROW_UNSAID, Trait.TABLE_CITED, trait)


def test_what_is_said_of_a_column_adds_to_what_is_said_of_the_row() -> None:
    found = weighed(PARAGRAPH + SPENDING, reading=MentionContext("", concept="spent"), named={(0, 0): Trait.ROW_SAID})
    row = (Trait.ROW_SAID, Trait.SECTION_SAME)
    assert [of(0, at, found) for at in range(3)] == [
        worth(*row, Trait.CONCEPT_OTHER),
        worth(*row, Trait.CONCEPT_SAID),
        worth(*row, Trait.CHANGE_OTHER),
    ]


def test_a_column_of_totals_is_meant_the_more_and_its_parts_are_not_where_nothing_names_them() -> None:
    found = weighed(PARAGRAPH + PLAIN.replace("   Beta", "  Total"), named={(0, 0): Trait.ROW_SAID})
    assert of(0, 0, found) == worth(Trait.ROW_SAID, Trait.COLUMN_PART, Trait.SECTION_SAME)
    assert of(0, 1, found) == worth(Trait.ROW_SAID, Trait.COLUMN_WHOLE, Trait.SECTION_SAME)


def test_a_row_says_what_its_figures_are_where_no_head_does() -> None:
    table = f"""{APART}

| Item                    |  Amount |
|-------------------------|--------:|
| Expenditure for 2024/25 | 4,121.6 |
| Budget for 2024/25      | 5,034.5 |
"""
    found = weighed(
        PARAGRAPH + table, "It cost 4,121.6.", MentionContext("", concept="spent", periods=frozenset({"2024/25"}))
    )
    row = (Trait.ROW_WHOLE, Trait.PERIOD_SAID, Trait.SECTION_SAME)
    assert of(0, 0, found) == worth(*row, Trait.CONCEPT_SAID, Trait.CONCEPT_UNSAID)  # the head says nothing


def test_one_value_weighs_as_much_as_all_cells_that_have_it() -> None:
    table = PLAIN.replace("3,870.2", "4,121.6")
    found = weighed(PARAGRAPH + table, named={(0, 0): Trait.ROW_SAID})
    (best, weight), *_ = found.values
    assert (best.quantity.text, weight) == ("4,121.6", 2 * worth(Trait.ROW_SAID, Trait.SECTION_SAME))


def test_the_heaviest_value_is_the_first_and_all_cells_that_it_could_mean_are_counted() -> None:
    found = weighed(named={(0, 0): Trait.ROW_SAID})
    weights = [weight for _, weight in found.values]
    assert weights == sorted(weights, reverse=True)
    assert found.count == 6
    assert found.mass > sum(weights)


def test_cells_of_another_kind_or_currency_are_not_meant() -> None:
    assert weighed(said="It cost $4,121,600.", named={(0, 0): Trait.ROW_SAID}).values == []
    assert weighed(said="It rose by 41 per cent.", named={(0, 0): Trait.ROW_SAID}).values == []
