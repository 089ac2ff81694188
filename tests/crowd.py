"""`python -m tests.crowd`: many files, some bad, in ways of ten kinds; then once more with processes killed by chance.

Of the bad ones each must be named, all others checked, and a process that is killed may cost its own document only.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any

import click
import pikepdf

from tests.test_bad_input import SHORT, pdf, scan
from tests.test_gates import draft

ROOT = Path(__file__).parents[1]
Make = Callable[[Path], object]


def _written(ending: str, data: bytes) -> Make:
    return lambda path: path.with_suffix(ending).write_bytes(data)


BAD: Sequence[Make] = (
    _written(".pdf", b""),
    _written(".pdf", b"Dear colleagues"),
    _written(".pdf", SHORT[:400]),
    _written(".pdf", pdf(1, encryption=pikepdf.Encryption(user="one", owner="two"))),
    _written(".pdf", scan(1)),
    _written(".md", "Dear colleagues".encode("utf-16")),
    _written(".docx", b"PK\x03\x04 and no more"),
    _written(".doc", b"\xd0\xcf\x11\xe0"),
    lambda path: path.with_suffix(".md").symlink_to("nowhere.md"),
    lambda path: os.mkfifo(path.with_suffix(".md")),
)


def made(folder: Path, count: int, bad: int) -> set[str]:
    """So many files in a folder, of which so many are bad; the names of those."""
    chance = Random(count)
    kinds = {number: index for index, number in enumerate(sorted(chance.sample(range(count), bad)))}
    for number in range(count):
        path = folder / f"{number:05}"
        if number in kinds:
            BAD[kinds[number] % len(BAD)](path)
        else:
            path.with_suffix(".md").write_text(draft(f"{number % 9 + 1}", f"3,50{number % 10}.3"))
    return {next(folder.glob(f"{number:05}.*")).name for number in kinds}


class Run:
    """A check of a folder, of whose processes some may be killed; `report` is what came of it, `code` how it ended."""

    def __init__(self, folder: Path, kills: int = 0, seed: int = 1) -> None:
        """Check it to its end."""
        words = [sys.executable, "-m", "checker", ".", "--jobs", "2", "--format", "json", "--quiet", "--no-config"]
        output, self.killed, chance = folder.with_suffix(f".{seed}.json"), 0, Random(seed)
        with output.open("wb") as out:
            began = subprocess.Popen(
                words, cwd=folder, stdout=out, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)}
            )
            while self.killed < kills and began.poll() is None:
                sleep(chance.uniform(0, 0.5))
                self.killed += killed_one_of(began.pid, chance)
            self.code = began.wait()
        self.report = json.loads(output.read_bytes())

    @property
    def unread(self) -> dict[str, str]:
        """The files of which no report came, and why."""
        return {file["name"]: file["reason"] for file in self.report["unreadable"]}

    def of(self, kind: str) -> dict[str, list[Any]]:
        """The documents, or the findings, by the name of their file."""
        found: dict[str, list[Any]] = {}
        for each in self.report[kind]:
            found.setdefault(each.get("document") or each["name"], []).append(each)
        return found


def killed_one_of(process: int, chance: Random) -> bool:
    """Whether a process had begun another, one of which is killed now."""
    with suppress(ProcessLookupError, FileNotFoundError, IndexError):
        others = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        os.kill(int(chance.choice(others)), signal.SIGKILL)
        return True
    return False


def wrong(run: Run, sound: Run) -> list[str]:
    """What a run lost, or says otherwise than one that nobody disturbed: the names of files."""
    names = {*sound.unread, *sound.of("documents")}
    lost = names - {*run.unread, *run.of("documents")}
    dead = {name for name, why in run.unread.items() if "ended the process" in why and name not in sound.unread}
    others = [
        name
        for name in names - dead - lost
        for kind in ("documents", "findings")
        if run.of(kind).get(name) != sound.of(kind).get(name)
    ]
    untrue = [name for name in {*run.unread} - dead if run.unread[name] != sound.unread.get(name)]
    return sorted({*lost, *others, *untrue})


@click.command()
@click.option("--count", default=5000, show_default=True, help="So many files.")
@click.option("--bad", default=100, show_default=True, help="So many of them are bad.")
@click.option("--tries", default=10, show_default=True, help="So many runs of which processes are killed.")
@click.option("--kills", default=6, show_default=True, help="So many processes of each are killed, at the most.")
def main(count: int, bad: int, tries: int, kills: int) -> None:
    """Check many files, and say what was named, what was checked, and what was lost."""
    with TemporaryDirectory() as top:
        folder = Path(top, "files")
        folder.mkdir()
        expected = made(folder, count, bad)
        sound = Run(folder)
        named, checked = sound.unread, sound.of("documents")
        click.echo(f"{len(checked):,} checked, {len(named):,} named, exit code {sound.code}")
        click.echo(f"bad and not named: {sorted(expected - {*named})}; named but good: {sorted({*named} - expected)}")
        for seed in range(2, tries + 2):
            run = Run(folder, kills, seed)
            dead = sorted({*run.unread} - {*named})
            click.echo(f"{run.killed} processes killed: named for it {dead}, lost or untrue {wrong(run, sound)}")


if __name__ == "__main__":
    main()
