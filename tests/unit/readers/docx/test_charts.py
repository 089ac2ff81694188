"""The figures that the charts of a Word document print, under the captions of figures."""

from __future__ import annotations

import pytest

from checker.model.table import Cell, Column, Row, Table
from tests.word import SHOWN, Draft, label, paragraph, run, series

WELLS = {"2023 \n(actual)": "17", "2024": "24", "2025": "31"}
RAISED = '<a:r><a:rPr baseline="30000"/><a:t>a</a:t></a:r>'


def written(text: str) -> str:
    """The label of a figure that prints a text of its own."""
    return f"<c:tx><c:rich><a:p>{text}</a:p></c:rich></c:tx>{SHOWN}"


def captioned(*drawn: str) -> Table | None:
    """The chart of a draft under its caption, if it is read."""
    draft = Draft()
    draft.say("Figure 2.I")
    draft.say("Performance measure: number of wells dug", bold=True)
    draft.say("(Thousands)")
    draft.say("")
    draft.chart(*drawn)
    return next(iter(draft.read().charts), None)


def printed(chart: Table | None) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Each head of a chart with its figure and the marks at it."""
    cells = chart.rows[0].cells if chart else ()
    columns = chart.columns if chart else ()
    return [(column.path, cell.text, cell.marks) for column, cell in zip(columns, cells, strict=True) if cell]


def test_the_labels_of_a_chart_are_a_row_that_is_called_as_its_caption() -> None:
    assert captioned(series("Column1", WELLS)) == Table(
        (Column(("2023 (actual)",)), Column(("2024",)), Column(("2025",))),
        (Row("number of wells dug", (Cell("17"), Cell("24"), Cell("31"))),),
        "2.I",
        "Performance measure: number of wells dug",
        "Thousands",
        order=1,
        kind="figure",
    )


def test_the_labels_of_several_series_stand_beside_each_other_in_each_year() -> None:
    drawn = series("Planned", {"2024": "", "2025": "30"}), series("Actual", {"2024": "24", "2025": "31"})
    assert printed(captioned(*drawn)) == [
        (("2024", "Actual"), "24", ()),
        (("2025", "Planned"), "30", ()),
        (("2025", "Actual"), "31", ()),
    ]


def test_a_figure_is_printed_as_the_format_says() -> None:
    drawn = series("Share", {"2024": "0.54900000000000004", "2025": "1"}, code="0.0%")
    assert printed(captioned(drawn)) == [(("2024",), "54.9%", ()), (("2025",), "100.0%", ())]


@pytest.mark.parametrize(
    ("linked", "figure"), [("0", "24"), ("1", "24.4")], ids=["of the labels", "of the numbers themselves"]
)
def test_labels_may_have_a_format_of_their_own(linked: str, figure: str) -> None:
    form = f'<c:numFmt formatCode="0" sourceLinked="{linked}"/>'
    drawn = series("Wells", {"2024": "24.4"}, form + SHOWN, "0.0")
    assert printed(captioned(drawn)) == [(("2024",), figure, ())]


@pytest.mark.parametrize(
    "labels",
    [
        '<c:showVal val="0"/>',
        '<c:delete val="1"/>',
        label(0, '<c:delete val="1"/>') + SHOWN,
        label(0, written("<a:r><a:t>–</a:t></a:r>")) + SHOWN,
        label(0, written("<a:r><a:t>\uf02d</a:t></a:r>")) + SHOWN,
        label(0, written("<a:r><a:t>N/A</a:t></a:r>")) + SHOWN,
    ],
)
def test_a_value_that_no_label_prints_is_left_out(labels: str) -> None:
    assert captioned(series("Wells", {"2024": "24"}, labels)) is None


def test_a_label_may_say_something_else_than_the_value_and_bear_a_mark() -> None:
    labels = label(0, written(f"<a:r><a:t>25 257</a:t></a:r>{RAISED}")) + SHOWN
    assert printed(captioned(series("Wells", {"2024": "25", "2025": "26"}, labels))) == [
        (("2024",), "25 257", ("a",)),
        (("2025",), "26", ()),
    ]


def test_a_label_may_print_its_value_as_a_field() -> None:
    field = label(0, written('<a:fld type="VALUE"><a:t>[VALUE]</a:t></a:fld>')) + SHOWN
    assert printed(captioned(series("Wells", {"2024": "24"}, field))) == [(("2024",), "24", ())]


@pytest.mark.parametrize(
    "drawn",
    [
        series("W", WELLS, label(0, written('<a:fld type="CELLRANGE"><a:t>[CELLRANGE]</a:t></a:fld>')) + SHOWN),
        series("Wells", {"2024": "24", "2024 ": "25"}),
        series("Wells", {"2024": "24"}) + series("Wells", {"2024": "25"}),
        series("Wells", {"": "24", "2025": "31"}),
        series("Wells", WELLS) + "<c:dispUnits/>",
        series("Wells", WELLS).replace("c:cat>", "c:xVal>"),
    ],
    ids=["other cells", "one year twice", "one series twice", "no category", "other units", "no categories"],
)
def test_a_chart_whose_labels_are_not_all_understood_is_not_read(drawn: str) -> None:
    assert captioned(drawn) is None


@pytest.mark.parametrize(
    ("around", "read"),
    [
        ("<w:ins><w:r>{}</w:r></w:ins>", True),
        ("<w:del><w:r>{}</w:r></w:del>", False),
        ("<w:r><w:rPr><w:vanish/></w:rPr>{}</w:r>", False),
        ('<w:r><w:drawing><w:docPr hidden="1"/>{}</w:drawing></w:r>', False),
        ('<w:r><w:drawing><w:anchor hidden="true">{}</w:anchor></w:drawing></w:r>', False),
        ("<w:r><w:drawing><w:anchor>{}</w:anchor></w:drawing></w:r>", True),
    ],
    ids=["inserted", "deleted", "in a hidden run", "hidden", "anchored and hidden", "anchored"],
)
def test_a_chart_is_read_where_it_is_to_be_seen(around: str, read: bool) -> None:
    draft = Draft()
    draft.say("Figure 2.I", bold=True)
    draft.chart(series("Wells", WELLS), around=around)
    assert [chart.number for chart in draft.read().charts] == ["2.I"] * read


def test_captions_stand_under_charts_where_most_do() -> None:
    draft = Draft()
    for number, figure in (("I", "5"), ("II", "6"), ("III", "7")):
        draft.chart(series("Wells", {"2025": figure}))
        draft.say(f"Figure {number}. Wells dug", bold=True)
    assert [(each.name, each.title, printed(each)) for each in draft.read().charts] == [
        ("figure I", "Wells dug", [(("2025",), "5", ())]),
        ("figure II", "Wells dug", [(("2025",), "6", ())]),
        ("figure III", "Wells dug", [(("2025",), "7", ())]),
    ]


def test_captions_stand_over_charts_where_as_many_do() -> None:
    draft = Draft()
    for number, figure in (("I", "5"), ("II", "6")):
        draft.say(f"Figure {number}. Wells dug", bold=True)
        draft.chart(series("Wells", {"2025": figure}))
    assert [(each.name, printed(each)) for each in draft.read().charts] == [
        ("figure I", [(("2025",), "5", ())]),
        ("figure II", [(("2025",), "6", ())]),
    ]


def test_a_caption_that_is_not_bold_has_its_place_in_the_text() -> None:
    draft = Draft()
    draft.say("The programme grew.")
    draft.say("Figure 5: Wells dug")
    draft.chart(series("Wells", WELLS))
    assert [(chart.name, chart.title, chart.order) for chart in draft.read().charts] == [("figure 5", "Wells dug", 2)]


def test_a_chart_is_not_read_whose_number_two_figures_bear() -> None:
    draft = Draft()
    for figure in ("5", "6"):
        draft.say("Figure I", bold=True)
        draft.chart(series("Wells", {"2025": figure}))
        draft.say("A text that parts the two.")
    assert draft.read().charts == ()


def test_a_chart_without_a_caption_is_not_read() -> None:
    draft = Draft()
    draft.say("Wells were dug.")
    draft.chart(series("Wells", WELLS))
    draft.say("More wells were dug.")
    assert draft.read().charts == ()


def test_a_paragraph_whose_end_was_deleted_keeps_the_chart_of_the_next_one() -> None:
    draft = Draft()
    draft.say("Figure I", bold=True)
    draft.add(paragraph(run(" "), "<w:rPr><w:del/></w:rPr>"))
    draft.chart(series("Wells", WELLS))
    assert [chart.name for chart in draft.read().charts] == ["figure I"]


def test_labels_bear_the_decimal_mark_of_the_language() -> None:
    draft = Draft()
    draft.say("Le nombre de puits qui ont été forés dans les régions du pays est indiqué dans la figure ci-dessous.")
    draft.say("Figure I", bold=True)
    draft.chart(series("Puits", {"2025": "1234.5"}, code="#,##0.0"))
    assert [printed(chart) for chart in draft.read().charts] == [[(("2025",), "1 234,5", ())]]
