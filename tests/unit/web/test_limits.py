"""What stands before every answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checker.web.limits import HEADERS, LARGEST, TOO_LARGE
from tests.unit.web.conftest import Browser

STRANGER = "Open the address that iccd-check printed; it is good for once."
FOREIGN = "Only this page itself may change something here."


@pytest.mark.parametrize("path", ["/", "/list", "/drafts/1/report.html"])
def test_nobody_reads_anything_without_the_cookie(browser: Browser, path: str) -> None:
    answer = browser.client.get(path)
    assert (answer.status_code, answer.text) == (403, STRANGER)


def test_another_host_is_refused_though_it_has_the_cookie(browser: Browser) -> None:
    browser.enter()
    answer = browser.client.get("/", headers={"host": "attacker.example:4711"})
    assert (answer.status_code, answer.text) == (403, "This page is at 127.0.0.1:4711 only.")


@pytest.mark.parametrize("origin", ["https://attacker.example", "http://127.0.0.1:4712", "null", None])
@pytest.mark.parametrize("path", ["/drafts", "/end"])
def test_no_other_page_sends_drafts_or_ends_the_session(
    browser: Browser, stopped: list[bool], path: str, origin: str | None
) -> None:
    browser.enter()
    headers = {"origin": origin} if origin else {}
    answer = browser.client.post(path, files={"draft": ("a.md", b"# A")}, headers=headers)
    assert (answer.status_code, answer.text, browser.desk.drafts, stopped) == (403, FOREIGN, [], [])


def test_what_says_that_it_is_too_large_is_not_taken(browser: Browser) -> None:
    browser.enter()
    headers = {**browser.own, "content-length": str(LARGEST + 1)}
    answer = browser.client.post("/drafts", content=b"", headers=headers)
    assert (answer.status_code, answer.text) == (413, TOO_LARGE)


def test_what_is_too_large_without_saying_so_is_not_taken(browser: Browser) -> None:
    def endless() -> Iterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="draft"; filename="a.pdf"\r\n\r\n'
        piece = bytes(1 << 20)
        for _ in range((LARGEST >> 20) + 1):
            yield piece

    browser.enter()
    headers = {**browser.own, "content-type": "multipart/form-data; boundary=x"}
    answer = browser.client.post("/drafts", content=endless(), headers=headers)
    assert (answer.status_code, answer.text, browser.desk.drafts) == (413, TOO_LARGE, [])


@pytest.mark.parametrize("path", ["/", "/nowhere", "/enter"])
def test_each_answer_says_what_the_browser_may_not_do(browser: Browser, path: str) -> None:
    answer = browser.client.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
