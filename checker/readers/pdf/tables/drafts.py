"""Shares the lines of a table's body out among its rows: each block of label lines takes the figures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from math import inf

from msgspec import Struct, field
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import text_of
from checker.readers.pdf.tables.labels import LabelSetting, blocks_of, completes, named_beside, shared
from checker.readers.pdf.tables.strips import BodyStrip, disjoint
from checker.readers.wording import is_figure


class Draft(Struct):
    """One row while it is put together."""

    stub: list[BodyStrip] = field(default_factory=list)
    anchor: BodyStrip | None = None
    loose: list[BodyStrip] = field(default_factory=list)

    @property
    def top(self) -> float:
        """Where the row begins."""
        strips = self.stub + ([self.anchor] if self.anchor else [])
        return min(strip.line.box.top for strip in strips)

    @property
    def bottom(self) -> float:
        """Where the row ends."""
        return max(strip.y for strip in self.stub + ([self.anchor] if self.anchor else []))

    @property
    def strips(self) -> list[BodyStrip]:
        """All its lines, from the top down."""
        anchors = [self.anchor] if self.anchor else []
        return sorted({id(s): s for s in (*self.stub, *anchors, *self.loose)}.values(), key=lambda strip: strip.y)

    def foot(self, column: int) -> float | None:
        """Where the text ends that it has in a column; None where it has none."""
        return next((strip.y for strip in reversed(self.strips) if strip.cells[column]), None)

    def runs_into(self, strip: BodyStrip, setting: LabelSetting) -> bool:
        """Whether a line goes on with the text that this row has in a column right of its label."""
        feet = [self.foot(index) for index, cell in enumerate(strip.cells) if cell]
        return any(foot is not None and strip.y - foot <= setting.text for foot in feet)


def drafts_of(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The rows between two rules: each block of label lines takes the figures beside it."""
    blocks = blocks_of([strip for strip in band if strip.stub], setting)
    floating = [strip for strip in band if strip.figures and not strip.stub]
    drafts: list[Draft] = []
    for label in (draft for block in blocks for draft in split(block, setting)):
        rows = shared_out(label, [strip for strip in floating if id(strip) not in seated_in(drafts)])
        drafts += (draft for row in rows for draft in parted(row, band, setting))
    drafts = [*leading(band, setting), *drafts]
    seated = seated_in(drafts)
    for strip in band:
        if not strip.stub and id(strip) not in seated:
            seat(strip, drafts, setting)
    return sorted(drafts, key=lambda draft: draft.top)


