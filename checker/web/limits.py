"""What stands before every answer: who is refused, how much is taken in, and what the browser is forbidden."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.web.session import Session

LARGEST = 100 << 20  #: bytes that are taken at once
TOO_LARGE = f"These are more than {LARGEST >> 20} MB, which is more than is taken at once."
ASKS = ("GET", "HEAD")  #: what changes nothing
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}  #: with every answer; what a page may run it says itself, by hashes


class Limits:
    """An application that answers only the browser of the session, and takes no more than it should."""

    def __init__(self, app: ASGIApp, session: Session) -> None:
        """Stand before an application."""
        self.app, self.session = app, session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse in a sentence."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refused = self.refused(scope)
        app = PlainTextResponse(*refused) if refused else self.app
        await app(scope, _measured(receive), _guarded(send))

    def refused(self, scope: Scope) -> tuple[str, int] | None:
        """Why something is not answered, and the code of that."""
        headers = Headers(scope=scope)
        origin = None if scope["method"] in ASKS else headers.get("origin", "")
        secret = cookie_parser(headers.get("cookie", "")).get(self.session.cookie, "")
        reason = self.session.refusal(headers.get("host", ""), origin, secret, scope["path"] == "/enter")
        if reason:
            return reason, 403
        return (TOO_LARGE, 413) if int(headers.get("content-length", "0")) > LARGEST else None


def _measured(receive: Receive) -> Receive:
    """What comes in, up to the largest that is taken, whatever was said of its length."""
    taken = 0

    async def measured() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST:
            raise HTTPException(413, TOO_LARGE)
        return message

    return measured


def _guarded(send: Send) -> Send:
    """What goes out, with what the browser is forbidden."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return guarded
