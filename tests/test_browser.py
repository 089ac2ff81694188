"""The HTML report in a real browser: filters in the address, keys, ticks that stay, marks where the figures stand.

And the page of `iccd-check serve`: what is dropped on it, and what comes of that.

Debian's chromium opens the file as a person would. The report is driven by a script that is put behind it, which needs
the page's policy out of the way; that the page's own script runs under the policy is seen without it.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn import Config, Server

from checker.api import check
from checker.cli.pictures import pictures_for, pictures_of
from checker.languages.interface import interface
from checker.model.report import Checked, SourceFile, Unreadable
from checker.web.app import application
from checker.web.desk import Desk
from checker.web.page import page as dropping
from checker.web.session import LOOPBACK, Session
from checker.writers import html
from checker.writers.tables import html as tables
from checker.writers.typeset.exhibit import AIR
from checker.writers.typeset.look import Look
from checker.writers.typeset.telling import shown_findings
from tests.programs import program
from tests.unit.web.conftest import COMMAND

SAMPLE = Path(__file__).parents[1] / "samples" / "performance-en-errors.pdf"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
#: Goes to the second finding and back, ticks the first one off, loads the page anew, and writes down what it sees.
DRIVER = """<script>
const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const at = () => document.activeElement.id;
const first = document.querySelector(".finding");
if (!sessionStorage.loaded) {
  const seen = {};
  press("j"); press("j"); seen.next = at();
  press("k"); seen.previous = at();
  seen.marks = Object.fromEntries([...document.querySelectorAll("rect.found")].map((mark) => {
    const page = mark.closest("svg").querySelector("use").getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const place = [(box.left - page.left) / page.width, (box.top - page.top) / page.height];
    return [mark.closest(".finding").id, place];
  }));
  first.querySelector("input").click();
  sessionStorage.loaded = JSON.stringify(seen);
  location.reload();
} else {
  const seen = JSON.parse(sessionStorage.loaded);
  seen.ticked = [...document.querySelectorAll(".done")].map((one) => one.id);
  const wide = document.documentElement;
  seen.scrolls = wide.scrollWidth > wide.clientWidth;
  document.title = JSON.stringify(seen);
}
</script>"""


@pytest.fixture(scope="module")
def checked() -> Checked:
    data = SAMPLE.read_bytes()
    return Checked(check(data, SAMPLE.name), SourceFile(SAMPLE.name, data))


@pytest.fixture(scope="module")
def page(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("browser") / "report.html"
    file.write_text(html.write([checked], **pictures_for(html, [checked])), "utf-8")
    return file


def shown(address: str, profile: Path) -> str:
    """The page as the browser has it when its scripts have run; nothing of it may have been forbidden."""
    settings = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--enable-logging=stderr",
        f"--user-data-dir={profile}",
        "--virtual-time-budget=9000",
    ]
    command = [program("chromium", "chromium"), *settings, "--dump-dom", address]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
    assert [line for line in done.stderr.splitlines() if "Content Security Policy" in line] == []
    return done.stdout


def test_the_address_says_which_findings_are_shown(page: Path, tmp_path: Path) -> None:
    text = shown(f"{page.as_uri()}#severity=warning&rule=more-posts-filled-than-approved", tmp_path)
    findings = re.findall(r"<article [^>]*>", text)
    stay = [finding for finding in findings if 'hidden=""' not in finding]
    assert len(findings) > len(stay) > 0
    assert {re.search(r'data-rule="([^"]*)"', finding)[1] for finding in stay} == {"more-posts-filled-than-approved"}
    assert f"{len(stay)} of {len(findings)} shown" in text


@pytest.fixture(scope="module")
def seen(page: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the driver saw."""
    driven = page.with_name("driven.html")
    driven.write_text(POLICY.sub("", page.read_text("utf-8")).replace("</body>", f"{DRIVER}</body>"), "utf-8")
    title = re.search(r"<title>(\{.*?\})</title>", shown(driven.as_uri(), tmp_path_factory.mktemp("profile")))
    assert title, "the driver came to no end"
    found: dict[str, Any] = json.loads(unescape(title[1]))
    return found


def test_keys_go_from_finding_to_finding(seen: dict[str, Any]) -> None:
    assert (seen["next"], seen["previous"]) == ("d1f2", "d1f1")


def test_what_is_ticked_off_stays_so_when_the_page_is_loaded_anew(seen: dict[str, Any]) -> None:
    assert seen["ticked"] == ["d1f1"]


def test_the_page_does_not_scroll_sideways(seen: dict[str, Any]) -> None:
    assert seen["scrolls"] is False


def test_each_mark_stands_over_its_figure_on_the_picture(seen: dict[str, Any], checked: Checked) -> None:
    pages = {page.number: page for page in checked.report.document.pages}
    places = {f"d1f{at}": each.place for at, each in enumerate(shown_findings(checked.report, Look()), start=1)}
    corners = {
        key: [(place.box.x0 - AIR) / pages[place.page].width, (place.box.top - AIR) / pages[place.page].height]
        for key, place in places.items()
        if place.box and place.page
    }
    assert len(corners) > 10
    assert seen["marks"] == {key: pytest.approx(corner, abs=0.002) for key, corner in corners.items()}


# What axe-core finds

#: Runs axe-core over the page as it is shown, with all that is folded unfolded, and writes down what it finds.
JUDGE = """<script>
document.querySelectorAll("details").forEach((one) => { one.open = true; });
axe.run().then(({ violations }) => {
  document.title = JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200)]));
});
</script>"""


