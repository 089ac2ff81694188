"""Real documents lie beside the project; without them these tests are skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.real.reading import SHARED


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the real documents."""
    if not SHARED.is_dir():
        pytest.skip("the real documents are not on this machine: there is no folder “shared” beside the project")
    return SHARED
