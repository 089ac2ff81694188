"""A figure that nearly is a cell's is none of it where its sentence says something else of it."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import SPENDING, YEARS, bonds

PLACES = """

# Staff of the Centre in 2025

Table 1
Staff by place, as at 31 December 2025

| Place  | Posts | Staff | Share of women |
|--------|------:|------:|---------------:|
| Tunis  |   412 |   387 |         46.1 % |
| Lima   |   268 |   241 |         51.4 % |
| Manila |   355 |   316 |         43.9 % |
"""


@pytest.mark.parametrize(
    "text",
    [
        "The staff in Tunis gave 382 courses.",
        "In Manila, 376 candidates applied.",
        "In Tunis, 337 staff took a long test.",
        "As at 30 June 2024, Lima had 251 staff.",
        "In the first quarter, Manila had 361 staff.",
        "By June, Manila had 361 staff.",
        "Initially, Manila had 361 staff.",
        "The original staff of Manila were 361 persons.",
        "At mid-year Manila had 361 staff.",
        "In the previous year, Manila had 361 staff.",
        "By 29 March 2026, 120 persons had applied, and Manila had 361 staff.",
        "In 2024, rents were low. Manila had 361 staff.",
        "Lima should not have 248 staff.",
        "Staff in Tunis reached an average of just three short of the limit of 382.",
        "Of the staff in Lima, 57.4 per cent came from abroad.",
        "In Lima, 57.4 per cent of the buildings are rented.",
        "Of the 241 staff in Lima, 30.2 per cent are retired and 57.4 per cent of grade G-7.",
        "Elsewhere, the share of women in Lima was 57.4 per cent.",
        "The share of women in Lima exceeded 51.0 per cent.",
        "The 387 staff in Tunis comprise 142 staff of rank, 203 staff of the line and 42 staff on call.",
    ],
)
def test_what_counts_something_else_is_no_misprint_of_the_row_that_is_named(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", PLACES)


@pytest.mark.parametrize(
    "text",
    [
        "Tunis has 337 staff.",
        "As at the end of 2025, Manila had 361 staff.",
        "In Manila, 316 persons were in post and in Lima 214.",
        "In 2025, rents were low. Manila had 361 staff.",
        "Rents were as low as they had been in 2024. Manila had 361 staff.",
        "Lima has a share of women of 57.4 per cent.",
        "The share of women is 57.4 per cent of the staff in Lima.",
    ],
)
def test_a_misprint_of_what_the_table_counts_is_told(text: str) -> None:
    assert bonds(f"1. {text}", PLACES)[-1] is TieStatus.DISAGREED


@pytest.mark.parametrize(("turn", "expected"), [("more", TieStatus.FAR), ("fewer", TieStatus.DISAGREED)])
def test_a_figure_that_is_so_much_more_than_a_cell_is_no_misprint_of_it(turn: str, expected: TieStatus) -> None:
    assert bonds(f"1. Manila soon had 361 staff, 45 {turn} than before.", PLACES)[0] is expected


UNDATED = PLACES.replace(" in 2025", "").replace(", as at 31 December 2025", "")


@pytest.mark.parametrize(
    ("beside", "day", "expected"),
    [
        ("", "30 September 2024", TieStatus.FAR),
        ("Staff are counted in table 1 as at 31 December 2025.", "30 September 2025", TieStatus.FAR),
        ("Staff are counted in table 1 as at 31 December 2025.", "31 December 2025", TieStatus.DISAGREED),
        ("Staff are counted in table 1 for 2025.", "31 December 2025", TieStatus.DISAGREED),
    ],
)
def test_the_day_of_a_table_may_stand_in_the_paragraph_that_cites_it(
    beside: str, day: str, expected: TieStatus
) -> None:
    assert bonds(f"1. {beside}\n\n# Places\n\n2. On {day}, Manila had 361 staff.", UNDATED)[-1] is expected


LETTERS = {
    "fr": ("Lettres par pays", "Pays", "Lettres reçues", "Tunisie"),
    "es": ("Cartas por país", "País", "Cartas recibidas", "Túnez"),
    "ru": ("Письма по странам", "Страна", "Получено писем", "Тунис"),
    "ar": ("الرسائل حسب البلد", "البلد", "الرسائل الواردة", "تونس"),
    "zh": ("按国家分列的来信", "国家", "收到来信", "突尼斯"),
}


@pytest.mark.parametrize(
    ("code", "misprint", "right"),
    [
        ("fr", "La Tunisie a envoyé 314 lettres.", ["En Tunisie, 314 audiences ont été tenues.", "Fin juin, 314 lettres venaient de Tunisie.", "Initialement, 314 lettres venaient de Tunisie.", "À mi-année, 314 lettres venaient de Tunisie."]),  # noqa: E501
        ("es", "Túnez envió 314 cartas.", ["En Túnez se celebraron 314 reuniones.", "Se prevé que lleguen de Túnez 314 cartas.", "Túnez envió inicialmente 314 cartas.", "A mediados de año, Túnez envió 314 cartas."]),  # noqa: E501
        ("ru", "Тунис направил 314 писем.", ["Тунис провел 314 заседаний.", "Тунис должен направить 314 писем.", "Первоначально Тунис направил 314 писем.", "В середине года Тунис направил 314 писем."]),  # noqa: E501
        ("ar", "وردت من تونس 314 رسالة.", ["عقد في تونس 314 اجتماعا.", "من المتوقع أن ترد من تونس 314 رسالة.", "وردت من تونس في البداية 314 رسالة.", "وردت من تونس في منتصف العام 314 رسالة."]),  # noqa: E501
        ("zh", "收到突尼斯的来信314件。", ["突尼斯举行了314次会议。", "截至6月，收到突尼斯的来信314件。", "最初收到突尼斯的来信314件。", "年中收到突尼斯的来信314件。"]),  # noqa: E501
    ],
)  # fmt: skip
def test_each_language_says_what_a_figure_counts_and_that_it_is_none_of_the_table_s(
    code: str, misprint: str, right: list[str]
) -> None:
    title, stub, head, row = LETTERS[code]
    table = f"\n\n# {title}\n\n| {stub} | {head} |\n|---|---:|\n| {row} | 214 |\n| Albania | 368 |\n"
    assert bonds(misprint, table) == [TieStatus.DISAGREED]
    assert TieStatus.DISAGREED not in [bond for each in right for bond in bonds(each, table)]


def test_a_plan_is_meant_where_the_table_has_plans() -> None:
    assert bonds("1. It is planned to spend €4,112,600 for travel.", SPENDING) != [TieStatus.DISAGREED]
    assert bonds("1. It is planned to spend €4,112,600 for travel.", SPENDING.replace("Approved", "Planned")) == [
        TieStatus.DISAGREED
    ]


@pytest.mark.parametrize(("when", "expected"), [(" in 2024", TieStatus.DISAGREED), ("", TieStatus.NONE)])
def test_what_is_said_of_the_column_s_period_is_as_much_a_plan_as_the_column(when: str, expected: TieStatus) -> None:
    assert bonds(f"1. Contributions were expected to be $978.5 million{when}.", YEARS) == [expected]


VACANCIES = """

