"""`iccd-check FILE...`: hold documents against the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path

import click
from click.core import ParameterSource
from msgspec.structs import replace

from checker.cli.files import sources
from checker.cli.gating import NEVER, Asked, Gate, Gates, Load, documents_of, gated, given, keeping, since
from checker.cli.means import bounded, means, reads_pdf
from checker.cli.output import look
from checker.cli.program import DefaultCommand, refuse, shows_faults
from checker.cli.progress import page_bar
from checker.cli.targets import FORMATS, ensure_all, targets_of, tell, write_each
from checker.gates.waivers import matching
from checker.model.report import Checked, Report, SourceFile, Unreadable
from checker.model.rule import Check, Rulebook, Severity
from checker.outcome import outcomes
from checker.readers import Means
from checker.version import __version__
from checker.workers import Bounds

UNREAD = 2  #: the exit code where a file could not be read


@click.command(cls=DefaultCommand)
@given
@since
@gated
@keeping
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
    show_default=Severity.ERROR.value,
    help="End with exit code 1 when something of this severity, or a graver one, is found.",
)
@click.option(
    "--require-checked",
    "require",
    metavar="PERCENT",
    type=click.IntRange(0, 100),
    help="End with exit code 3 when fewer of a file's figures are held against others.",
)
@click.option(
    "--baseline",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="What is known from before, and let pass: see iccd-check baseline.",
)
@click.option("--show-known", is_flag=True, help="Show also the findings that are let pass.")
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
    lists: tuple[Path, ...],
    since: str | None,
    rule_paths: tuple[Path, ...],
    config: Path | None,
    no_config: bool,
    kept: Path | None,
    form: str,
    outputs: tuple[str, ...],
    fail_on: str | None,
    require: int | None,
    baseline: Path | None,
    show_known: bool,
    notes: bool,
    quiet: bool,
    engine: str,
    jobs: int | None,
    bounds: Bounds,
    debug: bool,
) -> None:
    """Hold documents against the rules and say where they contradict themselves."""
    asked = Asked(rule_paths, config, no_config, baseline, fail_on, require, False, kept, engine, since)
    rules = cache(load)
    gates = Gates(asked, rules)
    paths = documents_of(files, lists, gates)
    targets = targets_of(outputs, form, ctx.get_parameter_source("form") is ParameterSource.COMMANDLINE)
    ensure_all(targets, paths, rule_paths)
    checked, unreadable = check_each(paths, gates, quiet, means(engine, jobs), bounds, debug)
    if not checked:
        rules(rule_paths)  # an ill-written rule is said also where no document can be read
    write_each(targets, checked, unreadable, partial(look, notes=notes, quiet=quiet, known=show_known))
    if not quiet:
        tell(targets, checked)
    ctx.exit(UNREAD if unreadable else max((each.code for each in checked), default=0))


def load(paths: tuple[Path, ...]) -> Rulebook:
    """The rules; with them comes what applies them."""
    from checker import api, checks

    import_module("checker.evaluator")
    rules = api.rules(paths)
    checks.load(rule.expect.name for rule in rules.rules if isinstance(rule.expect, Check))
    return rules


def check_each(
    paths: Sequence[Path], gates: Gates, quiet: bool, how: Means, bounds: Bounds, debug: bool
) -> tuple[list[Checked], list[Unreadable]]:
    """The report of each file that can be read; of the others, the reason, which is said on standard error at once."""
    found: list[tuple[Report, SourceFile]] = []
    unreadable = []
    held = {str(path): gates.of(path) for path in paths}
    for outcome in outcomes(sources(paths), partial(report_of, held, gates.load, quiet, how), bounds):
        if isinstance(outcome, Unreadable):
            unreadable.append(outcome)
            refuse(outcome, debug)
        else:
            found.append(outcome)
    return list(_passed(found, held)), unreadable


def _passed(found: Sequence[tuple[Report, SourceFile]], held: Mapping[str, Gate]) -> Iterator[Checked]:
    """Each report without what is let pass there, and the exit code that it gives."""
    today, reports = date.today(), [report for report, _ in found]
    alike = defaultdict[str, list[Report]](list)
    for report in reports:
        alike[report.document.key].append(report)
    useful = matching({waiver for gate in held.values() for waiver in gate.settings.waivers}, reports)
    for report, source in found:
        gate = held[source.name]
        passed = gate.passed(report, today, alike[report.document.key], useful)
        yield Checked(passed, source, gate.code(passed))


def report_of(held: Mapping[str, Gate], rules: Load, quiet: bool, how: Means, data: bytes, name: str) -> Report:
    """What comes of one file, before anything is let pass: what is kept of it, or what a check finds."""
    gate = held[name]
    return gate.report(data, name, partial(_found, gate, rules, quiet, how, data, name))


def _found(gate: Gate, rules: Load, quiet: bool, how: Means, data: bytes, name: str) -> Report:
    from checker import api

    how = replace(how, meanwhile=partial(rules, gate.rules))  # while other processes have begun to read
    with page_bar(name, shown=not quiet) as progress:
        return api.check(data, name, partial(gate.rulebook, rules), progress, how)
