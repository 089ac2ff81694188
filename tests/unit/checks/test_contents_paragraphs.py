"""Paragraphs that the contents give, and those that stand under the heading."""

from __future__ import annotations

from msgspec.structs import replace

from checker.checks.contents_paragraphs import Options, check
from checker.model.document import Document, Entry, Heading, Paragraph
from tests.drafts import analysed, told


def document(*given: str, numbers: tuple[int, ...] = (1, 2, 3, 4, 5)) -> Document:
    """Two headings, the first over three paragraphs, the second over the others."""
    orders = (2, 3, 4, 6, 7)
    return Document(
        "a.pdf",
        contents=tuple(
            Entry(title, number, paragraphs=each) for (title, number), each in zip(HEADS, given, strict=True)
        ),
        headings=tuple(
            Heading(title, number, order=order) for (title, number), order in zip(HEADS, (1, 5), strict=True)
        ),
        paragraphs=tuple(Paragraph("Text.", str(at), order=order) for at, order in zip(numbers, orders, strict=True)),
    )


HEADS = (("Introduction", "I."), ("Recommendations", "II."))


def test_the_first_and_the_last_paragraph_under_a_heading_are_given() -> None:
    assert told(check(analysed(document("1–3", "4–6")), Options())) == [
        "held: contents, I",
        "disagreed: contents, II: gives paragraphs 4–6; under the heading stand paragraphs 4–5.",
    ]


def test_a_single_paragraph_is_said_in_the_singular() -> None:
    assert told(check(analysed(document("3", "4–5")), Options())) == [
        "disagreed: contents, I: gives paragraph 3; under the heading stand paragraphs 1–3.",
        "held: contents, II",
    ]


def test_paragraphs_that_were_not_read_one_after_the_other_are_unchecked() -> None:
    broken = document("1–3", "4–6", numbers=(1, 2, 3, 4, 6))
    assert told(check(analysed(broken), Options())) == [
        "held: contents, I",
        "unchecked: the paragraphs under a heading were not read one after the other",
    ]


def test_what_gives_no_paragraphs_or_is_no_pair_of_numbers_is_not_compared() -> None:
    lines = analysed(document("1, 2 and 3", ""))
    assert told(check(lines, Options())) == [
        "unchecked: the paragraphs under a heading were not read one after the other"
    ]


def test_a_break_before_the_heading_or_behind_its_part_leaves_both_open() -> None:
    broken = document("1–3", "5–6", numbers=(1, 2, 3, 5, 6))
    assert (
        told(check(analysed(broken), Options()))
        == ["unchecked: the paragraphs under a heading were not read one after the other"] * 2
    )


def test_numbers_may_begin_again_under_a_heading() -> None:
    annexed = document("1–3", "1–2", numbers=(1, 2, 3, 1, 2))
    assert told(check(analysed(annexed), Options())) == ["held: contents, I", "held: contents, II"]


def test_items_of_a_list_are_no_paragraphs_under_a_heading() -> None:
    plain = document("1–3", "4–5")
    listed = replace(
        plain, paragraphs=(*plain.paragraphs[:2], Paragraph("Item.", "9", depth=1, order=3), *plain.paragraphs[2:])
    )
    assert told(check(analysed(listed), Options())) == ["held: contents, I", "held: contents, II"]


def test_the_part_of_a_line_ends_nowhere_where_the_next_heading_was_not_found() -> None:
    contents = (Entry("Posts", "A.", 1, "1–2"), Entry("Travel", "B.", 1, "3–4"), Entry("Staff", "C.", 1, "5–6"))
    headings = (
        Heading("Posts", "A.", 1, order=1),
        Heading("Travel", "B.", 1, order=4),
        Heading("Staff", "C.", 1, order=7),
    )
    numbered = tuple(Paragraph("Text.", str(n), order=order) for n, order in enumerate((2, 3, 5, 6, 8, 9), 1))
    whole = Document("a.pdf", contents=contents, headings=headings, paragraphs=numbered)
    assert told(check(analysed(whole), Options())) == [f"held: contents, {letter}" for letter in "ABC"]
    less = replace(whole, headings=(headings[0], headings[2]))
    assert told(check(analysed(less), Options())) == [
        "unchecked: the paragraphs under a heading were not read one after the other",
        "held: contents, C",
    ]
