"""The quantities that a sentence mentions: which numbers count, what they are worth, how they are hedged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Hedge
from checker.model.document import Paragraph
from checker.model.quantity import Kind
from checker.understand.claims import mentions, mentions_of


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [
        ("en", "It cost $66.8 million, or 89.9 per cent, for 59 projects.", ["66800000.0", "89.9", "59"]),
        ("en", "In all, twenty-nine international and one national posts.", ["29", "1"]),
        ("en", "The balance as at 30 June 2025 of $3,400 is small.", ["3400"]),
        ("fr", "Elle a coûté 66,8 millions de dollars (89,9 %).", ["66800000.0", "89.9"]),
        ("es", "Costó 1.474.711 dólares y creó doce puestos.", ["1474711", "12"]),
        ("ru", "Расходы составили 66,8 млн долл. США, двадцать девять должностей.", ["66800000.0", "29"]),
        ("zh", "支出 147 万欧元，共十二个项目，6,700 多万人。", ["1470000", "12", "67000000"]),
        ("ar", "بلغت النفقات 66.8 مليون دولار.", ["66800000.0"]),
    ],
)
def test_figures_are_read_with_their_scale(code: str, text: str, figures: list[str]) -> None:
    assert [mention.value for mention in mentions(text, LANGUAGES[code])] == [Decimal(figure) for figure in figures]


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("about 70 countries", Hedge.ABOUT, 65, 75),
        ("more than 50 countries", Hedge.OVER, 50, 150),
        ("nearly 200 countries", Hedge.NEARLY, 100, 200),
        ("up to 20 countries", Hedge.UP_TO, 0, 20),
        ("20 countries", None, 20, 20),
    ],
)
def test_a_hedge_widens_what_a_figure_stands_for(text: str, hedge: Hedge | None, low: int, high: int) -> None:
    (mention,) = mentions(text, LANGUAGES["en"])
    assert (mention.hedge, mention.interval.low, mention.interval.high) == (hedge, low, high)


def test_an_amount_stands_for_half_its_last_digit_either_way() -> None:
    (mention,) = mentions("the amount of $66.8 million", LANGUAGES["en"])
    assert (mention.interval.low, mention.interval.high) == (Fraction(66_750_000), Fraction(66_850_000))
    assert (mention.quantity.unit, mention.quantity.kind, mention.before) == ("USD", Kind.AMOUNT, "the amount of")


def test_an_ambiguous_figure_is_no_mention_unless_the_document_proves_the_mark() -> None:
    paragraphs = (Paragraph("Había 1.234 puestos y un 12,5%."),)
    assert mentions("Había 1.234 puestos.", LANGUAGES["es"]) == []
    ((first, _),) = mentions_of(paragraphs, LANGUAGES["es"])
    assert first.value == 1234


@pytest.mark.parametrize(("distance", "first"), [(80, "vessels"), (81, "essels")])
def test_words_more_than_eighty_letters_before_a_figure_are_not_said_of_it(distance: int, first: str) -> None:
    between = (" under the terms of the contract" * 3)[: distance - len("vessels ")]
    (mention,) = mentions(f"vessels{between} 12", LANGUAGES["en"])
    assert mention.before == f"{first}{between}"


@pytest.mark.parametrize(("distance", "last"), [(80, "vessels"), (81, "vessel")])
def test_words_more_than_eighty_letters_behind_a_figure_are_not_said_of_it(distance: int, last: str) -> None:
    between = ("posts under the terms of the contract " * 3)[: distance - len(" vessels")]
    (mention,) = mentions(f"12 {between}vessels", LANGUAGES["en"])
    assert mention.after == f"{between}{last}"


def _paragraphs(numbers: Iterable[int]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(f"Of what was found ({number}) 40 per cent is new.") for number in numbers)


@pytest.mark.parametrize("sources", [range(1, 13), [1, *range(4, 16), 7, 3, 15]])
def test_numbers_in_parentheses_that_are_new_one_after_the_other_are_those_of_sources(sources: Sequence[int]) -> None:
    found = mentions_of(_paragraphs(sources), LANGUAGES["en"])
    assert {mention.quantity.text for each in found for mention in each} == {"40 per cent"}


@pytest.mark.parametrize("counts", [range(1, 12), [12, 30, 8, 41, 55, 3, 56, 70, 71, 90, 104, 118, 2, 119]])
def test_other_numbers_in_parentheses_count_something(counts: Sequence[int]) -> None:
    found = mentions_of(_paragraphs(counts), LANGUAGES["en"])
    assert [each[0].value for each in found] == [*counts]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [
        ("en", "Cure rose to 95.7% (95% CI: 92.1 to 98.3%) in 12 sites (n = 184; p < 0.05).", ["95.7%", "12"]),
        ("en", "The coverage intervals are [93%; 105%], the mean 14.6 ± 0.4 kg.", ["14.6"]),
        ("fr", "Elle était de 12,4 % (IC à 95 % : 10,2 à 14,9) dans 30 villages.", ["12,4 %", "30"]),
        ("es", "Se curó el 76 % (IC del 95 %: 71 a 81) de 346 enfermos.", ["76 %", "346"]),
        ("ru", "Вылечено 78 % (95 % ДИ: 72 и 83 %) из 346 больных.", ["78 %", "346"]),
        ("zh", "治愈率为87%（95%置信区间：82%至91%）。", ["87%"]),
        ("ar", "بلغ المعدل 87 في المائة (فاصل الثقة 95 في المائة: 82 إلى 91).", ["87 في المائة"]),
        ("en", "In 95 clinics the interval between visits was 12 days.", ["95", "12"]),
    ],
)
def test_signs_of_statistics_are_no_figures(code: str, text: str, figures: list[str]) -> None:
    assert [each.quantity.text for each in mentions(text, LANGUAGES[code])] == figures
