"""PDFs of pages that are drawn with letters (tests/pages.py), set in a font that every reader knows."""

from __future__ import annotations

import io
from typing import Any

import pikepdf

from checker.readers.pdf.page.ink import Ink

#: A table whose total is to be filled in; of "Spent" 13.0 is right.
TOTALLED = """
        Table {number}
        (Euros)
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      1.5
        ──────────┼──────────┼────────
      * Total           15.0     {spent}
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""


def drawn(*pages: Ink, **saving: Any) -> bytes:
    """A PDF of these pages, each in its own size."""
    made = pikepdf.new()
    for ink in pages:
        sheet = made.add_blank_page(page_size=(ink.width, ink.height))
        fonts = {f"/F{bold}": font(("Courier", "Courier-Bold")[bold]) for bold in (0, 1)}
        sheet.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts))
        sheet.Contents = made.make_stream(strokes(ink))
    return saved(made, **saving)


def font(name: str) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name(f"/{name}"))


def strokes(ink: Ink) -> bytes:
    """What draws a page: its rules, and its words in letters that are two fifths as wide as high."""
    drawn = [f"{rule.x0} {ink.height - rule.y - rule.weight} {rule.width} {rule.weight} re f" for rule in ink.rules]
    for word in ink.words:
        escaped = word.text.replace("(", r"\(").replace(")", r"\)")
        origin = f"{word.box.x0} {ink.height - word.box.bottom + 0.2 * word.size}"
        drawn.append(f"BT /F{int(word.bold)} {word.size} Tf 66.667 Tz 1 0 0 1 {origin} Tm ({escaped}) Tj ET")
    return "\n".join(drawn).encode("ascii")


def saved(made: pikepdf.Pdf, **saving: Any) -> bytes:
    data = io.BytesIO()
    made.save(data, static_id="encryption" not in saving, **saving)
    return data.getvalue()
