"""An editor with a folder of rules, which speaks to `iccd-check lsp` over its standard input and output."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Timer
from typing import Any

import pytest

LONGEST = 60  #: seconds that the server may live
TERM = """\
# What comes in
term income
  en "income" "receipts*"
  fr "recettes"
"""
RULE = """\
rule income-differs
  title    "Income is not the contributions and the fees"
  in       tables with columns income, "Contributions", "Fees"
  expect   income = "Contributions" + "Fees"
"""
TABLE = """\
Table 1
Income

| Fund | Contributions | Fees | Income |
|---|---:|---:|---:|
| General | 412 | 31 | 443 |
| Trust | 125 | 75 | {trust} |
| Reserve | 860 | 42 | 902 |
"""
MESSAGE = "error: Table 1, row “Trust”, column “Income”: reads 210; 125 + 75 = 200 (10 too much)."


def proof(message: str) -> str:
    wrong = f"## Wrong\n\n{TABLE.format(trust=210)}\nFinds:\n\n- {message}\n"
    return f"{wrong}\n## Right\n\n{TABLE.format(trust=200)}\nFinds nothing.\n"


class Editor:
    """Sends requests and notifications, and keeps what the server says by itself."""

    def __init__(self, server: Popen[bytes], folder: Path) -> None:
        self.server, self.folder, self.number = server, folder, 0
        self.said: list[dict[str, Any]] = []

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.server.stdin
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def read(self) -> dict[str, Any]:
        assert self.server.stdout
        length = 0
        while line := self.server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self.server.stdout.read(length))
        return message

    def tell(self, method: str, **params: Any) -> None:
        self.send(method=method, params=params)

    def ask(self, method: str, **params: Any) -> Any:
        self.number += 1
        self.send(id=self.number, method=method, params=params)
        while (message := self.read()).get("id") != self.number:
            self.said.append(message)
        assert "error" not in message, message["error"]
        return message["result"]

    def await_said(self, method: str) -> Any:
        """The next thing that the server says by itself under a name."""
        while not (found := [each for each in self.said if each["method"] == method]):
            self.said.append(self.read())
        self.said.remove(found[0])
        return found[0]["params"]

    def open(self, name: str, text: str) -> list[Any]:
        """Open a file; what the server says of it."""
        document = {"uri": self.uri(name), "languageId": "iccd-rule", "version": 1, "text": text}
        self.said.clear()
        self.tell("textDocument/didOpen", textDocument=document)
        return self.diagnostics(name)

    def diagnostics(self, name: str) -> list[Any]:
        while (params := self.await_said("textDocument/publishDiagnostics"))["uri"] != self.uri(name):
            pass
        found: list[Any] = params["diagnostics"]
        return found

    def at(self, method: str, name: str, line: int, character: int) -> Any:
        """What a method answers about a place."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": self.uri(name)}, position=place)


def span(line: int, start: int, end: int) -> dict[str, Any]:
    return {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("our rules")
    (folder / "terms").mkdir()
    (folder / "terms/income.term").write_text(TERM)
    (folder / "income-differs.rule").write_text(RULE)
    (folder / "income-differs.md").write_text(proof(MESSAGE))
    with Popen([sys.executable, "-m", "checker", "lsp"], stdin=PIPE, stdout=PIPE) as server:
        waiting = Timer(LONGEST, server.kill)
        waiting.start()
        editor = Editor(server, folder)
        within = [{"uri": folder.as_uri(), "name": "rules"}]
        editor.ask("initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=within, capabilities={})
        editor.tell("initialized")
        yield editor
        editor.ask("shutdown")
        editor.tell("exit")
        assert server.wait(10) == 0
        waiting.cancel()
