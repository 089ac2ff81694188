"""Lists of figures in a row."""

from __future__ import annotations

import pytest

from tests.sentences import slips


def test_each_of_two_kinds_that_alternate_is_a_list() -> None:
    text = (
        "It has {} loans, of $103.1 million, including 6 for $38.8 million, 5 for $39.6 million and 5 for $24.7 million"
    )
    assert slips(text.format(16)) == []
    assert slips(text.format(18)) == ["reads 18; 6 + 5 + 5 = 16 (2 too much)."]


def test_a_word_of_change_breaks_a_row_only_beside_a_figure() -> None:
    text = "The $649.5 million comprise $197.8 million from {}, $447.4 million from gifts and $9.3 million from rent."
    told = [
        "reads $649.5 million; $197.8 million + $447.4 million + $9.3 million = $654.5 million "
        "($5.0 million too little)."
    ]
    assert slips(text.format("emission reductions")) == told
    assert slips(text.format("additional sales")) == told
    assert slips("It has 9 vans, comprising 5 in use, an increase of 2 and 3 on loan.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Of 72 cases, 14 were suspected, 26 probable and 30 confirmed; of the 30, 17 died and 1 left.",
        "There were 167 camps, comprising 124 in Rome and 43 in Milan, or 12,300 persons.",
    ],
)
def test_a_row_ends_behind_its_last_item(text: str) -> None:
    assert not [each for each in slips(text) if "17" in each or "12,300" in each]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "Exports were $5,237 million, down from $5,314 million, whereas those of Asia slipped to $2,763 million.",
        ),
        ("en", "Exports were $6,265 million, up from $5,821 million, whereas those of Asia slipped to $2,629 million."),
        ("en", "There were 6,782 accidents, 690 fewer than in 2024, and 92 in mines."),
        ("ru", "В 2025 году имели место 6 782 случая, на 690 меньше, чем в 2024 году; 92 из них закончились смертью."),
    ],
)
def test_what_a_figure_is_compared_with_is_no_part_of_it(code: str, text: str) -> None:
    assert slips(text, code) == []
