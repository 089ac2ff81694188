"""Which changes are made to a small source when the tests themselves are tested."""

from __future__ import annotations

import ast

import pytest

from tests.mutation.mutants import constants, is_real, mutants
from tests.mutation.seeing import names_of, tree_of, uses, within


def changed(source: str) -> list[str]:
    """The sources that come of the changes to one."""
    data = source.encode()
    return sorted(mutant.made(data).decode() for mutant in mutants(source, "a.py") if is_real(mutant, data))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b <= c", ["a < b < c", "a <= b <= c"]),
        ("a not  in b", ["a in b"]),
        ("é is b", ["é is not b"]),
        ("(a) or (b)", ["(a) ", "(a) and (b)"]),
        ("a and not b", ["a and b", "a or not b"]),
        ("a + b * c", ["a + b / c", "a - b * c"]),
        ("a += b", ["a -= b"]),
        ("a + 'text'", []),
        ("x[0]", ["x[-1]"]),
        ("x[-1]", ["x[0]"]),
        ("x[1:]", ["x[0:]", "x[2:]"]),
        ("map(min, a)", ["map(max, a)"]),
        ("[a for a in b if a]", ["[a for a in b if False]", "[a for a in b if True]"]),
        ("a if (b := c) else b", ["a if ((b := c) and False) else b", "a if ((b := c) or True) else b"]),
        ("a = -1", ["a = -2", "a = 0"]),
        ("a = 0.5", ["a = 0.45", "a = 0.55"]),
        ("a = Fraction(1, 200)", ["a = Fraction(11, 2000)", "a = Fraction(9, 2000)"]),
        ("a = Decimal('0.1')", ["a = Decimal('0.09')", "a = Decimal('0.11')"]),
        ("while a: break", ["while False: break", "while a: pass"]),
        ("def f() -> bool:\n  return a", ["def f() -> bool:\n  return False", "def f() -> bool:\n  return True"]),
        ("def f() -> list[str]:\n  return a", ["def f() -> list[str]:\n  return []"]),
        ("def f():\n  yield a", ["def f():\n  yield from ()"]),
    ],
)
def test_a_source_is_changed_in_these_ways(source: str, expected: list[str]) -> None:
    assert changed(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "'A text: 1 < 2'",
        "f'{a + 1}'",
        "raise ValueError(1)",
        "a: Literal[1]",
        "@lru_cache(maxsize=4)\ndef f(a: Literal[1]) -> Literal[1]: ...",
        "if TYPE_CHECKING:\n  a = 1",
        "class A(Protocol):\n  a = 1",
        "@abstractmethod\ndef f():\n  return 1",
    ],
)
def test_what_does_not_run_is_left_alone(source: str) -> None:
    assert changed(source) == []


def test_a_change_is_shown_with_what_stands_around_it() -> None:
    source = "def f(a):\n    return a[1:] if a else None  #: what is left\n"
    shown = [mutant.shown(source.encode()) for mutant in mutants(source, "a.py")]
    assert shown == [
        "return [a[1:] if a else None → None]",
        "return a[[1 → 0]:] if a else None",
        "return a[[1 → 2]:] if a else None",
        "return a[1:] if [a → False] else None",
        "return a[1:] if [a → True] else None",
    ]


def test_only_numbers_with_names_of_their_own_are_constants() -> None:
    source = "A, B = 1, (2, 3)\n_C: int = 1 << 4\nD = f(5)\ne = 6\nF = {'a': 7}\n"
    assert [(each.line, each.new) for each in constants(source, "a.py") if each.kind == "number up"] == [
        (1, "2"),
        (1, "3"),
        (1, "4"),
        (2, "2"),
        (2, "5"),
    ]


def test_a_constant_is_used_by_the_functions_that_mention_it_wherever_they_are() -> None:
    tree = tree_of("checker/understand/ties/lines.py")
    statement = next(each for each in tree.body if isinstance(each, ast.Assign) and "CONCEPTS" in names_of(tree, each))
    assert {"CONCEPTS", "_CONCEPTS"} <= names_of(tree, statement)
    assert "checker/understand/ties/traits.py" in dict(uses("checker/understand/ties/lines.py", {"VACANCY", "CHANGE"}))


def test_tests_are_asked_as_long_as_there_is_time() -> None:
    assert within({"a": 1.0, "b": 2.0, "c": 3.0}, 3) == {"a": 1.0, "b": 2.0}
