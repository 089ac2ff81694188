"""Tables that no paragraph cites, in a document that cites its tables."""

from __future__ import annotations

from checker.checks.uncited import Options, check
from checker.model.document import Caption, Document, Paragraph
from checker.model.place import Place
from tests.drafts import analysed, told


def document(text: str, kind: str = "table") -> Document:
    captions = tuple(Caption(number, page=int(number), kind=kind, order=int(number)) for number in "1234")
    return Document("a.pdf", captions=captions, paragraphs=(Paragraph(text, "1"),))


def test_a_table_that_is_passed_over_among_three_that_are_cited_is_told() -> None:
    *held, missed = check(analysed(document("See tables 1 to 3.")), Options())
    assert told(held) == [f"held: table {number}" for number in "123"]
    assert told([missed]) == ["disagreed: table 4: no paragraph cites it; the others are cited."]
    assert missed.place == Place("table 4", 4)


def test_a_document_that_cites_half_of_its_tables_need_not_cite_the_others() -> None:
    assert told(check(analysed(document("See tables 1 and 2.")), Options())) == ["held: table 1", "held: table 2"]


def test_a_document_that_cites_none_is_not_looked_at() -> None:
    assert told(check(analysed(document("See the annex.")), Options())) == []


def test_figures_are_counted_apart_from_tables() -> None:
    figures = analysed(document("See figures 1, 2 and 3.", kind="figure"))
    assert told(check(figures, Options("table"))) == []
    assert told(check(figures, Options("figure")))[-1] == (
        "disagreed: figure 4: no paragraph cites it; the others are cited."
    )
