"""Walks a Word file's markup: names, toggles, and children that stand inside revisions and content controls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Element = Any  #: an lxml element; lxml says nothing about its types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SHAPES = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
PICTURES = SHAPES + "blip", "{urn:schemas-microsoft-com:vml}imagedata"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
VALUE = W + "val"
BOX = W + "txbxContent"
NUMBER = "number"  #: the attribute, of no file, that counts the paragraphs
TWIPS = 20  #: twentieths of a point, in which Word measures [given]

_WHOLE = re.compile(r"-?[0-9]{1,15}")  #: what Word writes; a number that is longer is none

#: What only wraps what is printed: controls, accepted insertions, links, fields.
WRAPPERS = {
    W + name
    for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo")
}


def numbered(root: Element) -> Element:
    """The markup with the paragraphs counted as the file has them, those too that are not read."""
    for number, paragraph in enumerate(root.iter(W + "p")):
        paragraph.set(NUMBER, str(number))
    return root


def number_of(paragraph: Element) -> int | None:
    """Which paragraph of its part one is, where they are counted."""
    number = paragraph.get(NUMBER)
    return None if number is None else int(number)


def in_one_rendering(root: Element) -> Element:
    """The markup with one rendering of what it holds in several, for newer and for older programs: that for newer."""
    for content in list(root.iterdescendants(MC + "AlternateContent")):
        kept = next(content.iterchildren(MC + "Choice", MC + "Fallback"), ())
        for each in list(kept):
            content.addprevious(each)
        content.getparent().remove(content)
    return root


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children of some kinds, whatever they are wrapped in; deleted ones are left out."""
    wanted = {W + name for name in names}
    for child in element:
        if child.tag in wanted:
            yield child
        elif child.tag in WRAPPERS:
            yield from children(child, *names)


def boxes_in(element: Element) -> Iterator[Element]:
    """The outermost text boxes that are anchored in an element."""
    for child in element:
        if child.tag == BOX:
            yield child
        elif child.tag not in (W + "del", W + "moveFrom"):
            yield from boxes_in(child)


def charts_in(element: Element) -> Iterator[str]:
    """The relations of the charts that are to be seen in an element, outside of text boxes."""
    for child in element if not any(child.get("hidden") in ("1", "true") for child in element) else ():
        if child.tag == CHART + "chart":
            yield from (text for key, text in child.attrib.items() if key.endswith("}id"))
        elif child.tag != BOX:
            yield from charts_in(child)


def below(element: Element | None, *path: str) -> Element | None:
    """The first child at a path of names, if there is one."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(W + name), None)
    return element


def value(element: Element | None, *path: str) -> str | None:
    """The value of the child at a path of names."""
    found = below(element, *path)
    return None if found is None else found.get(VALUE)


def whole(element: Element | None, *path: str, default: int = 0) -> int:
    """The value at a path as a whole number."""
    return parsed(value(element, *path), default)


def parsed(text: str | None, default: int = 0) -> int:
    """A whole number as an attribute spells it; measures may bear a fraction that nobody sees."""
    digits = (text or "").partition(".")[0]
    return int(digits) if _WHOLE.fullmatch(digits) else default


def is_on(element: Element | None) -> bool:
    """Whether a toggle, which may be spelled out as "0", is on."""
    return element is not None and element.get(VALUE) not in ("0", "false", "off", "none", "nil")


def has(element: Element | None, *path: str) -> bool:
    """Whether the toggle at a path is there and on."""
    return is_on(below(element, *path))
