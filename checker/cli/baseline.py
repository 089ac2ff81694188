"""`iccd-check baseline`: record what is known, so that later checks speak of what is new."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import click

from checker.cli.check import UNREAD, check_each, load, meant
from checker.cli.gating import Asked, gated, read_baseline
from checker.cli.means import bounded, means, reads_pdf
from checker.cli.output import deliver, ensure_writable
from checker.cli.program import shows_faults
from checker.gates import baseline as baselines
from checker.gates.baseline import Baseline
from checker.model.report import Report
from checker.workers import Bounds
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
_files = click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))


@baseline.command("write")
@_files
@_to
@gated
@reads_pdf
@bounded
@shows_faults
@click.pass_context
def write_baseline(
    ctx: click.Context,
    files: tuple[Path, ...],
    path: Path,
    rule_paths: tuple[Path, ...],
    config: Path | None,
    no_config: bool,
    engine: str,
    jobs: int | None,
    bounds: Bounds,
    debug: bool,
) -> None:
    """Record everything that is found in the documents, errors and warnings."""
    asked = Asked(rule_paths, config, no_config, fresh=True)
    paths = meant(files, asked)
    ensure_writable(path, paths)
    reports, code = _reports(paths, asked, engine, jobs, bounds, debug)
    _record(baselines.recorded(reports), path)
    ctx.exit(code)


@baseline.command("prune")
@_files
@_to
@gated
@reads_pdf
@bounded
@shows_faults
@click.pass_context
def prune_baseline(
    ctx: click.Context,
    files: tuple[Path, ...],
    path: Path,
    rule_paths: tuple[Path, ...],
    config: Path | None,
    no_config: bool,
    engine: str,
    jobs: int | None,
    bounds: Bounds,
    debug: bool,
) -> None:
    """Take out of a baseline what is mended in the documents; nothing is added to it."""
    asked = Asked(rule_paths, config, no_config, fresh=True)
    paths = meant(files, asked)
    ensure_writable(path, paths)
    known = read_baseline(path)
    reports, code = _reports(paths, asked, engine, jobs, bounds, debug)
    _record(baselines.pruned(known, reports), path)
    ctx.exit(code)


def _reports(
    paths: list[Path], asked: Asked, engine: str, jobs: int | None, bounds: Bounds, debug: bool
) -> tuple[list[Report], int]:
    """What is found in each document, and the exit code."""
    checked, unreadable = check_each(paths, asked, cache(load), False, means(engine, jobs), bounds, debug)
    return [each.report for each in checked], UNREAD if unreadable else 0


def _record(known: Baseline, path: Path) -> None:
    deliver(baselines.written(known), path)
    click.echo(f"{path}: {counted(len(known.findings), 'finding')}.")
