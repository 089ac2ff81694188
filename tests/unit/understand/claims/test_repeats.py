"""Facts that a document states twice, and what only resembles another statement."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Paragraph
from checker.model.table import Note
from tests.drafts import analysed, draft, saying

RATE = "Higher costs reflect the application of an exchange rate of {} euros to 1.05 dollars."
BODY = "The application of the exchange rate of {} euros to 1.05 dollars raises the costs of fuel."
FILLER = ("The Mission keeps 41 boats, 52 trucks and 63 aircraft.", "Some 74 wells were dug by 85 local workers.")


def broken(*texts: str, language: str = "en") -> list[tuple[str, str, str]]:
    """The place of each figure that differs, what it is, and what it should be."""
    return [
        (each.figure.passage.label, each.figure.mention.quantity.text, each.other.mention.quantity.text)
        for each in saying(*texts, *FILLER, language=language).repeats
        if not each.agrees
    ]


def held(*texts: str) -> list[tuple[str, str]]:
    """The places of figures that agree, the later one first."""
    return [
        (each.figure.passage.label, each.other.passage.label)
        for each in saying(*texts, *FILLER).repeats
        if each.agrees and each.figure.mention.quantity.text != "1.05 dollars"
    ]


def test_a_fact_said_again_with_one_digit_that_is_another_is_told() -> None:
    found = [("paragraph 2", "0.883 euros", "0.863 euros")]
    assert broken(RATE.format("0.863"), BODY.format("0.883")) == found
    assert (broken(RATE.format("0.863"), BODY.format("0.921")), broken(RATE.format("0.863"))) == ([], [])


def test_a_fact_said_again_alike_is_held() -> None:
    assert held(RATE.format("0.863"), BODY.format("0.863")) == [("paragraph 2", "paragraph 1")]
    assert held(RATE.format("0.863"), "The Mission has 0.863 hectares of land.") == []


@pytest.mark.parametrize(
    ("first", "later", "language"),
    [
        ("Le solde inutilisé s'élève à 207 500 dollars.", "Le solde inutilisé (201 500 dollars) sera reversé.", "fr"),
        (
            "El saldo no comprometido fue de 207 500 dólares.",
            "El saldo no comprometido (201 500 dólares) se abona.",
            "es",
        ),
        ("Неизрасходованный остаток составил 207 500 долл.", "Остаток неизрасходованный (201 500 долл.) учтен.", "ru"),
        ("未支配余额为 207,500 美元。", "注意到未支配余额 201,500 美元。", "zh"),
        ("بلغ الرصيد الحر 207500 دولار.", "ويخصم الرصيد الحر 201500 دولار.", "ar"),
    ],
)
def test_facts_are_said_again_in_every_language(first: str, later: str, language: str) -> None:
    assert [place for place, *_ in broken(first, later, language=language)] == ["paragraph 2"]


def test_a_figure_that_is_found_in_a_third_place_is_right() -> None:
    texts = (RATE.format("0.883"), BODY.format("0.863"), "The exchange rate of 0.863 euros was applied.")
    assert broken(*texts) == [("paragraph 1", "0.883 euros", "0.863 euros")]


def test_two_figures_that_both_stand_twice_with_such_words_are_two_facts() -> None:
    texts = tuple(f"The exchange rate of {rate} euros was applied." for rate in ("0.863", "0.883"))
    assert broken(RATE.format("0.863"), BODY.format("0.883"), *texts) == []


def test_a_short_figure_that_is_found_with_other_words_is_no_witness_and_a_long_one_is() -> None:
    near = ("The Office keeps 364 armoured rental vehicles.", "Of all armoured rental vehicles, 384 are kept.")
    assert len(broken(*near, "The school has 384 pupils.")) == 1
    far = ("The fund for armoured vehicles is $3,645.", "Armoured vehicles have a fund of $3,845.")
    assert len(broken(*far)) == 1
    assert broken(*far, "The school costs $3,845.", "The pump costs $3,645.") == []


def test_what_a_table_has_is_right() -> None:
    table = "| Item | Amount |\n|---|---:|\n| Balance | {} |\n| Fuel | 12 |\n\n"
    text = "1. The unencumbered balance is $207,500.\n\n2. Note the unencumbered balance of $201,500.\n"
    found = [draft(table.format(cell) + text).repeats for cell in ("207,500", "201,500", "1")]
    assert [each.figure.mention.quantity.text for pairs in found for each in pairs] == [
        *("$201,500", "$207,500", "$201,500"),
    ]


@pytest.mark.parametrize(
    ("body", "action", "found"),
    [
        ("$40,358,000", "$40,388,000", []),
        ("$403,583,200", "$403,588,200", [("paragraph 2", "$403,588,200", "$403,583,200")]),
    ],
)
def test_a_long_figure_needs_no_words(body: str, action: str, found: list[tuple[str, str, str]]) -> None:
    assert broken(f"The budget amounts to {body}.", f"It is recommended to appropriate {action}.") == found


def test_in_one_paragraph_two_long_figures_that_are_nearly_the_same_need_words() -> None:
    text = "An allotment of $61,804,800 was issued (99.7 per cent). Expenditure was $61,804,100, or 99.7 per cent."
    assert broken(text) == []


def test_a_long_figure_that_recurs_is_held_whatever_is_said_of_it() -> None:
    texts = ("The budget amounts to ${}.", "It is recommended to appropriate ${}.")
    assert held(*(text.format("403,583") for text in texts)) == [("paragraph 2", "paragraph 1")]
    assert held(*(text.format("40,358") for text in texts)) == []


SHORT = "The new border post in the valley has {} trained sniffer dogs and 128 guards."


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ("With {} trained sniffer dogs and 128 guards it is complete.", 1),
        ("With {} trained dogs it is complete.", 0),
        ("With {} dogs, all trained as sniffer dogs, and 128 guards it is complete.", 0),
    ],
)
def test_a_figure_of_two_digits_needs_the_words_next_to_it_and_a_figure_beside_it(later: str, found: int) -> None:
    assert len(broken(SHORT.format(26), later.format(28))) == found


def test_a_figure_of_two_digits_may_be_named_a_third_time_instead() -> None:
    later, third = "With 28 trained sniffer dogs it is complete.", "Its upkeep takes {} trained sniffer dogs."
    assert broken(SHORT.format(26), later, third.format(26)) == [("paragraph 2", "28", "26")]
    assert broken(SHORT.format(26), later, third.format(41)) == []


@pytest.mark.parametrize(("opening", "distance", "found"), [("Of the", 6, 1), ("Of the", 7, 0), ("Some of the", 6, 0)])
def test_a_sentence_that_recalls_a_number_is_held_against_the_text_just_before(
    opening: str, distance: int, found: int
) -> None:
    later = f"{opening} 38 cases closed after a full inquiry, most were upheld."
    paragraphs = (
        Paragraph("The Office closed 36 cases after a full inquiry.", "1", order=1),
        Paragraph(later, "2", order=1 + distance),
    )
    assert len(analysed(Document("a.md", paragraphs=paragraphs)).repeats) == found


def test_lines_of_a_list_are_alike_and_no_fact_is_said_again() -> None:
    line = "A score of {} per cent among delegates who answered the survey on documents."
    assert broken(line.format("93.2"), line.format("93.1")) == []


@pytest.mark.parametrize(("times", "found"), [(3, ["97.2 per cent"]), (2, ["97.2 per cent"]), (1, [])])
def test_a_figure_that_stands_three_times_with_the_same_words_is_no_line_of_a_list(
    times: int, found: list[str]
) -> None:
    said = (
        "The shortfall resulted in only {} per cent of the approved operational resources being issued by the deadline."
    )
    texts = [said.format("92.2") for _ in range(times)]
    other = [
        f"Depot {letter} keeps {number} boxes of lamps." for number, letter in enumerate("ABCDEFGHIJKLMNOPQR", 311)
    ]
    assert [figure for _, figure, _ in broken(*texts, said.format("97.2"), *other, *other)] == found


def test_what_is_said_of_many_figures_is_a_frame() -> None:
    frame = "{} a reserve for repairs of ${}."
    towns = ("Rome keeps", "There is in Lima", "Oslo", "Riga now has", "Bern has set up", "Kyiv")
    amounts = ("47,310", "47,810", "61,920", "35,770", "28,440", "90,150")
    texts = [frame.format(*pair) for pair in zip(towns, amounts, strict=True)]
    assert [len(broken(*texts[:count])) for count in (2, 6)] == [1, 0]


def test_notes_are_held_against_paragraphs() -> None:
    notes = (Note("1", "Equipment from the strategic stocks is worth $26,394."),)
    paragraphs = (Paragraph("Equipment worth $26,894 came from the strategic stocks.", "1"),)
    found = analysed(Document("a.md", paragraphs=paragraphs, notes=notes)).repeats
    assert [(each.figure.passage.label, each.other.passage.label) for each in found] == [("footnote 1", "paragraph 1")]


def test_what_is_no_sentence_says_no_fact() -> None:
    texts = (
        "Exchange rate of the euro to the dollar: 0.863 (final)",
        "Exchange rate of the euro to the dollar, 0.883.",
    )
    paragraphs = tuple(Paragraph(text) for text in texts)
    assert analysed(Document("a.md", paragraphs=paragraphs)).repeats == ()


RIGHTLY_TWO = [
    ("In the eastern region, {} households received seeds.", "In the western region, {} households received seeds."),
    ("Women are {} per cent of police officers deployed.", "Women are {} per cent of local observers deployed."),
    ("The price of fuel in the north was ${} per litre.", "The price of fuel in the south was ${} per litre."),
    ("For group I, the transfer of ${} was approved.", "For group II, the transfer of ${} was approved."),
    ("The original budget for the station was ${}.", "The revised budget for the station was ${}."),
    ("The first instalment of ${} was paid in Dakar.", "The second instalment of ${} was paid in Dakar."),
    ("In 2023 the programme trained {} midwives in clinics.", "In 2024 the programme trained {} midwives in clinics."),
    ("Lot 1: the road of {} miles to the port was paved.", "Lot 2: the road of {} miles to the mine was paved."),
]


@pytest.mark.parametrize(("first", "later"), RIGHTLY_TWO)
@pytest.mark.parametrize(("one", "other"), [("45.12", "45.72"), ("45.1", "45.7"), ("41", "47")])
def test_sentences_that_have_another_word_in_one_place_are_of_two_facts(
    first: str, later: str, one: str, other: str
) -> None:
    assert broken(first.format(one), later.format(other)) == []


@pytest.mark.parametrize("figures", [("64", "51"), ("nine", "seven"), ("0.3 per cent", "12 per cent")])
def test_the_odd_one_of_three_is_told_however_it_differs(figures: tuple[str, str]) -> None:
    said = "reached {} of the remote mountain villages without electric light"
    openings = ("The weekly broadcast {}.", "It is noted that it {}.", "In sum the news {}.")
    texts = [opening.format(said) for opening in openings]
    right, wrong = figures
    found = broken(texts[0].format(right), texts[1].format(right), texts[2].format(wrong))
    assert found == [("paragraph 3", wrong, right)]
    assert broken(texts[0].format(right), texts[1].format(right), texts[2].format(right)) == []
    assert broken(texts[0].format(right), texts[2].format(wrong)) == []


def test_a_figure_many_times_smaller_is_of_a_part_of_the_same_things() -> None:
    said = "{} members of the staff were counted in the great census of the office"
    assert broken(f"There {said.format(449)}.", f"In sum there {said.format(449)}.", f"Rome {said.format(63)}.") == []


def test_a_long_row_is_believed_beside_words_that_part_shorter_ones() -> None:
    row = "to one national dollar versus the rate of {} applied in the approved plan of operations"
    texts = (
        f"On average the euro stood at 0.863 {row}.".format("0.948"),
        f"It fell {row} of all its depots.".format("0.943"),
    )
    assert broken(*texts) == [("paragraph 2", "0.943", "0.948")]


def test_running_heads_that_end_in_the_number_of_their_page_say_nothing() -> None:
    heads = (
        "Accuracy, Error and Uncertainty 171",
        "Accuracy, Error and Uncertainty 173",
        "Accuracy, Error and Uncertainty 171",
    )
    assert broken(*heads) == []


def test_words_that_are_said_of_three_short_figures_are_a_frame() -> None:
    told = "Of the clinics that were seen in the valley, {} per cent treated newborn children at night."
    assert broken(*(told.format(figure) for figure in (86, 68, 83))) == []
