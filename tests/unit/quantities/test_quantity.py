"""Single figures, as they are printed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import Reading, is_missing, read_quantity

EN, ZH, ES, FR, RU, AR = (LANGUAGES[code] for code in ("en", "zh", "es", "fr", "ru", "ar"))


def value(text: str, code: str = "en") -> str | None:
    """The value as digits, or None."""
    reading = read_quantity(text, LANGUAGES[code])
    return str(reading.value) if reading else None


def figure(text: str, code: str = "en") -> Reading:
    """The reading of a text that is a figure."""
    reading = read_quantity(text, LANGUAGES[code])
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    "text",
    ["40 935.9", "40\u00a0935.9", "40\u2009935.9", "40\u202f935.9", "40,935.9", "40’935.9", "40935.9", "40 935 .9"],
)
def test_groups_are_set_off_by_any_space_comma_or_apostrophe(text: str) -> None:
    assert value(text) == "40935.9"
    assert figure(text).step == Decimal("0.1")


@pytest.mark.parametrize("text", ["(173,808)", "-173,808", "−173,808", "– 173,808", "-$173,808", "($173,808)"])
def test_parentheses_and_every_minus_make_a_figure_negative(text: str) -> None:
    assert value(text) == "-173808"


@pytest.mark.parametrize("text", ["$(173,808)", "US$ (173,808)", "USD (173 808)"])
def test_a_currency_may_stand_before_the_parentheses(text: str) -> None:
    assert (value(text), figure(text).currency) == ("-173808", "USD")


@pytest.mark.parametrize("text", ["$($120)", "$ 120)", "$(120", "USD ("])
def test_a_currency_before_parentheses_stands_there_once(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "read"), [("1,20,000", "120000"), ("12,30,45,600", "123045600"), ("(1,20,000.5)", "-120000.5")]
)
def test_groups_of_two_digits_before_one_of_three_are_one_figure(text: str, read: str) -> None:
    assert (value(text), figure(text).other) == (read, None)


@pytest.mark.parametrize("text", ["1,2,000", "120,00,000", "1,20,00", "1.20.000", "1,20.000,5"])
def test_other_groups_of_two_digits_are_no_figure(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "read", "step"),
    [("1.2E+06", "1200000", "100000"), ("-3.45e+02", "-345", "1"), ("5E-03", "0.005", "0.001"), ("12E+0", "12", "1")],
)
def test_a_power_of_ten_moves_the_value_and_the_worth_of_its_last_digit(text: str, read: str, step: str) -> None:
    found = figure(text)
    assert (found.value, found.step) == (Decimal(read), Decimal(step))


@pytest.mark.parametrize("text", ["3E2", "E+06", "1.2E+", "1.2E+006"])
def test_a_power_of_ten_has_its_sign_and_one_digit_or_two(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "code", "scale"),
    [("1.2 bn", "en", 9), ("$1.2bn", "en", 9), ("3 mn", "en", 6), ("1,2 Md", "fr", 9), ("1,2 млрд", "ru", 9)],
)
def test_a_scale_may_be_abbreviated(text: str, code: str, scale: int) -> None:
    assert figure(text, code).scale == Decimal(10) ** scale


def test_a_plus_sign_changes_nothing() -> None:
    assert value("+3") == "3"


@pytest.mark.parametrize("text", ["–", "—", "-", "−", "_", "nil", "--"])
def test_a_dash_is_nil(text: str) -> None:
    assert figure(text).nil
    assert figure(text).value == 0


def test_zero_is_a_figure_and_not_nil() -> None:
    assert not figure("0").nil
    assert figure("0.0").step == Decimal("0.1")


@pytest.mark.parametrize("text", ["..", "...", "…", "n/a", "N/A"])
def test_not_available_is_no_figure(text: str) -> None:
    assert value(text) is None
    assert is_missing(text, EN)


@pytest.mark.parametrize("text", ["38a", "38f", "38*", "38 ᵃ", "38ᵇ", "38¹", "38a,b", "38†"])
def test_a_glued_footnote_mark_is_taken_off(text: str) -> None:
    assert value(text) == "38"


@pytest.mark.parametrize("text", ["5m", "5k", "38ths", "2 km"])
def test_a_unit_is_no_footnote_mark(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(("text", "bracketed"), [("146 [184]", Decimal(184)), ("146", None), ("146 [n/a]", None)])
def test_the_first_figure_counts_and_the_bracketed_one_is_kept_aside(text: str, bracketed: Decimal | None) -> None:
    assert (figure(text).value, figure(text).bracketed) == (Decimal(146), bracketed)


def test_a_nil_with_a_bracketed_figure_is_nil() -> None:
    assert (figure("– [4]").nil, figure("– [4]").bracketed) == (True, Decimal(4))


@pytest.mark.parametrize("text", ["92.4%", "92.4 %", "92.4 per cent", "(92.4%)", "(92.4)%", "92.4％"])
def test_a_percent_sign_is_seen(text: str) -> None:
    assert figure(text).percent
    assert abs(figure(text).value) == Decimal("92.4")


def test_a_currency_is_read_by_its_code() -> None:
    assert figure("$48,004,100").currency == "USD"
    assert figure("US$ 12").currency == "USD"
    assert figure("€12").currency == "EUR"
    assert figure("147 万欧元", "zh").currency == "EUR"


@pytest.mark.parametrize(
    ("code", "text", "scale"),
    [
        ("en", "$66.8 million", 10**6),
        ("zh", "66.8 万", 10**4),
        ("zh", "66.8亿", 10**8),
        ("fr", "66,8 milliards", 10**9),
        ("es", "66,8 mil millones", 10**9),
        ("es", "66,8 billones", 10**12),
        ("ru", "66,8 млн долл. США", 10**6),
        ("ar", "66,8 مليون", 10**6),
    ],
)
def test_a_scale_word_behind_the_figure_is_kept_apart(code: str, text: str, scale: int) -> None:
    assert figure(text, code).value == Decimal("66.8")
    assert figure(text, code).scale == scale


@pytest.mark.parametrize(("text", "digits"), [("５，０００．５", "5000.5"), ("٥٬٠٠٠٫٥", "5000.5"), ("۵۰", "50")])
def test_digits_of_other_scripts_are_digits(text: str, digits: str) -> None:
    assert value(text, "ar") == digits


@pytest.mark.parametrize(
    "text",
    [
        "2024/25", "A/80/605", "P-5", "12:30", "3.", "3)", "(5", "1325 (2000)", "1.1, 1.2", "12 345 67", "1 2345",
        "1.234.567", "12,34", "8 April 2024", "84–102", "UNSOS (57.2)", "0123", "about 12", "Table 3", "", "   ",
    ],
)  # fmt: skip
def test_what_is_no_single_figure_is_none(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("es", "213.000", ("213000", "213.000")),
        ("fr", "1,234", ("1234", "1.234")),
        ("ru", "1.234", ("1234", "1.234")),
        ("ar", "345 123", ("345123", "123345")),
    ],
)
def test_what_can_be_read_in_two_ways_says_both(code: str, text: str, values: tuple[str, str]) -> None:
    reading = figure(text, code)
    assert (str(reading.value), str(reading.other)) == values


@pytest.mark.parametrize(
    ("code", "text", "digits"),
    [
        ("en", "1.234", "1.234"),
        ("en", "1,234", "1234"),
        ("zh", "1,234", "1234"),
        ("es", "1.234,5", "1234.5"),
        ("es", "1.234.567", "1234567"),
        ("fr", "1 234,5", "1234.5"),
        ("fr", "0,123", "0.123"),
        ("ru", "1 234 567,89", "1234567.89"),
        ("ar", "935,0 40", "40935.0"),
        ("ar", "000 213", "213000"),
    ],
)
def test_what_can_be_read_in_one_way_is_read(code: str, text: str, digits: str) -> None:
    assert value(text, code) == digits
    assert figure(text, code).other is None


def test_a_known_decimal_mark_leaves_one_reading() -> None:
    reading = read_quantity("1.234", ES, ",")
    assert reading is not None
    assert (reading.value, reading.other) == (Decimal(1234), None)


def test_more_digits_than_a_figure_has_are_no_figure() -> None:
    assert value("1" * 30) is None


@pytest.mark.parametrize("whole", [9 * 10**23, 10**23 + 1])
def test_twenty_four_digits_are_a_figure_and_twenty_five_are_none(whole: int) -> None:
    assert (value(f"{whole}"), value(f"{whole}0")) == (f"{whole}", None)


def test_a_figure_is_eighty_characters_long_with_all_its_marks() -> None:
    assert (value("12" + 78 * "*"), value("12" + 79 * "*")) == ("12", None)
