"""Lists of figures that make up another."""

from __future__ import annotations

import pytest

from tests.sentences import slips


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "The ceiling is 7,280 (7,200 uniformed military and police personnel and 50 civilians).",
            "reads 7,280; 7,200 + 50 = 7,250 (30 too much).",
        ),
        (
            "en",
            "There were 158 vacant posts and positions (12 P-4, 46 local staff and 90 volunteers and 2 others).",
            "reads 158; 12 + 46 + 90 + 2 = 150 (8 too much).",
        ),
        (
            "en",
            "Income of $837,200 came from interest ($61,300), sales ($52,400) and refunds ($732,500).",
            "reads $837,200; $61,300 + $52,400 + $732,500 = $846,200 ($9,000 too little).",
        ),
        (
            "en",
            "The fund comprises $61,204,700. It is held in (a) $41,103,500 at banks; and (b) bonds worth $20,107,200.",
            "reads $61,204,700; $41,103,500 + $20,107,200 = $61,210,700 ($6,000 too little).",
        ),
        (
            "en",
            "The 30 audits stood as follows: (a) 28 were closed; (b) six were issued; and (c) a review was put off.",
            "reads 30; 28 + 6 + 1 = 35 (5 too little).",
        ),
        (
            "en",
            "It has 360 posts (87 international and 273 local), comprising 20 in A, 90 in B, 123 in C and 121 in D.",
            "reads 360; 20 + 90 + 123 + 121 = 354 (6 too much).",
        ),
        ("en", "Of the 324 staff, 201 were men and 128 were women.", "reads 324; 201 + 128 = 329 (5 too little)."),
        (
            "en",
            "It took in $24,383,833 from the first donor ($17,863,833) and from the second ($6,500,000).",
            "reads $24,383,833; $17,863,833 + $6,500,000 = $24,363,833 ($20,000 too much).",
        ),
        (
            "fr",
            "Il faut 675 millions de dollars, dont 375 millions de dollars pour l'eau et 360 millions pour le sol.",
            "reads 675 millions de dollars; 375 millions de dollars + 360 millions = 735 millions de dollars "
            "(60 millions de dollars too little).",
        ),
        (
            "es",
            "El total de 84.310.500 dólares comprende: a) 61.204.700 dólares; y b) 23.501.800 dólares en equipo.",
            "reads 84.310.500 dólares; 61.204.700 dólares + 23.501.800 dólares = 84.706.500 dólares "
            "(396.000 dólares too little).",
        ),
        (
            "ru",
            "Сумма 971 700 долл. США состоит из взносов (118 000 долл. США) и продаж (853 100 долл. США).",
            "reads 971 700 долл. США; 118 000 долл. США + 853 100 долл. США = 971 100 долл. США "
            "(600 долл. США too much).",
        ),
        (
            "en",
            "The ceiling for the Force is 5,580, consisting of 5,500 in arms, comprising both A and B, and 50 clerks.",
            "reads 5,580; 5,500 + 50 = 5,550 (30 too much).",
        ),
        (
            "fr",
            "Il faut 5 580 personnes, comprenant 5 500 militaires, comprenant des soldats et des marins, et 50 civils.",
            "reads 5 580; 5 500 + 50 = 5 550 (30 too much).",
        ),
        ("en", "There are 5 drivers (2 on leave, 2 at work) and 4 cooks.", "reads 5; 2 + 2 = 4 (1 too much)."),
        ("zh", "共有 8 人（代表 3 人、观察员 6 人）参加。", "reads 8; 3 + 6 = 9 (1 too little)."),
    ],
)
def test_a_list_that_does_not_add_up_is_told_where_a_slip_explains_it(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "The Base employs 734 people (389 local and 145 international).",
            "reads 734; 389 + 145 = 534 (200 too much).",
        ),
        ("en", "It holds 87 boats, comprising 24 on the lake and 36 at sea.", "reads 87; 24 + 36 = 60 (27 too much)."),
        (
            "en",
            "Claims of $9,417,000 were paid from grants ($2,105,300) and loans ($4,886,200).",
            "reads $9,417,000; $2,105,300 + $4,886,200 = $6,991,500 ($2,425,500 too much).",
        ),
        (
            "en",
            "Claims of $2,417,000 were paid from grants ($8,105,300) and loans ($1,886,200).",
            "reads $2,417,000; $8,105,300 + $1,886,200 = $9,991,500 ($7,574,500 too little).",
        ),
        ("en", "Of the 324 guards, 201 were men and 81 were women.", "reads 324; 201 + 81 = 282 (42 too much)."),
        ("es", "La escuela tiene 640 alumnos: 350 niñas y 230 niños.", "reads 640; 350 + 230 = 580 (60 too much)."),
        ("en", "The school has 640 pupils: 350 girls and 230 boys.", "reads 640; 350 + 230 = 580 (60 too much)."),
        (
            "fr",
            "Le camp abrite 734 personnes (389 femmes et 145 hommes).",
            "reads 734; 389 + 145 = 534 (200 too much).",
        ),
        ("zh", "该营地共有 734 人（妇女 389 人、男子 145 人）。", "reads 734; 389 + 145 = 534 (200 too much)."),
    ],
)
def test_a_form_that_leaves_nothing_out_is_told_though_no_slip_explains_it(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "The team went to 41 countries (3 courses, 4 seminars and 5 visits).",
        "Strength fell (January: 7,372; March: 5,885; and June: 3,689).",
        "Costs were $199,382,400, which reflects: (a) more for food ($7,794,900); (b) less for fuel ($33,922,600).",
        "The Fund received $1,000,000 from A ($1.4 million in 2024) and B ($2.1 million in 2024).",
        "The grant was $50,000 ($450,000 planned and $300,000 requested).",
        "It planned for 87 boats: 24 on the lake and 35 at sea.",
    ],
)
def test_a_list_of_less_than_half_or_twice_its_whole_or_behind_a_mere_colon_needs_a_slip(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It proposes the net abolishment of one post (two abolished and one established).",
        "It cuts 226 posts (2 D-1, 15 P-4, 34 field staff, 6 officers and 170 local staff) and 1 position.",
        "It saves $308,600 ($258,000 in grants and $50,600 in rents, comprising $40,600 for A and $10,000 for B).",
        "It had $1,378,200 ($1,191,500 for group I and $186,700 for II) and $1,060,300 ($790,500 for I).",
        "A total of 12 workshops in 4 countries (3 in Chad, 5 in Mali) were held.",
        "In 2024, 40 staff left (12 retired, 8 resigned).",
        "It moves 23 posts and 1 position to Vienna (20 posts and 1 position) and to Nairobi (3 posts).",
        "It has 580 boats, consisting of 500 in A, comprising 40 in B, and 50 in C.",
        "It serves 16 clients (4 operations, 11 missions and the Base).",
        "It proposes 6 posts (l D-1, 2 P-5, 1 P-4 and 1 P-3).",
        "A cycle spans four years and holds: (a) a strategy; (b) two budgets; and (c) four plans.",
        "The costs were $11.2 million: (a) vans ($8,143,000); (b) claims (8 cases) ($2,164,000); (c) fuel ($893,000).",
        "Of the 90 projects, 34 were closed and 21 are late.",
        "It has 195 members, including 82 from Asia, 19 from Africa and 41 from Europe.",
        "It fell from $28,420,000 to $25,653,000, as costs exceeded income by $2,757,000.",
        "It fell from $28,420,000 to $25,653,000, because costs exceeded income by $2,757,000.",
        "The donors were A ($20,110,100), B ($15,000,200) and C ($10,001,000), of $62,333,000 in all.",
    ],
)
def test_what_is_incomplete_or_of_something_else_is_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le solde passe de 28 420 000 dollars à 25 653 000 dollars, car le déficit atteint 2 757 000 dollars."),
        ("es", "El saldo pasó de 28.420.000 dólares a 25.653.000 dólares, ya que el déficit fue de 2.757.000 dólares."),
        ("ru", "Остаток снизился с 28 420 000 долл. до 25 653 000 долл., поскольку дефицит составил 2 757 000 долл."),
        ("ar", "انخفض الرصيد من 28 420 000 دولار إلى 25 653 000 دولار، لأن العجز بلغ 2 757 000 دولار."),
        ("zh", "余额从28 420 000美元降至25 653 000美元，因为赤字为2 757 000美元。"),
    ],
)
def test_a_clause_that_says_why_names_no_part(code: str, text: str) -> None:
    assert slips(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "A cut of $233,600 relates to funds for experts ($134,000), trips ($98,300) and desks ($6,300).",
            "reads $233,600; $134,000 + $98,300 + $6,300 = $238,600 ($5,000 too little).",
        ),
        (
            "en",
            "The grant includes $786,500. It pays: (a) $656,000 towards two posts; and (b) $90,500 for three events.",
            "reads $786,500; $656,000 + $90,500 = $746,500 ($40,000 too much).",
        ),
        (
            "en",
            "The net increase of $84,100 reflects: (a) an increase of $96,700 for rent; and (b) a decrease of $12,800.",
            "reads $84,100; $96,700 - $12,800 = $83,900 ($200 too much).",
        ),
        (
            "en",
            "It will keep 46 posts (25 international, 3 local and 12 national, including 4 temporary positions).",
            "reads 46; 25 + 3 + 12 = 40 (6 too much).",
        ),
        (
            "fr",
            "77 ménages représentant 514 personnes (80 H, 108 F, 167 filles & 199 garçons) ont été aidés.",
            "reads 514; 80 + 108 + 167 + 199 = 554 (40 too little).",
        ),
    ],
)
def test_money_that_is_listed_to_its_end_and_changes_behind_letters_make_up_the_whole(
    code: str, text: str, sentence: str
) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Costs rose by $10.1 million, owing to fuel ($5.2 million) and rations ($4.3 million).",
        "The fund spent $4.5 million, mainly on roads ($2.6 million) and bridges ($1.5 million).",
        "Higher requirements of $812,400 relate to rent ($406,100), including utilities, and to fuel ($311,200).",
        "The increase of $500,000 reflects: (a) an increase of $300,000; (b) more staff; and (c) one of $150,000.",
        "The increase of $500,000 is due mainly to: (a) an increase of $300,000; and (b) an increase of $150,000.",
    ],
)
def test_the_largest_of_a_list_of_money_are_not_all(text: str) -> None:
    assert slips(text) == []
