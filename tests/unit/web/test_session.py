"""Who is let in."""

from __future__ import annotations

import pytest

from checker.web.session import Session

ELSEWHERE = "This page is at 127.0.0.1:4711 only."
FOREIGN = "Only this page itself may change something here."
STRANGER = "Open the address that iccd-check printed; it is good for once."


def test_a_token_is_good_for_once(session: Session) -> None:
    token = session.address.partition("=")[2]
    assert session.exchange("another") is None
    assert (session.exchange(token), session.exchange(token), session.exchange("")) == (session.secret, None, None)


def test_no_two_sessions_have_the_same_secrets() -> None:
    one, other = Session(1), Session(1)
    assert len({one.token, one.secret, other.token, other.secret}) == 4


@pytest.mark.parametrize(
    ("host", "origin", "known", "entering", "reason"),
    [
        ("127.0.0.1:4711", None, True, False, ""),
        ("127.0.0.1:4711", "http://127.0.0.1:4711", True, False, ""),
        ("127.0.0.1:4711", None, False, True, ""),
        ("127.0.0.1:4711", None, False, False, STRANGER),
        ("localhost:4711", None, True, False, ELSEWHERE),
        ("127.0.0.1:4712", None, True, True, ELSEWHERE),
        ("127.0.0.1:4711", "https://example.org", True, False, FOREIGN),
        ("127.0.0.1:4711", "null", True, False, FOREIGN),
        ("127.0.0.1:4711", "", True, False, FOREIGN),
    ],
)
def test_only_the_browser_that_brought_the_token_is_let_in_by_its_own_page(
    session: Session, host: str, origin: str | None, known: bool, entering: bool, reason: str
) -> None:
    assert session.refusal(host, origin, session.secret if known else "guessed", entering) == reason
