"""`iccd-check baseline`: record what is known, so that later checks speak of what is new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace

from checker.cli.check import UNREAD, check_each, load
from checker.cli.gating import Asked, Gates, documents_of, gated, given, keeping, read_baseline
from checker.cli.means import Reading, reads
from checker.cli.output import deliver, ensure_writable
from checker.gates import baseline as baselines
from checker.gates.baseline import Baseline
from checker.model.report import Report
from checker.writers.typeset.figures import counted

NAME = Path("iccd-check-baseline.json")
EXAMPLES = """\b
Examples:
  iccd-check baseline write drafts/
  iccd-check drafts/ --baseline iccd-check-baseline.json
  iccd-check baseline prune drafts/
"""


@click.group(short_help="Record what is known, so that checks speak of what is new.", epilog=EXAMPLES)
def baseline() -> None:
    """Record what is known, so that later checks speak of what is new.

    A baseline lists findings as they stand, each with its place and figures. A check with --baseline lets them pass,
    and says which are mended, and of which the figure changed.
    """


_to = click.option(
    "-o", "--output", "path", metavar="PATH", type=click.Path(path_type=Path), default=NAME, show_default=True,
    help="The baseline.",
)  # fmt: skip


def _recording(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the baseline, `path`, and all that a check of documents is told."""
    return given(_to(gated(keeping(reads(command)))))


@baseline.command("write")
@_recording
def write_baseline(path: Path, **told: Any) -> None:
    """Record everything that is found in the documents, errors and warnings."""
    _record(path, lambda: baselines.recorded, **told)


@baseline.command("prune")
@_recording
def prune_baseline(path: Path, **told: Any) -> None:
    """Take out of a baseline what is mended in the documents; nothing is added to it."""
    _record(path, lambda: partial(baselines.pruned, read_baseline(path)), **told)


def _record(
    path: Path,
    begun: Callable[[], Callable[[Sequence[Report]], Baseline]],
    files: tuple[Path, ...],
    lists: tuple[Path, ...],
    asked: Asked,
    reading: Reading,
) -> None:
    """Write the baseline that what is `begun` before any long work makes of the reports of documents."""
    gates = Gates(replace(asked, fresh=True, read_with=reading.means.engine), cache(load))
    paths = documents_of(files, lists, gates)
    ensure_writable([path], paths)
    make = begun()
    checked, unreadable = check_each(paths, gates, False, reading)
    known = make([each.report for each in checked])
    deliver(baselines.written(known), path)
    click.echo(f"{path}: {counted(len(known.findings), 'finding')}.")
    click.get_current_context().exit(UNREAD if unreadable else 0)
