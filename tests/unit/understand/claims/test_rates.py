"""Percentages whose name says what they are of."""

from __future__ import annotations

import pytest

from tests.sentences import slips

OPENED = "The Assembly appropriated $68,791,100 gross ($65,942,100 net) for the Mission. "
SPENT = "Expenditure totalled $64,732,400 gross ($61,754,100 net), for a budget implementation rate of {} per cent."


@pytest.mark.parametrize(
    ("code", "text", "right", "wrong", "said"),
    [
        ("en", OPENED + SPENT, "94.1", "91.1", "$64,732,400 of $68,791,100 is 94.1 per cent (3.0 points too little)."),
        (
            "en",
            "By then 64 cases (53 confirmed), including 45 deaths, were known, a case fatality rate of {} per cent.",
            "70.3",
            "70.8",
            "45 of 64 is 70.3 per cent (0.5 points too much).",
        ),
        (
            "en",
            "Of the 87 posts of the Office, 10 were vacant, a vacancy rate of {} per cent.",
            "11.5",
            "17.5",
            "10 of 87 is 11.5 per cent (6.0 points too much).",
        ),
        (
            "fr",
            "On a compté 64 cas (53 confirmés) dont 45 décès, soit une létalité globale de {} %.",
            "70,3",
            "70,8",
            "45 of 64 is 70,3 % (0,5 points too much).",
        ),
        (
            "es",
            "Gastos de 4.620.000 dólares y un crédito de 5.100.000 dólares dan una tasa de ejecución del {} %.",
            "90,6",
            "99,6",
            "4.620.000 dólares of 5.100.000 dólares is 90,6 % (9,0 points too much).",
        ),
        (
            "ru",
            "Зарегистрировано 64 случая (53 подтверждены), в том числе 45 смертей; летальность составила {} процента.",
            "70,3",
            "70,8",
            "45 of 64 is 70,3 процента (0,5 points too much).",
        ),
        (
            "ar",
            "رصدت 5,100,000 دولار. وبلغت النفقات 4,620,000 دولار، بمعدل تنفيذ الميزانية قدره {} في المائة.",
            "90.6",
            "99.6",
            "4,620,000 دولار of 5,100,000 دولار is 90.6 في المائة (9.0 points too much).",
        ),
        (
            "zh",
            "共报告64例病例，其中45例死亡，病死率为{}%。",
            "70.3",
            "70.8",
            "45 of 64 is 70.3% (0.5 points too much).",
        ),
    ],
)
def test_a_rate_is_what_its_name_says(code: str, text: str, right: str, wrong: str, said: str) -> None:
    assert slips(text.format(right), code) == []
    (found,) = slips(text.format(wrong), code)
    assert found.partition("; ")[2] == said


@pytest.mark.parametrize(
    "text",
    [
        # two wholes, or two parts, may be meant
        OPENED + "The allotment was $66,300,000. " + SPENT.format("91.1"),
        "Of 64 cases and 70 suspected cases 45 deaths were known, a case fatality rate of 70.8 per cent.",
        # another rate
        "Of the 87 posts, 10 were vacant, an attrition rate of 17.5 per cent.",
    ],
)
def test_what_may_be_of_another_figure_says_nothing(text: str) -> None:
    assert slips(text, "en") == []


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        (
            "en",
            "By then 64 cases (53 confirmed), including 45 deaths, were known, a case fatality rate of 96.9 per cent.",
            "45 of 64 is 70.3 per cent (26.6 points too much).",
        ),
        (
            "fr",
            "On a compté 64 cas (53 confirmés) dont 45 décès, soit une létalité globale de 96,9 %.",
            "45 of 64 is 70,3 % (26,6 points too much).",
        ),
        (
            "es",
            "Gastos de 4.620.000 dólares de un crédito de 5.100.000 dólares, una tasa de ejecución del 37,2 %.",
            "4.620.000 dólares of 5.100.000 dólares is 90,6 % (53,4 points too little).",
        ),
        ("zh", "共报告64例病例，其中45例死亡，病死率为96.9%。", "45 of 64 is 70.3% (26.6 points too much)."),
    ],
)
def test_a_rate_in_a_clause_to_which_its_figures_lead_need_be_no_slip(code: str, text: str, said: str) -> None:
    (found,) = slips(text, code)
    assert found.partition("; ")[2] == said


