"""The fonts of a page under the names and with the descents that the file declares for them, as pdfplumber has them.

pdfium cuts names short and corrects descents; pdfplumber's characters, and so the boxes of words, follow the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1, stream_value
from pdfminer.psparser import literal_name

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.pdfium_fonts import Fonts

Declared = tuple[str, float, Any]  #: a font's name, its descent per point of size, its embedded file

SIMPLE = {"Type1", "MMType1", "TrueType"}  #: the kinds for which pdfminer has its own idea of the well-known fonts
PREFIX = re.compile("^[A-Z]{6}[+]")
DEEPEST_FORM = 12  #: so many forms deep fonts are looked for, which is as deep as `pdfium_paths` draws [cost]


class DeclaredFonts(Fonts):
    """The fonts of one page, as its file declares them."""

    def __init__(self, resources: Any) -> None:
        """Take the page's resources, as pdfminer has them."""
        super().__init__()
        self.resources = resources
        self.declared = declared_fonts(resources, 0)

    def described(self, handle: int) -> tuple[str, float]:
        """The name and descent that pdfplumber would give; where several fonts share a name, those of the same file."""
        name = calls.name_of(handle)
        if name not in self.declared:
            self.declared = declared_fonts(self.resources, DEEPEST_FORM)
        candidates = self.declared.get(name) or [(*super().described(handle), None)]
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
