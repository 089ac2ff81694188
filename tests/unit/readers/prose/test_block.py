"""Lines joined: hyphens undone where they only break a word, and the places of lines and note marks kept."""

from __future__ import annotations

import pytest

from checker.model.document import Mark, Span
from checker.model.place import Box
from checker.readers.prose.block import Block, Words, cut, joined

BOX = Box(0, 0, 1, 1)


def line(text: str, page: int = 1, marks: tuple[Mark, ...] = ()) -> Block:
    return Block(text, marks, (Span(0, len(text), page, BOX),), page, BOX)


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("the budget", "was cut", "the budget was cut"),
        ("above-", "mentioned", "above-mentioned"),
        ("the bud-", "get", "the budget"),
        ("the bud\u00ad", "getary", "the budgetary"),
        ("2020–", "2021", "2020–2021"),
        ("执行", "情况", "执行情况"),
        ("2020 年与", "Umoja", "2020 年与 Umoja"),
        ("in 2020 -", "2021", "in 2020 - 2021"),
    ],
)
def test_two_lines_are_joined(upper: str, lower: str, whole: str) -> None:
    assert joined([line(upper), line(lower)], Words(["The budget, above all."])).text == whole


def test_a_document_that_breaks_words_breaks_also_those_that_it_has_only_once() -> None:
    words = Words(["budget posts staff"])
    for upper, lower in (("bud-", "get"), ("po-", "sts"), ("sta-", "ff")):
        words.seam(upper, lower)
    assert joined([line("accommo-"), line("dation")], words).text == "accommodation"


def test_the_end_of_a_broken_word_is_no_word() -> None:
    words = Words(["in the be-", "ginning was a bud-", "get", "to be"])
    words.undone = 3
    assert joined([line("in the be-"), line("ginning")], words).text == "in the beginning"


def test_places_and_marks_count_from_the_beginning_of_the_whole() -> None:
    whole = joined([line("The bud-"), line("get was", 2, (Mark("1", 3),))], Words(["budget"]))
    assert whole.text == "The budget was"
    assert [whole.text[span.start : span.end] for span in whole.lines] == ["The bud", "get was"]
    assert [whole.text[: mark.at] for mark in whole.marks] == ["The budget"]


def test_a_number_cut_off_moves_places_and_marks() -> None:
    rest = cut(line("12. The budget", marks=(Mark("1", 14),)), 3)
    assert (rest.text, rest.marks, rest.lines[0][:2] if isinstance(rest.lines[0], tuple) else rest.lines[0].end) == (
        "The budget",
        (Mark("1", 10),),
        10,
    )
