"""Counts what Word numbers by itself: "1.", "(a)", "II.", as they are printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from msgspec import Struct, field

from checker.languages.numerals import chinese, letters, roman
from checker.readers.docx.markup import Element, W, below, parsed, value, whole
from checker.readers.docx.styles import Styles

LAST = 32_767  #: Word counts no further [given]
PLACE = re.compile(r"%([1-9])")


FORMS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": lambda number: roman(number).lower(),
    "upperRoman": roman,
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
}  #: the forms that are computed; other numbers and bullets are left off


class Numbering(Struct):
    """The lists of a document, and how far each has been counted."""

    styles: Styles
    lists: dict[str, Element] = field(default_factory=dict)
    abstract: dict[str, Element] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def number_of(self, paragraph: Element) -> str:
        """The number that Word prints before a paragraph, which is counted; "" where it prints none that is known."""
        found = self.styles.of_paragraph(paragraph, "numPr")
        name = value(found, "numId")
        if name is None or name == "0" or name not in self.lists:
            return ""
        levels = self.levels_of(name)
        depth = self.depth_of(paragraph, found, levels)
        if depth not in levels:
            return ""
        self.count(name, depth, levels)
        return self.printed(name, depth, levels)

    def depth_of(self, paragraph: Element, found: Element, levels: Mapping[int, Element]) -> int:
        """The level of a paragraph in its list; a style's own level is that which the list ties to the style."""
        if below(found, "ilvl") is not None:
            return whole(found, "ilvl")
        style = self.styles.style_of(paragraph)
        return next((depth for depth, level in levels.items() if style and value(level, "pStyle") == style), 0)

    def levels_of(self, name: str) -> dict[int, Element]:
        """The levels of a list by their depth, with what the list itself says otherwise."""
        item = self.lists[name]
        root = self.abstract.get(value(item, "abstractNumId") or "")
        levels = {} if root is None else {parsed(lvl.get(W + "ilvl")): lvl for lvl in root.findall(W + "lvl")}
        for override in item.findall(W + "lvlOverride"):
            if (level := below(override, "lvl")) is not None:
                levels[parsed(override.get(W + "ilvl"))] = level
        return levels

    def count(self, name: str, depth: int, levels: Mapping[int, Element]) -> None:
        """Count one paragraph: its own level goes on, the deeper ones begin anew; lists of one kind count together."""
        item = self.lists[name]
        counts = self.counts.setdefault(value(item, "abstractNumId") or name, {})
        if name not in self.begun:
            self.begun.add(name)
            for override in item.findall(W + "lvlOverride"):
                if below(override, "startOverride") is not None:
                    counts[parsed(override.get(W + "ilvl"))] = whole(override, "startOverride") - 1
        counts[depth] = counts.get(depth, whole(levels[depth], "start", default=1) - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]

    def printed(self, name: str, depth: int, levels: Mapping[int, Element]) -> str:
        """The number as the list's pattern ("%1.%2", "(%3)") prints it."""
        pattern = value(levels[depth], "lvlText") or ""
        counts = self.counts[value(self.lists[name], "abstractNumId") or name]
        places = [int(place) - 1 for place in PLACE.findall(pattern)]
        forms = {place: value(levels.get(place), "numFmt") or "decimal" for place in places}
        if not places or any(form not in FORMS for form in forms.values()):
            return ""

        def figure(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            number = counts.get(place, whole(levels.get(place), "start", default=1))
            return FORMS[forms[place]](number) if 0 < number <= LAST else str(number)

        return PLACE.sub(figure, pattern)


def numbering_of(root: Element | None, styles: Styles) -> Numbering:
    """The lists of a document, none counted yet."""
    numbering = Numbering(styles)
    if root is not None:
        numbering.lists = {item.get(W + "numId", ""): item for item in root.findall(W + "num")}
        numbering.abstract = {item.get(W + "abstractNumId"): item for item in root.findall(W + "abstractNum")}
    return numbering
