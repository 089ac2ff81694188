"""Sentences that cite a table in the words of another."""

from __future__ import annotations

import pytest

from checker.checks.cited_titles import Options, check
from checker.model.document import Caption, Document, Paragraph
from tests.drafts import analysed, draft, told

PATROLS, COSTS = "Patrols and escorts", "Savings on the upkeep of vehicles and workshops, July to August"
MEANT = f"cites table 1 (“{PATROLS}”); its words are those of table 2 (“{{}}”), which no paragraph cites."


def document(*texts: str, titles: tuple[str, ...] = (PATROLS, COSTS), language: str = "en") -> Document:
    captions = tuple(Caption(str(at), title, order=90 + at) for at, title in enumerate(titles, 1))
    paragraphs = tuple(Paragraph(text, str(at), order=at) for at, text in enumerate(texts, 1))
    return Document("a.docx", language, captions=captions, paragraphs=paragraphs)


def lines(*texts: str, titles: tuple[str, ...] = (PATROLS, COSTS), language: str = "en") -> list[str]:
    return told(check(analysed(document(*texts, titles=titles, language=language)), Options()))


def test_three_words_of_a_title_that_nothing_cites_say_that_its_table_is_meant() -> None:
    assert lines("The savings on upkeep and on workshops are shown in table 1.") == [
        f"disagreed: paragraph 1: {MEANT.format('Savings on the upkeep of vehicles and workshops, July to…')}"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The savings on upkeep are shown in table 1.",
        "The savings on upkeep and on workshops are shown in table 1, like those on patrols.",
        "The savings on upkeep and on workshops are shown in table 1. So are others (see table 2).",
        "The savings on upkeep of July to August are shown in table 1.",
        "The Savings and Upkeep Section of the Workshops is shown in table 1.",
    ],
    ids=["two words", "a word of the cited title", "the other is cited", "months", "names"],
)
def test_other_words_leave_the_citation_alone(text: str) -> None:
    assert {line.partition(":")[0] for line in lines(text)} == {"held"}


def test_a_sentence_with_two_citations_and_a_table_of_another_document_are_left_out() -> None:
    assert lines("The savings on upkeep and on workshops are shown in table 1 and table 1.") == []
    assert lines("The savings on upkeep and on workshops are shown in table 1 of A/80/1.") == []


def test_two_tables_of_one_number_are_not_told_apart() -> None:
    caption = Caption("1", "Other patrols", order=95)
    twice = document("The savings on upkeep and on workshops are shown in table 1.")
    assert told(check(analysed(Document("a.docx", captions=(*twice.captions, caption))), Options())) == []


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("es", "Los ahorros en mantenimiento y talleres figuran en el cuadro 1.", "Patrullas",
         "Ahorros en el mantenimiento de los talleres"),
        ("ru", "В таблице 1 показана экономия на обслуживании мастерских.", "Патрули",
         "Экономия на обслуживании мастерских"),
        ("ar", "ترد وفورات صيانة الورش في الجدول 1.", "الدوريات", "وفورات صيانة الورش"),
    ],
)  # fmt: skip
def test_it_is_told_in_other_languages(language: str, text: str, first: str, second: str) -> None:
    assert lines(text, titles=(first, second), language=language) == [
        f"disagreed: paragraph 1: cites table 1 (“{first}”); its words are those of table 2 (“{second}”), "
        "which no paragraph cites."
    ]


def test_in_a_draft_the_captions_are_those_over_its_tables() -> None:
    table = "\n\n| Class | Cost |\n|---|--:|\n| Fuel | 2 |\n\n"
    text = f"1. The savings on upkeep and on workshops are shown in table 1.\n\nTable 1. {PATROLS}{table}"
    (found,) = check(draft(f"{text}Table 2. Savings on upkeep and workshops{table}"), Options())
    assert found.message == f"paragraph 1: {MEANT.format('Savings on upkeep and workshops')}"
