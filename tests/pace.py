"""`python -m tests.pace`: what many drafts cost by one process and by two, and once more from what is kept.

Computing time is counted, not the clock, so that others on the machine change little. What may be done at once is
counted as done at once: the longest way is the start, the process that computes longest, and the end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from tests.test_gates import draft

ROOT = Path(__file__).parents[1]
#: The program, which says at its end how long it and each process that it began computed.
WATCHED = """
import json, os, sys
from pathlib import Path
from time import process_time
from checker import workers

began, ended, computed = [], [], []

class Watched(workers.Worker):
    def __init__(self, *told):
        began.append(process_time())
        super().__init__(*told)

    def stop(self):
        ended.append(process_time())
        computed.append(int(Path(f"/proc/{self.process}/schedstat").read_text().split()[0]) / 1e9)
        super().stop()

def leave(code, leave=os._exit, own=os.getpid()):
    if os.getpid() == own:
        sys.stdout.flush()
        told = {"start": began[0], "between": ended[0] - began[0], "end": process_time() - ended[0], "others": computed}
        os.write(PIPE, json.dumps(told).encode())
    leave(code)

PIPE = int(sys.argv.pop(1))
workers.Worker, os._exit = Watched, leave
from checker.__main__ import main
main()
"""


def took(folder: Path, *arguments: str) -> dict[str, Any]:
    """What a check of a folder took: the seconds of start, end, and of each process beside, and the longest way."""
    out, into = os.pipe()
    words = [sys.executable, "-c", WATCHED, f"{into}", f"{folder}", "--no-config", *arguments]
    subprocess.run(
        words, env={**os.environ, "PYTHONPATH": str(ROOT)}, pass_fds=[into], capture_output=True, check=False
    )
    os.close(into)
    with os.fdopen(out) as told:
        spent: dict[str, Any] = json.load(told)
    at_once = max(*spent["others"], (spent["between"] + sum(spent["others"])) / 2)  # on two cores
    return {**spent, "longest": spent["start"] + at_once + spent["end"]}


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--count", default=500, show_default=True, help="How many drafts are made where no FOLDER is given.")
def main(folder: Path | None, count: int) -> None:
    """Check the drafts of FOLDER three times, by one process, by two, and from what is kept."""
    with TemporaryDirectory() as made:
        drafts = folder or Path(made, "drafts")
        for number in range(0 if folder else count):
            drafts.mkdir(exist_ok=True)
            (drafts / f"{number:04}.md").write_text(draft(f"{number % 9 + 1}", f"3,50{number % 10}.3"))
        cache = ("--jobs", "1", "--cache", f"{made}/kept")
        one, two, again = took(drafts, *cache), took(drafts, "--jobs", "2"), took(drafts, *cache)
    for name, spent in {"one process": one, "two processes": two, "from what is kept": again}.items():
        others = " and ".join(f"{each:.2f}" for each in spent["others"])
        ratio = f"{spent['longest'] / one['longest']:.3f}"
        click.echo(
            f"{name}: {spent['longest']:.2f} s ({ratio}): {spent['start']:.2f} to begin, {others}, {spent['end']:.2f}"
        )


if __name__ == "__main__":
    main()