@pytest.mark.parametrize(
    "text",
    [
        "Of the 87 posts of the Office, 10 were vacant, against a target vacancy rate of 25.5 per cent.",
        "Of the 87 posts of the Office, 10 were vacant, an average vacancy rate of 22.5 per cent over the year.",
        "By then 64 cases, including 45 deaths, were known, compared with a case fatality of 30.8 per cent.",
        "By then 64 cases, including 45 deaths, were known; the case fatality rate of doctors was 20.8 per cent.",
        "By then 64 cases, with 45 deaths, were known, among doctors and nurses a case fatality rate of 20.8 per cent.",
        "The Assembly appropriated $5,100,000. Spending was $2,420,000, an implementation rate of 98.2 per cent.",
        "By then 64 cases and 45 deaths were known, a case fatality rate of 70.3 per cent; the case fatality rate of "
        "those that were confirmed is 74.1 per cent.",
    ],
)
def test_a_rate_of_another_time_group_or_target_is_none_of_its_figures(text: str) -> None:
    assert slips(text, "en") == []


YEARS = (
    "The unit had 448 cases, which represents a 5 per cent decrease, compared to 2023 (474 cases); an {} per cent "
    "increase, compared to 2022 (404 cases); and a 32 per cent increase, compared to 2021 (339 cases)."
)


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", YEARS.format(11), []),
        ("en", YEARS.format(17), ["reads 17 per cent; from 404 to 448 it is 11 per cent (6 points too much)."]),
        ("en", YEARS.format(93), []),
        (
            "fr",
            "Il y a eu 232 plaintes, soit une baisse de 3 % par rapport à 2023 (238), une hausse de 41 % par rapport à "
            "2022 (161) et une hausse de 111 % par rapport à 2021 (110).",
            ["reads 41 %; from 161 to 232 it is 44 % (3 points too little)."],
        ),
        ("en", "Staff rose by 2, with a 5 per cent increase in A (40), a 12 per cent one in B (20) and 7 in C.", []),
    ],
)
def test_changes_since_several_years_are_those_of_the_figure_that_most_of_them_prove(
    code: str, text: str, told: list[str]
) -> None:
    assert slips(text, code) == told


@pytest.mark.parametrize(
    ("code", "text", "right", "wrong"),
    [
        ("en", "Of the {} families to be visited, 1,192 were seen, a rate of 87.4 per cent.", "1,364", "1,394"),
        ("en", "The plan names 125 wells, of which {} were dug, an implementation rate of 80 per cent.", "100", "105"),
        ("fr", "Parmi {} familles à visiter, 1192 ont été vues, soit une proportion de 87,4 %.", "1364", "1394"),
        (
            "fr",
            "Pour {} familles à voir, 178 familles ont été vues, soit un taux de 100 %.",
            "178",
            "148",
        ),
        ("ar", "من أصل {} أسرة، تمت زيارة 1192 أسرة، أي بنسبة 87.4 في المائة.", "1364", "1394"),
    ],
)
def test_a_share_of_the_first_of_two_counts_by_the_second_comes_out_but_for_a_slip(
    code: str, text: str, right: str, wrong: str
) -> None:
    assert slips(text.format(right), code) == []
    assert len(slips(text.format(wrong), code)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In 120 towns, 45 wells were dug, a success rate of 35 per cent.",
        "Of the 120 wells, 45 were dug, and 20 repaired, a rate of 35 per cent.",
        "Of the 120 wells, 45 were dug, against a planned share of 35 per cent.",
        "Of the 120 wells, 45 were dug, a rate of 35 per cent in the previous year.",
        "Of the 120 wells, about 45 were dug, a rate of 35 per cent.",
        "Of the 120 wells, 45 were dug, an increase in the rate of 35 per cent.",
        "Of the 120 wells, 45 were dug, a rate of 92 per cent.",
    ],
)
def test_a_rate_of_something_else_is_none_of_two_counts(text: str) -> None:
    assert slips(text) == []
