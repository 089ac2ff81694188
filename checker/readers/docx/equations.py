"""Reads an equation as one line: its runs in order, with signs where one part stands over, under or within another."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from checker.readers.docx.markup import MATH, Element

#: what stands between a part of an equation and what it is written after; brackets are told by the equation itself
BEFORE = {"den": "/", "sup": "^", "sub": "_", "deg": "√", "lim": "_", "mr": "; "}
BRACKETS = (("begChr", "("), ("endChr", ")"))


def terms_in(element: Element) -> Iterator[Element]:
    """The runs of an equation, or of a part of one, and the signs between them, which are runs too."""
    kind = element.tag.removeprefix(MATH) if isinstance(element.tag, str) else ""
    if kind == "r":
        yield element
        return
    if kind in BEFORE:
        yield sign(BEFORE[kind])
    before, behind = brackets_of(element) if kind == "d" else ("", "")
    yield from [sign(before)] if before else []
    for child in element:
        yield from terms_in(child)
    yield from [sign(behind)] if behind else []


def brackets_of(element: Element) -> list[str]:
    """The brackets around a part of an equation."""
    told = element.find(MATH + "dPr")
    marks = [(told.find(MATH + name) if told is not None else None, usual) for name, usual in BRACKETS]
    return [usual if mark is None else mark.get(MATH + "val", "") for mark, usual in marks]


def sign(text: str) -> Element:
    """A run that prints one sign."""
    run = etree.Element(MATH + "r")
    etree.SubElement(run, MATH + "t").text = text
    return run
