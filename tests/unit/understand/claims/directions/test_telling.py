"""Which of two figures a sentence says is more, held against the figures."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import claims
from checker.understand.claims.recomputing import equations
from checker.understand.claims.suspects import is_believed
from checker.understand.claims.wording import slip
from tests.sentences import slips


def told(text: str, code: str) -> list[str]:
    """What is wrong with what a text claims, in a document that has the decimal mark of its language."""
    found = claims(text, LANGUAGES[code], LANGUAGES[code].decimals[0])
    wrong = [slip(claim, equations(claim)) for claim in found if is_believed(claim)]
    return [each.sentence for each in wrong if each]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The number of pupils rose to 8,206, compared with 9,106 in 2023."),
        ("en", "Grants increased to $12.4 million in 2024, as against $13.1 million in 2023."),
        ("en", "Some 10.6 million people, most of them young, lived in tents, up from 10.7 million in 2023."),
        ("en", "The share was higher, at 12.4 per cent, than the 14.2 per cent of the previous year."),
        ("en", "Visits in spring (806) exceeded those in autumn (906)."),
        ("en", "The difference is due to a lower vacancy rate of 14.2 per cent, compared with 12.4 per cent in 2023."),
        ("en", "The variance reflects a higher rate of 12.4 per cent than the planned rate of 14.2 per cent."),
        ("fr", "Le taux a augmenté pour atteindre 12,4 %, contre 14,2 % en 2023."),
        ("fr", "L'effectif s'est élevé à 8 065, en hausse par rapport aux 9 065 de 2023."),
        ("fr", "L'écart tient à un taux de vacance plus élevé, de 12,4 %, contre 14,2 % en 2023."),
        ("es", "La tasa aumentó al 12,4 %, frente al 14,2 % en 2023."),
        ("es", "La diferencia obedece a una tasa más baja del 14,2 %, frente al 12,4 % en 2023."),
        ("ru", "Показатель увеличился до 12,4 процента по сравнению с 14,2 процента в 2023 году."),
        ("ru", "Разница объясняется более высокой долей в 12,4 процента по сравнению с 14,2 процента в 2023 году."),
        ("ar", "يعزى الفرق إلى معدل أعلى بنسبة 12 في المائة، مقابل 14 في المائة في عام 2023."),
        ("en", "The Fund had 1,240 members in 2025, up from 1,310 in 2024."),
        ("en", "Contributions stood at $45.2 million, up 4.1 per cent from $47.1 million in the previous year."),
        ("en", "A total of 412 complaints were received, fewer than in the previous year (398)."),
        ("en", "Some 9,120 pupils sat the test, 3.5 per cent fewer than in 2023, when 8,800 sat it."),
        ("en", "The mission flew 2,310 hours, above the planned 2,450 hours."),
        ("en", "Some 318 judges were trained, exceeding the target of 350."),
        ("en", "The Agency trained 5,120 farmers, which exceeded the planned target of 5,400."),
        ("en", "Arrears fell to $14.2 million at the end of 2025 from $12.9 million a year earlier."),
        ("en", "Attendance decreased by 12 to 240 from 228."),
        ("en", "Fever occurred more often in the first group (31 patients) than in the second group (44)."),
        ("en", "The stock grew from 4,500 in 2020 to 4,500 in 2024."),
        ("en", "The number of vacancies rose from 45 in January to 41 in June."),
        ("en", "Output was 820 tons, compared with 790 tons in 2024, a decrease of 3.8 per cent."),
        ("en", "The vacancy rate was 12.4 per cent, down from 11.2 per cent in 2024."),
        ("es", "En 2025 se registraron 4.120 casos, frente a 3.980 en 2024, lo que supone una disminución del 3,5 %."),
        ("es", "Se formó a 512 maestros, más que en 2024 (540)."),
        (
            "es",
            "Los gastos sumaron 45,2 millones de dólares, superiores a los 47,3 millones de dólares de 2024.",
        ),
        (
            "fr",
            "Les recettes étaient de 45,2 millions de dollars, contre 43,1 millions en 2024, soit baisse de 4,9 %.",
        ),
        ("fr", "En 2025, 512 enseignants ont été formés, plus qu'en 2024 (540)."),
        ("ru", "В 2025 году зарегистрировано 5 120 случаев, больше, чем в 2024 году (5 340)."),
        (
            "ru",
            "Расход составил 45,2 млн по сравнению с 43,1 млн в 2024 году, что означает снижение на 4,9 процента.",
        ),
        ("ru", "Число обращений составило 812, на 5 процентов меньше, чем в 2024 году (770)."),
        ("zh", "2025年登记了5 120例病例，多于2024年的5 340例。"),
        ("zh", "2025年支出为4 520人，比2024年的4 310人减少了4.9%。"),
        ("ar", "وفي عام 2025 سُجلت 512 حالة، أكثر من عام 2024 (540)."),
    ],
)
def test_a_sentence_contradicts_itself_where_its_words_say_more_and_its_figures_less(code: str, text: str) -> None:
    assert len(told(text, code)) == 1


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The number of pupils rose to 9,206, compared with 9,106 in 2023."),
        ("en", "Expenditure increased to $4.2 million, compared with the budgeted $4.5 million."),
        ("en", "Expenditure rose to $4.2 million in 2024, compared with $4.5 million in the approved budget for 2023."),
        ("en", "The rate rose to 4.1 per cent in the north, compared with 5.0 per cent in the south."),
        ("en", "In 2023 prices rose to 104, compared with 112 in the whole region."),
        ("en", "The share of women rose to 44 per cent, compared with 56 per cent in 2023 for men."),
        ("en", "The score rose to 62 points, compared with an average of 70 in the region in 2023."),
        (
            "en",
            "The difference reflects a higher rate of 10 per cent for cooks, compared with 15 per cent for drivers.",
        ),
        (
            "en",
            "Of 9.1 million people, 4 million of them young, 3.5 million were reached, up from 3.7 million in 2023.",
        ),
        ("en", "Visits in spring (1,006) exceeded those in autumn (906)."),
        ("fr", "Le taux a augmenté pour atteindre 12,4 %, contre 14,2 % dans le reste du pays."),
        ("es", "La tasa aumentó al 12,4 %, frente al 14,2 % en el resto del país."),
        ("en", "The deficit grew from $(12) million to $(15) million."),
        ("en", "The Fund had 1,240 members in 2025, down from 1,310 in 2024."),
        ("en", "In 2025 it was 412, compared with 450 in 2024, a decrease of 8.4 per cent."),
        ("en", "Of the 500 posts, 430 were filled, down from 450 in 2024."),
        ("en", "In 2024, 430 of the 500 posts were filled, down from 450 in 2023."),
        ("en", "Unemployment went from 5 to 3 per cent, 2 points lower."),
        ("en", "The programme may serve up to 400 people, up from 350."),
        ("en", "The rate in 12 countries fell, down from 15 to 10 countries."),
        ("en", "The audit covered 40 offices, more than half of the 60 offices."),
        ("en", "The number of staff was 300, not more than the 320 approved."),
        ("en", "Expenditure of 500 exceeded the planned level by 200."),
        ("en", "Some 30 children, below the age of 18, and 41 adults were seen."),
        ("en", "The Agency served 400 people, 40 more than the 360 served in 2024."),
        ("en", "The fund had 38 members in 2022, compared with 45 in 2024, an increase in its membership."),
        ("en", "Sales were 40 in the north and 55 in the south, up from 37 and 50."),
        ("en", "In 12 countries, staff was trained, more than in 2024 (14 trainers)."),
        ("en", "Costs were higher in the north (31 per cent) than in the south (22 per cent)."),
        ("en", "Revenue was $5 million less $2 million of refunds, down from $6 million."),
        (
            "en",
            "Exports were $5,237 billion, down from $5,314 billion, whereas those of Asia slipped to $2,763 billion.",
        ),
        ("en", "Output rose by 5 per cent, from 40 to 42 units."),
        ("en", "The target was 540, and 512 were reached, fewer than the target of 540."),
        ("en", "Sales were 500, compared with 450 a year before, despite a decrease of 5 per cent in prices."),
        ("es", "Se formó a 512 maestros, menos que en 2024 (540)."),
        (
            "fr",
            "Les recettes étaient de 45,2 millions de dollars, contre 43,1 millions en 2024, soit hausse de 4,9 %.",
        ),
        (
            "ru",
            "В 2025 году имели место 6 782 случая, на 690 меньше, чем в 2024 году; 92 из них закончились смертью.",
        ),
        ("zh", "2025年登记了5 120例病例，少于2024年的5 340例。"),
        ("ar", "وفي عام 2025 سُجلت 512 حالة، أقل من عام 2024 (540)."),
    ],
)
def test_a_sentence_says_nothing_wrong_where_its_figures_agree_or_others_are_meant(code: str, text: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Fund had 1,240 members in 2025, up from 1,310 in 2024.",
            "1,240 is said to be more than 1,310, which is more.",
        ),
        (
            "A total of 412 complaints were received, fewer than in the previous year (412).",
            "412 is said to be less than 412, which is the same.",
        ),
        (
            "The stock grew from 4,500 in 2020 to 4,500 in 2024, or by 8 per cent.",
            "speaks of an increase, but goes from 4,500 to 4,500.",
        ),
    ],
)
def test_a_contradiction_is_told_with_both_figures(text: str, expected: str) -> None:
    assert slips(text) == [expected]


def test_an_amount_that_is_rounded_may_have_grown_though_it_looks_the_same() -> None:
    assert slips("Revenue grew from $4.5 million in 2020 to $4.5 million in 2024.") == []


def test_a_target_of_what_should_be_little_is_exceeded_by_less() -> None:
    assert slips("It contributed to a reduction to 62 appeals, which exceeded the planned target of 100.") == []
    assert slips("An answer took 28 days, which exceeded the planned target of 30 days.") == []
    assert slips("It trained 62 judges, which exceeded the planned target of 100.") != []
