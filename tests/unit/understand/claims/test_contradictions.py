"""What cannot be one fact, and what may be."""

from __future__ import annotations

import pytest

from checker.understand.claims.contradictions import are_two, contradict
from tests.drafts import stated


def parted(first: str, later: str) -> bool:
    """Whether the last figure of two texts each contradict."""
    *_, one = stated(first)
    *_, other = stated(first, later)
    return contradict(one, other)


@pytest.mark.parametrize(
    ("first", "later", "apart"),
    [
        ("In 2024/25 there were 345 drivers.", "The Unit had 347 drivers in 2024/25.", False),
        ("In 2024/25 there were 345 drivers.", "The Unit had 347 drivers in 2025/26.", True),
        ("In 2024/25 there were 345 drivers.", "The Unit had 347 drivers.", False),
        ("On average 345 drivers came.", "The Unit had 347 drivers.", True),
        ("A year earlier there were 345 drivers.", "The Unit had 347 drivers.", True),
        ("Initially there were 345 drivers.", "The Unit had 347 drivers.", True),
        ("On 30 June 2024 there were 345 drivers.", "The Unit had 347 drivers.", True),
        ("There is an increase of $345, paid from 1 May 2024.", "Costs rose by $347.", False),
        ("On 30 June 2024 there were 345 drivers.", "On 1 May 2024 the Unit had 347 drivers.", True),
        ("On 30 June 2024 there were 345 drivers.", "On 30 June 2024 the Unit had 347 drivers.", False),
        ("There is an increase of $345.", "Costs fell by $347.", True),
        ("There is an increase of $345.", "Costs rose by $347.", False),
        ("There is an increase of $345.", "Costs differ by $347.", False),
        ("The rate is 34.5 per cent.", "It grew, compared with 34.7 per cent.", True),
        ("It grew, compared with 34.5 per cent.", "It rose, compared with 34.7 per cent.", False),
    ],
)
def test_periods_turns_and_sides_of_a_comparison_part_statements(first: str, later: str, apart: bool) -> None:
    assert parted(first, later) is apart


def test_figures_of_one_sentence_are_two_facts() -> None:
    one, other = stated("There are 345 drivers and 347 guards.")
    assert are_two(one, other)


def test_a_figure_that_stands_beside_the_other_in_any_sentence_is_another_fact() -> None:
    rate, charge, average = stated("The rate is 4.042 and the charge 5.042.", "The rate was 4.042 on average.")
    assert (are_two(charge, average), are_two(average, charge), are_two(rate, average)) == (True, True, False)


@pytest.mark.parametrize(
    ("first", "later", "apart"),
    [
        ("Fees were $715 in 2024 (2023: $749).", "Recovery was $718 in 2024 (2023: $554).", True),
        ("Fees were $715 in 2024 (2023: $749).", "Recovery was $718 in 2024 (2023: $749).", False),
        ("Fees were $715 in 2024 (2023: 74 cases).", "Recovery was $718 in 2024 (2023: $554).", False),
        ("Fees were $715.", "Recovery was $718 in 2024 (2023: $554).", False),
    ],
)
def test_the_same_words_that_lead_to_other_figures_are_said_of_two_things(first: str, later: str, apart: bool) -> None:
    *_, one = (each for each in stated(first) if each.mention.start < 12)
    *_, other = (each for each in stated(first, later) if each.mention.start < 17)
    assert are_two(one, other) is apart


def test_percentages_of_two_amounts_are_two_facts() -> None:
    _, one, _, other, _, third = stated(
        "Fuel fell by $7,345, or 12.3 per cent.",
        "Rations fell by $8,152, or 12.4 per cent.",
        "Fuel costs fell by $7,345, or 12.4 per cent.",
    )
    assert (are_two(one, other), are_two(one, third)) == (True, False)


def test_a_figure_that_stands_in_the_other_sentence_too_is_another() -> None:
    one, *others = stated("It has 41 pumps for oil.", "It has 47 pumps for oil, 3 men, 9 vans, 5 cars and 41 bicycles.")
    assert are_two(one, others[0])
    assert not are_two(*stated("It has 41 pumps for oil.", "It has 47 pumps for oil."))


def test_a_percentage_that_says_a_count_again_is_of_that_count() -> None:
    *_, again = stated("Clinics were 19 (37.3 per cent).")
    (alone,) = stated("Of all, 77.3 per cent were clinics.")
    assert contradict(again, alone)
