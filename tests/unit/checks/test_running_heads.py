"""The symbol in the running heads beside that of the masthead."""

from __future__ import annotations

from checker.checks.running_heads import Options, check
from checker.model.document import Document, Masthead, Page
from checker.model.place import Place
from tests.drafts import analysed, told


def document(symbol: str | None, *heads: str) -> Document:
    pages = tuple(Page(number, 612, 792, head) for number, head in enumerate(heads, start=1))
    return Document("a.pdf", masthead=Masthead(symbol), pages=pages)


def test_every_page_bears_the_symbol_of_the_masthead() -> None:
    held, other = check(analysed(document("A/80/605", "A/80/605", "", "A/80/650")), Options())
    assert told([held, other]) == [
        "held: page 1, running head",
        "disagreed: page 3, running head: reads A/80/650; the document's symbol is A/80/605.",
    ]
    assert other.place == Place("page 3, running head", 3)


def test_a_page_bears_the_part_that_most_pages_bear_or_none() -> None:
    heads = ("A/80/6 (Sect. 3)", "A/80/6 (Sect. 3)", "A/80/6", "A/80/6 (Sect. 8)")
    assert told(check(analysed(document("A/80/6 (Sect. 3)", *heads)), Options())) == [
        *[f"held: page {number}, running head" for number in (1, 2, 3)],
        "disagreed: page 4, running head: reads A/80/6 (Sect. 8); the document's symbol is A/80/6 (Sect. 3).",
    ]


def test_one_of_two_symbols_is_enough() -> None:
    both = document("A/79/876-S/2025/230", "S/2025/230 A/79/876")
    assert told(check(analysed(both), Options())) == ["held: page 1, running head"]


def test_a_document_without_a_symbol_has_nothing_to_bear() -> None:
    assert told(check(analysed(document(None, "A/80/605")), Options())) == []
