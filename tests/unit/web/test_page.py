"""The page on which drafts are dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.web.desk import Desk, Upload
from checker.web.page import drafts, ended, page
from tests.outline import Outline
from tests.unit.web.conftest import COMMAND


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path, COMMAND, 600)
    desk.drafts = [
        Upload(1, "a<b>.pdf", tmp_path, "checked", "", 2, 1, ["findings.json", "report.html", "marked.pdf"]),
        Upload(2, "b.md", tmp_path, "checked", "b.md is <odd>.", 0, 0, ["report.html"]),
        Upload(3, "c.md", tmp_path, "not checked", "c.md is damaged."),
        Upload(4, "d.md", tmp_path, "being checked"),
        Upload(5, "e.md", tmp_path),
    ]
    return desk


def test_the_last_draft_stands_first_with_what_came_of_it(desk: Desk) -> None:
    good = "No errors and no warnings; the report says how far the check looked"
    links = (
        '<a href="/drafts/1/report.html" aria-label="Report of a&lt;b&gt;.pdf">Report</a>',
        '<a href="/drafts/1/marked.pdf" aria-label="Marked PDF of a&lt;b&gt;.pdf">Marked PDF</a>',
        '<a href="/drafts/1/findings.json" aria-label="JSON of a&lt;b&gt;.pdf">JSON</a>',
    )
    offered = "".join(f"<li>{link}</li>" for link in links)
    report = '<a href="/drafts/2/report.html" aria-label="Report of b.md">Report</a>'
    assert drafts(desk) == (
        "<ul><li><h3><bdi>e.md</bdi></h3><p>Waiting</p></li>"
        "<li><h3><bdi>d.md</bdi></h3><p>Being checked</p></li>"
        '<li><h3><bdi>c.md</bdi></h3><p class="error">Not checked</p><p>c.md is damaged.</p></li>'
        f"<li><h3><bdi>b.md</bdi></h3><p>{good}</p><p>b.md is &lt;odd&gt;.</p>"
        f'<ul class="reports"><li>{report}</li></ul></li>'
        '<li><h3><bdi>a&lt;b&gt;.pdf</bdi></h3><p class="error">2 errors and 1 warning</p>'
        f'<ul class="reports">{offered}</ul></li></ul>'
    )


def test_a_session_begins_without_drafts(tmp_path: Path) -> None:
    assert drafts(Desk(tmp_path, COMMAND, 600)) == '<p class="facts">None yet.</p>'


def test_every_element_of_the_page_is_closed_and_every_name_given_once(desk: Desk) -> None:
    for text in (page(desk, ["x.exe was not <taken>."]), ended()):
        names = Outline(text).values("id")
        assert (Outline(text).open, len(names)) == ([], len(set(names)))


def test_what_was_not_taken_is_said_at_once_to_a_reader_of_the_screen(desk: Desk) -> None:
    alert = '<div role="alert" class="refused"><ul><li>x.exe was not &lt;taken&gt;.</li></ul></div>'
    assert alert in page(desk, ["x.exe was not <taken>."])
    assert "alert" not in page(desk)


def test_the_page_may_send_drafts_to_its_own_server_and_nothing_else(desk: Desk) -> None:
    assert "base-uri &#x27;none&#x27;; form-action &#x27;self&#x27;; connect-src &#x27;self&#x27;" in page(desk)
    assert "form-action &#x27;none&#x27;" in ended()
