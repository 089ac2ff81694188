"""The fonts of a page: pdfium's, under the names and with the descents that the file declares for them.

pdfium cuts names short and corrects descents; pdfplumber's characters, and so the boxes of words, follow the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1, stream_value
from pdfminer.psparser import literal_name

from checker.readers.pdf import pdfium_calls as calls

Declared = tuple[str, float, Any]  #: a font's name, its descent per point of size, its embedded file

SIMPLE = {"Type1", "MMType1", "TrueType"}  #: the kinds for which pdfminer has its own idea of the well-known fonts
PREFIX = re.compile("^[A-Z]{6}[+]")
DEEPEST_FORM = 12  #: a form that holds itself would never end


class Widths(dict[str, float]):
    """The advance of each letter of a font per point of size; where glyphs share a letter, that of the first."""

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def __missing__(self, letter: str) -> float:
        return self.setdefault(letter, calls.width_of(self.handle, letter))


class Advances(dict[str, float]):
    """How far each letter of one setting moves the pen."""

    def __init__(self, widths: Widths, size: float, stretch: float) -> None:
        self.widths, self.size, self.stretch = widths, size, stretch

    def __missing__(self, letter: str) -> float:
        return self.setdefault(letter, self.widths[letter] * self.size * self.stretch)


class Font(Struct, frozen=True):
    """A font of one page; `descent` is per point of size."""

    name: str
    descent: float
    widths: Widths


class Fonts:
    """The fonts of one page by their pdfium handles; each is asked about once."""

    def __init__(self, resources: Any) -> None:
        """Take the page's resources, as pdfminer has them."""
        self.resources = resources
        self.declared = declared_fonts(resources, 0)
        self.known: dict[int, Font] = {}

    def font(self, handle: int) -> Font:
        """The font behind a handle."""
        if handle not in self.known:
            self.known[handle] = Font(*self._as_declared(handle), Widths(handle))
        return self.known[handle]

    def _as_declared(self, handle: int) -> tuple[str, float]:
        """The name and descent that pdfplumber would give; where several fonts share a name, those of the same file."""
        name = calls.name_of(handle)
        if name not in self.declared:
            self.declared = declared_fonts(self.resources, DEEPEST_FORM)
        candidates = self.declared.get(name) or [(name or "unknown", calls.descent_of(handle), None)]
        if len(candidates) > 1:
            length = calls.file_size_of(handle)
            candidates.sort(key=lambda font: embedded_size(font) != length)
        return candidates[0][:2]


def declared_fonts(resources: Any, forms: int) -> dict[str, list[Declared]]:
    """The fonts of a page, and of forms on it so many deep, under the names that pdfium may call them by."""
    found: dict[str, list[Declared]] = {}
    for spec in _specs(resources, forms, set()):
        parts = list_value(spec.get("DescendantFonts"))
        inner = dict_value(parts[0]) if parts else spec
        base = resolve1(inner.get("BaseFont"))
        name = literal_name(base) if base else ""
        font = _declared(inner, name)
        for known in {name, name if parts else PREFIX.sub("", name)}:
            if font[:2] not in [other[:2] for other in found.setdefault(known, [])]:
                found[known].append(font)
    return found


def _specs(resources: Any, forms: int, met: set[int]) -> Iterator[dict[str, Any]]:
    held = dict_value(resources)
    yield from map(dict_value, dict_value(held.get("Font")).values())
    for form in map(resolve1, dict_value(held.get("XObject")).values() if forms else ()):
        if isinstance(form, PDFStream) and id(form) not in met:
            met.add(id(form))
            yield from _specs(form.get("Resources"), forms - 1, met)


def _declared(spec: dict[str, Any], name: str) -> Declared:
    descriptor = dict_value(spec.get("FontDescriptor"))
    if name in FONT_METRICS and literal_name(spec.get("Subtype")) in SIMPLE:
        descriptor = FONT_METRICS[name][0]
    said, descent = resolve1(descriptor.get("FontName", "unknown")), num_value(descriptor.get("Descent"))
    file = next((descriptor[key] for key in ("FontFile", "FontFile2", "FontFile3") if key in descriptor), None)
    return (said if isinstance(said, str) else literal_name(said), -abs(descent) / 1000, file)


def embedded_size(font: Declared) -> int:
    """The length of a font's file, by which pdfium's fonts of one name are told apart."""
    return len(stream_value(font[2]).get_data()) if font[2] else 0
