"""What is answered at which address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import PurePath

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from checker.web import page
from checker.web.desk import MOST, REPORTS, Desk
from checker.web.limits import Limits
from checker.web.session import Session


def application(session: Session, desk: Desk, stop: Callable[[], object]) -> ASGIApp:
    """The application of a session; `stop` ends its server."""
    answers = Answers(session, desk, stop)
    routes = [
        Route("/", answers.home),
        Route("/enter", answers.enter),
        Route("/list", answers.list),
        Route("/drafts", answers.take, methods=["POST"]),
        Route("/drafts/{number:int}/{name}", answers.report),
        Route("/end", answers.end, methods=["POST"]),
    ]
    return Limits(Starlette(routes=routes, lifespan=answers.session_long), session)


class Answers:
    """The answers of a session, each to one address."""

    def __init__(self, session: Session, desk: Desk, stop: Callable[[], object]) -> None:
        """Answer for a session."""
        self.session, self.desk, self.stop = session, desk, stop

    async def enter(self, request: Request) -> Response:
        """Exchange the token for the cookie."""
        secret = self.session.exchange(request.query_params.get("token", ""))
        if secret is None:
            return PlainTextResponse("This address was good for once. Begin a new session with iccd-check serve.", 403)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self.session.cookie, secret, httponly=True, samesite="strict")
        return answer

    async def home(self, _: Request) -> Response:
        """The page."""
        return HTMLResponse(page.page(self.desk))

    async def list(self, _: Request) -> Response:
        """The list of drafts on it."""
        return HTMLResponse(page.drafts(self.desk))

    async def take(self, request: Request) -> Response:
        """Take drafts in, and say which were not taken."""
        async with request.form(max_files=MOST) as form:
            sent = [each for each in form.getlist("draft") if isinstance(each, UploadFile)]
            said = [self.desk.take(each.filename, await each.read()) for each in sent if each.filename]
        refused = list(filter(None, said))
        return HTMLResponse(page.page(self.desk, refused), 400) if refused else RedirectResponse("/", 303)

    async def report(self, request: Request) -> Response:
        """What was made of a draft: the report to be read, all else to be taken away."""
        number, name = request.path_params["number"], request.path_params["name"]
        for draft in self.desk.drafts:
            if draft.number == number and name in draft.reports:
                kind = "inline" if name.endswith(".html") else "attachment"
                called = f"{PurePath(draft.name).stem}-{name}"
                return FileResponse(draft.folder / REPORTS / name, filename=called, content_disposition_type=kind)
        return PlainTextResponse("There is no such report.", 404)

    async def end(self, _: Request) -> Response:
        """The last page; then the server ends."""
        return HTMLResponse(page.ended(), background=BackgroundTask(self.stop))

    @asynccontextmanager
    async def session_long(self, _: Starlette) -> AsyncIterator[None]:
        """From the beginning of the server to its end, when all that goes on is ended too."""
        yield
        await self.desk.end()
