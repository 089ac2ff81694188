"""`iccd-check lsp`: what it answers, tests/unit/lsp asks."""

from __future__ import annotations

import subprocess
import sys


def test_it_ends_when_its_editor_has_gone() -> None:
    result = subprocess.run([sys.executable, "-m", "checker", "lsp"], check=True, input=b"", capture_output=True)
    assert (result.stdout, result.stderr) == (b"", b"")
