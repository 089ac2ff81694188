"""Which figure a list makes up."""

from __future__ import annotations

import pytest

from tests.sentences import slips

POSTS = "Another 158 posts and 2 vehicles would go, as follows: (a) 70 posts{}; and (b) 85 posts{}."


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", POSTS.format(" (2 D-2 and 68 P-5) in May", " (2 D-1 and 83 P-3) in June")),
        ("fr", "On supprime 158 postes et 2 engins, comme suit : a) 70 postes en mai ; et b) 85 postes en juin."),
        ("es", "Se suprimen 158 puestos y 2 plazas, a saber: a) 70 puestos en mayo; y b) 85 puestos en junio."),
        ("ru", "Упразднить 158 должностей и 2 места, а именно: a) 70 должностей в мае; и b) 85 должностей в июне."),
        ("zh", "拟裁撤158个员额和2个职位如下：(a) 70个员额；(b) 85个员额。"),
    ],
)
def test_lettered_items_make_up_the_figure_of_what_they_count(code: str, text: str) -> None:
    assert slips(text, code) == ["reads 158; 70 + 85 = 155 (3 too much)."]


def test_lettered_items_of_several_things_make_up_none_but_the_figure_before_them() -> None:
    assert slips("Another 158 posts and 2 vehicles would go, as follows: (a) 70 posts; and (b) 85 boats.") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Of the 72 camps, 57 were good (79 per cent), 17 partly so, and three were poor."),
        ("fr", "Sur les 72 camps, 57 ont eu une bonne note, 17 une note moyenne et 3 une mauvaise note."),
        ("es", "De los 72 campos, 57 tuvieron una nota buena, 17 una nota media y 3 una nota mala."),
        ("ru", "Из 72 лагерей 57 получили хорошую оценку, 17 среднюю и 3 плохую."),
        ("ar", "من أصل 72 مكتبا، حصل 57 مكتبا على تقدير جيد و 17 مكتبا على تقدير متوسط و 3 مكاتب على تقدير ضعيف."),
    ],
)
def test_three_parts_of_what_a_sentence_opens_with_are_all_of_it(code: str, text: str) -> None:
    assert slips(text, code) == ["reads 72; 57 + 17 + 3 = 77 (5 too little)."]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 77 camps, 57 were good and 17 were poor.",
        "Of the 67 camps, 30 had water, 18 had schools and 12 had clinics.",
        "In the 72 camps, 57 had water, 17 had schools and 3 had clinics.",
    ],
    ids=["two parts", "far from the whole", "not opened"],
)
def test_two_parts_or_what_comes_nowhere_near_the_whole_may_not_be_all_of_it(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They keep up to 1,087 soldiers (964 of the line and 73 staff officers)."),
        ("fr", "Ils gardent au maximum 1 087 militaires (964 soldats et 73 officiers)."),
    ],
)
def test_the_parts_of_a_limit_come_to_it(code: str, text: str) -> None:
    assert [each.partition(";")[2].split(" (")[0].replace(",", " ") for each in slips(text, code)] == [
        " 964 + 73 = 1 037"
    ]
