"""The page on which drafts are dropped, and the list of them, which the script fetches anew while one is checked."""

from __future__ import annotations

from collections.abc import Sequence

from checker.readers import ENDINGS
from checker.web.desk import Desk, Upload
from checker.web.limits import LARGEST
from checker.writers.typeset.figures import counted
from checker.writers.typeset.markup import element, plain
from checker.writers.typeset.sheet import sheet

TITLE = "Check drafts"
STYLE, SCRIPT = "web/page.css", "web/page.js"
MAY = "form-action 'self'; connect-src 'self'"  #: what the page may do: send drafts, and ask how far they are
CALLED = {
    "report.html": "Report",
    "marked.pdf": "Marked PDF",
    "marked.docx": "Word with comments",
    "findings.xlsx": "Spreadsheet",
    "findings.csv": "CSV",
    "findings.json": "JSON",
}  #: what is made of a draft, in the order in which it is offered


def page(desk: Desk, refused: Sequence[str] = ()) -> str:
    """The whole page; `refused` says what was not taken just now."""
    told = [element("li", plain(sentence)) for sentence in refused]
    body = [
        element("header", [element("h1", TITLE), element("p", "All stays on this computer.", class_="facts")]),
        element(
            "main",
            [element("div", element("ul", told), role="alert", class_="refused") if told else "", _form(), _list(desk)],
        ),
        element("footer", element("form", element("button", "End, and keep nothing"), method="post", action="/end")),
    ]
    return sheet(TITLE, body, STYLE, SCRIPT, MAY)


def ended() -> str:
    """The last page of a session."""
    return sheet(TITLE, [element("main", element("p", "The session has ended. Nothing was kept."))], STYLE)


def _form() -> str:
    endings = ",".join(f".{ending}" for ending in ENDINGS)
    choice = element("input", type="file", name="draft", multiple="", required="", accept=endings)
    about = f"PDF, Word, Markdown or CSV; up to {LARGEST >> 20} MB at once."
    inner = [
        element("label", ["Drop drafts here, or choose them ", choice]),
        element("p", about, class_="facts"),
        element("button", "Check"),
    ]
    return element("form", inner, method="post", action="/drafts", enctype="multipart/form-data", class_="drop")


def _list(desk: Desk) -> str:
    title = element("h2", "Drafts", id="drafts")
    listed = element("div", drafts(desk), id="list", aria_live="polite")
    return element("section", [title, listed], aria_labelledby="drafts")


def drafts(desk: Desk) -> str:
    """The list of drafts, with what came of each; the script asks again as long as something is `data-busy`."""
    if not desk.drafts:
        return element("p", "None yet.", class_="facts")
    return element("ul", map(_draft, reversed(desk.drafts)), data_busy="" if desk.tasks else None)


def _draft(draft: Upload) -> str:
    links = [_link(draft, name) for name in CALLED if name in draft.reports]
    kind = "error" if draft.errors or draft.state == "not checked" else "warning" if draft.warnings else None
    inner = [
        element("h3", element("bdi", plain(draft.name))),
        element("p", plain(_state(draft)), class_=kind),
        element("p", plain(draft.said)) if draft.said else "",
        element("ul", [element("li", link) for link in links], class_="reports") if links else "",
    ]
    return element("li", inner)


def _link(draft: Upload, name: str) -> str:
    """A link to a report, by a name that says of what it is where links are listed by themselves."""
    label = f"{CALLED[name]} of {draft.name}"
    return element("a", CALLED[name], href=f"/drafts/{draft.number}/{name}", aria_label=label)


def _state(draft: Upload) -> str:
    if draft.state != "checked":
        return f"{draft.state[:1].upper()}{draft.state[1:]}"
    found = {"error": draft.errors, "warning": draft.warnings}
    counts = [counted(number, kind) for kind, number in found.items() if number]
    return " and ".join(counts) or "No errors and no warnings; the report says how far the check looked"
