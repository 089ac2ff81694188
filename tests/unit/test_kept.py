"""A result that is kept is the very one that was made, and only of the same document, program, rules and settings."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

import pytest
from msgspec.structs import replace

from checker import api, sharing
from checker.errors import OutputError
from checker.kept import kept_in
from checker.model.report import Report
from checker.readers import Means, pdf
from checker.readers.pdf import reader
from checker.readers.pdf.page.opening import Printed

SAMPLES = Path(__file__).parents[2] / "samples"
GRID = b"Item,2024,2025\nDirection,310.4,220.7\nPolicy,405.3,518.6\nTotal,751.7,739.3\n"
RULE = "rule own\n  in tables with columns approved, spent\n  expect approved = spent\n"


def made(data: bytes = GRID, name: str = "grid.csv") -> Report:
    return api.check(data, name)


def never() -> Report:
    raise AssertionError("the document is checked again")


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*"))


@pytest.mark.parametrize("name", ["performance-en-errors.pdf", "performance-ar-errors.docx"])
def test_what_is_kept_is_the_report_that_was_made(tmp_path: Path, name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    report = kept_in(tmp_path, ()).report(data, name, lambda: made(data, name))
    assert kept_in(tmp_path, ()).report(data, name, never) == report == made(data, name)


def test_what_is_kept_is_whole_though_a_process_that_shared_the_document_was_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "performance-en-errors.pdf"
    data = (SAMPLES / name).read_bytes()
    whole = made(data, name)
    killed = tmp_path / "killed"

    @contextmanager
    def deadly(data: bytes, name: str, engine: str) -> Iterator[tuple[Callable[[int], Printed], int]]:
        """What a process beside this one reads pages by: the second of them kills it."""
        with reader(data, name, engine) as (read, count):

            def page(index: int) -> Printed:
                if index == count - 2:
                    killed.touch()
                    os.kill(os.getpid(), signal.SIGKILL)
                return read(index)

            yield page, count

    def wait() -> None:
        while not killed.exists():
            sleep(0.01)

    monkeypatch.setattr(sharing, "can_copy", lambda: True)
    monkeypatch.setattr(pdf, "reader", deadly)
    how = Means(jobs=2, meanwhile=wait)
    assert kept_in(tmp_path / "kept", ()).report(data, name, lambda: api.check(data, name, means=how)) == whole
    assert kept_in(tmp_path / "kept", ()).report(data, name, never) == whole


def test_another_document_name_or_setting_is_another_result(tmp_path: Path) -> None:
    kept = kept_in(tmp_path, (), "pdfium")
    kept.report(GRID, "grid.csv", made)
    for other, data, name in (
        (kept, GRID + b"\n", "grid.csv"),
        (kept, GRID, "other.csv"),
        (kept_in(tmp_path, (), "pdfplumber"), GRID, "grid.csv"),
    ):
        with pytest.raises(AssertionError, match="checked again"):
            other.report(data, name, never)


def test_a_rule_that_changed_is_another_origin(tmp_path: Path) -> None:
    rule = tmp_path / "own.rule"
    origins = set()
    for text in (RULE, RULE.replace("spent\n", "spent within 1\n")):
        rule.write_text(text)
        origins.add(kept_in(tmp_path / "kept", [rule]).origin)
    assert len({*origins, kept_in(tmp_path / "kept", ()).origin}) == 3


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"751.7", b"715.7"),
        lambda data: b"\x80\x04K\x01.",
    ],
)
def test_what_is_damaged_is_made_again_and_written_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    kept = kept_in(tmp_path, ())
    report = kept.report(GRID, "grid.csv", made)
    (file,) = entries(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert kept.report(GRID, "grid.csv", made) == report
    assert entries(tmp_path) == [file]
    assert file.read_bytes() == whole


def test_a_result_under_the_name_of_another_is_not_believed(tmp_path: Path) -> None:
    kept = kept_in(tmp_path, ())
    kept.report(GRID, "grid.csv", made)
    (first,) = entries(tmp_path)
    other = GRID.replace(b"751.7", b"715.7")
    right = kept.report(other, "grid.csv", lambda: made(other))
    (second,) = {*entries(tmp_path)} - {first}
    second.write_bytes(first.read_bytes())
    assert kept.report(other, "grid.csv", lambda: made(other)) == right


def test_where_nothing_can_be_written_the_result_comes_all_the_same(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "kept", ())
    (tmp_path / "kept/.gitignore").unlink()
    (tmp_path / "kept").rmdir()
    (tmp_path / "kept").touch()
    assert kept.report(GRID, "grid.csv", made) == made()


def test_a_name_that_is_no_text_is_checked_each_time(tmp_path: Path) -> None:
    name = "a\udcff.csv"
    kept = kept_in(tmp_path, ())
    assert kept.report(GRID, name, lambda: made(name=name)).document.name == name
    assert entries(tmp_path) == []


def test_a_file_is_no_folder_for_results(tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    with pytest.raises(OutputError) as error:
        kept_in(tmp_path / "kept", ())
    assert str(error.value) == f"{tmp_path}/kept cannot be used to keep results: File exists."


def test_what_no_folder_can_be_called_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as error:
        kept_in(tmp_path / "a\0b", ())
    assert str(error.value) == f"{tmp_path}/a\0b cannot be used to keep results: no folder can be called so."


def test_the_folder_is_not_taken_into_a_repository(tmp_path: Path) -> None:
    kept_in(tmp_path / "kept", ())
    assert (tmp_path / "kept/.gitignore").read_text() == "*\n"


def test_a_report_without_findings_is_kept_too(tmp_path: Path) -> None:
    kept = kept_in(tmp_path, ())
    empty = replace(made(), findings=())
    assert (kept.report(GRID, "grid.csv", lambda: empty), kept.report(GRID, "grid.csv", never)) == (empty, empty)
