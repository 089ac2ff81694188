"""Abbreviations that are used often, and whether anything spells them out."""

from __future__ import annotations

import pytest

from checker.checks.abbreviations_explained import Options, check
from checker.model.document import Document, Paragraph, Span
from checker.model.place import Box, Place
from tests.drafts import analysed, saying, told


@pytest.mark.parametrize(
    ("times", "found"),
    [(4, []), (5, ["disagreed: paragraph 1: ERP is used 5 times and spelled out nowhere."])],
)
def test_what_is_used_five_times_is_to_be_spelled_out(times: int, found: list[str]) -> None:
    assert told(check(saying(*["The ERP was renewed."] * times), Options())) == found


def test_what_any_sentence_spells_out_holds_where_it_is_first_used() -> None:
    spelled = "The enterprise resource planning (ERP) system is dear."
    assert told(check(saying(*["The ERP was renewed."] * 5, spelled), Options())) == ["held: paragraph 1"]


def test_what_a_legend_spells_out_holds_too() -> None:
    legend = "Abbreviations: ERP = enterprise resource planning, GS = General Service."
    assert told(check(saying(*["The ERP was renewed."] * 5, legend), Options())) == ["held: paragraph 1"]


def test_an_abbreviation_is_told_at_the_line_where_it_first_stands() -> None:
    text = "The system was renewed. The ERP is safe. The ERP, the ERP, the ERP and the ERP."
    at = text.index("ERP")
    lines = tuple(
        Span(start, end, 1, Box(0, top, 90, top + 10))
        for start, end, top in ((0, at, 0), (at, at + 3, 20), (at + 3, len(text), 40))
    )
    (found,) = check(analysed(Document("a.pdf", paragraphs=(Paragraph(text, "1", 1, lines=lines),))), Options())
    assert found.message == "paragraph 1: ERP is used 5 times and spelled out nowhere."
    assert found.place == Place("paragraph 1", 1, Box(0, 20, 90, 30))


def test_what_every_reader_knows_is_not_looked_for() -> None:
    assert told(check(saying(*["UNDP agreed."] * 6), Options())) == []
