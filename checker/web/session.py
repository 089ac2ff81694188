"""Who is let in: the browser that brings the token, which is good for once, and from then on its cookie."""

from __future__ import annotations

from hmac import compare_digest
from secrets import token_urlsafe

LOOPBACK = "127.0.0.1"  #: reached from this computer only


class Session:
    """One run of the server on a port: its addresses and its secrets."""

    def __init__(self, port: int) -> None:
        """Draw the secrets."""
        self.host = f"{LOOPBACK}:{port}"
        self.origin = f"http://{self.host}"
        self.cookie = f"iccd-check-{port}"
        self.token, self.secret = token_urlsafe(), token_urlsafe()

    @property
    def address(self) -> str:
        """What the browser is sent to, once."""
        return f"{self.origin}/enter?token={self.token}"

    def exchange(self, token: str) -> str | None:
        """The cookie's secret for the token, the first time only."""
        if not (self.token and _same(token, self.token)):
            return None
        self.token = ""
        return self.secret

    def refusal(self, host: str, origin: str | None, secret: str, entering: bool) -> str:
        """Why somebody is not let in, in a sentence; nothing for who is. `origin` is None for what changes nothing."""
        if host != self.host:
            return f"This page is at {self.host} only."
        if origin not in (None, self.origin):
            return "Only this page itself may change something here."
        if not (entering or _same(secret, self.secret)):
            return "Open the address that iccd-check printed; it is good for once."
        return ""


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())
