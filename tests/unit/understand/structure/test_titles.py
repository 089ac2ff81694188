"""Titles word by word."""

from __future__ import annotations

import pytest

from checker.understand.structure.titles import TitleSlip, is_slip, same, slip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mandate, results achieved", "MANDATE results achieved***"),
        ("伙伴关系，以便筹措", "伙伴关系,以便筹措"),
        ("Évolution de la société", "EVOLUTION DE LA SOCIETE"),
        ("Capacity-building", "Capacity building"),
        ("co- operation", "co-operation"),
    ],
)
def test_case_signs_accents_and_spaces_make_no_other_title(first: str, second: str) -> None:
    assert same(first, second)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Analysis of variances", "Analysis of variance", True),
        ("Financial resources overall", "Financial resources", True),
        ("以筹措资源", "以便筹措资源", True),
        ("导言", "引言", False),
        ("Recommendations", "Conclusions", False),
    ],
)
def test_a_slip_leaves_most_of_a_title_as_it_is(first: str, second: str, expected: bool) -> None:
    assert is_slip(first, second) is expected


def test_a_slip_is_told_from_the_side_of_the_first_title() -> None:
    assert slip("Review of the mandate", "Review of mandate") == TitleSlip(
        "Review of the mandate", "Review of mandate", "“the” is too much"
    )


def test_what_differs_is_quoted_as_printed() -> None:
    assert slip("Budget for 2024/25", "Budget for 2025/26").meaning == "“2024/25” for “2025/26”"


def test_of_a_long_title_only_what_surrounds_the_slip_is_shown() -> None:
    numbers = "one two three four five six seven eight nine ten eleven twelve thirteen"
    found = slip(numbers.replace("seven ", ""), numbers)
    assert (found.first, found.second) == (
        "…two three four five six eight nine ten eleven twelve…",
        "…two three four five six seven eight nine ten eleven twelve…",
    )


def test_of_a_long_title_with_two_slips_all_is_shown_from_the_first_to_the_last() -> None:
    numbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    assert slip(numbers.replace("seven ", "").replace("ten", "tenth"), numbers) == TitleSlip(
        "…two three four five six eight nine tenth eleven twelve thirteen fourteen fifteen…",
        "…two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen…",
        "“seven” is missing, “tenth” for “ten”",
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("Provision of posts", "Decision of posts", True), ("Provision of resources", "Proposal of resources", False)],
)
def test_titles_of_which_four_letters_in_five_agree_differ_by_a_slip(first: str, second: str, expected: bool) -> None:
    assert is_slip(first, second) is expected


def test_a_title_of_twelve_words_is_shown_whole_and_a_longer_one_is_not() -> None:
    twelve = "one two three four five six seven eight nine ten eleven twelve"
    assert slip(twelve.replace("one", "once"), twelve).second == twelve
    thirteen = f"{twelve} thirteen"
    assert slip(thirteen.replace("one", "once"), thirteen).second == "one two three four five six…"


@pytest.mark.parametrize("reference", [" (annex II)", " [4]", " (4"])
def test_what_one_of_two_titles_refers_to_is_no_difference(reference: str) -> None:
    assert same("Summary of the evidence", f"Summary of the evidence{reference}")
    assert not same("Summary of the evidence (annex III)", f"Summary of the evidence{reference}")


def test_the_end_of_a_long_title_is_shown_with_its_bracket() -> None:
    title = "Organizational structure of the regional office for the north and the islands and the coast (2027/28)"
    assert slip("Chart of posts", title).second == title
