"""`iccd-check FILE...`: hold documents against the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib import import_module
from pathlib import Path

import click

from checker import __version__, writers
from checker.cli.files import documents, sources
from checker.cli.means import bounded, means, reads_pdf
from checker.cli.output import deliver, ensure_writable, look
from checker.cli.program import DefaultCommand, refuse, shows_faults
from checker.cli.progress import page_bar
from checker.model.report import Checked, Report, Unreadable
from checker.model.rule import Check, Rulebook, Severity
from checker.outcome import outcomes
from checker.readers import Means
from checker.workers import Bounds

NEVER = "never"


@click.command(cls=DefaultCommand)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--rules",
    "rule_paths",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Your own rules, a .rule file or a folder of them, besides those that come with the program. "
    "A rule of the same name replaces the program's. May be given several times.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(writers.formats(writers.__path__)),
    default="text",
    show_default=True,
    help="text is for people, json for other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write the report to this file.")
@click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in reversed(Severity)), NEVER]),
    default=Severity.ERROR.value,
    show_default=True,
    help="End with exit code 1 when something of this severity, or a graver one, is found.",
)
@click.option(
    "--notes",
    is_flag=True,
    help="Show also what holds only because of rounding, and rules that found nothing to check. json always has both.",
)
@reads_pdf
@bounded
@shows_faults
@click.option("-q", "--quiet", is_flag=True, help="Show the findings only: no coverage, no summary, no progress.")
@click.version_option(__version__, prog_name="iccd-check", message="%(prog)s %(version)s")
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[Path, ...],
    rule_paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    notes: bool,
    quiet: bool,
    engine: str,
    jobs: int | None,
    bounds: Bounds,
    debug: bool,
) -> None:
    """Hold documents against the rules and say where they contradict themselves."""
    paths = documents(files)
    ensure_writable(output, paths, rule_paths)
    rules = cache(partial(load, rule_paths))  # while other processes have begun to read
    checked, unreadable = check_each(paths, rules, quiet, means(engine, jobs, meanwhile=rules), bounds, debug)
    if not checked:
        rules()  # an ill-written rule is said also where no document can be read
    deliver(import_module(f"checker.writers.{form}").write(checked, look(output, notes, quiet), unreadable), output)
    ctx.exit(exit_code([each.report for each in checked], unreadable, fail_on))


def load(paths: Sequence[Path]) -> Rulebook:
    """The rules; with them comes what applies them."""
    from checker import api, checks

    import_module("checker.evaluator")
    rules = api.rules(paths)
    checks.load(rule.expect.name for rule in rules.rules if isinstance(rule.expect, Check))
    return rules


def check_each(
    paths: Sequence[Path], rules: Callable[[], Rulebook], quiet: bool, how: Means, bounds: Bounds, debug: bool
) -> tuple[list[Checked], list[Unreadable]]:
    """The report of each file that can be read; of the others, the reason, which is said on standard error at once."""
    from checker import api

    def check(data: bytes, name: str) -> Report:
        with page_bar(name, shown=not quiet) as progress:
            return api.check(data, name, rules, progress, how)

    checked, unreadable = [], []
    for outcome in outcomes(sources(paths), check, bounds):
        if isinstance(outcome, Unreadable):
            unreadable.append(outcome)
            refuse(outcome, debug)
        else:
            checked.append(Checked(*outcome))
    return checked, unreadable


def exit_code(reports: Sequence[Report], unreadable: Sequence[Unreadable], fail_on: str) -> int:
    """2 where a file could not be read, 1 where something is found at or above `fail_on`, else 0."""
    if unreadable:
        return 2
    if fail_on == NEVER:
        return 0
    threshold = Severity(fail_on).rank
    return int(any(finding.severity.rank >= threshold for report in reports for finding in report.findings))
