"""Whatever a language prints is read back as it was; no text makes the reader fail."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages import LANGUAGES, Language, detect
from checker.understand.quantity import read_quantity

#: How a language prints: the mark between groups of three, and the decimal mark.
PRINTS = {
    "en": [(",", "."), ("\u2009", "."), ("\u00a0", "."), ("", ".")],
    "zh": [(",", "."), ("\u2009", ".")],
    "fr": [("\u202f", ","), ("\u00a0", ","), (".", ",")],
    "es": [("\u2009", ","), (".", ",")],
    "ru": [("\u00a0", ","), (" ", ",")],
    "ar": [("٬", "٫"), (",", ".")],
}
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
    reading = read_quantity(sign.format(text) if value < 0 else text, LANGUAGES[code], point)
    assert reading is not None
    assert reading.value == value
    assert reading.step == Decimal(1).scaleb(value.as_tuple().exponent)  # type: ignore[arg-type]
    assert reading.other is None
    assert not reading.nil


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
