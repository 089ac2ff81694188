"""The run on a cluster: what is broken off goes on, and what is far away is spoken to in secret only."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from socket import socket

import pytest

from checker.archive.run import _security, cluster
from checker.archive.shelf import Shelf
from checker.errors import CheckerError
from tests.unit.archive.test_parquet import tables


def archive(*arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "checker", "archive", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr.splitlines()[-1] if done.stderr else ""


def test_a_run_that_was_broken_off_goes_on_and_ends_as_any_other(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    first = archive("run", "drafts/b.md", "--into", "other", "--workers", "1")
    assert first == (0, "1 document: 1 checked.\n", "1 checked now, 0 known from before.")
    second = archive("run", "drafts", "--into", "other", "--workers", "1")
    assert second == (2, "3 documents: 2 checked, 1 refused.\n", "2 checked now, 1 known from before.")
    queried = archive("query", "first", "--into", "other", "--format", "csv")
    assert queried == (0, "document,symbol,errors,warnings,pages\ndrafts/a.md,,1,0,0\n", "")
    assert list(tables(Shelf(str(tmp_path / "other")))) == list(tables(shelf))


def test_a_run_beside_another_says_nothing_of_it(folder: Path) -> None:
    """Dask would warn where another has the port of its dashboard, which is not used here."""
    with socket() as other:
        with suppress(OSError):  # so it is in use already
            other.bind(("127.0.0.1", 8787))
            other.listen()
        assert archive("run", "drafts/b.md", "--into", "beside", "--workers", "1", "-q") == (0, "", "")


def test_a_scheduler_far_away_is_spoken_to_by_tls_only() -> None:
    assert _security("127.0.0.1:8786") is None
    assert _security("tls://example.org:8786") is not None
    with pytest.raises(CheckerError) as told, cluster("tcp://10.0.0.1:8786", 1):
        pass
    assert str(told.value) == (
        "tcp://10.0.0.1:8786 is on another machine, and what is sent there would be open to all between: give an "
        "address that begins with tls://, and its certificates in Dask's configuration (distributed.comm.tls)."
    )
