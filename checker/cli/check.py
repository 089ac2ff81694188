"""`iccd-check FILE...`: hold documents against the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib import import_module
from pathlib import Path

import click
from click.core import ParameterSource

from checker import __version__
from checker.cli.files import contents, documents
from checker.cli.means import means, reads_pdf
from checker.cli.output import look
from checker.cli.program import DefaultCommand, complain, shows_faults
from checker.cli.progress import page_bar
from checker.cli.targets import FORMATS, ensure_all, targets_of, write_each
from checker.model.report import Checked, Report, Unreadable
from checker.model.rule import Check, Rulebook, Severity
from checker.outcome import outcome_of
from checker.readers import Means

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
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text is for a terminal, html for a browser, xlsx for a list, json for other programs. It is that of "
    "standard output, and of files whose ending says no other.",
)
@click.option(
    "-o",
    "--output",
    "outputs",
    metavar="[FORMAT:]PATH",
    multiple=True,
    help="Write a report to this file, in the format that its ending or FORMAT says, instead of standard output. "
    "FORMAT:FOLDER/ makes one for each document. May be given several times.",
)
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
@shows_faults
@click.option("-q", "--quiet", is_flag=True, help="Show the findings only: no coverage, no summary, no progress.")
@click.version_option(__version__, prog_name="iccd-check", message="%(prog)s %(version)s")
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[Path, ...],
    rule_paths: tuple[Path, ...],
    form: str,
    outputs: tuple[str, ...],
    fail_on: str,
    notes: bool,
    quiet: bool,
    engine: str,
    jobs: int | None,
    debug: bool,
) -> None:
    """Hold documents against the rules and say where they contradict themselves."""
    paths = documents(files)
    targets = targets_of(outputs, form, ctx.get_parameter_source("form") is ParameterSource.COMMANDLINE)
    ensure_all(targets, paths)
    rules = cache(partial(load, rule_paths))  # while other processes have begun to read
    checked, unreadable = check_each(paths, rules, quiet, means(engine, jobs, meanwhile=rules), debug)
    rules()  # an ill-written rule is said also where no document can be read
    write_each(targets, checked, unreadable, partial(look, notes=notes, quiet=quiet))
    ctx.exit(exit_code([each.report for each in checked], unreadable, fail_on))


def load(paths: Sequence[Path]) -> Rulebook:
    """The rules; with them comes what applies them."""
    from checker import api, checks

    import_module("checker.evaluator")
    rules = api.rules(paths)
    checks.load(rule.expect.name for rule in rules.rules if isinstance(rule.expect, Check))
    return rules


def check_each(
    paths: Sequence[Path], rules: Callable[[], Rulebook], quiet: bool, how: Means, debug: bool
) -> tuple[list[Checked], list[Unreadable]]:
    """The report of each file that can be read; of the others, the reason, which is said on standard error at once."""
    from checker import api

    def check(data: bytes, name: str) -> Report:
        with page_bar(name, shown=not quiet) as progress:
            return api.check(data, name, rules, progress, how)

    checked, unreadable = [], []
    for path in paths:
        outcome = outcome_of(str(path), partial(contents, path), check, debug)
        if isinstance(outcome, Unreadable):
            unreadable.append(outcome)
            complain(outcome.reason)
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
