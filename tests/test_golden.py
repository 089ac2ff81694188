"""What was decided of each sample, held ones too; how the files read stands in tests/golden.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checker import api
from checker.evaluator import report, verdicts
from checker.rulebook import shipped
from tests.golden import golden

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.mark.parametrize(
    "name", sorted(path.name for path in SAMPLES.iterdir() if path.suffix in (".pdf", ".docx", ".md"))
)
def test_what_was_decided_is_known(name: str, snapshot: Callable[[str, str], None]) -> None:
    document = api.read_document((SAMPLES / name).read_bytes(), name)
    judged = verdicts(document, shipped())
    snapshot(golden(report(document, shipped(), judged), judged), f"golden/samples/{name}.txt")
