"""Tests run in a copy of the project, so that nothing is ever changed in the project itself."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from time import monotonic
from typing import Any

from msgspec import Struct

from tests.mutation.plugin import PLAN
from tests.mutation.source import Mutant

ROOT = Path(__file__).resolve().parents[2]
LEAST, TIMES = 120, 10  #: a process that waits is ended after so many seconds, and so many times what its tests take


class Outcome(Struct, frozen=True):
    """What noticed a change, None where nothing did, and what it took."""

    killer: str | None
    tests: int = 0
    seconds: float = 0.0


class Copy:
    """A copy of the project, beside the real documents, in which one module at a time is changed."""

    def __init__(self, folder: Path, name: str) -> None:
        self.tree = folder / name
        self.plan, self.started = folder / f"{name}.json", folder / f"{name}.txt"
        self.running: subprocess.Popen[bytes] | None = None
        shutil.copytree(ROOT, self.tree, ignore=shutil.ignore_patterns(".*"))
        shared, beside = ROOT.parent / "shared", folder / "shared"
        if shared.is_dir() and not beside.exists():
            beside.symlink_to(shared.resolve())

    def outcome(self, mutant: Mutant, tests: Mapping[str, float]) -> Outcome:
        """What happens to tests when the change is made."""
        before = monotonic()
        path = self.tree / mutant.path
        original = path.read_bytes()
        path.write_bytes(mutant.made(original))
        compiled = Path(cache_from_source(str(path)))
        compiled.unlink(missing_ok=True)
        try:
            killer = self._killer(tests)
        finally:
            path.write_bytes(original)
            compiled.unlink(missing_ok=True)
            # The change may have read the rules.
            (self.tree / ".cache/iccd-check/rulebook.msgpack").unlink(missing_ok=True)
        return Outcome(killer, len(tests), monotonic() - before)

    def _killer(self, tests: Mapping[str, float]) -> str | None:
        """The test that fails first, or runs without end; None where all pass."""
        self.started.write_text("", "utf-8")
        limit = LEAST + TIMES * sum(tests.values())
        code = self.pytest({"tests": tests, "started": str(self.started)}, files_of(tests), limit)
        last = self.started.read_text("utf-8") or "loading"
        if code in (0, 1, 2, 4):
            return last if code else None
        return f"timeout in {last}" if code in (None, -signal.SIGPROF) else f"pytest ends with {code} in {last}"

    def pytest(self, plan: dict[str, Any], files: Iterable[str], limit: float | None = None) -> int | None:
        """Run test files as planned and give pytest's exit code; None where it takes too long."""
        self.plan.write_text(json.dumps(plan), "utf-8")
        options = ["-x"] if "tests" in plan else []
        command = [
            sys.executable,
            *["-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "tests.mutation.plugin"],
        ]
        # With "CI" hypothesis does without chance.
        where = {"PYTHONPATH": str(self.tree), PLAN: str(self.plan), "CI": "true"}
        self.running = subprocess.Popen(
            [*command, *options, *files],
            cwd=self.tree,
            env=os.environ | where,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return self.running.wait(limit)
        except subprocess.TimeoutExpired:
            return None
        finally:
            self.stop()

    def stop(self) -> None:
        """End what runs here, with all processes that it began."""
        if self.running:
            with suppress(ProcessLookupError):
                os.killpg(self.running.pid, signal.SIGKILL)
            self.running.wait()


def files_of(tests: Iterable[str]) -> list[str]:
    """The files that tests stand in."""
    return list(dict.fromkeys(test.partition("::")[0] for test in tests))
