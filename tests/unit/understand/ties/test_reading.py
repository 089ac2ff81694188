"""What a sentence says that its figures are."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.ties.reading import MentionContext, Speech
from tests.sentences import VOCABULARY, readings


def concepts(text: str) -> list[tuple[str | None, str]]:
    """What each figure is said to be, and in which word."""
    return [(reading.concept, reading.word) for reading in readings(text)]


def only(text: str, code: str = "en") -> MentionContext:
    """The reading of a sentence with one figure."""
    (reading,) = readings(text, code)
    return reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Expenditure was $5 million against an apportionment of $6 million.",
            [("spent", "Expenditure"), ("approved", "apportionment")],
        ),
        ("The amount of $5 million for new expenditure.", [(None, "")]),
        ("There is a $5 million balance.", [("balance", "balance")]),
        ("The fund had $5 million.", [(None, "")]),
    ],
)
def test_a_figure_is_said_of_the_last_word_before_it_or_of_the_one_right_behind(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert concepts(text) == expected


def test_a_percentage_says_the_amount_before_it_again() -> None:
    amount, rate = readings("A decrease of $5 million, or 10 per cent, is proposed.")
    assert (amount.concept, rate.concept) == ("change", "change")
    assert " decrease " in rate.zone


@pytest.mark.parametrize(
    ("text", "periods", "near", "torn"),
    [
        ("Expenditure in 2024/25 was $5 million.", {"2024/25"}, True, False),
        ("Expenditure was $5 million in 2024/25.", {"2024/25"}, True, False),
        ("In 2024/25, as before; expenditure was $5 million.", {"2024/25"}, True, False),
        ("Expenditure was $5 million, lower than in 2023/24, and in 2024/25.", {"2023/24", "2024/25"}, False, True),
        ("Expenditure was $5 million.", set(), False, False),
    ],
)
def test_a_figure_is_of_the_period_nearest_to_it(text: str, periods: set[str], near: bool, torn: bool) -> None:
    reading = only(text)
    assert (reading.periods, reading.near, reading.torn) == (periods, near, torn)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Expenditure was $5 million in 2024/25, lower than in 2023/24.", "en"),
        ("Les dépenses étaient de 5 millions de dollars en 2024/25, moins qu’en 2023/24.", "fr"),
        ("Los gastos fueron de 5 millones de dólares en 2024/25, menos que en 2023/24.", "es"),
        ("Расходы составили 5 млн долл. США в 2024/25 году, меньше чем в 2023/24 году.", "ru"),
        ("النفقات بلغت 5 ملايين دولار في 2024/25، أقل من 2023/24.", "ar"),
        ("支出为500万美元2024/25，低于2023/24。", "zh"),
    ],
)
def test_the_period_of_the_clause_in_which_a_figure_stands_is_nearer_than_that_of_the_next(
    text: str, code: str
) -> None:
    reading = only(text, code)
    assert (reading.concept, reading.periods, reading.near) == ("spent", {"2024/25"}, True)


def test_a_figure_behind_a_comparison_is_of_the_period_before_or_of_the_same() -> None:
    _, before = readings("In 2024/25 expenditure was $5 million compared with a budget of $6 million.")
    assert (before.periods, before.near) == ({"2024/25", "2023/24"}, False)


def test_the_days_from_which_a_rate_of_vacancy_holds_are_not_its_period() -> None:
    assert only("From 1 July 2025, expenditure was $5 million.").periods == {"2025-07-01"}
    assert only("In 2025/26, a vacancy rate of 5 per cent from 1 July 2025 is applied.").periods == {"2025/26"}


def test_what_stands_behind_a_figure_is_nearer_than_what_stands_before_it() -> None:
    assert only("For travel, fuel: the need is $5 million for training, as before.").around == (
        " for training ",
        " the need is ",
        " fuel ",
        " for travel ",
    )


def test_a_rate_is_what_the_one_is_with_which_it_is_compared() -> None:
    one, other = readings("A vacancy rate of 5 per cent is proposed, compared with 7 per cent.")
    assert (one.concept, other.concept) == ("vacancy-rate", "vacancy-rate")


def test_a_comma_parts_a_figure_from_the_word_behind_the_one_before() -> None:
    assert concepts("There were $5 million in expenditure, and $6 million.") == [("spent", "expenditure"), (None, "")]


def test_what_a_figure_rises_from_is_not_the_change() -> None:
    assert concepts("An increase from $5 million.") == [(None, "")]
    assert concepts("An increase of $5 million.") == [("change", "increase")]


def test_what_else_is_named_with_a_figure_is_kept_beside_what_it_is() -> None:
    assert only("The approved budget and expenditure of $5 million.").also == {"approved", "spent"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("In 2024/25 spending came to $5 million.", True),
        ("It was $5 million for 2024/25.", True),
        ("It was $5 million for the whole of 2024/25.", True),
        ("It was $5 million for the whole of the 2024/25 period.", False),
        ("It was $5 million from 2024/25 onwards.", False),
        ("It was $5 million and in 2024/25 more.", False),
        ("In 2024/25 and 2025/26 spending came to $5 million.", False),
        ("In 2024/25, spending came to $5 million.", True),
        ("In 2024/25, as was said, spending came to $5 million.", False),
    ],
)
def test_a_period_is_a_figure_s_own_that_stands_alone_in_its_clause_or_four_words_behind_it(
    text: str, own: bool
) -> None:
    assert only(text).own is own


@pytest.mark.parametrize(
    ("text", "code", "earlier"),
    [
        ("The rate was 99.1 per cent in the previous period.", "en", True),
        ("The rate was 99.1 per cent a year earlier.", "en", True),
        ("The rate was 99.1 per cent, more than in the previous period.", "en", False),
        ("The rate was 99.1 per cent compared with the previous period.", "en", False),
        ("Le taux était de 99,1 % pour l’exercice précédent.", "fr", True),
        ("Soit 9 200 de plus qu’un an auparavant.", "fr", False),
        ("La tasa fue del 99,1 % en el ejercicio anterior.", "es", True),
        ("Показатель составил 99,1 процента в предыдущем году.", "ru", True),
        ("上一期间为99.1%，上年", "zh", False),
        ("بلغ المعدل 99.1 في المائة في السنة السابقة.", "ar", True),
    ],
)
def test_a_figure_may_be_said_to_be_of_the_period_before(text: str, code: str, earlier: bool) -> None:
    assert only(text, code).earlier is earlier


def test_a_sentence_may_begin_with_what_its_percentages_are_shares_of() -> None:
    _, one, other = readings("Of the 30 vacant posts, 20 per cent are old and 40 per cent new.")
    assert (one.whole, other.whole) == (" of the 30 vacant post ",) * 2


def test_what_is_said_before_a_comparison_is_said_of_the_figure_before_it() -> None:
    speech = Speech(LANGUAGES["en"], VOCABULARY)
    assert speech.before_comparison(" for drivers, compared with ") == " for drivers, "


def test_the_period_that_goes_on_to_the_next_figure_is_that_ones() -> None:
    text = "Outlays in 2024/25 came to $5,200 against $6,100 and in 2023/24 came to $4,900 against $5,300."
    found = [reading.periods for reading in readings(text)]
    assert "2024/25" in found[1]
    assert found[2] == {"2023/24"}
    assert "2024/25" not in found[3]
