"""Numbers as the formats of Office print them."""

from __future__ import annotations

import pytest

from checker.readers.docx.number_formats import printed

MONEY = '_(* #\\ ##0_);_(* \\(#\\ ##0\\);_(* "–"??_);_(@_)'


@pytest.mark.parametrize(
    ("written", "code", "expected"),
    [
        ("24", "General", "24"),
        ("28433.000000000004", "General", "28433"),
        ("2119.4299999999998", "General", "2119.43"),
        ("5.0E-2", "General", "0.05"),
        ("0.5", "0", "1"),
        ("2.5", "0", "3"),
        ("0.045", "0.00", "0.05"),
        ("0.998", "0.0%", "99.8%"),
        ("44532212", "0.0,,", "44.5"),
        ("1234567", "#,##0", "1 234 567"),
        ("25257", "#\\ ##0", "25 257"),
        ("25257", "0", "25257"),
        ("12", '"$"#,##0.00', "$12.00"),
        ("12", '0" km"', "12 km"),
        ("-12", "0", "-12"),
        ("-1200", MONEY, "(1 200)"),
        ("1200", MONEY, "1 200"),
        ("0", MONEY, "–"),
        ("0", "#", ""),
        ("0", "0;\\ \\-0;\\ \\-", "-"),
        ("0", "0;;;", ""),
        ("12", "[Red]0", "12"),
        ("12", "[>=10]0.0;0", "12"),
        ("12.5", "0.00E+00", "12.5"),
        ("12.5", "0.##", "12.5"),
    ],
)
def test_a_number_is_printed_as_its_format_says_or_as_it_is(written: str, code: str, expected: str) -> None:
    assert printed(written, code, ".") == expected


@pytest.mark.parametrize("code", ["yyyy", "mmm\\-yy", "[$-409]d/m/yyyy;@", "h:mm"])
def test_a_date_is_not_printed(code: str) -> None:
    assert printed("45000", code, ".") == ""


@pytest.mark.parametrize("written", ["", "n/a", "#N/A", "1e999", "1" * 21, "0." + "1" * 31])
def test_what_is_no_number_of_office_is_not_printed(written: str) -> None:
    assert printed(written, "0", ".") == ""


@pytest.mark.parametrize("written", ["1" * 20, "0." + "1" * 30, "1e99"])
def test_the_longest_numbers_of_office_are_printed(written: str) -> None:
    assert printed(written, "0", ".") != ""


def test_the_decimal_mark_is_that_of_the_language() -> None:
    assert printed("1234.5", "#,##0.0", ",") == "1 234,5"
