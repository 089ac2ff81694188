"""How text and elements are set in HTML and SVG."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from checker.languages import LANGUAGES
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.width import THOUSANDS

VOID = ("meta", "input")  #: elements that have no end

#: What is quoted, and what is written from right to left with the figure before it.
_FOREIGN = re.compile(r"(?<=“)[^“”]+(?=”)|(?:\d[\d.,\u00a0\u2009\u202f]*\s)?[\u0590-\u08ff]+(?:\s[\u0590-\u08ff]+)*")


def plain(text: str) -> str:
    """The text as markup, without the control characters that no HTML may hold."""
    return escape(clean(text))


def element(name: str, content: str | Iterable[str] = "", /, **attributes: str | float | None) -> str:
    """An element around markup; an attribute `data_k` is set as data-k, `class_` as class, and None not at all."""
    pairs = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    opening = f"<{' '.join([name, *(_attribute(key, value) for key, value in pairs)])}>"
    inner = content if isinstance(content, str) else "".join(content)
    return opening if name in VOID else f"{opening}{inner}</{name}>"


def _attribute(key: str, value: str | float) -> str:
    """A key and its value; a length is set to a tenth of a point."""
    text = value if isinstance(value, str) else format(round(float(value), 1) + 0.0, "g")
    return f'{key}="{plain(text)}"'


def superscripts(marks: Iterable[str]) -> str:
    """Footnote marks as they stand on the page."""
    text = ", ".join(plain(mark) for mark in marks)
    return element("sup", text) if text else ""


def direction(language: str) -> str | None:
    """Which way a text of the language runs, where it is not from left to right."""
    return "rtl" if language in LANGUAGES and LANGUAGES[language].right_to_left else None


def told(text: str) -> str:
    """A sentence as markup; what it quotes runs in its own direction, and does not draw the words around it along.

    No line breaks within a figure.
    """
    text = THOUSANDS.sub("\u00a0", text)
    parts, at = [], 0
    for found in _FOREIGN.finditer(text):
        parts += [plain(text[at : found.start()]), element("bdi", plain(found[0]))]
        at = found.end()
    return "".join([*parts, plain(text[at:])])
