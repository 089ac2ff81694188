"""Programs of Debian and npm that open what we write. A test that needs one skips where it is not, but in `.ci/run`."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

EVERY = "EVERY_PROGRAM"  #: set by `.ci/run`, which installs them all


def program(name: str, package: str) -> str:
    """Where a program of a Debian package is."""
    found = shutil.which(name)
    if found is None and os.environ.get(EVERY):
        pytest.fail(f"{name} of the Debian package {package} is not installed")
    return found or pytest.skip(f"{name} is not on this machine: it is in the Debian package {package}")


def script(path: str, package: str) -> str:
    """The text of a script of an npm package that lies in `node_modules` of the checkout."""
    file = Path(__file__).parents[1] / "node_modules" / package / path
    if not file.is_file() and os.environ.get(EVERY):
        pytest.fail(f"the npm package {package} is not installed")
    return file.read_text("utf-8") if file.is_file() else pytest.skip(f"npm install {package} is not done")
