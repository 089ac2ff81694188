"""An answer as text for a terminal, or as CSV for a spreadsheet; all of them as one page for a browser.

The page has no script, and nothing from outside.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from wcwidth import ljust, rjust, wcswidth

from checker.archive.questions import Answer, Question, is_figure, shown
from checker.writers.typeset.harmless import clean, inert
from checker.writers.typeset.width import THOUSANDS

WIDEST = 60  #: cells of a column; a longer text is cut
LONGEST = 240  #: pixels of the longest bar
#: Heads with bars.
DRAWN = {"errors": "per_100_pages", "first": "errors", "slowest": "seconds", "precision": "findings"}
FIGURE = ' class="figure"'  #: what a figure, and the head of a column of figures, bears
STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid #8884 }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums }
rect { fill: #2563a8 }
"""


def as_text(answer: Answer) -> str:
    """The answer in columns, those of figures set to the right."""
    lines = [list(answer.heads), *([_cut(shown(each)) for each in row] for row in answer.rows)]
    widths = [max(max(wcswidth(text), 0) for text in column) for column in zip(*lines, strict=True)]
    sides = [rjust if figures else ljust for figures in answer.figured]
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


def page(title: str, answers: Iterable[tuple[Question, Answer]], reports: Sequence[tuple[str, Answer]] = ()) -> str:
    """The whole page: each question with its answer, then the report of each document that has one."""
    linked = {document: f"document-{number}" for number, (document, _) in enumerate(reports, start=1)}
    parts = [_section(question.name, question.title, answer, linked) for question, answer in answers]
    parts += [_section(linked[document], document, answer, {}) for document, answer in reports]
    sections = "\n".join(parts)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{escape(title)}</title>
<style>{STYLE}</style>
</head>
<body>
<h1>{escape(title)}</h1>
{sections}
</body>
</html>
"""


def _section(name: str, title: str, answer: Answer, linked: Mapping[str, str]) -> str:
    """One question, or document, and its answer as a table."""
    bars = DRAWN.get(name)
    drawn = answer.heads.index(bars) if bars in answer.heads else None
    most = max((_size(row[drawn]) for row in answer.rows), default=Decimal(0)) if drawn is not None else Decimal(0)
    heads = "".join(
        f'<th scope="col"{FIGURE * figures}>{escape(head.replace("_", " "))}</th>'
        for head, figures in zip(answer.heads, answer.figured, strict=True)
    )
    heads += "<th></th>" if drawn is not None else ""
    rows = "\n".join(_row(row, drawn, most, linked) for row in answer.rows)
    table = (
        f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>" if answer.rows else "<p>None.</p>"
    )
    return f'<section id="{name}"><h2>{escape(title)}</h2>\n{table}</section>'


def _row(row: Sequence[Any], drawn: int | None, most: Decimal, linked: Mapping[str, str]) -> str:
    cells = "".join(f"<td{FIGURE * is_figure(each)}>{_cell(each, linked)}</td>" for each in row)
    bar = f"<td>{_bar(_size(row[drawn]), most)}</td>" if drawn is not None else ""
    return f"<tr>{cells}{bar}</tr>"


def _cell(value: object, linked: Mapping[str, str]) -> str:
    """A value as text; the name of a document leads to its report."""
    text = escape(_held(shown(value)))
    return f'<a href="#{linked[value]}">{text}</a>' if isinstance(value, str) and value in linked else text


def _held(text: str) -> str:
    """A text in which no line breaks within a figure."""
    return THOUSANDS.sub("\N{NO-BREAK SPACE}", text)


def _bar(size: Decimal, most: Decimal) -> str:
    """A bar as long as a figure is great; the figure itself stands beside it."""
    width = int(LONGEST * size / most) if most else 0
    return f'<svg width="{LONGEST}" height="12" aria-hidden="true"><rect width="{width}" height="12"/></svg>'


def _size(value: object) -> Decimal:
    return Decimal(f"{value}") if is_figure(value) else Decimal(0)
