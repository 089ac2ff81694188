"""What a check goes by besides the rules: the configuration that lies above a file, a baseline, and the options given.

An option goes before what the configuration says.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any

import click
from msgspec import Struct

from checker.cli.changed import changed_since
from checker.cli.files import documents, listed
from checker.cli.program import complain
from checker.errors import GateError
from checker.gates import baseline as baselines
from checker.gates.baseline import Baseline, Known
from checker.gates.drafts import allowed
from checker.gates.settings import NAMES, Settings, ensure_known, parsed, share_checked, suited
from checker.gates.waivers import idle, waived
from checker.kept import Kept, kept_in
from checker.model.document import Document
from checker.model.report import Report
from checker.model.rule import Rulebook, Severity

NEVER = "never"
FOUND, TOO_LITTLE = 1, 3  #: exit codes; of a file that cannot be read it is 2
Load = Callable[[tuple[Path, ...]], Rulebook]  #: the rules, with those of the files and folders given


class Asked(Struct, frozen=True):
    """What the options ask for; None is left to the configuration.

    `config` is its file, `without` says to read none, `fresh` to go by no baseline. `cache` is the folder of kept
    results, `read_with` what a PDF is read with, `since` the commit since which the documents of folders changed.
    """

    rules: tuple[Path, ...] = ()
    config: Path | None = None
    without: bool = False
    baseline: Path | None = None
    fail_on: str | None = None
    require: int | None = None
    fresh: bool = False
    cache: Path | None = None
    read_with: str = ""
    since: str | None = None


class Gate(Struct, frozen=True):
    """What the files of a folder are held to."""

    settings: Settings
    rules: tuple[Path, ...]
    known: Known | None
    fail_on: str
    require: int
    kept: Kept | None = None

    def report(self, data: bytes, name: str, make: Callable[[], Report]) -> Report:
        """The report of a document before anything is let pass: what is kept of it, or what `make` gives."""
        return self.kept.report(data, name, make) if self.kept else make()

    def rulebook(self, load: Load, document: Document) -> Rulebook:
        """The rules that apply to a document."""
        return suited(load(self.rules), self.settings, document)

    def passed(self, report: Report, today: date) -> Report:
        """The report without what is let pass, which is still in it."""
        passed = waived(allowed(report), self.settings.waivers, today)
        return self.known.passed(passed) if self.known else passed

    def remarks(self, reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
        """What is to be said when all reports are there: the name of a document, and a sentence."""
        yield from idle(reports, self.settings.waivers)
        yield from self.known.remarks(reports) if self.known else ()

    def code(self, report: Report) -> int:
        """What the check of one document ends with: too little was checked, something was found, or neither."""
        if share_checked(report.coverage) < self.require:
            return TOO_LITTLE
        if self.fail_on == NEVER:
            return 0
        threshold = Severity(self.fail_on).rank
        return FOUND if any(finding.severity.rank >= threshold for finding in report.findings) else 0


class Gates:
    """The gates of the folders that files lie in; each configuration is read once, and each baseline."""

    def __init__(self, asked: Asked, load: Load) -> None:
        """Take what the options ask for, and what loads rules."""
        self.asked, self.load = asked, load
        self._said: dict[Path | None, tuple[Settings, str]] = {}
        self._gates: dict[str, Gate] = {}

    def of(self, path: Path) -> Gate:
        """What a file is held to; raises GateError where a configuration or a baseline is ill-written."""
        settings, text = self._above(path)
        if settings.path not in self._gates:
            self._gates[settings.path] = gate_of(settings, text, self.asked, self.load)
        return self._gates[settings.path]

    def leave_out(self, path: Path) -> bool:
        """Whether a configuration leaves a file of a folder out."""
        said, _ = self._above(path)
        above = Path(said.path).parent.absolute()
        return bool(said.exclude) and said.excludes(Path(os.path.relpath(path.absolute(), above)).as_posix())

    def _above(self, path: Path) -> tuple[Settings, str]:
        """What the configuration of a file says, and its text: the file named, else the nearest above it, else none."""
        if not self.asked.config:
            return self._nearest(None if self.asked.without else path.parent.absolute())
        if None not in self._said:
            self._said[None] = _named(self.asked.config)
        return self._said[None]

    def _nearest(self, folder: Path | None) -> tuple[Settings, str]:
        """What the configuration of a folder says, or of the nearest one above it."""
        if folder is None:
            return Settings(), ""
        if folder not in self._said:
            files = (path for name in NAMES if (path := folder / name).is_file())
            own = next(filter(None, map(_configuration, files)), None)
            self._said[folder] = own or self._nearest(folder.parent if folder.parent != folder else None)
        return self._said[folder]


def documents_of(files: Sequence[Path], lists: Sequence[Path], gates: Gates, quiet: bool = False) -> list[Path]:
    """The documents that files, folders and lists stand for; says on standard error how many of folders are left out.

    Raises UsageError where nothing is given.
    """
    paths = listed(files, lists)
    if not paths:
        raise click.UsageError("Missing argument 'FILE...'.")
    since, why = gates.asked.since, Counter[str]()
    changed = None if since is None else changed_since(since, filter(Path.is_dir, paths))

    def is_left_out(path: Path) -> bool:
        excluded = gates.leave_out(path)
        out = excluded or (changed is not None and path not in changed)
        why["by “exclude” of the configuration" if excluded else f"unchanged since {since}"] += out
        return out

    found = documents(paths, is_left_out)
    said = ", ".join(f"{count} {reason}" for reason, count in why.items() if count)
    if said and not (quiet and found):
        complain(f"{'left out' if found else 'nothing is checked; left out'}: {said}.")
    return found


def gate_of(settings: Settings, text: str, asked: Asked, load: Load) -> Gate:
    """What files are held to by a configuration of this text and what is asked for."""
    above = Path(settings.path).parent
    rules = (*asked.rules, *_own_rules(settings))
    if settings.named:
        ensure_known(settings, [rule.id for rule in load(rules).rules], text)
    path = asked.baseline or (above / settings.baseline if settings.baseline and not asked.fresh else None)
    known = Known(read_baseline(path), str(asked.baseline or settings.baseline)) if path else None
    require = asked.require if asked.require is not None else settings.require_checked or 0
    fail_on = asked.fail_on or settings.fail_on or Severity.ERROR.value
    folder = asked.cache or (above / settings.cache if settings.cache else None)
    kept = kept_in(folder, rules, asked.read_with, settings.judged_by) if folder else None
    return Gate(settings, rules, known, fail_on, require, kept)


def _configuration(path: Path) -> tuple[Settings, str] | None:
    """What a file says, and its text, if it is a configuration."""
    text = read_text(path)
    said = parsed(text, str(path)) if path.name == NAMES[0] or "iccd-check" in text else None
    return (said, text) if said else None


def _named(path: Path) -> tuple[Settings, str]:
    """What the file says that is named as the configuration."""
    text = read_text(path)
    if said := parsed(text, str(path)):
        return said, text
    raise GateError(f"{path} holds no table “tool.iccd-check”.")


def _own_rules(settings: Settings) -> Iterator[Path]:
    """The rules that a configuration names, as they lie from its folder; raises GateError where there are none."""
    for each in settings.rules:
        path = Path(settings.path).parent / each
        if not path.exists():
            raise GateError(f"{settings.path}: “rules” names {each}, which is not there.")
        yield path


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file; raises GateError where there is none."""
    if not path.exists():
        raise GateError(f"there is no baseline {path}; “iccd-check baseline write FILE...” makes one.")
    return baselines.read(read_text(path), str(path))


