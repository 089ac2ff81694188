"""Takes off a table's region what stands within its rules and is not the table's: a caption, a heading, a note."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from statistics import median

from msgspec.structs import replace

from checker.readers.pdf.layout.alignment import has_figures, joints_of
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.captions import is_caption, opens_notes
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.unruled_heads import THIN
from checker.readers.wording import SECTION_NUMBER, is_number, is_year

OVER = 48.0  #: a caption with its title and unit line takes so much space over the heads [corpus]
LARGER = 1.0  #: the type of a heading is larger than that of a table by more than this, in points [unknown]
STEPS = 2  #: a scale has so many figures at least [unknown]
FAR_LARGER = 1.5  #: what is so many times as large as the lines of a table is none of them [unknown]


def trimmed(region: Region, sheet: PageBody) -> Region:
    """A region without what is printed over and under its rules, where a caption stands over it or a note under it."""
    region = above_scale(below_opening(region))
    top = region.rules[0].y
    foot = max((rule.y for rule in region.rules if rule.joints), default=region.rules[-1].y)
    captioned = any(is_caption(line) for line in sheet.lines if top - OVER < line.box.level < top)
    over = top if captioned else 0.0
    under = min((line.box.level for line in region.lines if line.box.level > foot and opens_notes(line)), default=1e9)
    lines = tuple(line for line in region.lines if over < line.box.level < under)
    rules = tuple(rule for rule in region.rules if rule.y < under)
    return replace(region, rules=rules, lines=lines) if lines else region


def below_opening(region: Region) -> Region:
    """A region without the caption or the numbered heading that stands within its rules, and what is over that.

    Nor has it a note that stands under the table above, with what follows it over the rule that the heads stand under.
    """
    joints = joints_of(region.rules)
    heads = list(takewhile(lambda line: not has_figures(line, joints), region.lines))
    size = median(line.size for line in region.lines)
    end = end_of_note(heads, region)
    openings = [i for i, line in enumerate(heads) if is_caption(line) or is_section(line, size) or line.box.level < end]
    if not openings:
        return region
    cut = heads[openings[-1]].box.bottom
    lines = region.lines[openings[-1] + 1 :]
    rules = tuple(rule for rule in region.rules if rule.y > cut - 1)
    if not lines or len(rules) < 2:
        return region
    if rules[0].y > lines[0].box.level:  # heads that no rule stands over
        rules = (Rule(lines[0].box.top - 1, region.x0, region.x1, THIN), *rules)
    return replace(region, rules=rules, lines=lines)


def end_of_note(heads: Sequence[Line], region: Region) -> float:
    """Where a table begins over which a note of the table above stands: at the next rule as wide as it, over heads."""
    if not heads or not (heads[0].words[0].raised or opens_notes(heads[0])):
        return 0.0
    wide = [rule.y for rule in region.rules if rule.aligned(region.rules[0])]
    return next((y for y in wide if heads[0].box.level < y < heads[-1].box.level), 0.0)


def above_scale(region: Region) -> Region:
    """A region without what stands under its last row, where the scale of a chart is among it."""
    joints = joints_of(region.rules)
    rows = [index for index, line in enumerate(region.lines) if has_figures(line, joints)]
    below = region.lines[rows[-1] + 1 :] if rows else ()
    rules = tuple(rule for rule in region.rules if below and rule.y < below[0].box.level)
    if len(rules) < 2 or sum(is_number(line.text) and not is_year(line.text) for line in below) < STEPS:
        return region
    return replace(region, rules=rules, lines=region.lines[: -len(below)])


def is_section(line: Line, size: float) -> bool:
    """Whether a line is a heading of the text: far larger than the lines of the table, or larger, bold and numbered."""
    numbered = line.bold and line.size > size + LARGER and SECTION_NUMBER.match(line.text) is not None
    return numbered or line.size > FAR_LARGER * size
