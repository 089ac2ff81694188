"""The process that checks, as it is spoken to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from socket import socketpair

from msgspec import json

from checker.archive.checking import DocumentResult, Manner, Task


def test_each_document_is_answered_in_its_turn_whatever_it_is(folder: Path) -> None:
    tasks = [Task(name, str(folder / name)) for name in ("c.pdf", "a.md", "b.md")]
    lines = b"".join(json.encode(each) + b"\n" for each in (Manner(), tasks, tasks[1:]))
    command = [sys.executable, "-m", "checker.archive.checking"]
    process = subprocess.run(command, input=lines, capture_output=True, check=True)
    answers = [json.decode(line, type=DocumentResult).rows for line in process.stdout.splitlines()]
    outcomes = [(row.document, row.outcome, row.errors) for rows in answers for row in rows.documents]
    again = [("a.md", "checked", 1), ("b.md", "checked", 0)]
    assert outcomes == [("c.pdf", "refused", 0), *again, *again]
    assert answers[0].documents[0].reason == "c.pdf is not a PDF."


def test_where_nobody_listens_any_more_the_process_ends_without_a_word(folder: Path) -> None:
    here, there = socketpair()
    command = [sys.executable, "-m", "checker.archive.checking"]
    process = subprocess.Popen(command, stdin=there.fileno(), stdout=there.fileno(), stderr=subprocess.PIPE)
    there.close()
    with here:
        here.sendall(b"".join(json.encode(each) + b"\n" for each in (Manner(), [Task("a.md", str(folder / "a.md"))])))
    assert process.communicate()[1] == b""
