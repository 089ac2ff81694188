"""A comment begins and ends at the very letters that it is about, however these are set."""

from __future__ import annotations

import pytest
from lxml import etree

from checker.anchors import Anchor
from checker.writers.marked_word.ranges import enclose, letters_at
from tests.word import element, paragraph, run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs_of(*markups: str) -> list[etree._Element]:
    """Paragraphs as the writer parses them."""
    root = etree.fromstring(etree.tostring(element(f"<w:body>{''.join(markups)}</w:body>")))
    return list(root.iter(W + "p"))


def shown(*markups: str, anchor: Anchor) -> list[str]:
    """Paragraphs with a comment: its ends as brackets, its reference as a star, the borders of runs as bars."""
    paragraphs = paragraphs_of(*markups)
    begin, end, reference = (etree.Element(W + name) for name in ("begin", "end", "reference"))
    enclose(letters_at(anchor, paragraphs), paragraphs[anchor.element], begin, end, reference)
    signs = {W + "begin": "[", W + "end": "]", W + "reference": "*", W + "r": "|", W + "tab": "\t"}
    return ["".join(signs.get(part.tag, "") + (part.text or "") for part in each.iter()) for each in paragraphs]


@pytest.mark.parametrize(
    ("before", "word", "expected"),
    [
        ("Some ", "12", "|Some [|12]*| posts of 12."),
        ("", "Some", "[|Some]*| 12 posts of 12."),
        ("Some 12 posts of ", "12", "|Some 12 posts of [|12]*|."),
        ("Some 12 posts of 12", ".", "|Some 12 posts of 12[|.]*"),
        ("Some ", "14", "[|Some 12 posts of 12.]*"),
        ("", "", "[|Some 12 posts of 12.]*"),
    ],
)
def test_the_run_is_split_around_the_word(before: str, word: str, expected: str) -> None:
    assert shown(paragraph(run("Some 12 posts of 12.")), anchor=Anchor(0, word, before)) == [expected]


@pytest.mark.parametrize(
    ("inner", "word", "expected"),
    [
        (run("In 20") + run("24 there"), "2024", "|In [|20|24]*| there"),
        (run("In") + run(" 2024") + run(" there"), "2024", "|In|\u0020[|2024]*| there"),
        (run("A\t12\tB"), "12", "|A\t[|12]*|\tB"),
        (run("A\t") + run("12"), "12", "|A\t[|12]*"),
    ],
)
def test_a_word_may_be_set_in_several_runs_or_between_tabs(inner: str, word: str, expected: str) -> None:
    (found,) = shown(paragraph(inner), anchor=Anchor(0, word))
    assert found == expected


def test_what_is_inserted_is_split_within_and_what_is_deleted_has_no_letters() -> None:
    inner = f'<w:del w:id="1">{run("12 ")}</w:del><w:ins w:id="2">{run("some 12 posts")}</w:ins>'
    assert shown(paragraph(inner), anchor=Anchor(0, "12", "some ")) == ["|12 |some [|12]*| posts"]


def test_a_control_is_enclosed_whole() -> None:
    inner = f"<w:sdt><w:sdtContent>{run('some 12 posts')}</w:sdtContent></w:sdt>"
    found = shown(paragraph(run("Of ") + inner), anchor=Anchor(0, "12", "Of some "))
    assert found == ["|Of [|some |12| posts]*"]


def test_a_split_run_keeps_how_it_is_set_and_what_else_it_holds() -> None:
    (whole,) = paragraphs_of(paragraph(run("A 12 B", bold=True, size=9)))
    enclose(letters_at(Anchor(0, "12", "A "), [whole]), whole, *(etree.Element(W + "x") for _ in range(3)))
    sizes = [each.get(W + "val") for each in whole.iter(W + "sz")]
    assert (sizes, len(list(whole.iter(W + "b")))) == (["18"] * 3, 3)
    assert [each.text for each in whole.iter(W + "t")] == ["A ", "12", " B"]


def test_letters_before_a_word_tell_it_from_others_and_capitals_do_not_matter() -> None:
    markup = paragraph(run("(a) 12 POSTS in 2024 and 12 posts in 2025"))
    (found,) = shown(markup, anchor=Anchor(0, "12", "12 posts in 2024 and "))
    assert found == "|(a) 12 POSTS in 2024 and [|12]*| posts in 2025"


def test_a_passage_may_run_on_over_further_paragraphs() -> None:
    markups = [paragraph(run(text)) for text in ("It lists:", "", "12 posts;", "14 posts.")]
    anchor = Anchor(0, "14", "It lists: 12 posts; ")
    assert shown(*markups, anchor=anchor) == ["|It lists:", "|", "|12 posts;", "[|14]*| posts."]


def test_a_paragraph_without_letters_has_the_comment_at_its_end() -> None:
    assert shown(paragraph(""), anchor=Anchor(0)) == ["[]*"]
