"""The server on this computer, from its beginning to its end."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import httpx
import pytest

SERVE = """
from functools import partial
from checker.web.server import serve
serve(["false"], 600, partial(print, flush=True))
"""


@pytest.mark.parametrize(("ended", "code"), [("SIGTERM", 0), ("SIGHUP", 0), ("SIGINT", -signal.SIGINT)])
def test_however_the_program_is_ended_nothing_is_kept(ended: str, code: int, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with Popen([sys.executable, "-c", SERVE], env=environment, stdout=PIPE, stderr=PIPE, text=True) as server:
        assert server.stdout
        address = server.stdout.readline().strip()
        origin = address.partition("/enter")[0]
        with httpx.Client(base_url=origin, follow_redirects=True) as browser:
            assert browser.get(address).status_code == 200
            browser.post("/drafts", files={"draft": ("a.md", b"# A")}, headers={"origin": origin})
        (folder,) = tmp_path.iterdir()
        assert (folder / "1" / "a.md").read_bytes() == b"# A"
        server.send_signal(getattr(signal, ended))
        assert server.wait(20) == code
    assert list(tmp_path.iterdir()) == []