def leading(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """A text beside the labels, over all rows, as one of its own: it ends further above them than lines of a text."""
    over = list(takewhile(lambda strip: not (strip.stub or strip.figures), band))
    if not over or len(over) == len(band) or not over[0].cells[0] or heads_group(over[0], ()):
        return []
    return [Draft([], over[0])] if band[len(over)].y - over[-1].y > setting.text else []


def seated_in(drafts: Sequence[Draft]) -> set[int]:
    """Which lines without a label have a row."""
    return {id(strip) for draft in drafts for strip in (draft.anchor, *draft.loose)}


def shared_out(draft: Draft, floating: Sequence[BodyStrip]) -> list[Draft]:
    """A row with the figures that stand beside its label lines; several rows, where they stand one under the other."""
    beside = [strip for strip in floating if draft.top - 1 < strip.middle < draft.bottom + 1]
    anchors = [*([draft.anchor] if draft.anchor else []), *beside]
    if disjoint(anchors):
        return [Draft(draft.stub, anchors[0], anchors[1:])] if anchors else [draft]
    named = [named_beside(strip) and strip.y > draft.anchor.y for strip in beside] if draft.anchor else []
    if draft.stub[0].cells[0] and all(map(named_beside, anchors)) and draft.anchor is not draft.stub[0]:
        return under_first_text(draft, beside)
    if draft.anchor and (all(named) or draft.anchor is draft.stub[0] or len(anchors) > len(draft.stub)):
        return [draft]
    rows = [Draft([], anchor) for anchor in sorted(anchors, key=lambda anchor: anchor.middle)]
    for strip in draft.stub:
        nearest = min(rows, key=lambda row: abs(row.anchor.middle - strip.middle) if row.anchor else 0.0)
        nearest.stub.append(strip)
    return rows


def split(block: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The rows of one block: as many as it has lines with figures, each with the label lines that lead up to it."""
    anchors = [strip for strip in block if strip.figures]
    if len(anchors) <= 1 or (len(anchors) == 2 and (completes(*anchors) or shared(anchors[0], anchors[1], setting))):
        return [Draft(list(block), anchors[0] if anchors else None)]
    if all(map(named_beside, anchors[1:])):
        return under_one_label(block, anchors)
    drafts: list[Draft] = []
    from_top = block[0].figures and not block[-1].figures
    current: list[BodyStrip] = []
    for strip in block:
        if from_top and strip.figures and current:
            drafts.append(closed(current))
            current = []
        current.append(strip)
        if not from_top and strip.figures:
            drafts.append(closed(current))
            current = []
    if current:
        drafts.append(closed(current))
    return drafts


def under_first_text(draft: Draft, beside: Sequence[BodyStrip]) -> list[Draft]:
    """The rows that one label and the text beside its first line stand over: the first of those has the label."""
    first = min(beside, key=lambda strip: strip.y)
    if draft.anchor is None or draft.anchor.y < first.y:
        return [replace(draft, anchor=draft.anchor or first)]
    label = [bare(strip) if strip is draft.anchor else strip for strip in draft.stub]
    return [Draft(label, first), Draft([], unnamed(draft.anchor))]


def parted(draft: Draft, band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """A row; two, where the text beside its figures stands further below the text beside its label than lines do."""
    anchor = draft.anchor
    if anchor is None or draft.loose or not draft.stub or not anchor.cells[0] or is_figure(text_of(anchor.cells[0])):
        return [draft]
    over = [strip.y for strip in band if strip.cells[0] and draft.stub[0].y <= strip.y < anchor.y]
    if not over or anchor.y - over[-1] <= setting.text:
        return [draft]
    label = [strip if strip.y < anchor.y else bare(strip) for strip in draft.stub]
    loose = [unnamed(strip) for strip in draft.stub if strip.y > anchor.y and any(strip.cells)]
    return [Draft(label), Draft([], unnamed(anchor), loose)]


def bare(strip: BodyStrip) -> BodyStrip:
    """A line with nothing but its label."""
    return replace(strip, cells=((),) * len(strip.cells), figures=False)


def unnamed(strip: BodyStrip) -> BodyStrip:
    """A line without its label."""
    return replace(strip, stub=()) if strip.stub else strip


def under_one_label(block: Sequence[BodyStrip], anchors: Sequence[BodyStrip]) -> list[Draft]:
    """The rows that one label stands beside: the first of them has it, texts in the next column name the others."""
    starts = [strip.y for strip in anchors[1:]]
    label = [strip if strip.y < starts[0] else bare(strip) for strip in block]
    rows = [Draft(label, anchors[0])]
    for anchor, end in zip(anchors[1:], [*starts[1:], inf], strict=True):
        loose = [unnamed(strip) for strip in block if anchor.y < strip.y < end and any(strip.cells)]
        rows.append(Draft([], unnamed(anchor), loose))
    return rows


def closed(strips: Sequence[BodyStrip]) -> Draft:
    """A row from its label lines, one of which may bear the figures."""
    return Draft(list(strips), next((strip for strip in strips if strip.figures), None))


def seat(strip: BodyStrip, drafts: list[Draft], setting: LabelSetting) -> None:
    """Give a line without a label to the row that it stands beside or goes on with, or make it a row of its own."""
    above = [draft for draft in drafts if draft.top <= strip.line.box.top + 2]
    begun = [draft for draft in above if draft.runs_into(strip, setting)]
    if not strip.figures and drafts and not heads_group(strip, above) and not begins_row(strip, above, begun):
        (begun or above or drafts[:1])[-1].loose.append(strip)
    elif above and above[-1] in begun and not (above[-1].anchor and above[-1].anchor.figures):
        above[-1].loose += [above[-1].anchor] if above[-1].anchor else []
        above[-1].anchor = strip
    else:
        drafts.append(Draft([], strip))
        drafts.sort(key=lambda draft: draft.top)


def begins_row(strip: BodyStrip, above: Sequence[Draft], begun: Sequence[Draft]) -> bool:
    """Whether a text beside the labels, not one across most columns, is a new row's: that above ends further up."""
    beside = bool(strip.cells[0]) and sum(map(bool, strip.cells)) * 2 <= len(strip.cells)
    return beside and bool(above) and not begun and above[-1].anchor is not None and bool(above[-1].foot(0))


def heads_group(strip: BodyStrip, above: Sequence[Draft]) -> bool:
    """Whether a line in a column of text is the head of a group: alone, and bold or italic unlike those above it."""
    alone = sum(bool(cell) for cell in strip.cells) == 1
    below = not above or style_of(above[-1].strips[-1]) != style_of(strip)
    return alone and style_of(strip) != (False, False) and below


def style_of(strip: BodyStrip) -> tuple[bool, bool]:
    """Whether everything on a line right of the stub is bold, and whether it is italic."""
    words = [word for cell in strip.cells for word in cell]
    return all(word.bold for word in words), all(word.italic for word in words)
