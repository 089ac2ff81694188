"""What the text cites of its own document."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.document import Caption, Document, Heading, Paragraph
from checker.understand.structure.citations import citations, cited_keys, key
from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "language", "expected"),
    [
        ("as shown in tables 1 and 2 and figure 3", "table", "en", ["1", "2"]),
        ("Table 24.16 lists all deliverables", "table", "en", ["24.16"]),
        ("tables A.I.1, A.I.2 and A.I.3", "table", "en", ["A.I.1", "A.I.2", "A.I.3"]),
        ("see figures I to III", "figure", "en", ["I", "III"]),
        ("le tableau 2 ci-dessus", "table", "fr", ["2"]),
        ("véase el cuadro 4", "table", "es", ["4"]),
        ("в таблице 5", "table", "ru", ["5"]),
        ("表 3、表 4 和表 5 概述", "table", "zh", ["3", "4", "5"]),
        ("见上文第 12 段", "paragraph", "zh", ["12"]),
        ("انظر الجدول 6", "table", "ar", ["6"]),
        ("والجدول 7", "table", "ar", ["7"]),
        ("Of the 700 pumps shown in table 2, 293 had been mended and 407 had not.", "table", "en", ["2"]),
        ("Sur les 700 pompes du tableau 2, 293 avaient été réparées.", "table", "fr", ["2"]),
        ("as shown in tables 1, 2 and 3, 293 pumps had been mended", "table", "en", ["1", "2", "3"]),
        ("more pumps were mended (see tables 2, 3).", "table", "en", ["2", "3"]),
    ],
)
def test_citations_are_read_in_each_language(text: str, kind: str, language: str, expected: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, language)] == expected


@pytest.mark.parametrize("text", ["6.2 tables", "the tables 2024/25", "suitable 3"])
def test_what_only_looks_like_a_citation_is_none(text: str) -> None:
    assert cited(text, "table") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As stated in paragraph 12 above, posts", True),
        ("proposed for abolishment (see paras. 12 and 13)", True),
        ("in paragraph 12 of the present report", True),
        ("in paragraph 12 of resolution 77/267", False),
        ("(A/80/614, paras. 12–15)", False),
        ("(ibid., para. 12)", False),
        ("to read: “as indicated in paragraph 12 below", False),
        ("The report indicates, in paragraph 12, that", None),
    ],
)
def test_the_words_around_a_citation_say_whose_it_is(text: str, expected: bool | None) -> None:
    assert cited(text, "paragraph")[0] == ("12", expected)


def test_a_range_cites_what_lies_in_it() -> None:
    document = Document(
        "a.md", captions=tuple(Caption(str(n)) for n in range(1, 6)), paragraphs=(Paragraph("tables 2–4"),)
    )
    numbers = [caption.number for caption in document.captions]
    assert cited_keys(list(citations(document, "table")), numbers) == {"2", "3", "4"}


def test_points_between_figures_and_letters_are_set_in_more_ways_than_one() -> None:
    assert key("29.B.X") == key("29B.X")


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_words_for_all_that_is_cited(code: str) -> None:
    assert set(LANGUAGES[code].citing.cited) == {"table", "figure", "annex", "paragraph"}
    assert all(LANGUAGES[code].citing.cited.values())


def test_a_letter_that_a_full_stop_follows_is_a_number() -> None:
    assert cited("The posts are shown in table C.", "table") == [("C", None)]


@pytest.mark.parametrize(("words", "expected"), [("as well as", True), ("see notably", None)])
def test_a_parenthesis_cites_its_own_document_only_with_few_words(words: str, expected: bool | None) -> None:
    assert cited(f"Posts were abolished ({words} para. 12).", "paragraph") == [("12", expected)]


@pytest.mark.parametrize(("between", "expected"), [(80, False), (81, None)])
def test_a_resolution_that_is_named_far_before_a_citation_is_not_what_it_cites(
    between: int, expected: bool | None
) -> None:
    words = f" {'budget ' * 20}"[: between - 1]
    assert cited(f"The resolution{words} paragraph 12, speaks of posts", "paragraph") == [("12", expected)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "In resolution 77/267 it asked for a review. It also asked for posts (para. 82)."),
        ("fr", "Dans sa résolution 77/267, elle a demandé un examen. Elle a aussi demandé des postes (par. 82)."),
        ("es", "En la resolución 77/267 pidió un examen. También pidió puestos (párr. 82)."),
        ("en", "The Committee reported on it (A/79/881). It asked for posts (para. 82)."),
    ],
)
def test_a_parenthesis_may_be_of_the_document_that_was_named_before(code: str, text: str) -> None:
    assert cited(text, "paragraph", code)[-1] == ("82", None)
    assert cited(text.partition(". ")[2], "paragraph", code)[-1] == ("82", True)


def test_a_sub_paragraph_speaks_of_what_its_paragraph_named() -> None:
    texts = [
        ("1", 0, "The Board reported (A/79/5):"),
        ("(a)", 1, "On posts (para. 82);"),
        ("2", 0, "Posts (para. 83)."),
    ]
    paragraphs = tuple(Paragraph(text, number, depth=depth, order=at) for at, (number, depth, text) in enumerate(texts))
    found = citations(Document("a.md", paragraphs=paragraphs), "paragraph")
    assert [(each.number, each.is_own) for each in found] == [("82", None), ("83", True)]


def test_a_heading_names_what_the_paragraphs_under_it_speak_of() -> None:
    headings = (Heading("Resolution 76/274", order=0), Heading("Posts", order=2))
    paragraphs = (Paragraph("Plan (para. 82).", "1", order=1), Paragraph("Posts (para. 83).", "2", order=3))
    found = citations(Document("a.md", headings=headings, paragraphs=paragraphs), "paragraph")
    assert [(each.number, each.is_own) for each in found] == [("82", None), ("83", True)]


def test_numbers_with_points_on_both_sides_of_a_dash_are_a_range() -> None:
    assert cited("See tables 6.1-6.3 and 7-2.", "table") == [("6.1", None), ("6.3", None), ("7-2", None)]
    assert key("7-2") == key("7.2")
