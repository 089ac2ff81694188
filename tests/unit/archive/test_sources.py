"""From what is given to the documents meant."""

from __future__ import annotations

import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from checker.archive.sources import Listed, fetched, items
from checker.errors import DocumentError
from checker.readers import LARGEST


def names(*sources: str) -> list[str]:
    return [item.name for item in items(sources)]


def test_a_folder_stands_for_its_documents_once_each(folder: Path) -> None:
    for name in ("below/d.docx", "below/e.doc", "below/~$d.docx", ".hidden.md", ".git/f.md", "picture.png"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"")
    found = ["drafts/a.md", "drafts/b.md", "drafts/below/d.docx", "drafts/below/e.doc", "drafts/c.pdf"]
    assert names("drafts") == found
    assert names("drafts/a.md", "drafts/", "drafts/*.md") == found
    assert next(items(["drafts"])) == Listed("drafts/a.md", f"file://{folder}/a.md")


def test_a_pattern_stands_for_what_it_fits(folder: Path) -> None:
    assert names("drafts/*.md") == ["drafts/a.md", "drafts/b.md"]


@pytest.mark.parametrize("ending", ["zip", "tar.gz"])
def test_what_lies_packed_is_read_where_it_lies(folder: Path, ending: str) -> None:
    packed = f"drafts.{ending}"
    if ending == "zip":
        with zipfile.ZipFile(packed, "w") as file:
            file.write("drafts/a.md")
    else:
        with tarfile.open(packed, "w:gz") as file:
            file.add("drafts/a.md")
    (item,) = items([packed])
    assert item.name == f"{packed}/drafts/a.md"
    assert fetched(item.address) == (folder / "a.md").read_bytes()


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(DocumentError, match=r"^nowhere: there is no such file, or no document in it\.$"):
        list(items(["nowhere"]))
    with pytest.raises(DocumentError, match=r"^odd://a cannot be looked at \(Protocol not known: odd\)\.$"):
        list(items(["odd://a"]))
    with pytest.raises(DocumentError, match=r"^file:///nowhere/a\.md cannot be read \(.*\)\.$"):
        fetched("file:///nowhere/a.md")


def test_what_would_never_end_or_is_larger_than_any_report_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    (tmp_path / "b.md").symlink_to("/dev/zero")
    for name in ("a.md", "b.md"):
        with pytest.raises(DocumentError, match=r"\.md is no file: a folder, a pipe or a device\.$"):
            fetched(f"file://{tmp_path}/{name}")
    (tmp_path / "c.md").touch()
    os.truncate(tmp_path / "c.md", LARGEST + 1)
    with pytest.raises(DocumentError, match=r"c\.md is larger than 1 GiB and is not read\.$"):
        fetched(f"file://{tmp_path}/c.md")
