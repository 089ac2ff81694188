"""Which lines are one label, and which begin the next one."""

from __future__ import annotations

import pytest

from checker.readers.pdf.labels import Setting, blocks_of
from checker.readers.pdf.lines import line_of
from checker.readers.pdf.strips import Strip
from tests.pages import word

LEADING = 1.2  #: of the document
LEFT = 60.0  #: where labels begin


def strip(y: float, label: str, figure: str = "", left: float = LEFT, width: float | None = None) -> Strip:
    """A line of a table's body: its label and one figure, if it has one."""
    stub, cell = (word(left, y, label, width=width),), (word(300, y, figure),) if figure else ()
    return Strip(line_of([*stub, *cell]), stub, (cell,), bool(figure))


def labels(*strips: Strip, edge: float | None = None) -> list[str]:
    """The labels of a body whose stub ends at `edge`, those of several lines joined."""
    blocks = blocks_of(strips, Setting.of(strips, LEADING, edge))
    return [" ".join(strip.stub[0].text for strip in block) for block in blocks]


@pytest.mark.parametrize(("pitch", "found"), [(14.1, ["Posts abroad"]), (14.3, ["Posts", "abroad"])])
def test_lines_of_one_label_lie_as_close_as_those_of_running_text(pitch: float, found: list[str]) -> None:
    assert labels(strip(0, "Posts"), strip(pitch, "abroad")) == found


@pytest.mark.parametrize(("pitch", "found"), [(14.9, ["Gifts received"]), (15.1, ["Gifts", "received"])])
def test_lines_of_one_label_may_lie_a_little_further_apart_where_rows_lie_far_apart(
    pitch: float, found: list[str]
) -> None:
    rows = strip(0, "Posts", "1"), strip(40, "Travel", "2"), strip(80, "Gifts"), strip(80 + pitch, "received", "3")
    assert labels(*rows) == ["Posts", "Travel", *found]


@pytest.mark.parametrize(("indent", "found"), [(3.9, ["Travel", "of staff"]), (4.1, ["Travel of staff"])])
def test_a_line_that_is_clearly_indented_hangs_under_its_label(indent: float, found: list[str]) -> None:
    rows = (
        strip(0, "Posts", "1", width=100),
        strip(12, "Travel", "2"),
        strip(24, "of staff", left=LEFT + indent),
        strip(36, "Other", "3"),
    )
    assert labels(*rows) == ["Posts", *found, "Other"]


@pytest.mark.parametrize(("end", "found"), [(131.4, ["Travel", "staff"]), (131.6, ["Travel staff"])])
def test_a_label_wraps_a_little_before_the_border_of_its_column(end: float, found: list[str]) -> None:
    rows = (
        strip(0, "Posts", "1"),
        strip(12, "Other", "2"),
        strip(40, "Travel", width=end - LEFT),
        strip(52, "staff", "3"),
    )
    assert labels(*rows, edge=160) == ["Posts", "Other", *found]


@pytest.mark.parametrize(("pitch", "found"), [(13.4, ["Travel", "staff"]), (13.5, ["Travel staff"])])
def test_lines_clearly_closer_than_two_rows_are_one_label_though_the_first_is_not_full(
    pitch: float, found: list[str]
) -> None:
    rows = strip(0, "Posts", "1", width=100), strip(pitch, "Other", "2"), strip(40, "Travel"), strip(52, "staff", "3")
    assert labels(*rows) == ["Posts", "Other", *found]
