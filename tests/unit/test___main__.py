"""Where the program ends: with all that it printed, and with its code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_module_is_the_program() -> None:
    assert run("-m", "checker", "--version") == (0, "iccd-check 0.1.0\n")
    assert run("-m", "checker", "missing.pdf", "-q") == (2, "iccd-check: missing.pdf does not exist.\n")


@pytest.mark.parametrize(("code", "ends"), [("None", 0), ("3", 3), ("'a reason'", 1)])
def test_the_process_ends_with_its_code_when_everything_is_printed(code: str, ends: int) -> None:
    script = f"from checker.__main__ import leave; print('printed', end=''); leave({code})"
    assert run("-c", script) == (ends, "printed")


def test_what_a_document_is_made_of_is_not_freed_one_by_one() -> None:
    script = "import atexit; from checker.__main__ import leave; atexit.register(print, 'freed'); leave(0)"
    assert run("-c", script) == (0, "")
