"""Nothing is written but what is asked for, nothing is sent, and the same bytes come of whatever way they are made."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
FILES = [str(SAMPLES / name) for name in ("performance-en-errors.pdf", "performance-ru-errors.docx")]
#: Tells a pipe of all that this process and its copies do to files and to the world, beside reading.
WATCH = """
import os, sys
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
DOES = ("socket.", "os.", "shutil.", "subprocess.", "urllib.", "http.", "ftplib.", "smtplib.", "sqlite3.")
LOOKS = ("os.listdir", "os.scandir", "os.fork", "os.walk", "os.kill", "os.killpg", "os.putenv")

def seen(event, args):
    if event == "open" and not isinstance(args[0], int) and args[2] & WRITES and args[0] != os.devnull:
        os.write(PIPE, f"write {args[0]}\\n".encode())
    elif event.startswith(DOES) and event not in LOOKS:
        os.write(PIPE, f"{event} {args[0]}\\n".encode())

PIPE = int(sys.argv.pop(1))
sys.addaudithook(seen)
"""
MAIN = "from checker.__main__ import main; main()"
WITHOUT_COPIES = "import os; del os.fork"


def run(*args: str, before: str = "", jobs: int = 1, pipe: Sequence[int] = (), **settings: str) -> bytes:
    """What the program prints that is begun after something else was done, with these settings of the environment."""
    told = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PATH": os.environ["PATH"], **settings}
    words = [sys.executable, "-c", f"{before}\n{MAIN}", *map(str, pipe), *args, "--jobs", str(jobs)]
    done = subprocess.run(words, capture_output=True, env=told, pass_fds=pipe, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    return done.stdout


@pytest.fixture(scope="module")
def report() -> bytes:
    """What is found by one process, which has kept all that it keeps."""
    return run(*FILES, "--format", "json", "-q", PYTHONHASHSEED="1")


@pytest.mark.parametrize(("form", "files"), [("html", FILES[:1]), ("xlsx", FILES[1:]), ("json", FILES)])
def test_nothing_is_written_but_the_report_and_nothing_is_sent(
    report: bytes, tmp_path: Path, form: str, files: list[str]
) -> None:
    out, into = os.pipe()
    run(*files, "-o", f"{tmp_path}/report.{form}", "-q", before=WATCH, jobs=2, pipe=[into])
    os.close(into)
    with os.fdopen(out) as told:
        seen = re.sub(r"\.iccd-check-\w+", "new", told.read()).splitlines()
    assert seen == [f"{does} {tmp_path}/new" for does in ("write", "os.rename", "os.remove")]
    (written,) = tmp_path.iterdir()
    assert written.name == f"report.{form}"
    assert form != "json" or written.read_bytes() == report  # of two processes, by a seed of their own


@pytest.mark.parametrize(
    ("jobs", "before", "settings"),
    [
        (4, "", {"PYTHONHASHSEED": "3", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}),
        (4, WITHOUT_COPIES, {"PYTHONHASHSEED": "4", "LC_ALL": "C", "PYTHONUTF8": "0"}),
    ],
    ids=["four processes", "no copies"],
)
def test_the_same_bytes_come_of_any_number_of_processes_locale_and_seed(
    report: bytes, jobs: int, before: str, settings: dict[str, str]
) -> None:
    assert run(*FILES, "--format", "json", "-q", before=before, jobs=jobs, **settings) == report
