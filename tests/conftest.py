"""What many tests hold something against.

Snapshots: what a program writes is compared whole with a plain file, and written anew with --update-snapshots. The
wheel: what others install.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
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


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from no more than what a container is given of the checkout (.dockerignore)."""
    pytest.importorskip("hatchling", reason="a wheel is built by hatchling, which is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    for name in re.findall(r"^!(.*)$", (ROOT / ".dockerignore").read_text("utf-8"), re.MULTILINE):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / "src" / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / "src" / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=folder / "src", check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel
