"""What is answered at which address."""

from __future__ import annotations

import pytest

from tests.unit.web.conftest import Browser


def test_the_token_gives_a_cookie_that_scripts_and_other_sites_do_not_get(browser: Browser) -> None:
    answer = browser.client.get(browser.session.address, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = f"iccd-check-4711={browser.session.secret}; HttpOnly; Path=/; SameSite=strict"
    assert answer.headers["set-cookie"] == cookie


def test_a_token_that_was_used_lets_nobody_else_in(browser: Browser) -> None:
    address = browser.session.address
    browser.enter()
    browser.client.cookies.clear()
    answer = browser.client.get(address)
    said = "This address was good for once. Begin a new session with iccd-check serve."
    assert (answer.status_code, answer.text) == (403, said)


def test_a_second_tab_of_the_same_browser_shows_the_same_drafts(browser: Browser) -> None:
    browser.enter()
    assert browser.send(("a.md", b"# A")) == 200
    listed = browser.checked()
    assert listed in browser.client.get("/").text
    assert "a.md" in listed


def test_a_report_is_read_and_all_else_is_taken_away_under_the_name_of_its_draft(browser: Browser) -> None:
    browser.enter()
    browser.send(("a draft.pdf", b"%PDF"))
    browser.checked()
    report, marked = (browser.client.get(f"/drafts/1/{name}") for name in ("report.html", "marked.pdf"))
    assert (report.text, marked.text) == ("html of ./a draft.pdf", "pdf of ./a draft.pdf")
    assert report.headers["content-disposition"] == "inline; filename*=utf-8''a%20draft-report.html"
    assert marked.headers["content-disposition"] == "attachment; filename*=utf-8''a%20draft-marked.pdf"


@pytest.mark.parametrize(
    "path", ["1/a.md", "1/..%2Fa.md", "1/%2Fetc%2Fpasswd", "2/report.html", "0/report.html", "x/y"]
)
def test_nothing_but_reports_is_to_be_had(browser: Browser, path: str) -> None:
    browser.enter()
    browser.send(("a.md", b"# A"))
    browser.checked()
    assert browser.client.get(f"/drafts/{path}").status_code == 404


def test_of_several_drafts_those_that_are_none_are_named_and_the_others_taken(browser: Browser) -> None:
    browser.enter()
    assert browser.send(("<script>.exe", b"MZ"), ("../../a.md", b"# A"), ("", b"")) == 400
    assert [draft.name for draft in browser.desk.drafts] == ["a.md"]
    answer = browser.client.post("/drafts", files={"draft": ("<script>.exe", b"MZ")}, headers=browser.own)
    assert "<li>&lt;script&gt;.exe was not taken: it is of no format that is read here" in answer.text


@pytest.mark.parametrize("body", [b"", b"--x\r\n\r\n", b"--y\r\nContent-Disposition: form-data\r\n\r\n1\r\n--y--"])
def test_a_form_that_is_none_takes_nothing_in(browser: Browser, body: bytes) -> None:
    browser.enter()
    headers = {**browser.own, "content-type": "multipart/form-data; boundary=x"}
    assert browser.client.post("/drafts", content=body, headers=headers).status_code in (200, 400)
    assert browser.desk.drafts == []


def test_more_files_than_a_session_takes_are_refused_together(browser: Browser) -> None:
    browser.enter()
    assert browser.send(*[(f"{number}.md", b"") for number in range(51)]) == 400
    assert browser.desk.drafts == []


def test_the_button_ends_the_session(browser: Browser, stopped: list[bool]) -> None:
    browser.enter()
    answer = browser.client.post("/end", headers=browser.own)
    assert ("Nothing was kept." in answer.text, stopped) == (True, [True])
