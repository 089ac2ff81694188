"""Programs of Debian that open what we write. A test that needs one skips where it is not, but in `.ci/run`."""

from __future__ import annotations

import os
import shutil

import pytest

EVERY = "EVERY_PROGRAM"  #: set by `.ci/run`, which installs them all


def program(name: str, package: str) -> str:
    """Where a program of a Debian package is."""
    found = shutil.which(name)
    if found is None and os.environ.get(EVERY):
        pytest.fail(f"{name} of the Debian package {package} is not installed")
    return found or pytest.skip(f"{name} is not on this machine: it is in the Debian package {package}")
