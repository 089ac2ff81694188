"""What a worker of the cluster does: it fetches documents, has them checked by a process beside it, and puts away what
comes of them. What is already there is not checked again.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from socket import socketpair
from tempfile import TemporaryDirectory

from msgspec import DecodeError, Struct, json, structs

from checker.archive.checking import DocumentResult, Manner, Task, refused
from checker.archive.rows import DocumentRows
from checker.archive.shelf import Shelf
from checker.archive.sources import Listed, fetched
from checker.errors import DocumentError
from checker.kept import hashed
from checker.model.report import Unreadable

DEAD = 1  #: the exit code of a worker without the process that checks


class Plan(Struct, frozen=True):
    """What a run asks of each worker: where results lie, how to check, and what results and readings hang on."""

    results: str
    manner: Manner
    origin: str
    program: str


class Done(Struct, frozen=True):
    """A document of which there is a result, and the file that it lies in; `fresh`, and its pages, if just checked."""

    name: str
    result: str
    fresh: bool = False
    pages: int = 0


class Fetched(Struct, frozen=True):
    """A document whose bytes are here: what they are, and what its result is called."""

    item: Listed
    data: bytes
    sha256: str
    result: str


def check_all(batch: Sequence[Listed], plan: Plan) -> list[Done]:
    """Have a few documents checked, and put away what comes of each as soon as it is there."""
    shelf = Shelf(plan.results)
    done, wanted = list[Done](), list[Fetched]()
    for item in batch:
        found = fetch(item, plan)
        if isinstance(found, Unreadable):
            done.append(put_away(refused(found), found.name, "", result_name(item.name, "", plan.origin), shelf))
        elif kept(found.result, shelf):
            done.append(Done(item.name, found.result))
        else:
            wanted.append(found)
    return done + list(checked(wanted, plan, shelf))


def fetch(item: Listed, plan: Plan) -> Fetched | Unreadable:
    """The bytes of a document, or why there are none."""
    try:
        data = fetched(item.address)
    except DocumentError as error:
        return Unreadable(item.name, str(error))
    digest = sha256(data).hexdigest()
    return Fetched(item, data, digest, result_name(item.name, digest, plan.origin))


def result_name(name: str, digest: str, origin: str, folder: str = "kept") -> str:
    """The file of a result: it hangs on the document, its name, the program and the rules."""
    key = hashed((digest, name, origin)).hex()
    return f"{folder}/{key[:2]}/{key}.json"


def reading_name(digest: str, plan: Plan, name: str) -> str:
    """The file of a reading: it hangs on the document, its name and the program, but not on the rules."""
    return result_name(name, digest, plan.program, "read")


def kept(result: str, shelf: Shelf) -> DocumentRows | None:
    """A result that is there and whole."""
    data = shelf.get(result)
    try:
        return json.decode(data, type=DocumentRows) if data else None
    except DecodeError:
        return None


def checked(wanted: Sequence[Fetched], plan: Plan, shelf: Shelf) -> Iterator[Done]:
    """Have documents checked whose bytes are here."""
    if not wanted:
        return
    with TemporaryDirectory() as folder:
        tasks = [_task(index, each, plan, shelf, Path(folder)) for index, each in enumerate(wanted)]
        for each, answer in zip(wanted, checker_of(json.encode(plan.manner).decode()).answers(tasks), strict=True):
            if answer.reading:
                shelf.put(reading_name(each.sha256, plan, each.item.name), json.encode(answer.reading))
            yield put_away(answer, each.item.name, each.sha256, each.result, shelf)


def _task(index: int, wanted: Fetched, plan: Plan, shelf: Shelf, folder: Path) -> Task:
    """Lay a document, and its reading where one is kept, where the process finds it."""
    name = wanted.item.name
    file = folder / f"{index}"
    file.write_bytes(wanted.data)
    reading = shelf.get(reading_name(wanted.sha256, plan, name)) if plan.manner.keep_reading else None
    if not reading:
        return Task(name, str(file))
    (folder / f"{index}.json").write_bytes(reading)
    return Task(name, str(file), str(folder / f"{index}.json"))


def put_away(answer: DocumentResult, name: str, digest: str, result: str, shelf: Shelf) -> Done:
    """Write the result of a document."""
    (row,) = answer.rows.documents
    whole = structs.replace(answer.rows, documents=[structs.replace(row, sha256=digest, result=result)])
    shelf.put(result, json.encode(whole))
    return Done(name, result, fresh=True, pages=row.pages)


class Checker:
    """The process that checks, and the pipes to it and back. Where it dies, this worker dies too, and is replaced."""

    def __init__(self, manner: bytes) -> None:
        """Begin it, and tell it how to check."""
        here, there = socketpair()
        command = [sys.executable, "-m", "checker.archive.checking"]
        self.process = subprocess.Popen(command, stdin=there.fileno(), stdout=there.fileno(), start_new_session=True)
        there.close()
        self.line = here.makefile("rwb")
        self.tell(manner)

    def tell(self, line: bytes) -> None:
        """Send it a line of JSON."""
        self.line.write(line + b"\n")
        self.line.flush()

    def answers(self, tasks: Sequence[Task]) -> Iterator[DocumentResult]:
        """What comes of each document, in order."""
        self.tell(json.encode(tasks))
        for _ in tasks:
            answer = self.line.readline()
            if not answer.endswith(b"\n"):
                os._exit(DEAD)
            yield json.decode(answer, type=DocumentResult)


@cache
def checker_of(manner: str) -> Checker:
    """The process of this worker for each way of checking, a line of JSON."""
    return Checker(manner.encode())
