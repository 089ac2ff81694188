"""What a wheel carries, and that an installed program does with it what a checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from checker import data
from checker.rulebook import shipped

LOOK = """
import sys
from checker import api, data
assert data.PACKAGE.is_relative_to(sys.argv[1]), data.PACKAGE
api.rules(), [data.table_of(each) for each in data.FOLLOWED]
print("lark" in sys.modules)
"""


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked as pip does it."""
    folder = tmp_path_factory.mktemp("site") / "site"
    with ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def loads_lark(site: Path) -> bool:
    """Whether the program that is installed there needs Lark for the shipped rules and its grammars."""
    command = [sys.executable, "-B", "-c", LOOK, str(site)]
    where = os.environ | {"PYTHONPATH": str(site)}
    told = subprocess.run(command, cwd=site.parent, env=where, check=True, capture_output=True, text=True).stdout
    return told == "True\n"


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_wheel_carries_what_the_program_would_make(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "KEPT", tmp_path)
    shipped.__wrapped__()
    for grammar in data.FOLLOWED:
        data.table_of.__wrapped__(grammar)
    carried = files_in(site / "checker" / "_data" / "kept")
    assert sorted(carried) == ["claim.msgpack", "formula.msgpack", "rulebook.msgpack"]
    assert carried == files_in(tmp_path)


def test_an_installed_program_does_without_the_parser_and_writes_nothing(site: Path) -> None:
    before = files_in(site.parent)
    assert not loads_lark(site)
    assert files_in(site.parent) == before


def test_an_installed_program_parses_a_rule_that_was_changed_and_writes_nothing(site: Path) -> None:
    (rule, *_) = sorted((site / "checker" / "_data" / "rules").rglob("*.rule"))
    text = rule.read_bytes()
    rule.write_bytes(text + b"\n# changed\n")
    before = files_in(site.parent)
    assert loads_lark(site)
    assert files_in(site.parent) == before
    rule.write_bytes(text)
    assert not loads_lark(site)
