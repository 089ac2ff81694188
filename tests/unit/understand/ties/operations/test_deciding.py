"""Figures that a sentence works out of a table hold, or are told with the calculation."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.checks.prose_against_tables import Options, check
from checker.model.report import Verdict
from checker.quantities import with_quantities
from checker.readers.markdown import read
from tests.sentences import VOCABULARY

TABLE = """

Table 1
**Water drawn, by camp**

| Camp      |   2023 |   2024 |
|-----------|-------:|-------:|
| Ayroun    | 41,260 | 53,417 |
| Belmar    | 38,154 | 29,863 |
| Castra    | 12,905 | 14,220 |
| **Total** | 92,319 | 97,500 |
"""


def told(text: str, table: str = TABLE) -> list[tuple[Verdict, str]]:
    """What is decided of the figures of a text, with the messages."""
    document = with_quantities(read((f"1. {text}" + table).encode(), "draft.md"))
    return [(each.verdict, each.message) for each in check(Analysis(document, VOCABULARY), Options())]


@pytest.mark.parametrize(
    ("said", "right", "wrong", "calculation"),
    [
        ("Ayroun and Castra together drew {} in 2024.", "67,637", "76,637", "53,417 + 14,220 = 67,637"),
        ("Belmar drew {} fewer in 2024 than Ayroun.", "23,554", "23,854", "53,417 − 29,863 = 23,554"),
        ("Between 2023 and 2024 Ayroun rose by {}.", "12,157", "12,751", "53,417 − 41,260 = 12,157"),
        ("In 2024 Ayroun grew by {} per cent.", "29.5", "25.9", "(53,417 − 41,260) ÷ 41,260 = 29.5 per cent"),
        ("In 2024 Ayroun grew by {} per cent.", "29.5", "22.8", "(53,417 − 41,260) ÷ 41,260 = 29.5 per cent"),
        ("Belmar accounted for {} per cent of it in 2024.", "30.6", "36.0", "29,863 ÷ 97,500 = 30.6 per cent"),
        ("On average, a camp drew {} in 2024.", "32,500", "32,570", "97,500 ÷ 3 = 32,500"),
    ],
)
def test_a_figure_holds_as_it_is_worked_out_and_a_slip_is_told(
    said: str, right: str, wrong: str, calculation: str
) -> None:
    unit = " per cent" if "per cent" in said else ""
    assert [verdict for verdict, _ in told(said.format(right))] == [Verdict.HELD]
    assert told(said.format(wrong)) == [
        (Verdict.DISAGREED, f"paragraph 1: reads {wrong}{unit}; table 1 gives {calculation}.")
    ]


def test_a_figure_that_is_right_but_goes_the_other_way_is_told() -> None:
    assert told("Between 2023 and 2024 Ayroun fell by 29.5 per cent.") == [
        (
            Verdict.DISAGREED,
            "paragraph 1: reads 29.5 per cent; table 1 gives (53,417 − 41,260) ÷ 41,260 = 29.5 per cent, an increase.",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 Ayroun grew by 41.7 per cent.",  # no slip leads there
        "In 2024 Ayroun grew by about 25.9 per cent.",
        "Excluding leaks, in 2024 Ayroun grew by 25.9 per cent.",
        "In 2019 Belmar accounted for 36.0 per cent of it.",  # a year that no column has
        "In 2024 Ayroun and Castra grew by 25.9 per cent.",  # of two rows
        "In 2024 Ayroun grew by 29.4 per cent.",  # it may have been rounded
    ],
)
def test_what_words_do_not_settle_stays_silent(text: str) -> None:
    assert [verdict for verdict, _ in told(text)] == [Verdict.UNCHECKED]


@pytest.mark.parametrize(
    ("text", "alarms"),
    [
        ("The plan for Ayroun is 40,666, which is 12,751 less than was drawn in 2024.", 0),
        ("The plan for Ayroun is 40,666. That is 12,751 less than was drawn in 2024.", 0),
        ("The plan for Ayroun is 54,011, which is 12,751 more than was drawn in 2023.", 0),
        ("The plan for Ayroun is 40,666, and in 2024 it rose by 12,751.", 1),
    ],
)
def test_a_figure_that_no_table_has_may_be_compared_with_a_cell(text: str, alarms: int) -> None:
    assert [verdict for verdict, _ in told(text)].count(Verdict.DISAGREED) == alarms


def test_points_are_held_against_rates_and_small_counts_where_words_say_so() -> None:
    rates = """

