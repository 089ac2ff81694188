"""The drafts of a session: each lies in a folder of its own, is checked by a process of its own, and waits its turn.

That process is the command line itself, so that a draft is read, bounded and reported as it would be there.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path, PurePath
from signal import SIGINT
from subprocess import DEVNULL, PIPE

from msgspec import Struct, field

from checker.readers import ENDINGS
from checker.writers.typeset.harmless import clean

MOST, LARGEST = 50, 500 << 20  #: drafts of a session, and bytes of them all
LONGEST = 60  #: letters of a name that are kept, from its end
PATIENCE = 60  #: seconds that a process may take beyond what it was told a draft may take
GRACE = 2  #: seconds that it has to end when it is told to
FORMS = {"html": "report.html", "xlsx": "findings.xlsx", "csv": "findings.csv", "json": "findings.json"}
COPIES = ("pdf", "docx")  #: the endings of files of which marked copies are made, and the formats of these
REPORTS = "reports"  #: the folder of what is made of a draft, beside it

_BEFORE = re.compile(r"^iccd-check: ", re.MULTILINE)
_UNFIT = re.compile(r'[/\\:*?"<>|]')


class Upload(Struct):
    """A draft: its name, how far it is, what has to be said of it, and its reports, by their names."""

    number: int
    name: str
    folder: Path
    state: str = "waiting"
    said: str = ""
    errors: int = 0
    warnings: int = 0
    reports: list[str] = field(default_factory=list)

    @property
    def outputs(self) -> dict[str, str]:
        """The formats that are made of it, and how their files are called."""
        forms = {form: name for form, name in FORMS.items() if form != "xlsx" or find_spec("xlsxwriter")}
        ending = ending_of(self.name)
        return {**forms, ending: f"marked.{ending}"} if ending in COPIES else forms


class Desk:
    """All drafts of a session, in the order in which they came; one is checked at a time."""

    def __init__(self, folder: Path, command: Sequence[str], seconds: int) -> None:
        """Keep all in a folder; `command` is the command line, which is told that a draft may take so many seconds."""
        self.folder, self.command, self.seconds = folder, command, seconds
        self.drafts: list[Upload] = []
        self.taken = 0  # bytes
        self.turn = asyncio.Semaphore(1)
        self.tasks: set[asyncio.Task[None]] = set()

    def refusal(self, name: str, size: int) -> str:
        """Why a draft of a name and so many bytes is not taken, in a sentence; nothing for one that is."""
        if len(self.drafts) >= MOST or self.taken + size > LARGEST:
            most = f"{MOST} drafts, or {LARGEST >> 20} MB,"
            return f"{name} was not taken: {most} are enough for one session; end it and begin anew."
        if ending_of(fitting(name)) not in ENDINGS:
            return f"{name} was not taken: it is of no format that is read here ({', '.join(ENDINGS)})."
        return ""

    def take(self, name: str, data: bytes) -> str:
        """Take a draft in, and have it checked when its turn comes; or else say why not."""
        if refused := self.refusal(name, len(data)):
            return refused
        self.taken += len(data)
        draft = Upload(len(self.drafts) + 1, fitting(name), self.folder / str(len(self.drafts) + 1))
        (draft.folder / REPORTS).mkdir(parents=True)
        (draft.folder / draft.name).write_bytes(data)
        self.drafts.append(draft)
        task = asyncio.create_task(self.check(draft))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return ""

    async def check(self, draft: Upload) -> None:
        """Check a draft, and note what came of it."""
        async with self.turn:
            draft.state = "being checked"
            said = await self.told(draft)
        made = draft.folder / REPORTS
        draft.said, draft.state = clean(_BEFORE.sub("", said).strip()), "not checked"
        if (made / FORMS["json"]).is_file() and (report := json.loads((made / FORMS["json"]).read_bytes()))[
            "documents"
        ]:
            draft.state, draft.reports = "checked", [name for name in draft.outputs.values() if (made / name).is_file()]
            counts = Counter(finding["severity"] for finding in report["findings"])
            draft.errors, draft.warnings = counts["error"], counts["warning"]

    async def told(self, draft: Upload) -> str:
        """What the command line says of a draft; it is ended with the session, or where it goes on for too long."""
        targets = [part for form, name in draft.outputs.items() for part in ("-o", f"{form}:{REPORTS}/{name}")]
        command = [*self.command, f"./{draft.name}", "--no-config", "--quiet", *targets]
        process = await asyncio.create_subprocess_exec(
            *command, cwd=draft.folder, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE
        )
        try:
            _, said = await asyncio.wait_for(process.communicate(), self.seconds + PATIENCE)
        except TimeoutError:
            return f"{draft.name} took too long and was given up."
        finally:
            if process.returncode is None:
                await stopped(process)
        return said.decode("utf-8", "replace")

    async def end(self) -> None:
        """End what goes on."""
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


async def stopped(process: asyncio.subprocess.Process) -> None:
    """End a process as Ctrl-C does, so that it ends what it began, or by force where it goes on."""
    with suppress(ProcessLookupError, ValueError):  # it has ended, or there is no such signal
        process.send_signal(SIGINT)
    try:
        await asyncio.wait_for(process.wait(), GRACE)
    except TimeoutError:
        process.kill()
        await process.wait()


def ending_of(name: str) -> str:
    """The ending of a name, in small letters."""
    return PurePath(name).suffix[1:].lower()


def fitting(name: str) -> str:
    """The name of a file as any folder can hold it, without the folders that a browser may have put before it."""
    last = _UNFIT.sub(" ", clean(re.split(r"[/\\]", name)[-1])).strip(" .") or "draft"
    return last.encode("utf-8", "replace").decode()[-LONGEST:]
