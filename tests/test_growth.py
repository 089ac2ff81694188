"""Work grows in step with what is read: twice as much takes little more than twice as many steps.

Steps are counted, not seconds: the calls of functions, Python's own too, so that a test says the same on any machine.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import date
from math import isqrt, log
from random import Random

import pikepdf
import pytest

from checker import api
from checker.cli.gating import Gate
from checker.gates import baseline
from checker.gates.settings import Settings
from checker.gates.waivers import Waiver
from checker.model.document import Document, Masthead
from checker.model.place import Place
from checker.model.report import Finding, Report
from checker.model.rule import Severity, Source
from checker.rulebook import parse

STEEPEST = 1.3  #: the exponent
TIMES = 4  #: so much larger is what is measured last


def steps(work: Callable[[], object]) -> int:
    """How many calls a piece of work makes."""
    count = 0

    def called(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def exponent(make: Callable[[int], Callable[[], object]], size: int) -> float:
    """The power of its size by which work grows; the first piece makes ready what is made once."""
    steps(make(size // 2))
    few, many = steps(make(size)), steps(make(size * TIMES))
    return log(many / few, TIMES)


def markdown(text: str) -> Callable[[], object]:
    return lambda: api.check(text.encode(), "a.md")


def table(rows: int, columns: int, seed: object = 1) -> str:
    """A table with totals, whose figures are drawn by lot."""
    chance = Random(f"{seed}")
    figures = [[chance.randrange(100, 99_999) for _ in range(columns)] for _ in range(rows)]
    lines = [[f"Office {row}", *map(str, line)] for row, line in enumerate(figures)]
    total = ["Total", *(str(sum(column)) for column in zip(*figures, strict=True))]
    heads = ["Office", *(f"Item {column}" for column in range(columns))]
    return "\n".join("| " + " | ".join(line) + " |" for line in [heads, ["---"] * (columns + 1), *lines, total])


def in_proportion(rows: int, columns: int) -> str:
    """A table whose columns are all multiples of the first, and whose last total is wrong."""
    grid = [[(row * 7 % 31 + 2) * (column + 2) for column in range(columns)] for row in range(rows)]
    total = [sum(column) for column in zip(*grid, strict=True)]
    lines = [*grid, [*total[:-1], total[-1] + 9]]
    named = [[f"Row {row}" if row < rows else "Total", *map(str, line)] for row, line in enumerate(lines)]
    heads = ["Item", *(f"Column {column}" for column in range(columns))]
    return "\n".join("| " + " | ".join(line) + " |" for line in [heads, ["---"] * (columns + 1), *named])


def many_tables(count: int) -> Callable[[], object]:
    return markdown("\n\n".join(f"Table {number}\n\n{table(3, 3, number)}" for number in range(1, count + 1)))


def alike_tables(count: int) -> Callable[[], object]:
    return markdown("\n\n".join(f"Table {number}\n\n{table(3, 3)}" for number in range(1, count + 1)))


def paragraphs(count: int) -> Callable[[], object]:
    said = "{0}. The office spent ${0},400 of ${1},900 on travel, or 12 per cent, and filled {0} posts (see para. 3)."
    return markdown("\n\n".join(said.format(number, number * 3) for number in range(1, count + 1)))


def listed(count: int) -> Callable[[], object]:
    """A sentence that lists so many parts of a whole."""
    parts = ", ".join(f"{10 + number % 7} P-{number % 5 + 1}" for number in range(count))
    return markdown(f"The office had 4,000 posts, comprising {parts}.")


def joined(count: int) -> Callable[[], object]:
    return markdown(f"The office spent {' and '.join(map(str, range(10, 10 + count)))}.")


def scattered(count: int) -> Callable[[], object]:
    """A page of so many numbers wherever chance has put them."""
    chance, made = Random(1), pikepdf.new()
    sheet = made.add_blank_page(page_size=(612, 792))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
    sheet.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    spots = ((chance.randrange(580), chance.randrange(780), chance.randrange(9999)) for _ in range(count))
    drawn = "\n".join(f"BT /F 4 Tf 1 0 0 1 {x} {y} Tm ({number}) Tj ET" for x, y, number in spots)
    sheet.Contents = made.make_stream(drawn.encode())
    file = io.BytesIO()
    made.save(file)
    return lambda: api.check(file.getvalue(), "a.pdf")


def rules(count: int) -> Callable[[], object]:
    rule = "rule a-{}-differs\n  in tables with rows total\n  expect total = sum of rows\n"
    text = "\n".join(rule.format(number) for number in range(count))
    return lambda: parse(text, "a.rule")


def fields(sign: str) -> Callable[[int], Callable[[], object]]:
    return lambda count: lambda: api.check(b"a,b\n1," + sign.encode() * count + b"x\n", "a.csv")


def gated(count: int) -> Callable[[], object]:
    """So many documents, half of them of one symbol, by a waiver and a baseline that knows half of their findings."""
    place, source = Place("table 1"), Source("a.rule", 1)
    reports = [
        Report(
            Document(f"{number}.md", masthead=Masthead("A/80/1" if number % 2 else None)),
            tuple(
                Finding(f"{number}.md", "a-rule", Severity.ERROR, "", place, source, fingerprint=f"{number}-{nth}")
                for nth in range(3)
            ),
        )
        for number in range(count)
    ]
    known, waivers = baseline.recorded(reports[: count // 2]), (Waiver("As agreed", rule="other-rule"),)
    gate = Gate(Settings(waivers=waivers), (), baseline.Known(known, "known.json"), "error", 0)

    def work() -> None:
        passed = [gate.passed(report, date(2026, 11, 30)) for report in reports]
        assert len([*gate.remarks(passed)]) == 1
        assert baseline.pruned(known, reports) == known

    return work


@pytest.mark.parametrize(
    ("make", "size"),
    [
        (scattered, 400),
        (lambda count: markdown(table(count, 4)), 40),
        (lambda count: markdown(table(8, count)), 8),
        (lambda cells: markdown(in_proportion(isqrt(4 * cells), isqrt(cells // 4))), 100),
        (many_tables, 15),
        (alike_tables, 30),
        (paragraphs, 40),
        (listed, 36),
        (joined, 72),
        (rules, 60),
        (gated, 40),
        (fields("0"), 2000),
        (fields(" "), 2000),
    ],
    ids=[
        "numbers on a page",
        "rows",
        "columns",
        "columns in proportion",
        "tables",
        "tables that are all the same",
        "paragraphs",
        "figures in a list",
        "figures joined by a word",
        "rules",
        "documents that a gate lets pass",
        "zeros in a field",
        "blanks in a field",
    ],
)
def test_twice_as_much_takes_little_more_than_twice_as_many_steps(
    make: Callable[[int], Callable[[], object]], size: int
) -> None:
    assert exponent(make, size) <= STEEPEST
