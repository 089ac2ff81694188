"""Pages drawn with letters, so that the PDF reader can be tried without a PDF.

    read('''
        Table 1
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
      * Total           12.0     11.5
        ──────────┴──────────┴────────
    ''')

The left margin of a line says how it is set: `*` bold, `/` italic. What follows stands where it is drawn:

- text: one space is a space (or the thin space in "47 935.9"), two part words that do not belong together, three part
  segments; Chinese characters are two columns wide
- `^a` behind a word, or before it: a small raised mark
- a rule on a line of its own, ─ thin or ━ thick, in one piece or several, with its joints (┬ ┴ ┼, ┯ ┷ ┿)
- an empty line: half a line's space
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

from checker.model.place import Box
from checker.model.table import Cell, Table
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule, Word
from checker.readers.pdf.tables.building import tables_of

SIZE = 10.0  #: points
MARK = 6.0  #: the size of a raised mark
COLUMN = 4.0  #: the width of a letter
PITCH = 12.0  #: from line to line
EDGE = 60.0  #: the left margin
TOP = 130.0  #: below the running head
GUTTER = 2
THIN, THICK = "─┬┴┼", "━┯┷┿"
JOINTS = (("─", "┬"), ("━", "┿"), ("━", "┷"))  #: above the heads, under them, at the foot

_RULE = re.compile(f"[{THIN}{THICK}]+")
_WORD = re.compile(r"(?P<before>\^\w+\s)?(?P<text>[^\s^]+)(?:\^(?P<behind>[a-z\d,]+))?")


def page(drawing: str, number: int = 1, top: float = TOP) -> Ink:
    """One page as it is drawn; its first line stands at `top`."""
    words: list[Word] = []
    rules: list[Rule] = []
    y = top
    for line in without_margin(drawing):
        if not line.strip():
            y += PITCH / 2
        elif _RULE.search(line):
            rules += rules_in(line, y - 1)
            y += 2
        else:
            words += words_in(line, y)
            y += PITCH
    return Ink(number, 612.0, 792.0, tuple(words), tuple(rules), ())


def without_margin(drawing: str) -> list[str]:
    """The lines of a drawing, moved left so that the margin of styles begins at column 0."""
    lines = drawing.strip("\n").rstrip().splitlines()
    styled = [re.sub(r"^(\s*)[*/] ", r"\1  ", line) for line in lines]
    margin = min(len(line) - len(line.lstrip()) for line in styled if line.strip()) - GUTTER
    return [line[margin:] if margin > 0 else " " * -margin + line for line in lines]


def rules_in(line: str, y: float) -> list[Rule]:
    """The rules of one line, each run of strokes one rule."""
    found = []
    for run in _RULE.finditer(line):
        joints = [place(line, run.start() + i) + COLUMN / 2 for i, stroke in enumerate(run[0]) if stroke not in "─━"]
        weight = 1.5 if run[0][0] in THICK else 0.5
        found.append(Rule(y, place(line, run.start()), place(line, run.end()), weight, tuple(joints)))
    return found


def words_in(line: str, y: float) -> list[Word]:
    """The words of one line, and the marks raised beside them."""
    style = line[:GUTTER].strip()
    line = " " * GUTTER + line[GUTTER:]
    words = []
    for found in _WORD.finditer(line):
        words.append(word(place(line, found.start("text")), y, found["text"], bold=style == "*", italic=style == "/"))
        for name in ("before", "behind"):
            if found[name]:
                words.append(
                    word(place(line, found.start(name) + (name == "before")), y - 1, found[name].strip(" ^"), MARK)
                )
    return words


def word(
    x: float,
    y: float,
    text: str,
    size: float = SIZE,
    width: float | None = None,
    bold: bool = False,
    italic: bool = False,
) -> Word:
    """A word whose left top corner stands at `x` and `y`; it is as wide as its letters unless told."""
    end = x + (columns(text) * COLUMN * size / SIZE if width is None else width)
    return Word(text, Box(x, y, end, y + size), size, bold, italic)


def place(line: str, index: int) -> float:
    """How far from the page's left edge the letter with that index stands."""
    return EDGE + (columns(line[:index]) - GUTTER) * COLUMN


def columns(text: str) -> int:
    """How many columns of a drawing a text fills."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def ruled(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The drawing of a table with a joint at every border: labels on the left, figures set flush right."""
    table = [list(heads), *map(list, rows)]
    widths = [max(columns(line[i]) for line in table) + 3 for i in range(len(heads))]
    thin, thick, foot = (joint.join(stroke * (w - (i > 0)) for i, w in enumerate(widths)) for stroke, joint in JOINTS)
    lines = [
        "".join([filled(line[0], widths[0]), *(filled(cell, -w) for cell, w in zip(line[1:], widths[1:], strict=True))])
        for line in table
    ]
    return "\n".join(" " * GUTTER + line for line in [thin, lines[0], thick, *lines[1:], foot])


def filled(text: str, width: int) -> str:
    """A text filled up with spaces to a number of columns: behind it, or before it where the number is negative."""
    spaces = " " * (abs(width) - columns(text))
    return text + spaces if width > 0 else spaces + text


# --------------------------------------------------------------- read


def read(*drawings: str, top: float = TOP) -> list[Table]:
    """The tables of a document of pages that are drawn."""
    return tables_of(sheets_of([page(drawing, number, top) for number, drawing in enumerate(drawings, start=1)]))[0]


def rows(table: Table) -> list[tuple[str | None, ...]]:
    """The rows of a table as text: the label, then each cell, None where nothing is printed."""
    return [(row.label, *map(text, row.cells)) for row in table.rows]


def text(cell: Cell | None) -> str | None:
    """What a cell prints."""
    return cell.text if cell else None


def heads(table: Table) -> list[tuple[str, ...]]:
    """The heads of each column, from the spanning head down."""
    return [column.path for column in table.columns]


HEADS = """
        ────────────────────────────┬──────────┬────────
        Category                      Approved    Spent
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
"""
FOOT = """
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""


def table(body: str) -> Table:
    """The one table that a drawing of its body gives, under two heads."""
    (found,) = read(HEADS.rstrip() + body.rstrip() + FOOT)
    return found
