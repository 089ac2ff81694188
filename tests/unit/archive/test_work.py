"""A worker: what is known is not checked again, and what is damaged is."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from checker.archive.shelf import Shelf
from checker.archive.sources import Listed, items
from checker.archive.work import check_all, kept
from tests.unit.archive.conftest import plan_for


def test_what_is_known_is_not_checked_again_and_what_is_damaged_is(folder: Path, tmp_path: Path) -> None:
    plan = plan_for(tmp_path / "results")
    batch = tuple(items(["drafts"]))
    first = check_all(batch, plan)
    assert [(each.name, each.fresh) for each in first] == [(item.name, True) for item in batch]
    (tmp_path / "results" / first[0].result).write_text("{")
    again = {each.name: each.fresh for each in check_all(batch, plan)}
    assert again == {"drafts/a.md": True, "drafts/b.md": False, "drafts/c.pdf": False}


def test_a_document_that_cannot_be_had_is_named(tmp_path: Path) -> None:
    plan = plan_for(tmp_path)
    (done,) = check_all((Listed("gone.md", "file:///nowhere/gone.md"),), plan)
    rows = kept(done.result, Shelf(plan.results))
    assert rows
    assert rows.documents[0].outcome == "refused"
    assert rows.documents[0].reason.startswith("file:///nowhere/gone.md cannot be read (")


def test_an_old_document_of_a_folder_is_named_with_the_reason(folder: Path, tmp_path: Path) -> None:
    plan = plan_for(tmp_path / "results")
    (folder / "d.xls").write_bytes(b"a spreadsheet")
    (item,) = (each for each in items(["drafts"]) if each.name.endswith(".xls"))
    (done,) = check_all((item,), plan)
    rows = kept(done.result, Shelf(plan.results))
    assert rows
    known = ".pdf, .docx, .docm, .dotx, .dotm, .md, .markdown, .csv"
    assert rows.documents[0].reason == f"drafts/d.xls is of no format that is read here ({known})."


def test_a_reading_that_is_kept_serves_other_rules(folder: Path, tmp_path: Path) -> None:
    plan = plan_for(tmp_path / "results", keep_reading=True)
    batch = (Listed("a.md", f"file://{folder}/a.md"),)
    (first,) = check_all(batch, plan)
    (reading,) = (tmp_path / "results" / "read").rglob("*.json")
    reading.write_bytes(reading.read_bytes().replace(b'"470"', b'"471"'))

    (second,) = check_all(batch, replace(plan, origin="other rules"))
    assert first.result != second.result
    rows = kept(second.result, Shelf(plan.results))
    assert rows
    assert [cell.text for cell in rows.cells if cell.label == "Total"] == ["471", "423"]
