"""An answer as text: for a terminal, or as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io

from wcwidth import ljust, rjust, wcswidth

from checker.archive.questions import Answer, is_figure, shown
from checker.writers.typeset.harmless import clean, inert

WIDEST = 60  #: cells of a column; a longer text is cut


def as_text(answer: Answer) -> str:
    """The answer in columns, those of figures set to the right."""
    lines = [list(answer.heads), *([_cut(shown(each)) for each in row] for row in answer.rows)]
    widths = [max(max(wcswidth(text), 0) for text in column) for column in zip(*lines, strict=True)]
    right = [any(is_figure(row[index]) for row in answer.rows) for index in range(len(answer.heads))]
    sides = [rjust if figures else ljust for figures in right]
    set_out = (
        "  ".join(side(text, width) for side, text, width in zip(sides, line, widths, strict=True)).rstrip()
        for line in lines
    )
    return "".join(f"{line}\n" for line in set_out)


def as_csv(answer: Answer) -> str:
    """The answer as CSV; figures as they are."""
    sheet = io.StringIO()
    lines = csv.writer(sheet, lineterminator="\n")
    lines.writerow(answer.heads)
    lines.writerows([each if is_figure(each) else inert(clean(shown(each))) for each in row] for row in answer.rows)
    return sheet.getvalue()


def _cut(text: str) -> str:
    text = clean(" ".join(text.split()))
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"
