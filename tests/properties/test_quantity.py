"""Whatever a language prints is read back as it was; no text makes the reader fail."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages import LANGUAGES, Language, detect
from checker.quantities.quantity import read_quantity

#: How a language prints: the mark between groups of three, and the decimal mark.
PRINTS = {
    "en": [(",", "."), ("\u2009", "."), ("\u202f", "."), ("\u00a0", "."), ("", ".")],
    "zh": [(",", "."), ("\u2009", ".")],
    "fr": [("\u202f", ","), ("\u00a0", ","), (".", ",")],
    "es": [("\u2009", ","), (".", ","), (",", ".")],
    "ru": [("\u00a0", ","), ("\u202f", ","), (" ", ",")],
    "ar": [("٬", "٫"), (",", "."), ("\u00a0", ",")],
}
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WORDS = [(each, word) for each in LANGUAGES.values() for word in (*each.scales, *each.currencies) if "0" not in word]
STYLES = [(code, *marks) for code, styles in PRINTS.items() for marks in styles]

figures = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places), st.integers(-(10**15), 10**15), st.integers(0, 5)
)


def printed(value: Decimal, group: str, point: str) -> str:
    """The figure as it stands in print, without its sign."""
    whole, _, part = f"{abs(value):,f}".partition(".")
    return whole.replace(",", group) + (point + part if part else "")


@pytest.mark.parametrize(("code", "group", "point"), STYLES)
@given(value=figures, sign=st.sampled_from(["({})", "-{}", "−{}", "–{}"]))
def test_a_printed_figure_is_read_back_with_its_value_and_step(
    code: str, group: str, point: str, value: Decimal, sign: str
) -> None:
    text = printed(value, group, point)
    reading = read_quantity(sign.format(text) if value < 0 else text, LANGUAGES[code], point, False)
    assert reading is not None
    assert reading.value == value
    assert reading.step == Decimal(1).scaleb(value.as_tuple().exponent)  # type: ignore[arg-type]
    assert reading.other is None
    assert not reading.nil


@pytest.mark.parametrize(("group", "point"), PRINTS["ar"])
@given(value=figures)
def test_eastern_digits_are_worth_what_latin_ones_are(group: str, point: str, value: Decimal) -> None:
    text = printed(value, group, point)
    one, other = (read_quantity(each, LANGUAGES["ar"], point, False) for each in (text, text.translate(EASTERN)))
    assert one is not None
    assert other is not None
    assert (one.value, one.step, one.other) == (other.value, other.step, other.other)


@given(value=st.integers(10**6, 10**15).map(Decimal))
def test_groups_in_reverse_order_are_read_where_the_order_is_known(value: Decimal) -> None:
    groups = printed(value, " ", ",").split(" ")
    reading = read_quantity(" ".join(reversed(groups)), LANGUAGES["ar"], None, True)
    assert reading is not None
    assert reading.value == value


@given(value=st.integers(10**6, 10**8 - 1).map(Decimal))
def test_a_short_group_proves_the_order_of_its_figure(value: Decimal) -> None:
    groups = printed(value, "\u00a0", ",").split("\u00a0")
    straight, turned = (read_quantity(" ".join(order), LANGUAGES["ar"]) for order in (groups, groups[::-1]))
    assert straight is not None
    assert turned is not None
    assert (straight.value, straight.turned, turned.value, turned.turned) == (value, False, value, True)


@given(pair=st.sampled_from(WORDS), value=st.decimals(1, 999, places=2))
def test_a_word_behind_a_figure_says_its_scale_or_its_currency(pair: tuple[Language, str], value: Decimal) -> None:
    language, word = pair
    group, point = PRINTS[language.code][0]
    reading = read_quantity(f"{printed(value, group, point)} {word}", language, point)
    assert reading is not None
    assert reading.value == value
    assert (reading.scale, reading.currency) == (language.scales.get(word, 1), language.currencies.get(word))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_sign_of_a_language_for_nil_is_nil_and_every_word_for_per_cent_makes_a_percentage(
    language: Language,
) -> None:
    assert all((reading := read_quantity(sign, language)) and reading.nil for sign in language.nils)
    assert all((reading := read_quantity(f"12 {word}", language)) and reading.percent for word in language.percents)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@given(value=figures)
def test_without_a_known_mark_the_printed_value_is_one_of_those_offered(code: str, value: Decimal) -> None:
    group, point = PRINTS[code][0]
    reading = read_quantity(printed(value, group, point), LANGUAGES[code])
    assert reading is not None
    assert abs(value) in (reading.value, reading.other)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@given(text=st.text(max_size=90))
def test_no_text_makes_the_reader_fail(language: Language, text: str) -> None:
    read_quantity(text, language)
    detect(text)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@given(text=st.text(alphabet="0123456789 ,.'()-–[]%$٫٬a*", max_size=24))
def test_what_is_read_has_digits_or_is_nil(language: Language, text: str) -> None:
    reading = read_quantity(text, language)
    if reading is not None:
        assert reading.nil or any(character.isdigit() for character in text)
        assert reading.step <= 1
        assert reading.other is None or reading.other != reading.value
