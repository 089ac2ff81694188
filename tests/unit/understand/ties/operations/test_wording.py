"""Which operation the clause of a figure says, in each language."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import mentions
from checker.understand.ties.operations.operation import Calculation
from checker.understand.ties.operations.wording import OperationWords, Wording


def wordings(text: str, code: str = "en") -> list[Wording]:
    return OperationWords(LANGUAGES[code]).wordings(text, mentions(text, LANGUAGES[code]))


@pytest.mark.parametrize(
    ("text", "code", "operation", "sign"),
    [
        ("Fuel rose by 12.4 per cent.", "en", Calculation.CHANGE, 1),
        ("Fuel was 12.4 per cent lower.", "en", Calculation.CHANGE, -1),
        ("Fuel accounted for 12.4 per cent of the total.", "en", Calculation.SHARE, 0),
        ("Travel had 126 fewer trips than fuel.", "en", Calculation.DIFFERENCE, -1),
        ("Travel (a lower requirement, $126) was cut.", "en", Calculation.DIFFERENCE, -1),
        ("Fuel and travel together took 5,126 litres.", "en", Calculation.SUM, 0),
        ("On average 126 cases came in.", "en", Calculation.AVERAGE, 0),
        ("Fuel was 3.5 times as dear.", "en", Calculation.RATIO, 0),
        ("The rate was 3.5 percentage points higher.", "en", Calculation.POINTS, 1),
        ("Le carburant a diminué de 12,4 %.", "fr", Calculation.CHANGE, -1),
        ("Le carburant représente 12,4 % du total.", "fr", Calculation.SHARE, 0),
        ("El combustible y los viajes juntos costaron 5 126 euros.", "es", Calculation.SUM, 0),
        ("В среднем рассматривалось 126 дел.", "ru", Calculation.AVERAGE, 0),
        ("ارتفع الوقود بنسبة 12.4 في المائة.", "ar", Calculation.CHANGE, 1),
        ("燃料占12.4%。", "zh", Calculation.SHARE, 0),
    ],
)
def test_words_beside_a_figure_say_what_it_is_worked_out_as(
    text: str, code: str, operation: Calculation, sign: int
) -> None:
    (found,) = wordings(text, code)
    assert (found.operations[:1], found.sign) == ((operation,), sign)


@pytest.mark.parametrize(
    "text", ["Fuel rose to 12.4 per cent.", "It was more than the 126 cases.", "The mission had 126 vehicles."]
)
def test_where_something_rises_to_and_what_it_is_compared_with_is_no_change(text: str) -> None:
    assert [each.operations for each in wordings(text)] == [()]


def test_a_percentage_that_says_a_change_again_is_one() -> None:
    _, again = wordings("Fuel rose by 126 litres, or 12.4 per cent.")
    assert (again.operations, again.sign) == ((Calculation.CHANGE,), 1)


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Excluding fuel, travel took 12.4 per cent of it.", True),
        ("Travel took 12.4 per cent in the previous year.", True),
        ("Travel rose by 12.4 per cent over the previous year.", False),
        ("Travel took 12.4 per cent of it.", False),
    ],
)
def test_what_is_said_of_other_figures_or_of_another_time_is_not_held_against_the_table(
    text: str, barred: bool
) -> None:
    (found,) = wordings(text)
    assert OperationWords(LANGUAGES["en"]).is_barred(text, found) is barred


@pytest.mark.parametrize(
    ("code", "text", "base"),
    [
        ("en", "Costs were 26 lower than the apportionment.", " the apportionment"),
        ("fr", "Les dépenses ont été inférieures de 26 au crédit ouvert.", " crédit ouvert"),
        ("es", "Los gastos fueron inferiores en 26 a la consignación.", " la consignación"),
        ("ru", "Расходы были на 26 ниже ассигнований.", " ассигнований"),
        ("zh", "支出比批款减少26。", "批款减少 "),
        ("en", "Costs fell by 26 in the apportionment.", ""),
        ("en", "There were lower-than-planned costs of 26.", "-planned"),
    ],
)
def test_words_behind_one_that_compares_are_the_base(code: str, text: str, base: str) -> None:
    assert wordings(text, code)[0].base.rstrip(".。") == base


def test_behind_the_last_word_that_says_less_stands_what_is_less() -> None:
    words = OperationWords(LANGUAGES["en"])
    assert words.behind_turn("reflecting lower-than-budgeted costs of fuel") == " costs of fuel"
    assert words.behind_turn("reflecting costs of fuel") == "reflecting costs of fuel"
