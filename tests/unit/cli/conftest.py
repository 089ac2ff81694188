"""The program called in a folder of its own, with documents whose content says what is found in them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker import api
from checker.cli import main
from checker.errors import DocumentError
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Coverage, Finding, Report
from checker.model.rule import Rulebook, Severity, Source


def checked(data: bytes, name: str, rules: Callable[[Document], Rulebook] = Rulebook, *_: object) -> Report:
    """A check that finds one thing of each severity that the document names."""
    if data == b"":
        raise DocumentError(f"{name} is empty.")
    rules(Document(name))
    findings = tuple(
        Finding(name, "a-rule", severity, "It disagrees.", Place("table 1", 1), Source("a.rule", 1), "Disagreement")
        for severity in Severity
        if severity.value.encode() in data
    )
    return Report(Document(name), findings, Coverage(1, 1, 4, 4, 1, 1, held=1))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., Result]]:
    """Call the program in a folder of its own with four documents, whose content says what is found in them."""
    monkeypatch.setattr(api, "check", checked)
    monkeypatch.setattr(api, "rules", lambda paths=(): Rulebook())
    monkeypatch.chdir(tmp_path)
    for name, content in {"clean": "", "error": "error note", "warning": "warning", "note": "note"}.items():
        Path(f"{name}.pdf").write_text(f"%PDF {content}")
    Path("empty.pdf").write_bytes(b"")
    yield lambda *args, **more: CliRunner().invoke(main, [str(arg) for arg in args], prog_name="iccd-check", **more)


def names(result: Result) -> list[str]:
    return [document["name"] for document in json.loads(result.stdout)["documents"]]


@pytest.fixture
def go(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Call the whole program in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return lambda *args: CliRunner().invoke(main, [str(arg) for arg in args], prog_name="iccd-check")
