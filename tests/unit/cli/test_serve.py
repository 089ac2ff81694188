"""`iccd-check serve`: the page for those who use no terminal."""

from __future__ import annotations

import re
import webbrowser
from subprocess import PIPE, Popen
from time import sleep

import httpx
import pytest

from checker.cli.serve import ITSELF, announce

DRAFT = b"""# A draft

Table 1
Spending

| Office | Spent |
|---|---:|
| Rome | 40 |
| Oslo | 50 |
| Total | 91 |
"""


@pytest.mark.parametrize(("browse", "opened"), [(True, ["http://127.0.0.1:1/"]), (False, [])])
def test_the_page_is_opened_where_that_is_wished(
    browse: bool, opened: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found: list[str] = []
    monkeypatch.setattr(webbrowser, "open", found.append)
    announce(browse, "http://127.0.0.1:1/")
    said = "the page is at http://127.0.0.1:1/ (good for once); Ctrl-C ends it, and nothing is kept."
    assert (found, capsys.readouterr().err) == (opened, f"iccd-check: {said}\n")


def test_a_draft_is_checked_as_the_command_line_does_it() -> None:
    with Popen([*ITSELF, "serve", "--no-browser"], stderr=PIPE, text=True) as server:
        assert server.stderr
        address = re.search(r"http://\S+", server.stderr.readline())
        assert address
        origin = address[0].partition("/enter")[0]
        with httpx.Client(base_url=origin, headers={"origin": origin}, follow_redirects=True, timeout=60) as browser:
            browser.get(address[0])
            browser.post("/drafts", files={"draft": ("a.md", DRAFT)})
            while "data-busy" in (listed := browser.get("/list").text):
                sleep(0.1)
            report = browser.get("/drafts/1/report.html").text
            browser.post("/end")
        assert server.wait(20) == 0
    assert '<p class="error">1 error</p>' in listed
    assert "<h2><bdi>a.md</bdi></h2>" in report
    assert "Reads 91; the rows add up to 90 (1 too many)." in report