Table 1
**Posts**

| Office | Vacant | Filled by women (per cent) |
|--------|-------:|---------------------------:|
| Turin  |     14 |                       42.5 |
| Lyon   |      8 |                       48.1 |
"""
    assert [each for each, _ in told("Lyon stood 5.6 percentage points above Turin.", rates)] == [Verdict.HELD]
    assert [each for each, _ in told("Lyon had 6 vacant posts fewer than Turin.", rates)] == [Verdict.HELD]
    assert told("Turin and Lyon together had 25 vacant posts.", rates) == [
        (Verdict.DISAGREED, "paragraph 1: reads 25; table 1 gives 14 + 8 = 22.")
    ]


MONTHS = """

Table 1
**Herds, by valley**

| Valley    | March 2024 | June 2024 |  Change |
|-----------|-----------:|----------:|--------:|
| Ayroun    |     41,260 |    38,117 | (3,143) |
| Belmar    |     38,154 |    39,863 |   1,709 |
| **Total** |     79,414 |    77,980 | (1,434) |
"""
BUDGET = """

Table 1
**Costs, in thousands of United States dollars**

| Category  | Apportionment | Expenditure | Variance |
|-----------|-----------:|--------:|-----------:|
| Ayroun    |     41,260 |  38,117 |      3,143 |
| Belmar    |     38,154 |  39,863 |    (1,709) |
| **Total** |     79,414 |  77,980 |      1,434 |
"""


def test_a_difference_that_the_table_has_as_a_decrease_is_no_increase() -> None:
    message = "paragraph 1: reads 3,143; table 1 gives 41,260 − 38,117 = 3,143, a decrease."
    assert told("In Ayroun the herds fell by 3,143.", MONTHS) == [(Verdict.HELD, "")]
    assert told("In Ayroun the herds rose by 3,143.", MONTHS) == [(Verdict.DISAGREED, message)]


def test_what_is_said_to_be_more_than_a_column_is_not_less() -> None:
    message = "paragraph 1: reads $3,143,000; table 1 gives 41,260 − 38,117 = 3,143 in thousands, a decrease."
    said = "Spending in Ayroun was $3,143,000 {} than the apportionment."
    assert told(said.format("lower"), BUDGET) == [(Verdict.HELD, "")]
    assert told(said.format("higher"), BUDGET) == [(Verdict.DISAGREED, message)]


@pytest.mark.parametrize("word", ["lower-than-budgeted", "lower-than-planned", "smaller-than-usual"])
def test_what_is_lower_than_planned_is_not_held_against_the_word_behind(word: str) -> None:
    assert told(f"It reflects {word} expenditure in Ayroun ($3,143,000).", BUDGET) == [(Verdict.HELD, "")]


def test_the_year_before_is_that_of_the_figure_that_stands_beside() -> None:
    message = "paragraph 1: reads 12,751; table 1 gives 53,417 − 41,260 = 12,157."
    assert told("Ayroun drew 53,417, which was 12,751 more than in the previous year.")[-1] == (
        Verdict.DISAGREED,
        message,
    )


def test_a_ten_that_was_carried_with_a_digit_makes_no_two_slips() -> None:
    message = "paragraph 1: reads 13,057; table 1 gives 53,417 − 41,260 = 12,157."
    assert told("Between 2023 and 2024 Ayroun rose by 13,057.") == [(Verdict.DISAGREED, message)]
    assert [verdict for verdict, _ in told("Between 2023 and 2024 Ayroun rose by 13,068.")] == [Verdict.UNCHECKED]


def counted(head: str, title: str, names: tuple[str, str, str], total: str, mark: str) -> str:
    """A small table of two years in a language."""
    figures = (("41 260", "53 417"), ("38 154", "29 863"), ("12 905", "14 220"), ("92 319", "97 500"))
    rows = (f"| {name} | {a} | {b} |" for name, (a, b) in zip((*names, total), figures, strict=True))
    return f"\n\n{title}\n\n| {head} | 2023{mark} | 2024{mark} |\n|---|---:|---:|\n" + "\n".join(rows) + "\n"


WATER = {
    "fr": counted(
        "Camp",
        "Tableau 1\n**Eau puisée dans les camps du pays, en litres**",
        ("Ayroun", "Ilmar", "Castra"),
        "Total",
        "",
    ),
    "es": counted("Campo", "Cuadro 1\n**Agua extraída, en litros**", ("Ayrún", "Belmar", "Castra"), "Total", ""),
    "ru": counted(
        "Район", "Таблица 1\n**Забор воды, литры**", ("Южный район", "Горный район", "Лесной район"), "Всего", " год"
    ),
    "ar": counted("المخيم", "الجدول 1\n**المياه المسحوبة باللتر**", ("الزهراء", "إيوان", "المرج"), "المجموع", ""),
    "zh": counted("营地", "表1\n**取水量（升）**", ("安平营", "北山营", "长河营"), "共计", "年"),
}


@pytest.mark.parametrize(
    ("code", "said", "right", "wrong", "calculation"),
    [
        (
            "fr",
            "L’Ilmar a puisé 29 863 litres en 2024, soit {} de moins qu’Ayroun.",
            "23 554",
            "25 354",
            "53 417 − 29 863",
        ),
        (
            "fr",
            "En 2024, Ayroun, l’Ilmar et Castra ont puisé ensemble {} litres.",
            "97 500",
            "95 700",
            "53 417 + 29 863 + 14 220",
        ),
        ("es", "Belmar extrajo 29 863 litros en 2024, {} menos que en 2023.", "8 291", "8 921", "38 154 − 29 863"),
        ("ru", "В Горном районе забор воды в 2024 году снизился на {}.", "8 291", "8 921", "38 154 − 29 863"),
        (
            "ru",
            "В Южном районе в 2024 году взято на {} больше, чем в Лесном районе.",
            "39 197",
            "39 917",
            "53 417 − 14 220",
        ),
        ("ar", "وسحب المخيمان الزهراء وإيوان معا {} لترا في عام 2024.", "83 280", "82 380", "53 417 + 29 863"),
        ("ar", "وفي عام 2024 كان الزهراء أعلى من المرج بمقدار {}.", "39 197", "39 917", "53 417 − 14 220"),
        ("zh", "2024年，安平营取水53 417升，比北山营多{}升。", "23 554", "25 354", "53 417 − 29 863"),
        ("zh", "2024年，安平营、北山营和长河营共取水{}升。", "97 500", "95 700", "53 417 + 29 863 + 14 220"),
        ("zh", "2024年，平均每个营地取水{}升。", "32 500", "35 200", "97 500 ÷ 3"),
    ],
)
def test_each_language_is_held_against_its_table(
    code: str, said: str, right: str, wrong: str, calculation: str
) -> None:
    first, *others = told(said.format(right), WATER[code])
    assert {verdict for verdict, _ in (first, *others)} == {Verdict.HELD}
    message = f"paragraph 1: reads {wrong}; table 1 gives {calculation} = {right}."
    assert told(said.format(wrong), WATER[code]) == [*([first] if others else ()), (Verdict.DISAGREED, message)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "En 2024, l’Ilmar a puisé {} litres de plus qu’Ayroun."),
        ("es", "En 2024, Belmar extrajo {} litros más que Ayrún."),
        ("ru", "В 2024 году в Горном районе взято на {} больше, чем в Южном районе."),
        ("ar", "وفي عام 2024 كان إيوان أعلى من الزهراء بمقدار {}."),
        ("zh", "2024年，北山营取水比安平营多{}升。"),
    ],
)
def test_more_than_what_is_more_is_told_in_each_language(code: str, text: str) -> None:
    message = "paragraph 1: reads 23 554; table 1 gives 53 417 − 29 863 = 23 554, a decrease."
    assert told(text.format("23 554"), WATER[code]) == [(Verdict.DISAGREED, message)]