def judged(file: Path, text: str) -> list[Any]:
    """What axe-core has against a page."""
    axe = (files("axe_core_python") / "axe.min.js").read_text("utf-8")
    judge = f"<script>{axe}</script>{JUDGE}"
    file.write_text(POLICY.sub("", text).replace("</body>", f"{judge}</body>"), "utf-8")
    title = re.search(r"<title>(\[.*?\])</title>", shown(file.as_uri(), file.parent / "profile"), re.DOTALL)
    assert title, "axe-core came to no end"
    found: list[Any] = json.loads(unescape(title[1]))
    return found


ARABIC = """\
# تقرير

الجدول 1
الموارد

| المكتب | 2023 | 2024 |
|---|---:|---:|
| جنيف | 10 | 12 |
| روما | 20 | 22 |
| المجموع | 30 | 43 |
"""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_of_a_report_keeps_anyone_from_reading_it(checked: Checked, language: str, tmp_path: Path) -> None:
    drawn = Checked(check(ARABIC.encode(), "draft.md"), SourceFile("draft.md", ARABIC.encode()))
    assert drawn.report.findings
    both, look = [checked, drawn], Look(notes=True, say=interface(language))
    text = html.write(both, look, [Unreadable("a.exe", "a.exe is no document.")], pictures_for(html, both)["pictures"])
    assert judged(tmp_path / "report.html", text) == []


def test_nothing_of_the_tables_keeps_anyone_from_reading_them(checked: Checked, tmp_path: Path) -> None:
    document = checked.report.document
    text = tables.write(document, pictures_of(SAMPLE.read_bytes(), tables.pages_shown(document)))
    assert judged(tmp_path / "tables.html", text) == []


def test_what_is_drawn_over_the_pages_can_be_left_out(checked: Checked, tmp_path: Path) -> None:
    document = checked.report.document
    text = tables.write(document, pictures_of(SAMPLE.read_bytes(), tables.pages_shown(document)))
    driver = """<script>
    const drawn = (kind) => getComputedStyle(document.querySelector(`main svg .${kind}`)).display !== "none";
    const before = [drawn("figure"), drawn("head")];
    document.querySelector("#figures").click();
    document.title = JSON.stringify([...before, drawn("figure"), drawn("head")]);
    </script>"""
    file = tmp_path / "tables.html"
    file.write_text(POLICY.sub("", text).replace("</body>", f"{driver}</body>"), "utf-8")
    title = re.search(r"<title>(\[.*?\])</title>", shown(file.as_uri(), tmp_path / "profile"))
    assert title is not None
    assert json.loads(title[1]) == [True, True, False, True]


def test_nothing_of_the_page_for_drafts_keeps_anyone_from_using_it(tmp_path: Path) -> None:
    text = dropping(Desk(tmp_path, COMMAND, 600), ["a.exe was not taken."])
    assert judged(tmp_path / "drop.html", text.replace(" action=", " data-action=")) == []


# The page on which drafts are dropped

#: Drops a draft and what is none, and writes down what it has read when all is checked.
DROPPER = """<script>
if (!document.querySelector("#list h3")) {
  const dropped = new DataTransfer();
  dropped.items.add(new File(["# A draft"], "draft.md"));
  dropped.items.add(new File(["MZ"], "<b>.exe"));
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
}
</script>"""


class Driven:
    """The application of a session, with the driver on its page, and with lists only of drafts that are checked."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self.desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope.get("path") == "/list":
            await asyncio.gather(*self.desk.tasks)
        sent: list[Message] = []

        async def driven(message: Message) -> None:
            sent.append(message)
            if message["type"] == "http.response.body":
                start, body = sent
                text = POLICY.sub("", body["body"].decode()).replace("</body>", f"{DROPPER}</body>").encode()
                headers = [(name, value) for name, value in start["headers"] if name != b"content-length"]
                await send({**start, "headers": headers})
                await send({**body, "body": text})

        await self.app(scope, receive, driven if scope["type"] == "http" else send)


@contextmanager
def served(folder: Path, drive: bool) -> Iterator[Session]:
    """A session whose page is served until it is left."""
    with socket.socket() as door:
        door.bind((LOOPBACK, 0))
        session, desk = Session(door.getsockname()[1]), Desk(folder, COMMAND, 600)
        app = application(session, desk, bool)
        server = Server(Config(Driven(app, desk) if drive else app, log_level="error"))
        thread = Thread(target=server.run, args=([door],))
        thread.start()
        try:
            yield session
        finally:
            server.should_exit = True
            thread.join()


def test_what_is_dropped_on_the_page_is_checked_and_its_reports_are_offered(tmp_path: Path) -> None:
    with served(tmp_path, drive=True) as session:
        text = shown(session.address, tmp_path / "profile")
    assert "<li>&lt;b&gt;.exe was not taken: it is of no format that is read here" in text
    assert '<h3><bdi>draft.md</bdi></h3><p class="error">1 error and 1 warning</p>' in text
    assert '<a href="/drafts/1/report.html" aria-label="Report of draft.md">Report</a>' in text


def test_the_page_runs_under_its_own_policy(tmp_path: Path) -> None:
    with served(tmp_path, drive=False) as session:
        text = shown(session.address, tmp_path / "profile")
    assert '<div id="list" aria-live="polite"><p class="facts">None yet.</p></div>' in text
