"""The server on this computer, from its beginning to its end."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory
from threading import Thread

from uvicorn import Config, Server

from checker.web.app import application
from checker.web.desk import Desk
from checker.web.session import LOOPBACK, Session

HANGUPS = ("SIGTERM", "SIGHUP")  #: how others end the program; its folder goes then too
WAITING = 3  #: seconds that a browser may still take when the server ends


def serve(command: Sequence[str], seconds: int, tell: Callable[[str], object]) -> None:
    """Serve until the user ends it; `tell` is told the address as soon as it can be opened.

    `command` is the command line that checks a draft, which may take so many seconds.
    """
    for name in HANGUPS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: sys.exit())
    with TemporaryDirectory(prefix="iccd-check-") as folder, socket() as door:
        door.bind((LOOPBACK, 0))
        door.listen()
        session = Session(door.getsockname()[1])
        app = application(session, Desk(Path(folder), command, seconds), lambda: setattr(server, "should_exit", True))
        server = Server(Config(app, log_level="error", access_log=False, timeout_graceful_shutdown=WAITING))
        Thread(target=tell, args=(session.address,), daemon=True).start()
        server.run(sockets=[door])
