"""What `docs/python.md` shows is true: its lines are run, and its package is installed and used."""

from __future__ import annotations

import doctest
import os
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from checker import checks
from checker.errors import CheckerError

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs/python.md"
DRAFT = "1. The the secretariat said that that had had consequences and and none.\n"
_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the samples and the files that the guide spells out."""
    monkeypatch.chdir(tmp_path)
    Path("samples").symlink_to(ROOT / "samples")
    for block in _BLOCK.finditer(GUIDE.read_text("utf-8")):
        if block["file"]:
            Path(block["file"]).parent.mkdir(exist_ok=True)
            Path(block["file"]).write_text(block["text"], "utf-8")
    return tmp_path


def shown() -> str:
    """The lines of Python that the guide shows, with what comes of them."""
    blocks = [block["text"] for block in _BLOCK.finditer(GUIDE.read_text("utf-8")) if block["language"] == "pycon"]
    return "\n".join(blocks)


def test_python_does_what_the_guide_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = doctest.DocTestParser().get_doctest(shown(), {}, "python.md", str(GUIDE), 0)
    doctest.DocTestRunner().run(lines)
    assert lines.examples
    assert capsys.readouterr().out == ""


def test_a_check_of_another_package_is_installed_and_run(folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-index", "--no-build-isolation", "--no-deps"]
    subprocess.run([*pip, "--target", "packages", "./doubled-words"], check=True, capture_output=True)
    Path("draft.md").write_text(DRAFT)
    command = [sys.executable, "-m", "checker", "-q", "draft.md", "--rules", "doubled-words/word-doubled.rule"]
    paths = os.pathsep.join([str(ROOT), "packages"])
    ran = subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=True)
    assert re.findall(r"^warning: .*\n.*", ran.stdout, re.MULTILINE) == [
        "warning: A word stands twice (word-doubled)\n  paragraph 1: “and” stands twice."
    ]


def test_the_guide_names_all_that_a_program_may_import() -> None:
    code = "\n".join(re.findall(r"`([^`\n]+)`", GUIDE.read_text("utf-8"))) + shown()
    assert [name for name in checker.__all__ if not re.search(rf"\b{name}\b", code)] == []


@pytest.mark.parametrize(
    ("text", "said"), [("", "has no “Options” or no “check”"), ("import nowhere", "cannot be loaded: No module named")]
)
def test_a_check_that_is_none_is_named(text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken-1.dist-info").mkdir()
    (tmp_path / "broken-1.dist-info/entry_points.txt").write_text("[iccd_check.checks]\nbroken = broken_check\n")
    (tmp_path / "broken_check.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "broken_check", raising=False)
    with pytest.raises(CheckerError, match=f"the check “broken” .broken_check. {said}"):
        checks.load(["broken"])


def limits() -> Iterator[tuple[int, int]]:
    return (resource.getrlimit(getattr(resource, name)) for name in dir(resource) if name.startswith("RLIMIT_"))


def test_a_check_sets_no_limit_in_the_process_that_calls() -> None:
    before = list(limits())
    checker.check_file(ROOT / "samples/performance-en.pdf", means=checker.Means(jobs=2))
    assert list(limits()) == before