def read_text(path: Path) -> str:
    """The text of a file that a gate goes by; raises GateError where it cannot be read."""
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise GateError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise GateError(f"{path} cannot be read: it is not UTF-8.") from error


def given(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the files that it is about, `files`, and lists of them, `lists`."""
    return _files(_lists(command))


def gated(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say what a document is held to; it is handed what they ask for: `asked`."""

    @wraps(command)
    def handed(*args: Any, **told: Any) -> Any:
        asked = {name: told.pop(name) for name in Asked.__struct_fields__ if name in told}
        return command(*args, asked=Asked(**asked), **told)

    for option in reversed(_OPTIONS):
        handed = option(handed)
    return handed


_files = click.argument("files", metavar="FILE...", nargs=-1, type=click.Path(path_type=Path))
_lists = click.option(
    "--files-from",
    "lists",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path, allow_dash=True),
    help="A list of files and folders, one a line; - is standard input. @PATH among the files means the same.",
)
_OPTIONS = (
    click.option(
        "--rules",
        metavar="PATH",
        multiple=True,
        type=click.Path(exists=True, path_type=Path),
        help="Your own rules, a .rule file or a folder of them, besides those that come with the program. "
        "A rule of the same name replaces the program's. May be given several times.",
    ),
    click.option(
        "--config",
        metavar="PATH",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="The configuration; by default the iccd-check.toml, or the pyproject.toml with a table "
        "tool.iccd-check, that is nearest above a file.",
    ),
    click.option("--no-config", "without", is_flag=True, help="Read no configuration."),
)
since = click.option(
    "--changed-since",
    "since",
    metavar="REF",
    help="Of folders, check only documents that changed since the branch left this commit, or that git does not track.",
)
keeping = click.option(
    "--cache",
    metavar="FOLDER",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep results in this folder, and take from it those of documents of which nothing changed.",
)
