"""Which tests see a line: those that run it, or for a line that runs when its module is loaded, those that use it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from hashlib import sha256
from typing import Any

from click import ClickException
from coverage import CoverageData
from msgspec import Struct

from tests.mutation.running import ROOT, Copy
from tests.mutation.source import Mutant

KEPT = ROOT / ".mutation"
AT_FIRST, FILES = 5, 3  #: first come so many seconds of tests, from so many files: most changes are noticed by them

Lines = Iterable[tuple[str, range]]  #: of modules


class Stage(Struct, frozen=True, dict=True):
    """Tests that are asked together, for so many seconds at most, and the map from lines to them."""

    name: str
    places: tuple[str, ...]
    seconds: float

    @property
    def is_there(self) -> bool:
        return all((ROOT / place).exists() for place in self.places)

    @property
    def is_mapped(self) -> bool:
        return (KEPT / f"{self.name}.json").is_file()

    def map(self, copy: Copy) -> None:
        """Run all tests once and keep what each of them runs."""
        KEPT.mkdir(exist_ok=True)
        lines, times = (KEPT / f"{self.name}.{ending}" for ending in ("coverage", "json"))
        lines.unlink(missing_ok=True)
        times.unlink(missing_ok=True)
        code = copy.pytest({"map": str(lines), "times": str(times), "of": origin()}, self.places)
        if not self.is_mapped:
            raise ClickException(f"pytest ended with {code}, and what the {self.name} tests run is not known")

    @cached_property
    def kept(self) -> dict[str, Any]:
        kept: dict[str, Any] = json.loads((KEPT / f"{self.name}.json").read_text("utf-8"))
        return kept

    @cached_property
    def groups(self) -> dict[str, dict[str, float]]:
        """The tests that are noted together, with what each may take: the first of them reads a document for all."""
        groups: dict[str, list[str]] = {}
        for test, group in self.kept["groups"].items():
            groups.setdefault(group, []).append(test)
        longest = {group: max(self.kept["times"][test] for test in tests) for group, tests in groups.items()}
        return {group: dict.fromkeys(tests, longest[group]) for group, tests in groups.items()}

    @cached_property
    def lines(self) -> CoverageData:
        data = CoverageData(str(KEPT / f"{self.name}.coverage"))
        data.read()
        return data

    @cached_property
    def seen(self) -> dict[str, dict[int, list[str]]]:
        """The groups that run each line, of the modules that were asked for."""
        return {}

    def tests(self, lines: Lines) -> dict[str, float]:
        """The tests that run one of the lines, with what each may take, quickest first."""
        found: set[str] = set()
        for path, numbers in lines:
            if path not in self.seen:
                self.seen[path] = self.lines.contexts_by_lineno(path)
            found.update(group for number in numbers for group in self.seen[path].get(number, ()) if group)
        each = [(time, test) for group in found for test, time in self.groups[group].items()]
        return {test: time for time, test in sorted(each) if test not in self.kept["failed"]}

    def batches(self, mutant: Mutant) -> Iterator[dict[str, float]]:
        """The tests that see a change, quickest first: some of the nearest files, then as many as there is time for."""
        tests: dict[str, float] = next(filter(None, map(self.tests, lines_of(mutant))), {})
        near = self._nearest(tests)
        first = self._within({test: time for test, time in tests.items() if file_of(test) in near}, AT_FIRST)
        rest = self._within({test: time for test, time in tests.items() if test not in first}, self.seconds)
        yield from filter(None, (first, rest))

    def _within(self, tests: dict[str, float], seconds: float) -> dict[str, float]:
        """The first tests, as many as take so long together; a document is read once."""
        groups = {test: self.kept["groups"][test] for test in tests}
        firsts = {group: test for test, group in reversed(groups.items())}
        costs = ((t, time if firsts[groups[t]] == t else self.kept["times"][t]) for t, time in tests.items())
        return {test: tests[test] for test in within(dict(costs), seconds)}

    def _nearest(self, tests: Iterable[str]) -> list[str]:
        """The files of which the most tests are among these."""
        among, all_of = ([file_of(test) for test in each] for each in (tests, self.kept["times"]))
        return sorted(set(among), key=lambda file: (-among.count(file) / all_of.count(file), file))[:FILES]


def within(tests: dict[str, float], seconds: float) -> dict[str, float]:
    """The first tests, as many as take so long together."""
    left, found = seconds, {}
    for test, time in tests.items():
        left -= time
        if left >= 0:
            found[test] = time
    return found


def file_of(test: str) -> str:
    return test.partition("::")[0]


def origin() -> str:
    """What stands for all files that a map depends on."""
    files = (file for room in ("checker", "tests") for file in sorted((ROOT / room).rglob("*.py")))
    return sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


# The lines that run what is changed


@cache
def tree_of(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text("utf-8"))


def lines_of(mutant: Mutant) -> Iterator[Lines]:
    """The lines by which a change is seen; after them those to take where nothing runs the former."""
    tree, line = tree_of(mutant.path), mutant.line
    around = [each for each in ast.walk(tree) if isinstance(each, ast.stmt) and each.lineno <= line <= end_of(each)]
    if any(isinstance(each, ast.FunctionDef) and line >= each.body[0].lineno for each in around):
        innermost = max(around, key=lambda each: each.lineno)
        yield [(mutant.path, range(line, line + 1))]
        yield [(mutant.path, range(innermost.lineno, line))]
    else:
        yield list(uses(mutant.path, names_of(tree, around[0])))
        yield [(mutant.path, range(1, tree.body[-1].lineno + 1000))]


def end_of(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def bodies(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def named(node: ast.AST) -> set[str]:
    """The names that stand in a node."""
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return names | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def names_of(tree: ast.Module, statement: ast.stmt) -> set[str]:
    """The names that a statement gives to something, and those that are made of them."""
    names = bound(statement)
    for each in tree.body:
        if not isinstance(each, ast.FunctionDef | ast.ClassDef) and names & named(each):
            names |= bound(each)
    return names


def bound(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return {statement.name}
    return {n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def uses(path: str, names: set[str]) -> Iterator[tuple[str, range]]:
    """The functions that mention a name of a module, or bear it; also those of modules that import it."""
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    for file in sorted((ROOT / "checker").rglob("*.py")):
        other = file.relative_to(ROOT).as_posix()
        known = names if other == path else names & imported(tree_of(other), module)
        for body in bodies(tree_of(other)) if known else ():
            if known & (named(body) | {body.name}):
                yield other, range(body.body[0].lineno, end_of(body) + 1)


def imported(tree: ast.Module, module: str) -> set[str]:
    """The names that are imported from a module."""
    imports = (each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom) and each.module == module)
    return {alias.name for each in imports for alias in each.names}
