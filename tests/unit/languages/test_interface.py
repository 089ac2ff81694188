"""The words of the interface: every phrase of the program stands in every table, with its values and its forms."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

from checker.errors import CheckerError
from checker.languages import LANGUAGES
from checker.languages.interface import ENGLISH, FORMS, Interface, interface, spoken
from checker.model.rule import Severity
from checker.writers.html import UNCHECKED

PACKAGE = Path(__file__).parents[3] / "checker"
TABLES = {
    path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in PACKAGE.glob("languages/*/interface.toml")
}
#: What stands in the program by another name where it is said: words for the lines of coverage, and severities.
NAMED = {*UNCHECKED, *Severity, "read", "checked", "result", "let pass", "gate", "no", "yes"}


def _phrases(path: Path) -> Iterator[str]:
    """What is said in a module: what `say` is given, and what looks like it and is said elsewhere."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).endswith("say"):
            yield from (part.value for part in ast.walk(node.args[0]) if _is_text(part))
        elif _is_text(node) and _is_phrase(node.value):
            yield node.value


def _is_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_phrase(text: str) -> bool:
    return re.match(r"\S*\s*\{\} \w+.*\||No(thing)? (was|found|disagreement)", text) is not None


def _numbered(form: str) -> list[str]:
    """The values of a form by their numbers, written or counted."""
    return [number or f"{at}" for at, number in enumerate(re.findall(r"\{(\d?)\}", form))]


def said() -> set[str]:
    modules = [PACKAGE / "writers" / name for name in ("text.py", "html.py")]
    modules += [PACKAGE / "writers/typeset" / name for name in ("coverage.py", "exhibit.py", "ledger.py")]
    return NAMED | {phrase for path in modules for phrase in _phrases(path)}


@pytest.mark.parametrize("code", TABLES)
def test_a_table_has_every_phrase_and_no_other(code: str) -> None:
    assert set(TABLES[code]["phrases"]) == said()


@pytest.mark.parametrize("code", TABLES)
def test_each_phrase_has_its_values_and_its_forms(code: str) -> None:
    for phrase, told in TABLES[code]["phrases"].items():
        assert isinstance(told, list) == ("|" in phrase), phrase
        forms = told if isinstance(told, list) else [told]
        assert len(forms) == (FORMS[code] if "|" in phrase else 1), phrase
        values = len(re.findall(r"\{\d?\}", phrase.split("|")[0]))
        assert all(len(set(_numbered(form))) == values for form in forms), phrase


def test_all_official_languages_can_be_filled_in() -> None:
    assert set(FORMS) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {1: 0, 0: 1, 2: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("zh", {0: 0, 7: 0}),
        ("ru", {1: 0, 21: 0, 11: 2, 2: 1, 24: 1, 12: 2, 5: 2, 0: 2, 112: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 110: 3, 11: 4, 99: 4, 100: 5, 102: 5}),
    ],
)
def test_a_number_chooses_its_form(code: str, forms: dict[int, int]) -> None:
    say = Interface(code, {"{} x": [f"{each}" for each in range(FORMS[code])]})
    assert {count: int(say("{} x", count)) for count in forms} == forms


def test_english_has_its_phrases_in_the_program() -> None:
    assert ENGLISH("{} page|{} pages", 1) == "1 page"
    assert ENGLISH("{} page|{} pages", 2140) == "2,140 pages"
    assert ENGLISH("Nothing found") == "Nothing found"


def test_a_language_has_its_own_words_and_digits() -> None:
    assert interface("fr")("{} figure|{} figures", 2140) == "2\u202f140 chiffres"
    assert interface("fr")("Nothing found") == "Rien de trouvé"


@pytest.mark.parametrize("code", ["ru", "de", "../en", ""])
def test_a_language_without_a_table_is_refused(code: str) -> None:
    with pytest.raises(CheckerError, match="no words of the interface"):
        interface(code)


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "ru_RU.UTF-8"}, "en"),
        ({"LC_MESSAGES": "fr", "LANG": "en_GB"}, "fr"),
    ],
)
def test_the_environment_says_which_language_is_asked_for(environment: dict[str, str], code: str) -> None:
    assert spoken(environment) == code
