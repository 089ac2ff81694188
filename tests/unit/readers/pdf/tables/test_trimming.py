"""What stands within the rules of a table and is not the table's."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.trimming import is_section, trimmed
from tests.pages import word


@pytest.mark.parametrize(("larger", "heading"), [(1.05, True), (0.95, False)])
def test_a_heading_is_set_in_larger_type_than_a_table(larger: float, heading: bool) -> None:
    size = 10 + larger
    line = line_of([word(60, 100, "B.", size, bold=True), word(80, 100, "Resources", size, bold=True)])
    assert is_section(line, 10.0) is heading


@pytest.mark.parametrize(("above", "kept"), [(47.0, 2), (49.0, 3)])
def test_what_stands_between_a_caption_and_the_heads_under_it_is_not_the_tables(above: float, kept: int) -> None:
    rules = Rule(200, 60, 300, 0.5, (180,)), Rule(250, 60, 300, 0.5, (180,))
    caption = word(60, 195 - above, "Table"), word(84, 195 - above, "1")
    drawn = ((186, "Spent"), (210, "Posts"), (230, "Total"))
    note, *rows = [[word(60, y, label), word(190, y, "12.0")] for y, label in drawn]
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (*caption, *note, *rows[0], *rows[1]), rules, ())])
    region = Region(1, 60, 300, rules, tuple(map(line_of, (note, *rows))), closed=True)
    assert len(trimmed(region, sheet).lines) == kept


@pytest.mark.parametrize(("size", "lines"), [(15.1, 3), (14.9, 4)])
def test_a_line_far_larger_than_the_heads_is_no_head_and_a_rule_is_put_in_under_it(size: float, lines: int) -> None:
    rules = Rule(100, 60, 300, 1.5, (180,)), Rule(145, 60, 300, 1.5, (180,)), Rule(180, 60, 300, 1.5, (180,))
    heading = line_of([word(60, 105, "Resources", size)])
    rest = [line_of([word(60, y, a), word(190, y, b)]) for y, a, b in ((130, "Lender", "Spent"), (150, "Japan", "12"))]
    region = Region(1, 60, 300, rules, (heading, *rest, line_of([word(60, 165, "Chad"), word(190, 165, "3")])), True)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), rules, ())])
    found = trimmed(region, sheet)
    assert (len(found.lines), found.rules[0].y) == (lines, 129 if lines == 3 else 100)


@pytest.mark.parametrize(
    ("below", "lines"), [(("Growth", "800", "600"), 2), (("Growth", "800"), 4), (("2024", "2023"), 4)]
)
def test_the_scale_of_a_chart_under_a_table_is_none_of_it(below: tuple[str, ...], lines: int) -> None:
    rules = Rule(100, 60, 300, 1.5, (180,)), Rule(145, 60, 300, 1.5, (180,)), Rule(190, 60, 300, 0.5)
    rows = [line_of([word(60, y, "Japan"), word(190, y, "12.0")]) for y in (110, 125)]
    tail = [line_of([word(60, 150 + 15 * at, text)]) for at, text in enumerate(below)]
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), rules, ())])
    found = trimmed(Region(1, 60, 300, rules, (*rows, *tail), closed=True), sheet)
    assert (len(found.lines), len(found.rules)) == (lines, 2 if lines == 2 else 3)


@pytest.mark.parametrize(
    ("mark", "right", "top", "lines"),
    [("a", 300.0, 130.0, 3), ("", 300.0, 100.0, 5), ("a", 250.0, 100.0, 5)],
    ids=["note", "no note", "narrower rule"],
)
def test_a_note_under_the_table_above_and_the_heading_after_it_are_no_heads(
    mark: str, right: float, top: float, lines: int
) -> None:
    rules = [Rule(y, 60, 300, 1.5, (180,)) for y in (100, 145, 180)]
    rules.insert(1, Rule(130, 60, right, 0.5, (180,)))
    drawn = [("Of", "all"), ("Component", "2"), ("Office", "2024"), ("Lima", "12.0"), ("Total", "12.0")]
    words = [[word(60, y, a), word(84, y, b)] for y, (a, b) in zip((105, 116, 133, 150, 165), drawn, strict=True)]
    words[2:] = [[label, word(190, label.box.top, figure.text)] for label, figure in words[2:]]
    note = [replace(word(55, 103, mark, 6.0), raised=True), *words[0]] if mark else words[0]
    region = Region(1, 60, 300, tuple(rules), tuple(map(line_of, (note, *words[1:]))), closed=True)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), tuple(rules), ())])
    found = trimmed(region, sheet)
    assert (found.rules[0].y, len(found.lines)) == (top, lines)
