"""How a language prints figures in sentences, and the words around them."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.forms import forms_of


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("en", "1,234 12,34 12345.678 1,234,567.8", ["1,234", "12", "34", "12345.678", "1,234,567.8"]),
        ("fr", "1 234,5 12 34", ["1 234,5", "12", "34"]),
        ("ar", "1٬234٫5", ["1٬234٫5"]),
    ],
)
def test_a_number_has_groups_of_three_digits_and_decimals(code: str, text: str, numbers: list[str]) -> None:
    assert [match[0] for match in forms_of(LANGUAGES[code]).number.finditer(text)] == numbers


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        (" million of dollars", " million of dollars"),
        (" million dollars 5", " million"),
        (" per cent of", " per cent"),
        (" percentage points", " percentage points"),
        (" posts", ""),
    ],
)
def test_what_belongs_to_a_number_behind_it(text: str, tail: str) -> None:
    match = forms_of(LANGUAGES["en"]).tail.match(text)
    assert match is not None
    assert match[0] == tail


@pytest.mark.parametrize(
    ("code", "word", "names"),
    [
        ("en", "of", ("_OF",)),
        ("es", "de", ("_OF", "_FROM", "_BY")),
        ("en", "rose", ("UP",)),
        ("en", "not", ("HALT",)),
        ("en", "in excess of", ("FILLER",)),
        ("fr", "soit", ("_OR", "_LINK")),
    ],
)
def test_a_word_that_ties_may_be_several_terminals_and_a_hedge_is_filler(
    code: str, word: str, names: tuple[str, ...]
) -> None:
    assert forms_of(LANGUAGES[code]).meanings[word] == names


@pytest.mark.parametrize(("text", "start"), [("see paragraph ", 4), ("see subparagraph ", None), ("the posts ", None)])
def test_the_word_before_a_number_may_make_a_name_of_it(text: str, start: int | None) -> None:
    assert forms_of(LANGUAGES["en"]).numbered.find(text) == start
