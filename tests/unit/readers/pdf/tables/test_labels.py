"""Which lines are one label, and which begin the next one."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.tables.labels import LabelSetting, belongs, blocks_of, fills, hangs
from checker.readers.pdf.tables.strips import BodyStrip
from tests.pages import word

WIDE = 1000.0  #: no label is so long


def strip(y: float, text: str = "Posts", x: float = 60.0, figure: str = "", width: float | None = None) -> BodyStrip:
    """A line with a label of one word and, in the column right of it, a figure or nothing."""
    stub, cell = (word(x, y, text, width=width),), (word(200, y, figure),) if figure else ()
    return BodyStrip(line_of(stub + cell), stub, (cell,), bool(figure))


def labels(*strips: BodyStrip, leading: float = 1.2) -> list[int]:
    """How many lines each label has."""
    return [len(block) for block in blocks_of(strips, LabelSetting.of(strips, leading, None))]


@pytest.mark.parametrize(("apart", "lines"), [(14.1, [2]), (14.2, [1, 1])])
def test_lines_of_one_label_lie_little_further_apart_than_lines_of_text(apart: float, lines: list[int]) -> None:
    assert labels(strip(0), strip(apart, "travel")) == lines


@pytest.mark.parametrize(("texts", "lines"), [(1, [2]), (2, [1, 1])])
def test_a_text_beside_a_label_may_be_set_lower_and_texts_in_columns_show_a_row(texts: int, lines: list[int]) -> None:
    stub, cells = (word(60, 13, "travel"),), tuple((word(200 + 60 * at, 15, "boats"),) for at in range(texts))
    lower = BodyStrip(line_of([*stub, *(cell[0] for cell in cells)]), stub, cells, figures=False)
    assert labels(strip(0), lower) == lines


@pytest.mark.parametrize(("apart", "lines"), [(14.9, [1, 1, 2]), (15.1, [1, 1, 1, 1])])
def test_lines_of_one_label_lie_further_apart_where_rows_lie_far_apart(apart: float, lines: list[int]) -> None:
    rows = strip(0, figure="12.0"), strip(40, figure="11.5")
    assert labels(*rows, strip(80), strip(80 + apart, figure="3.0")) == lines


@pytest.mark.parametrize(("further", "hanging"), [(4.1, True), (3.9, False)])
def test_a_line_hangs_that_begins_further_right_than_the_one_above_it(further: float, hanging: bool) -> None:
    lower, following = strip(12, "travel", x=60 + further), strip(24, x=50)
    assert hangs([strip(0, figure="12.0")], lower, following, LabelSetting(14, 12, WIDE, WIDE)) is hanging


@pytest.mark.parametrize(("further", "hanging"), [(4.1, True), (3.9, False)])
def test_no_line_hangs_over_one_that_begins_where_it_does(further: float, hanging: bool) -> None:
    lower, following = strip(12, "travel", x=80), strip(24, x=80 - further)
    assert hangs([strip(0, figure="12.0")], lower, following, LabelSetting(14, 12, WIDE, WIDE)) is hanging


def test_a_label_hangs_on_below_the_line_that_has_its_figures() -> None:
    block = [strip(0, x=60), strip(12, "travel", x=70, figure="12.0")]
    setting = LabelSetting(14, 12, WIDE, WIDE)
    assert hangs(block, strip(24, "abroad", x=70), strip(36, x=60), setting)
    assert not hangs(block, strip(24, "abroad", x=70), strip(36, x=70), setting)
    assert not hangs(block[1:], strip(24, "abroad", x=70), strip(36, x=60), setting)


@pytest.mark.parametrize(("further", "one"), [(3.9, True), (4.0, True), (4.1, False)])
def test_a_line_of_figures_that_begins_further_left_is_another_label(further: float, one: bool) -> None:
    lower = strip(10, "travel", x=60 - further, figure="12.0", width=80)
    assert belongs(strip(0), lower, LabelSetting(14, 12, WIDE, WIDE)) is one


@pytest.mark.parametrize(("end", "full"), [(171.6, True), (171.4, False)])
def test_a_label_wraps_before_it_touches_the_border_of_its_column(end: float, full: bool) -> None:
    upper, lower = strip(0, width=end - 60), strip(12, "travel", width=20)
    assert fills(upper, lower, LabelSetting.of([upper, lower], 1.2, edge=200)) is full


@pytest.mark.parametrize(("pitch", "one"), [(11.3, True), (11.1, False)])
def test_lines_set_as_far_apart_as_rows_are_two_labels(pitch: float, one: bool) -> None:
    assert belongs(strip(0), strip(10, "travel"), LabelSetting(20, pitch, WIDE, WIDE)) is one


@pytest.mark.parametrize(("count", "figure", "far"), [(11, "", 170), (12, "", 90), (12, "11.5", 180)])
def test_a_line_of_twelve_words_without_figures_is_no_label(count: int, figure: str, far: float) -> None:
    last = word(50 + 10 * count, 12, "of", width=10)
    stub = (*(word(60 + 10 * at, 12, "of") for at in range(count - 1)), last)
    cell = (word(200, 12, figure),) if figure else ()
    long = BodyStrip(line_of(stub + cell), stub, (cell,), bool(figure))
    assert LabelSetting.of([strip(0, width=30), long], 1.2, None).far == far


@pytest.mark.parametrize(("back", "pitch", "lines"), [(2.1, 11, [1, 1]), (1.9, 11, [2]), (2.1, 12, [2])])
def test_a_line_that_begins_left_of_a_full_label_heads_a_group_where_rows_are_set_as_close(
    back: float, pitch: float, lines: list[int]
) -> None:
    upper, lower = strip(0, figure="12", width=80), strip(10, "Women", x=60 - back)
    setting = LabelSetting(20, pitch, 141, 141)
    assert [len(block) for block in blocks_of([upper, lower], setting)] == lines


@pytest.mark.parametrize(("hang", "lines"), [(3.0, [2, 1]), (-3.0, [3])])
def test_a_line_that_begins_left_of_a_label_that_hangs_heads_a_group(hang: float, lines: list[int]) -> None:
    block = [strip(0, figure="12"), strip(9, "travel", x=60 + hang), strip(18, "Women", x=50)]
    assert [len(part) for part in blocks_of(block, LabelSetting(20, 12, WIDE, WIDE))] == lines


@pytest.mark.parametrize(("hanging", "lines"), [(3, [2, 2, 2, 1, 1]), (2, [4, 2])])
def test_where_labels_hang_a_line_at_their_left_begins_another_one(hanging: int, lines: list[int]) -> None:
    block: list[BodyStrip] = []
    for index in range(hanging):
        block += [strip(24 * index, width=80), strip(24 * index + 12, "travel", x=66, figure="")]
    ends = [strip(24 * hanging, figure="12", width=80), strip(24 * hanging + 12, "Follow-up", width=30)]
    setting = LabelSetting(14, 12, 141, 141)
    assert [len(part) for part in blocks_of([*block, *ends], setting)] == lines


@pytest.mark.parametrize(("indent", "lines"), [(4.1, [2, 2, 2, 2]), (3.9, [1, 1, 1, 1, 1, 1, 1, 1])])
def test_where_labels_hang_an_indented_line_goes_on_with_a_label_that_has_no_figures(
    indent: float, lines: list[int]
) -> None:
    pairs = [(strip(24 * at, width=50), strip(24 * at + 12, "travel", x=60 + indent)) for at in range(4)]
    strips = [strip for pair in pairs for strip in pair]
    setting = LabelSetting(13, 12, WIDE, WIDE)
    assert [len(block) for block in blocks_of(strips, setting)] == lines


@pytest.mark.parametrize(("below", "indent", "lines"), [(12, 4.1, [1, 1, 1]), (12, 3.9, [2, 1]), (10, 4.1, [2, 1])])
def test_a_line_over_an_indented_row_heads_it_and_is_no_end_of_the_row_above(
    below: float, indent: float, lines: list[int]
) -> None:
    block = [strip(0, figure="12", width=80), strip(below, "Women"), strip(24, "2024", x=60 + indent, figure="3")]
    assert [len(part) for part in blocks_of(block, LabelSetting(14, 12, 141, 141))] == lines


def test_a_label_of_figures_is_set_apart_from_a_bold_one_above_it() -> None:
    bold = strip(0, "Women")
    upper = BodyStrip(line_of([word(60, 0, "Women", bold=True)]), (word(60, 0, "Women", bold=True),), bold.cells, False)
    assert [len(part) for part in blocks_of([upper, strip(9, "45–54", figure="3")], LabelSetting(14, 12, 90, 90))] == [
        1,
        1,
    ]
