"""Labels in cells that reach down over several rows."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.merged_labels import groups_of
from checker.readers.pdf.tables.strips import BodyStrip, strip_of
from tests.pages import word

LABELS = 120.0  #: where the column of labels ends


def strip(y: float, *texts: tuple[float, str]) -> BodyStrip:
    """A line with texts at their places: labels left of 200, a figure right of it."""
    return strip_of(line_of([word(x, y, text) for x, text in texts]), (200.0,), {0})


def bands(*labels: str, low: float = 0.0) -> list[list[BodyStrip]]:
    """Rows of one line each, between rules that lie 20 apart; a label stands left of the row's own."""
    rows = []
    for index, label in enumerate(labels):
        y = 105.0 + 20 * index
        own = strip(y, (125, f"Kind {index}"), (210, str(index + 10)))
        rows.append([own, *([strip(y + 6, (62, label))] if label else [])])
    return rows


def rules(*starts: float) -> list[Rule]:
    """A rule over the first row, and one under each row that begins at a place."""
    return [Rule(100.0 + 20 * index, x0, 260, 0.5) for index, x0 in enumerate((60.0, *starts))]


def found(rows: list[list[BodyStrip]], drawn: list[Rule]) -> list[tuple[list[str], int]]:
    """The labels that are shared, and over how many rows."""
    groups = groups_of(rows, drawn)
    return [([" ".join(w.text for w in s.stub) for s in group.label], len(group.bands)) for group in groups]


def test_a_label_is_of_all_rows_between_which_the_rule_leaves_it_whole() -> None:
    assert found(bands("", "Suspected", "", "All"), rules(LABELS, LABELS, 60, 60)) == [(["Suspected"], 3), ([], 1)]


def test_two_labels_that_reach_over_rows_are_two() -> None:
    drawn = rules(LABELS, 60, LABELS, 60)
    assert found(bands("One", "", "Two", ""), drawn) == [(["One"], 2), (["Two"], 2)]


@pytest.mark.parametrize(("labels", "shared"), [(("One", ""), True), (("One", "Two"), False), (("", ""), False)])
def test_rows_that_begin_with_labels_of_their_own_share_none(labels: tuple[str, ...], shared: bool) -> None:
    rows = [[strip(105 + 20 * i, *([(62, label)] if label else []), (210, "12"))] for i, label in enumerate(labels)]
    assert any(label for label, _ in found(rows, rules(LABELS, 60))) is shared


@pytest.mark.parametrize(("below", "shared"), [(128.4, True), (128.6, False)])
def test_a_label_that_runs_on_over_a_rule_as_above_it_is_one(below: float, shared: bool) -> None:
    rows = [[strip(y, (62, text), (125, "Kind"), (210, "12"))] for y, text in ((116, "without"), (below, "wood"))]
    drawn = [Rule(y, x0, 260, 0.5) for y, x0 in ((100.0, 60.0), (124.0, LABELS), (140.0, 60.0))]
    assert any(label for label, _ in found([[strip(104, (62, "Homes")), *rows[0]], rows[1]], drawn)) is shared


@pytest.mark.parametrize(("start", "shared"), [(66.5, True), (65.5, False)])
def test_a_rule_that_reaches_the_left_edge_ends_a_label(start: float, shared: bool) -> None:
    rows = [[strip(105, (62, "A"), (210, "12"))], [strip(125, (125, "Kind"), (210, "13"))]]
    assert any(label for label, _ in found(rows, rules(start, 60))) is shared


@pytest.mark.parametrize(("first", "second", "last"), [(62, 62, 62), (62, 75, 70), (75, 62, 70)])
def test_rows_stand_under_the_label_that_they_share(first: int, second: int, last: int) -> None:
    """Also where these labels are centred in their column."""
    words = [word(62, 102, "Cases"), word(210, 102, "2024")]
    words += [
        word(first, 136, "Suspected"),
        word(second, 186, "Confirmed"),
        word(last, 227, "All"),
        word(210, 227, "54"),
    ]
    for index, (kind, figure) in enumerate((("Men", "12"), ("Women", "13"), ("Boys", "14"), ("Girls", "15"))):
        words += [word(125, 127 + 25 * index, kind), word(210, 127 + 25 * index, figure)]
    places = (100, 120, 145, 170, 195, 220, 245)
    starts = (60, 60, LABELS, 60, LABELS, 60, 60)
    drawn = [Rule(y, x0, 260, 0.5, (LABELS, 200)[x0 == LABELS :]) for y, x0 in zip(places, starts, strict=True)]
    (table,) = tables_of(sheets_of([Ink(1, 612.0, 792.0, tuple(words), tuple(drawn), ())]))[0]
    assert [(row.group, row.label) for row in table.rows] == [
        ((), "Suspected"),
        (("Suspected",), "Men"),
        (("Suspected",), "Women"),
        ((), "Confirmed"),
        (("Confirmed",), "Boys"),
        (("Confirmed",), "Girls"),
        ((), "All"),
    ]


def test_a_label_that_wraps_over_the_first_of_its_rows_is_that_of_all() -> None:
    assert found(bands("Northern", "region", "", "All"), rules(LABELS, LABELS, 60, 60)) == [
        (["Northern", "region"], 3),
        ([], 1),
    ]
