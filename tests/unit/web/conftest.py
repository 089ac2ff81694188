"""A session whose drafts are checked by a program of three lines, which finds an error and a warning in each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from checker.web.app import application
from checker.web.desk import Desk
from checker.web.session import Session

#: Writes what it is asked for, and does not get on with drafts that are called so.
CHECK = """
import json, pathlib, signal, sys, time
name, targets = sys.argv[1], [each.partition(":") for before, each in zip(sys.argv, sys.argv[1:]) if before == "-o"]
if "stubborn" in name: signal.signal(signal.SIGINT, signal.SIG_IGN)
if "slow" in name: time.sleep(60)
report = {"documents": [] if "broken" in name else [name], "findings": [{"severity": "error"}, {"severity": "warning"}]}
for form, _, path in targets:
    pathlib.Path(path).write_text(json.dumps(report) if form == "json" else f"{form} of {name}")
if "broken" in name: print(f"iccd-check: {name} is <damaged>.", file=sys.stderr)
"""
COMMAND = (sys.executable, "-S", "-c", CHECK)


class Browser:
    """The user's browser, and what the server knows of it."""

    def __init__(self, client: TestClient, session: Session, desk: Desk) -> None:
        """Come without a cookie."""
        self.client, self.session, self.desk = client, session, desk
        self.own = {"origin": session.origin}

    def enter(self) -> None:
        """Bring the token."""
        self.client.get(self.session.address)

    def send(self, *drafts: tuple[str, bytes]) -> int:
        """Drop drafts on the page; the code of the answer."""
        files = [("draft", draft) for draft in drafts]
        return self.client.post("/drafts", files=files, headers=self.own).status_code

    def checked(self) -> str:
        """The list, when all drafts are checked."""
        while "data-busy" in (text := self.client.get("/list").text):
            pass
        return text


@pytest.fixture
def session() -> Session:
    return Session(4711)


@pytest.fixture
def stopped() -> list[bool]:
    """What is added to when the session ends."""
    return []


@pytest.fixture
def browser(session: Session, stopped: list[bool], tmp_path: Path) -> Iterator[Browser]:
    desk = Desk(tmp_path, COMMAND, 600)
    app = application(session, desk, lambda: stopped.append(True))
    with TestClient(app, base_url=session.origin, follow_redirects=True) as client:
        yield Browser(client, session, desk)
