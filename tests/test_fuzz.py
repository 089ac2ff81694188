"""Documents that are damaged by chance, the same each time: each is checked, refused or said to be damaged."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.fuzz.mutants import mutants
from tests.fuzz.trying import ends

SAMPLES = Path(__file__).parents[1] / "samples"
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


def came_of(name: str, data: bytes, count: int) -> Counter[str]:
    return Counter(tried.end for _, tried in ends({name: data}, seed=1, count=count))


@pytest.mark.parametrize(("name", "count"), [("performance-en.pdf", 12), ("performance-en.docx", 12)])
def test_a_damaged_document_is_checked_refused_or_said_to_be_damaged(name: str, count: int) -> None:
    assert set(came_of(name, (SAMPLES / name).read_bytes(), count)) <= EXPECTED


@pytest.mark.parametrize(("name", "data"), [("a.md", TABLE), ("a.csv", GRID)])
def test_of_a_damaged_text_something_is_always_made(name: str, data: bytes) -> None:
    assert set(came_of(name, data, 40)) <= EXPECTED | {"silent"}  # another figure is no damage


def test_the_same_seed_damages_a_document_in_the_same_ways() -> None:
    data = (SAMPLES / "performance-en.pdf").read_bytes()
    first, again, other = (list(mutants(data, "pdf", seed, 8)) for seed in (1, 1, 2))
    assert first == again != other
