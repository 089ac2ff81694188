"""Which decimal mark a column prints: what one figure leaves open, the others show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.languages import Language
from checker.understand.quantity import Reading, read_quantity


def proven_mark(readings: Iterable[Reading | None]) -> str | None:
    """The one decimal mark that the figures prove to be in use; None where they prove none, or two."""
    proven = {reading.decimal for reading in readings if reading and reading.decimal}
    return proven.pop() if len(proven) == 1 else None


def settled(
    readings: Sequence[Reading | None], language: Language, wider: str | None
) -> tuple[tuple[Reading | None, ...], str | None]:
    """The readings with the column's own mark, or else the `wider` one of the table or document; and that mark."""
    if not any(reading and reading.other is not None for reading in readings):
        return tuple(readings), None
    mark = proven_mark(readings) or (wider if not _contradict(readings) else None)
    return tuple(_again(reading, language, mark) for reading in readings), mark


def _contradict(readings: Iterable[Reading | None]) -> bool:
    return len({reading.decimal for reading in readings if reading and reading.decimal}) > 1


def _again(reading: Reading | None, language: Language, mark: str | None) -> Reading | None:
    if reading is None or reading.other is None or mark is None:
        return reading
    return read_quantity(reading.text, language, mark) or reading
