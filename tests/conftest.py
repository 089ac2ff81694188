"""Snapshots: what a program writes is compared whole with a plain file, and written anew with --update-snapshots."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SNAPSHOTS = Path(__file__).parent / "snapshots"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the snapshots anew."""
    parser.addoption(
        "--update-snapshots", action="store_true", help="write tests/snapshots/ anew; read the difference first"
    )


@pytest.fixture
def snapshot(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """A function that holds a text against the snapshot of that name, whole."""

    def hold(text: str, name: str) -> None:
        path = SNAPSHOTS / name
        if request.config.getoption("--update-snapshots"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.is_file(), f"there is no snapshot {name}; make it with --update-snapshots"
        assert text == path.read_bytes().decode()

    return hold
