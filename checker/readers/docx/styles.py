"""Says how a paragraph or run is set: by itself, by its style, by the style that one is based on."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

from checker.readers.docx.markup import VALUE, Element, W, below, is_on, parsed, value

Found = Element | None


class Dress(NamedTuple):
    """How a run is set; `size` is in points."""

    bold: bool
    raised: bool
    hidden: bool
    capitals: bool
    size: float
    italic: bool = False
    struck: bool = False


class Styles(Struct):
    """The styles of a document by their names; `defaults` are the document's own."""

    by_id: dict[str, Element] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    defaults: Element | None = None
    known: dict[tuple[str, tuple[str, ...]], Found] = field(default_factory=dict)

    def of_style(self, style: str | None, *path: str) -> Found:
        """The property at a path, from a style or the nearest one it is based on that has it."""
        if not style:
            return None
        key = (style, path)
        if key not in self.known:
            self.known[key] = self.search(style, path)
        return self.known[key]

    def search(self, style: str | None, path: tuple[str, ...]) -> Found:
        """The property at a path, looked for from style to style; a circle of styles ends the search."""
        seen: set[str] = set()
        while style and style not in seen and style in self.by_id:
            seen.add(style)
            found = below(self.by_id[style], *path)
            if found is not None:
                return found
            style = value(self.by_id[style], "basedOn")
        return None

    def of_paragraph(self, paragraph: Element, name: str) -> Found:
        """A property of a paragraph ("ind", "outlineLvl"), its own or its style's."""
        own = below(paragraph, "pPr", name)
        return own if own is not None else self.of_style(self.style_of(paragraph), "pPr", name)

    def dress(self, run: Element, paragraph_style: str | None) -> Dress:
        """How a run is set: each property its own, its style's, its paragraph's style's or the document's."""
        properties = below(run, "rPr")
        own = {child.tag: child for child in properties} if properties is not None else {}
        reference = own.get(W + "rStyle")
        style = None if reference is None else reference.get(VALUE)

        def found(name: str) -> Found:
            if (element := own.get(W + name)) is not None:
                return element
            for usual in (style, paragraph_style):
                if usual and (element := self.of_style(usual, "rPr", name)) is not None:
                    return element
            return self.of_defaults(name)

        align, size = found("vertAlign"), found("sz")
        lifted = parsed(position.get(VALUE)) > 2 if (position := own.get(W + "position")) is not None else False
        return Dress(
            is_on(found("b")),
            lifted if align is None else align.get(VALUE) == "superscript",
            is_on(found("vanish")),
            is_on(found("caps")),
            parsed(size.get(VALUE), 20) / 2 if size is not None else 10.0,
            is_on(found("i")),
            is_on(found("strike")) or is_on(found("dstrike")),
        )

    def of_defaults(self, name: str) -> Found:
        """A property of runs that the document sets for all of them."""
        key = ("", ("rPr", name))
        if key not in self.known:
            self.known[key] = below(self.defaults, "rPrDefault", "rPr", name)
        return self.known[key]

    def style_of(self, paragraph: Element) -> str | None:
        """The name of a paragraph's style."""
        return value(paragraph, "pPr", "pStyle") or self.usual.get("paragraph")

    def outline(self, paragraph: Element) -> int | None:
        """The outline level of a paragraph, counted from 0; None for text."""
        found = self.of_paragraph(paragraph, "outlineLvl")
        level = parsed(found.get(W + "val"), 9) if found is not None else 9
        return level if level < 9 else None


def styles_of(root: Element | None) -> Styles:
    """The styles of a document."""
    styles = Styles()
    if root is None:
        return styles
    styles.defaults = below(root, "docDefaults")
    for style in root.findall(W + "style"):
        name, kind = style.get(W + "styleId"), style.get(W + "type")
        styles.by_id[name] = style
        if style.get(W + "default") in ("1", "true", "on"):
            styles.usual[kind] = name
    return styles
