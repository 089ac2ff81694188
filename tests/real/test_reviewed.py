"""What the shipped rules find in published documents, each finding reviewed by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from checker.evaluator import evaluate
from checker.model.rule import Severity
from checker.rulebook import shipped
from tests.real.reading import document, files

REVIEWED: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "reviewed.toml").read_text("utf-8"))["finding"]
LEAST_TRUE = 0.95


@pytest.mark.parametrize("name", [name for name in files("corpus/*/*.pdf") if "hostile" not in name])
def test_every_error_and_warning_on_a_published_document_is_reviewed(name: str, shared: Path) -> None:
    report = evaluate(document(name), shipped())
    found = [
        (finding.rule, finding.place.page, str(finding.found), str(finding.expected))
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
    of_this = [item for item in REVIEWED if item["document"] == Path(name).relative_to("corpus").as_posix()]
    assert found == [(item["rule"], item["page"], item["found"], item["expected"]) for item in of_this]


def test_nearly_all_errors_are_true() -> None:
    errors = [item for item in REVIEWED if item["severity"] == "error"]
    true = [item for item in errors if item["verdict"] == "true"]
    assert len(true) >= LEAST_TRUE * len(errors) > 0