Table 1
Vacancy rates as at 31 March 2025

| Category      | Posts | Filled | Vacancy rate |
|---------------|------:|-------:|-------------:|
| Local staff   |   264 |    221 |       16.3 % |
| Seconded      |   140 |    121 |       13.6 % |
| **Total**     |   404 |    342 |       15.3 % |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vacancy rate was 15.8 per cent.", TieStatus.DISAGREED),
        ("The vacancy rate of local staff is 18.3 per cent.", TieStatus.DISAGREED),
        ("At the base, 505 of 600 posts were filled, a vacancy rate of 15.8 per cent.", TieStatus.FAR),
        ("A vacancy rate of 18.3 per cent is proposed for local staff.", TieStatus.FAR),
        ("The approved vacancy rate of local staff is 18.3 per cent.", TieStatus.FAR),
        ("The vacancy rate of local staff assigned to headquarters is 18.3 per cent.", TieStatus.FAR),
        ("One vacancy rate is proposed for drivers and one of 18.3 per cent for local staff.", TieStatus.FAR),
    ],
)
def test_a_rate_that_other_counts_leave_or_that_is_proposed_is_none_of_the_table(
    text: str, expected: TieStatus
) -> None:
    assert bonds(f"1. {text}", VACANCIES)[-1] is expected


