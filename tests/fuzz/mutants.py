"""From a sound document to damaged ones: flips, cuts, swaps, wrong lengths and filters, bombs."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from random import Random

Damage = Callable[[bytes, Random], bytes]

_OBJECT = re.compile(rb"\d+ 0 obj\b.*?endobj", re.S)
_NUMBER = re.compile(rb"(?<=[ \[])\d+(?=[ \]\r\n/>])")
_STREAM = re.compile(rb"(?<=stream\n).*?(?=\n?endstream)", re.S)


def flipped(data: bytes, chance: Random) -> bytes:
    """A few bits the other way."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(data: bytes, chance: Random) -> bytes:
    """The end missing, or a piece in the middle."""
    at = chance.randrange(len(data))
    return data[:at] if chance.random() < 0.4 else data[:at] + data[at + chance.randrange(2000) :]


def overwritten(data: bytes, chance: Random) -> bytes:
    """A piece from elsewhere in the file over another."""
    size = chance.randrange(1, 400)
    source, target = chance.randrange(len(data)), chance.randrange(len(data))
    return data[:target] + data[source : source + size] + data[target + size :]


def swapped(data: bytes, chance: Random) -> bytes:
    """Two objects in each other's place."""
    found = [match.span() for match in _OBJECT.finditer(data)]
    if len(found) < 2:
        return flipped(data, chance)
    (a, b), (c, d) = sorted(chance.sample(found, 2))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def renumbered(data: bytes, chance: Random) -> bytes:
    """A number that is another: a length, a count, a reference, a size."""
    found = [match.span() for match in _NUMBER.finditer(data)]
    for start, end in sorted(chance.sample(found, min(len(found), chance.choice((1, 1, 3)))), reverse=True):
        number = chance.choice((b"0", b"1", b"-1", b"7", b"65536", b"99999999999", b"1e9", b"null"))
        data = data[:start] + number + data[end:]
    return data


def misnamed(data: bytes, chance: Random) -> bytes:
    """A name or a filter that is another."""
    names = sorted(set(re.findall(rb"/[A-Za-z]+", data)))
    if len(names) < 2:
        return flipped(data, chance)
    return data.replace(chance.choice(names), chance.choice(names), chance.choice((1, 1, -1)))


def bombed(data: bytes, chance: Random) -> bytes:
    """A stream that unpacks to very much."""
    found = [match.span() for match in _STREAM.finditer(data)]
    if not found:
        return flipped(data, chance)
    start, end = chance.choice(found)
    return data[:start] + zlib.compress(chance.choice((b" ", b"q ", b"<a>", b"1 ")) * (30 << 20)) + data[end:]


PDF: Sequence[Damage] = (flipped, flipped, cut, overwritten, swapped, renumbered, misnamed, bombed)
TEXT: Sequence[Damage] = (flipped, cut, overwritten, renumbered)


def in_word(data: bytes, chance: Random) -> bytes:
    """A Word file with one of its parts damaged, or damaged itself."""
    if chance.random() < 0.25:
        return chance.choice((flipped, cut, overwritten))(data, chance)
    source, made = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    parts = [name for name in source.namelist() if name.endswith((".xml", ".rels"))]
    wrong = chance.choice([*parts, *["word/document.xml"] * len(parts)])
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, in_markup(part, chance) if name == wrong else part)
    return made.getvalue()


def in_markup(part: bytes, chance: Random) -> bytes:
    """Markup with values, elements or bytes that are others; most of it can still be read."""
    way = chance.randrange(4)
    if way == 0:
        return flipped(part, chance)
    if way == 1:
        values = [match.span(1) for match in re.finditer(rb'="([^"]*)"', part)]
        for start, end in sorted(chance.sample(values, min(len(values), 3)), reverse=True):
            value = chance.choice((b"0", b"-1", b"99999999999", "\u00b2".encode(), b"", b"true", b"9" * 5000))
            part = part[:start] + value + part[end:]
        return part
    elements = [match.span() for match in re.finditer(rb"<w:(\w+)[ >][^<]*</w:\1>|<w:\w+[^<>]*/>", part)]
    if not elements:
        return flipped(part, chance)
    start, end = chance.choice(elements)
    return part[:start] + part[start:end] * (0 if way == 2 else chance.choice((2, 500))) + part[end:]


def mutants(data: bytes, ending: str, seed: int, count: int) -> Iterator[bytes]:
    """So many damaged copies of a document, the same each time."""
    for number in range(count):
        chance = Random(f"{seed} {number}")
        ways = {"pdf": PDF, "docx": (in_word,)}.get(ending, TEXT)
        yield chance.choice(ways)(data, chance)
