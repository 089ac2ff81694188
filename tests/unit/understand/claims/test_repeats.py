"""Facts that a document states twice, and what only resembles another statement."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.model.document import Document, Paragraph
from checker.understand.terms import Vocabulary

CHANGE = "The costs of rented civilian aircraft saw a decrease of $3,400,000, or 3.5 per cent."


def repeated(*texts: str) -> list[tuple[str, str]]:
    """The figures that should agree, the later one first."""
    paragraphs = tuple(Paragraph(text, str(number)) for number, text in enumerate(texts, start=1))
    return [
        (each.figure.quantity.text, each.other.quantity.text)
        for each in Analysis(Document("a.md", "en", paragraphs=paragraphs), Vocabulary({})).repeats
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The mission had {} posts and {} aircraft.", []),
        ("The missions had {} posts and {} aircraft.", [("568", "567")]),
    ],
)
def test_a_sentence_of_forty_letters_is_not_repeated_by_chance(sentence: str, found: list[tuple[str, str]]) -> None:
    assert repeated(sentence.format("1,234", "567"), sentence.format("1,234", "568")) == found


@pytest.mark.parametrize(("posts", "found"), [("1,200", []), ("12", []), ("1,230", [("568", "567")])])
def test_a_figure_of_three_digits_before_its_noughts_does_not_agree_by_chance(
    posts: str, found: list[tuple[str, str]]
) -> None:
    sentence = "The missions had {} posts and {} aircraft."
    assert repeated(sentence.format(posts, "567"), sentence.format(posts, "568")) == found


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("rented civilian aircraft", [("3.6 per cent", "3.5 per cent")]),
        ("civilian aircraft", []),
    ],
)
def test_changes_of_one_amount_have_one_subject_where_they_share_three_words(
    subject: str, found: list[tuple[str, str]]
) -> None:
    later = f"Under {subject}, there is a decrease of $3,400,000, or 3.6 per cent."
    assert repeated(CHANGE, later) == found


@pytest.mark.parametrize(("distance", "found"), [(90, [("3.6 per cent", "3.5 per cent")]), (91, [])])
def test_words_that_stand_far_before_an_amount_are_no_part_of_its_subject(
    distance: int, found: list[tuple[str, str]]
) -> None:
    subject, change = "rented civilian aircraft ", "a decrease of "
    between = ("lower fuel prices " * 9)[: distance - len(subject) - len(change) - 1]
    assert repeated(CHANGE, f"Under {subject}{between} {change}$3,400,000, or 3.6 per cent.") == found
