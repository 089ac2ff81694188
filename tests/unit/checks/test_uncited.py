"""Tables that no paragraph cites, in a document that cites its tables."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.checks.uncited import Options, check
from checker.model.document import Caption, Document, Paragraph
from checker.model.place import Place
from tests.drafts import analysed, told


def document(text: str, kind: str = "table", there: int = 4) -> Document:
    captions = tuple(Caption(str(at), page=at, kind=kind, order=at) for at in range(1, there + 1))
    return Document("a.pdf", captions=captions, paragraphs=(Paragraph(text, "1"),))


def test_a_table_that_is_passed_over_among_three_that_are_cited_is_told() -> None:
    *held, missed = check(analysed(document("See tables 1 to 3.")), Options())
    assert told(held) == [f"held: table {number}" for number in "123"]
    assert told([missed]) == ["disagreed: table 4: no paragraph cites it; the others are cited."]
    assert missed.place == Place("table 4", 4)


@pytest.mark.parametrize(
    ("there", "last", "told_of"),
    [(4, 2, []), (10, 7, []), (8, 6, ["7", "8"])],
    ids=["half", "seven in ten", "three in four"],
)
def test_a_document_that_cites_three_in_four_of_its_tables_cites_its_tables(
    there: int, last: int, told_of: list[str]
) -> None:
    found = told(check(analysed(document(f"See tables 1 to {last}.", there=there)), Options()))
    assert found[:last] == [f"held: table {number}" for number in range(1, last + 1)]
    assert found[last:] == [
        f"disagreed: table {number}: no paragraph cites it; the others are cited." for number in told_of
    ]


def test_a_document_that_cites_none_is_not_looked_at() -> None:
    assert told(check(analysed(document("See the annex.")), Options())) == []


def test_figures_are_counted_apart_from_tables() -> None:
    drawn = (Caption("1", kind="figure"), Caption("2", kind="figure"))
    tables = document("See tables 1 to 4 and figure 2.")
    both = analysed(replace(tables, captions=(*tables.captions, *drawn, Caption("3", kind="figure"))))
    assert told(check(both, Options("table"))) == [f"held: table {number}" for number in "1234"]
    assert told(check(both, Options("figure"))) == ["held: figure 2"]