GRANTS = """

Table 1
Grants (thousands of United States dollars)

| Fund  | Pledged | Received | Gap   |
|-------|--------:|---------:|------:|
| Wells |   612.0 |    435.0 | 177.0 |
| Roads |   480.0 |    318.0 | 162.0 |
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gap of Wells is $717,000.", TieStatus.DISAGREED),
        ("Wells abroad pledged $717,000.", TieStatus.FAR),
    ],
)
def test_an_amount_of_another_column_is_no_misprint(text: str, expected: TieStatus) -> None:
    assert bonds(f"1. {text}", GRANTS)[-1] is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costs of military personnel fell by 12.8 per cent.", TieStatus.DISAGREED),
        ("Military personnel lost 12.8 per cent of their leave to travel.", TieStatus.FAR),
    ],
)
def test_a_percentage_that_is_said_to_be_no_change_is_no_misprint_of_one(text: str, expected: TieStatus) -> None:
    assert bonds(f"1. {text}")[-1] is expected


NEEDS = """

Table 1
{title} of the Fund, 2027
(Euros)

| Item     |     Amount |
|----------|-----------:|
| Training |     12,481 |
| Travel   |      4,133 |
| Fuel     |      2,392 |
| Total    |     19,006 |
"""


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Resource requirements", TieStatus.DISAGREED), ("Outlays in the year ending December", TieStatus.FAR)],
)
def test_a_plan_may_be_of_a_table_that_is_called_one(title: str, expected: TieStatus) -> None:
    text = "1. The Board notes the funding estimates (€19,606 for 2027) (see table 1)."
    assert bonds(text, NEEDS.format(title=title)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All levels had 1,035 pupils. The upper two had 648 pupils, or 62.9 per cent of all.", False),
        ("All levels had 1,035 pupils. The lower one had 387 pupils (49.1 per cent).", True),
        ("The share of girls in all levels was 62.9 per cent.", True),
    ],
)
def test_a_percentage_of_the_figure_before_it_is_none_of_a_row_that_has_not_this_figure(
    text: str, expected: bool
) -> None:
    table = """

| Level      | Pupils | Share of girls |
|------------|-------:|---------------:|
| Lower one  |    387 |         46.1 % |
| Middle one |    268 |         51.4 % |
| Upper one  |    380 |         43.9 % |
| All levels |  1,035 |         62.6 % |
"""
    assert (TieStatus.DISAGREED in bonds(f"1. {text}", table)) is expected


@pytest.mark.parametrize(("year", "expected"), [("2024", TieStatus.FAR), ("2023", TieStatus.DISAGREED)])
def test_a_sentence_of_a_year_that_the_table_has_not_is_of_another_time(year: str, expected: TieStatus) -> None:
    text = f"For {year} it expects to assist 7,454 people in Office C and 1,439 in Office B."
    table = """

Table 1
People assisted and staff by region

| Region   | People assisted, 2022 | People assisted, 2023 | Staff |
|----------|----------------------:|----------------------:|------:|
| Office A |                 5,299 |                 4,871 |    35 |
| Office B |                 1,092 |                 1,339 |   174 |
| Office C |                 8,637 |                 7,454 |   172 |
| Office D |                 6,499 |                 6,807 |   164 |
| Total    |                21,527 |                20,471 |   545 |
"""
    assert bonds(f"1. {text}", table)[-1] is expected


def test_a_row_named_behind_the_count_before_is_that_ones() -> None:
    table = """

Table 1
**Posts in 2026**

| Staff           | Posts |
|-----------------|------:|
| Military police |   733 |
| Guards          |   604 |
"""
    assert bonds("1. In 2026 there are 723 military police posts.", table) == [TieStatus.DISAGREED]
    text = "1. In 2026 there are 603 military police and 723 posts of riders."
    assert TieStatus.DISAGREED not in bonds(text, table)


def test_of_the_whole_that_is_named_an_amount_is_a_part() -> None:
    text = "Of the apportionment for civilian personnel for 2025/26, $58,303,900 was for salaries."
    assert TieStatus.DISAGREED not in bonds(text)
