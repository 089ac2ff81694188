"""What people judged of the findings: a list of verdicts, which stay with the archive and leave out what is false.

A list is CSV, or TSV, with heads. `verdict` is true, false or accepted; the finding is named by its `fingerprint`, or
by `document`, `page`, `rule` and `found`; `note`, or `cause`, says why.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import pyarrow as pa
from msgspec import Struct, structs

from checker.archive.parquet import packed, rows_in
from checker.archive.shelf import Shelf
from checker.errors import CheckerError

FILE = "verdicts.parquet"
FORM = {"document": "VARCHAR", "fingerprint": "VARCHAR", "verdict": "VARCHAR", "note": "VARCHAR"}  #: its columns
KNOWN = ("true", "false", "accepted")
Key = tuple[str, str, str, Decimal | None]


class Judgement(Struct, frozen=True):
    """A verdict on a finding of a document, or, where no document is named, on all findings of a fingerprint."""

    document: str | None
    fingerprint: str
    verdict: str
    note: str


class Learnt(Struct, frozen=True):
    """What came of a list: how many verdicts were understood, and the lines that say none or name no finding."""

    verdicts: int
    strange: tuple[int, ...]
    silent: tuple[int, ...] = ()


def learn(text: str, name: str, findings: Iterable[Mapping[str, Any]], shelf: Shelf) -> Learnt:
    """Put the verdicts of a list beside those that are known; a later one replaces an earlier.

    A word that is no verdict ("doubtful") makes a line silent. Raises CheckerError where the list has no verdicts.
    """
    dialect = "excel-tab" if "\t" in text.partition("\n")[0] else "excel"
    lines = list(csv.DictReader(io.StringIO(text), dialect=dialect))
    if not lines or "verdict" not in lines[0]:
        raise CheckerError(f"{name} has no column “verdict” (with “fingerprint”, or “document, page, rule, found”).")
    silent = tuple(number for number, line in enumerate(lines, 2) if _word(line) not in KNOWN)
    if len(silent) == len(lines):
        raise CheckerError(f"{name}, line 2: “{lines[0]['verdict']}” is no verdict ({', '.join(KNOWN)}).")
    by_place = _by_place(findings)
    known = {(each.document, each.fingerprint): each for each in (Judgement(**row) for row in rows_in(FILE, shelf))}
    strange, count = [], 0
    said = ((number, line) for number, line in enumerate(lines, 2) if _word(line) in KNOWN)
    for number, line in said:
        found = list(_verdicts(line, by_place))
        known |= {(each.document, each.fingerprint): each for each in found}
        count += bool(found)
        strange += [] if found else [number]
    _keep(known.values(), shelf)
    return Learnt(count, tuple(strange), silent)


def _word(line: Mapping[str, str]) -> str:
    return (line["verdict"] or "").strip().lower()


def _verdicts(line: Mapping[str, str], by_place: Mapping[Key, list[Mapping[str, Any]]]) -> Iterator[Judgement]:
    """What one line says; nothing where it names no finding."""
    verdict, note = _word(line), (line.get("note") or line.get("cause") or "").strip()
    if fingerprint := (line.get("fingerprint") or "").strip():
        yield Judgement(line.get("document") or None, fingerprint, verdict, note)
        return
    key = _key(line.get("document") or "", line.get("page"), line.get("rule"), line.get("found"))
    for finding in by_place.get(key, []):
        yield Judgement(finding["document"], finding["fingerprint"], verdict, note)


def _by_place(findings: Iterable[Mapping[str, Any]]) -> dict[Key, list[Mapping[str, Any]]]:
    """The findings of the archive by all that a line may call them: a document by its path or any end of it."""
    places: dict[Key, list[Mapping[str, Any]]] = {}
    for finding in findings:
        parts = finding["document"].split("/")
        for start in range(len(parts)):
            name = "/".join(parts[start:])
            places.setdefault(_key(name, finding["page"], finding["rule"], finding["found"]), []).append(finding)
    return places


def _key(document: str, page: object, rule: object, found: object) -> Key:
    return document, f"{page or ''}", f"{rule or ''}", _number(found)


def _number(text: object) -> Decimal | None:
    try:
        return Decimal(f"{text}".replace(",", "").strip()).normalize()
    except InvalidOperation:
        return None


def _keep(verdicts: Iterable[Judgement], shelf: Shelf) -> None:
    rows = sorted(
        (structs.asdict(each) for each in verdicts), key=lambda row: (row["document"] or "", row["fingerprint"])
    )
    shelf.put(FILE, packed(rows, pa.schema([(name, pa.string()) for name in FORM])))
