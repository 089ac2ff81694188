"""Documents that are damaged by chance, the same each time: each is checked, refused or said to be damaged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.gates import baseline, settings
from checker.model.rule import Severity
from checker.rulebook import parse
from tests.fuzz.mutants import mutants
from tests.fuzz.trying import ends

SAMPLES, RULES = (Path(__file__).parents[1] / name for name in ("samples", "rules"))
KNOWN = baseline.KnownFinding(
    "A/80/1", "column-total-differs", "table 1, row Total", "ab12" * 4, Severity.ERROR, "12", "13"
)
TABLE = b"""# Budget

Table 1
Posts

| Office | 2024 | 2025 |
|---|---|---|
| Bonn | 12 | 1,400 |
| Rome | 30 | 2,600 |
| Total | 42 | 4,000 |

12. The offices had 42 posts in 2024 (see table 1).
"""
GRID = b"Office,2024,2025\nBonn,12,1400\nRome,30,2600\nTotal,42,4000\n"
EXPECTED = {"checked", "said", "refused"}


SETTINGS = """fail-on = "warning"
exclude = ["drafts/**"]
require-checked = 40

[severity]
"column-*" = "warning"

[[set]]
document = "A/80/*"
severity = { "share-differs" = "off" }

[[waive]]
rule = "column-total-differs"
place = "table 2"
reason = "As agreed"
until = 2026-12-31
"""


def came_of(name: str, data: bytes, count: int) -> Counter[str]:
    return Counter(tried.end for _, tried in ends({name: data}, seed=1, count=count))


@pytest.mark.parametrize(("name", "count"), [("performance-en.pdf", 12), ("performance-en.docx", 12)])
def test_a_damaged_document_is_checked_refused_or_said_to_be_damaged(name: str, count: int) -> None:
    assert set(came_of(name, (SAMPLES / name).read_bytes(), count)) <= EXPECTED


@pytest.mark.parametrize(("name", "data"), [("a.md", TABLE), ("a.csv", GRID)])
def test_of_a_damaged_text_something_is_always_made(name: str, data: bytes) -> None:
    assert set(came_of(name, data, 40)) <= EXPECTED | {"silent"}  # another figure is no damage


def read_rules(text: str) -> object:
    return parse(text, "a.rule")


def read_settings(text: str) -> object:
    return settings.parsed(text, "iccd-check.toml")


def read_baseline(text: str) -> object:
    return baseline.read(text, "known.json")


@pytest.mark.parametrize(
    ("read", "text", "count"),
    [
        (read_rules, (RULES / "tables" / "column-total-differs.rule").read_text("utf-8"), 60),
        (read_settings, SETTINGS, 300),
        (read_baseline, baseline.written(baseline.Baseline((KNOWN,))), 300),
    ],
    ids=["rules", "configuration", "baseline"],
)
def test_a_damaged_text_that_a_check_goes_by_is_read_or_its_mistake_is_said(
    read: Callable[[str], object], text: str, count: int
) -> None:
    ends = Counter(_end(read, data.decode("utf-8", "replace")) for data in mutants(text.encode(), "text", 1, count))
    assert set(ends) == {"read", "said"}


def _end(read: Callable[[str], object], text: str) -> str:
    try:
        read(text)
    except CheckerError:
        return "said"
    return "read"


def test_the_same_seed_damages_a_document_in_the_same_ways() -> None:
    data = (SAMPLES / "performance-en.pdf").read_bytes()
    first, again, other = (list(mutants(data, "pdf", seed, 8)) for seed in (1, 1, 2))
    assert first == again != other
