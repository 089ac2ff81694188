"""The extension for Visual Studio Code: its parts are there, and its colours know the rule language."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from checker import checks
from checker.rule_files import SUFFIXES, shipped_texts
from checker.rulebook.expressions import FUNCTIONS
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import keywords, tokens
from checker.version import __version__
from tests.test_house import ROOT

FOLDER = ROOT / "editors/vscode"


def contents(path: str) -> Any:
    return json.loads((FOLDER / path).read_text("utf-8"))


PACKAGE = contents("package.json")
GRAMMAR = contents("syntaxes/iccd-rule.tmLanguage.json")


def coloured(line: str) -> list[tuple[str, str]]:
    """The parts of a line that have a colour, each with its name: the pattern that stands first where several begin."""
    found, end = [], 0
    while hits := [hit for each in GRAMMAR["patterns"] if (hit := re.compile(each["match"]).search(line, end))]:
        first = min(hits, key=lambda hit: hit.start())
        pattern = next(each for each in GRAMMAR["patterns"] if each["match"] == first.re.pattern)
        captures = pattern.get("captures", {"0": pattern})
        found += [(first[int(group)], each["name"].removesuffix(".iccd-rule")) for group, each in captures.items()]
        end = first.end()
    return found


def test_the_parts_that_the_package_names_are_there() -> None:
    (language,), (grammar,) = PACKAGE["contributes"]["languages"], PACKAGE["contributes"]["grammars"]
    parts = [PACKAGE["main"], language["configuration"], grammar["path"], "README.md"]
    assert [part for part in parts if not (FOLDER / part).is_file()] == []
    assert tuple(language["extensions"]) == SUFFIXES
    assert (grammar["language"], grammar["scopeName"]) == (language["id"], GRAMMAR["scopeName"])
    assert PACKAGE["version"] == __version__


def test_the_extension_starts_what_the_package_lets_one_set() -> None:
    script = (FOLDER / PACKAGE["main"]).read_text("utf-8")
    needed = set(re.findall(r'require\("([\w-]+)', script))
    assert needed == {"vscode", *PACKAGE["dependencies"]}
    assert [*PACKAGE["contributes"]["configuration"]["properties"]] == ["iccd-check.command"]
    assert 'getConfiguration("iccd-check").get("command")' in script


@pytest.mark.parametrize("word", keywords().values())
def test_a_word_of_the_rule_language_has_the_colour_of_one(word: str) -> None:
    ((part, name),) = coloured(word)
    assert (part, name.partition(".")[0]) == (word, "keyword")


@pytest.mark.parametrize("word", FUNCTIONS)
def test_a_function_has_a_colour_where_its_parenthesis_follows(word: str) -> None:
    assert coloured(f"{word}(a)")[0] == (word, "support.function")


def test_a_rule_is_coloured_part_by_part() -> None:
    assert coloured('  expect net-change >= "Total, in" - 0.5%  # in all') == [
        ("expect", "keyword.control"),
        ("net-change", "variable.other"),
        (">=", "keyword.operator"),
        ('"Total, in"', "string.quoted.double"),
        ("-", "keyword.operator"),
        ("0.5%", "constant.numeric"),
        ("# in all", "comment.line.number-sign"),
    ]
    assert coloured("check own-symbol") == [("check", "keyword.control"), ("own-symbol", "support.function")]
    assert checks.is_known("own-symbol")


def test_each_word_of_the_shipped_rules_has_a_colour() -> None:
    for path, text in shipped_texts():
        sheet = RuleSheet.of(text, path)
        shown = {part for line in sheet.text.split("\n") for part, _ in coloured(line)}
        words = {str(token) for token in tokens(sheet) if token.type not in ("_END", "COMMA", "LPAR", "RPAR", "FIGURE")}
        assert words - shown - {"%"} == set(), path
