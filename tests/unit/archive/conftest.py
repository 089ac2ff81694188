"""An archive of a few small documents, checked by the very code that a worker of the cluster runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.archive.checking import Manner
from checker.archive.parquet import write_tables
from checker.archive.shelf import Shelf
from checker.archive.sources import items
from checker.archive.work import Plan, check_all

WRONG = """Table 1. Posts by office

| Office | Approved | Filled |
| --- | --- | --- |
| Nairobi | 120 | 101 |
| Vienna | 340 | 322 |
| Total | 470 | 423 |
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a wrong document, a right one, and one that is none."""
    monkeypatch.chdir(tmp_path)
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "a.md").write_text(WRONG)
    (drafts / "b.md").write_text(WRONG.replace("470", "460"))
    (drafts / "c.pdf").write_bytes(b"no document")
    return drafts


def plan_for(results: Path, **manner: bool) -> Plan:
    return Plan(f"file://{results}", Manner(**manner), "rules and program", "program")


@pytest.fixture
def shelf(folder: Path, tmp_path: Path) -> Shelf:
    """The results of that folder."""
    plan = plan_for(tmp_path / "results")
    shelf = Shelf(plan.results)
    write_tables(check_all(tuple(items(["drafts"])), plan), shelf)
    return shelf
