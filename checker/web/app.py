"""What is answered at which address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import PurePath

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
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

    async def enter(request: Request) -> Response:
        secret = session.exchange(request.query_params.get("token", ""))
        if secret is None:
            return PlainTextResponse("This address was good for once. Begin a new session with iccd-check serve.", 403)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(session.cookie, secret, httponly=True, samesite="strict")
        return answer

    async def home(request: Request) -> Response:
        return HTMLResponse(page.page(desk))

    async def listed(request: Request) -> Response:
        return HTMLResponse(page.drafts(desk))

    async def take(request: Request) -> Response:
        refused = []
        async with request.form(max_files=MOST) as form:
            for draft in form.getlist("draft"):
                if isinstance(draft, UploadFile) and draft.filename:
                    if reason := desk.refusal(draft.filename):
                        refused.append(reason)
                    else:
                        desk.take(draft.filename, await draft.read())
        return HTMLResponse(page.page(desk, refused), 400) if refused else RedirectResponse("/", 303)

    async def report(request: Request) -> Response:
        number, name = request.path_params["number"], request.path_params["name"]
        draft = next((draft for draft in desk.drafts if draft.number == number and name in draft.reports), None)
        if draft is None:
            raise HTTPException(404, "There is no such report.")
        file, shown = draft.folder / REPORTS / name, name.endswith(".html")
        called = f"{PurePath(draft.name).stem}-{name}"
        return FileResponse(file, filename=called, content_disposition_type="inline" if shown else "attachment")

    async def end(request: Request) -> Response:
        return HTMLResponse(page.ended(), background=BackgroundTask(stop))

    @asynccontextmanager
    async def ending(app: Starlette) -> AsyncIterator[None]:
        yield
        await desk.end()

    routes = [
        Route("/", home),
        Route("/enter", enter),
        Route("/list", listed),
        Route("/drafts", take, methods=["POST"]),
        Route("/drafts/{number:int}/{name}", report),
        Route("/end", end, methods=["POST"]),
    ]
    return Limits(Starlette(routes=routes, lifespan=ending), session)
