"""Results are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.archive.shelf import Shelf
from checker.errors import OutputError


def test_a_file_is_written_whole_and_replaced(tmp_path: Path) -> None:
    shelf = Shelf(str(tmp_path))
    assert shelf.get("a/b.json") is None
    shelf.put("a/b.json", b"one")
    shelf.put("a/b.json", b"two")
    assert shelf.get("a/b.json") == b"two"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.json"]
    assert shelf.where("a/b.json") == f"file://{tmp_path}/a/b.json"


def test_an_address_of_memory_serves_as_well() -> None:
    shelf = Shelf("memory://results")
    shelf.put("a/b.json", b"one")
    assert Shelf("memory://results").get("a/b.json") == b"one"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file, and no folder")
    with pytest.raises(OutputError, match=r"/a/b\.json cannot be written: File exists\.$"):
        Shelf(str(tmp_path)).put("a/b.json", b"one")
    with pytest.raises(OutputError, match=r"^odd://a cannot be used for results: Protocol not known: odd\.$"):
        Shelf("odd://a")
