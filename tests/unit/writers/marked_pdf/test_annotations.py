"""A mark becomes an annotation that has all that a viewer needs to show it."""

from __future__ import annotations

from checker.model.place import Box
from checker.writers import pdf
from tests.marked import drawn, finding, marks_in, report_on

BOX = Box(100, 82, 130, 94)


def test_a_highlight_has_an_author_a_name_a_window_and_an_appearance() -> None:
    ((mark, window),) = marks_in(pdf.write(report_on(drawn(), finding(BOX))))
    assert mark["/Subtype"] == "/Highlight"
    assert (mark["/T"], mark["/NM"], mark["/F"]) == ("iccd-check", "0123456789abcdef", 4)
    assert mark["/Rect"] == [99, 705, 131, 719]
    assert mark["/QuadPoints"] == [99, 719, 131, 719, 99, 705, 131, 705]
    assert window["/Subtype"] == "/Popup"
    assert window["/Parent"] == mark
    assert mark["/Popup"] == window
    shape = mark["/AP"]["/N"]
    assert shape["/BBox"] == mark["/Rect"]
    assert shape["/Resources"]["/ExtGState"]["/G"]["/BM"] == "/Multiply"
    assert shape.get_data() == b"/G gs 1 0.62 0.58 rg 99 705 32 14 re f"


def test_a_note_in_the_margin_covers_no_words() -> None:
    ((mark, _),) = marks_in(pdf.write(report_on(drawn(), finding(None))))
    assert mark["/Subtype"] == "/Text"
    assert "/QuadPoints" not in mark
