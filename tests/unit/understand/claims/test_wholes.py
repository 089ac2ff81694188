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
        ("fr", "Ils gardent au maximum 1 087 militaires (964 de la troupe et 73 d’état-major)."),
    ],
)
def test_the_parts_of_a_limit_come_to_it(code: str, text: str) -> None:
    assert [each.partition(";")[2].split(" (")[0].replace(",", " ") for each in slips(text, code)] == [
        " 964 + 73 = 1 037"
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Rapporteur went to 12 countries (8 seminars and 3 courses)."),
        ("en", "Delegations of 104 States (42 ministers and 61 ambassadors) came."),
        ("en", "It met for 15 days (5 open and 12 closed meetings)."),
        ("en", "In the attack 12 people died (of whom 6 were women and 3 were children)."),
        ("fr", "Le projet couvre 52 communes (19 cours et 32 foires)."),
        ("fr", "Il y a eu 12 morts (dont 6 femmes et 5 enfants)."),
        ("es", "Murieron 12 personas (de ellas 6 mujeres y 5 niños)."),
        ("ru", "Погибли 12 человек (из них 6 женщин и 5 детей)."),
        ("ar", "وقتل 12 شخصا (من بينهم 6 نساء و 5 أطفال)."),
        ("zh", "12人死亡（其中妇女6人，儿童5人）。"),
        ("zh", "该处有19人，包括8名化学家和10名生物学家。"),
        ("en", "The 64 experts (38 by States, 15 by observers) met."),
    ],
)
def test_parts_of_other_things_and_some_of_the_parts_are_no_breakdown(code: str, text: str) -> None:
    assert slips(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        ("en", "It has 24 posts (15 vacant and 12 filled).", "reads 24; 15 + 12 = 27 (3 too little)."),
        (
            "fr",
            "Au total, 24 cas (15 confirmés et 12 probables) sont connus.",
            "reads 24; 15 + 12 = 27 (3 too little).",
        ),
        ("es", "Hay 24 puestos (15 vacantes y 12 ocupados).", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("ru", "Имеется 24 должности (15 вакантных и 12 занятых).", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("ar", "هناك 24 وظيفة (15 شاغرة و 12 مشغولة).", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("ar", "حضروا 24 دورة (15 عن الميزانية و 12 عن السلامة).", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("zh", "共有24个员额（空缺15个，在职12个）。", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("en", "Of 24 talks (15 in Asia and 12 in Africa) none failed.", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("en", "It has 24 Legal Officers (15 P-3 and 12 Local level).", "reads 24; 15 + 12 = 27 (3 too little)."),
        ("en", "It cut 24 posts (15 P-3 and 12 of local staff).", "reads 24; 15 + 12 = 27 (3 too little)."),
    ],
)
def test_sorts_places_and_grades_of_what_is_counted_are_its_parts(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Base has 21 positions (8 international and 12 national General Service).", 1),
        ("The Base has 21 positions (8 international and 13 national General Service).", 0),
        ("The Base has 12 towns (8 international talks and 3 national visits).", 0),
    ],
)
def test_a_name_behind_a_word_of_sort_tells_parts_apart(text: str, told: int) -> None:
    assert len(slips(text)) == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The 48 judges (19 women and 14 from the regions) sat in panels."),
        ("en", "The Office employs 45 staff (25 women and 18 persons under 35)."),
        ("fr", "Le Bureau emploie 45 agents (25 femmes et 18 personnes de moins de 35 ans)."),
        ("ru", "На курсах обучались 60 человек (24 женщины и 22 человека из столицы)."),
        ("en", "In all, 75 villages (31 in the valley and 29 with a school) were reached."),
        ("en", "The hospital treated 340 patients (180 with malaria and 95 with injuries)."),
    ],
)
def test_what_may_be_both_or_neither_is_no_breakdown(code: str, text: str) -> None:
    assert slips(text, code) == []


@pytest.mark.parametrize(
    "behind",
    ["; the balance remains unfunded", "; the gap has yet to be closed", ", among other sources"],
)
def test_money_from_several_sources_is_all_there_is_where_the_sentence_ends(behind: str) -> None:
    text = "The appeal of $90 million is met from pledges of $41 million from States and $22 million from companies{}."
    assert slips(text.format(behind)) == []
    assert len(slips(text.format(""))) == 1


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "The unit issued 64 findings, of which 21 were rated high risk, 32 medium risk and 10 low risk.",
            "reads 64; 21 + 32 + 10 = 63 (1 too much).",
        ),
        (
            "en",
            "In all, 46 patients were in hospital. Of these, 25 were confirmed cases while 20 were suspected.",
            "reads 46; 25 + 20 = 45 (1 too much).",
        ),
        (
            "fr",
            "Au total, 167 camps ont été visités, dont 124 irréguliers et 48 autorisés, soit 12 300 personnes.",
            "reads 167; 124 + 48 = 172 (5 too little).",
        ),
        (
            "es",
            "Había 28 pacientes. De ellos, 15 eran casos confirmados y 11 eran sospechosos.",
            "reads 28; 15 + 11 = 26 (2 too much).",
        ),
        (
            "ru",
            "Госпитализировано 28 пациентов, из них 15 подтвержденных и 11 подозреваемых случаев.",
            "reads 28; 15 + 11 = 26 (2 too much).",
        ),
        (
            "ar",
            "في المستشفى 28 مريضا، منهم 15 حالة مؤكدة و 11 حالة مشتبها فيها.",
            "reads 28; 15 + 11 = 26 (2 too much).",
        ),
        ("zh", "共有28名患者，其中确诊15人、疑似11人。", "reads 28; 15 + 11 = 26 (2 too much)."),
    ],
)
def test_sorts_of_one_group_behind_of_which_make_up_the_whole(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "There were 45 staff, of whom 25 were women and 18 under 35."),
        ("en", "The base has 52 rooms, of which 30 are occupied and 19 are new."),
        ("en", "There were 50 courses, of which 30 were held online and 18 were held in French."),
        ("en", "Of the 10 dead, 6 were women and 3 children."),
        ("en", "We tested 52 samples (20 positive and 14 pending)."),
        ("en", "The clinic treated 120 patients, including 62 from the north and 55 children."),
        ("en", "There were 28 patients in hospital. Of these, 15 were new and 11 had been moved from Goma."),
        ("en", "The agency bought 319 kits. They were distributed to schools, mainly in A (168), B (142) and others."),
        ("fr", "On compte 60 malades, dont 35 confirmés et 20 femmes."),
        ("es", "De los 60 casos, 35 fueron confirmados y 20 eran niños."),
        ("ru", "Из 45 человек 25 – женщины, 18 – моложе 35 лет."),
    ],
)
def test_sorts_of_several_groups_and_what_else_may_be_both_are_no_breakdown(code: str, text: str) -> None:
    assert slips(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "The agency bought 329 kits. They were distributed among the offices in A (168), B (142) and C (9).",
            "reads 329; 168 + 142 + 9 = 319 (10 too much).",
        ),
        (
            "fr",
            "319 contacts ont été listés. Ces contacts sont répartis à Bambu (168), Bunia (147) et Nizi (9).",
            "reads 319; 168 + 147 + 9 = 324 (5 too little).",
        ),
        (
            "es",
            "Se compraron 319 lotes, distribuidos en Bambu (168), Bunia (147) y Nizi (9).",
            "reads 319; 168 + 147 + 9 = 324 (5 too little).",
        ),
        (
            "ru",
            "Закуплено 319 комплектов. Они распределены между центрами в Бамбу (168), Буниа (147) и Низи (9).",
            "reads 319; 168 + 147 + 9 = 324 (5 too little).",
        ),
    ],
)
def test_what_is_distributed_is_all_that_is_named(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


def test_names_before_brackets_within_parentheses_are_parts() -> None:
    told = ["reads Ten; 6 + 2 + 1 = 9 (1 too much)."]
    assert slips("Ten States (Africa [6], Western Asia [2] and Europe [1]) replied.") == told
    assert slips("We visited 12 towns (seminars [6] and courses [4]).") == []
