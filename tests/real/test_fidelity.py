"""How faithfully tables are read, held against the Word originals of published PDFs by the measure that lies with them.

The floors are below what is reached, so that only a step back fails.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from checker.writers.tables import json as json_tables
from tests.real.reading import SHARED, document


@pytest.fixture(scope="module")
def measure(shared: Path) -> ModuleType:
    """The measure's own scoring functions."""
    path = shared / "bench/fidelity.py"
    if not path.is_file():
        pytest.skip("the measures are not on this machine: there is no shared/bench/fidelity.py")
    for needed in ("docx", "lxml", "pikepdf"):
        pytest.importorskip(needed, reason=f"the measure needs {needed}")
    spec = importlib.util.spec_from_file_location("fidelity", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def score(measure: ModuleType) -> Counter[str]:
    """The figures of all pairs of a Word original and its PDF, added up."""
    total: Counter[str] = Counter()
    for key, (word, pdf) in measure.load_pairs(measure.PAIRS).items():
        name = Path(pdf).resolve().relative_to(SHARED).as_posix()
        read = measure.Candidate(json.loads(json_tables.write(document(name))))
        found = measure.score(measure.Doc(key, word), read)
        total.update({name: count for name, count in found.items() if isinstance(count, int)}, documents=1)
    return total


def share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2)


def test_the_measure_is_the_one_the_floors_were_set_for(score: Counter[str]) -> None:
    assert (score["documents"], score["tables"], score["rows"], score["facts"]) == (34, 295, 3276, 19551)


def test_rows_are_found(score: Counter[str]) -> None:
    found = share(score["row_strict"], score["rows"])
    print(f"rows {found}%")
    assert found >= 99.0


def test_facts_are_found(score: Counter[str]) -> None:
    found = share(score["fact_strict"], score["facts"])
    print(f"facts, recall {found}%")
    assert found >= 99.0


def test_what_is_found_is_a_fact(score: Counter[str]) -> None:
    found = share(score["fact_strict"], score["fact_strict"] + score["wrong_strict"])
    print(f"facts, precision {found}%")
    assert found >= 99.0


def test_whole_tables_are_right(score: Counter[str]) -> None:
    print(f"perfect tables {score['perfect_strict']} of {score['tables']}")
    assert score["perfect_strict"] >= 280
