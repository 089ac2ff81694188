"""`iccd-check FILE...`: hold documents against the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from time import monotonic

import click
from click.core import ParameterSource
from msgspec.structs import replace

from checker.cli.files import sources
from checker.cli.gating import NEVER, Asked, Gate, Gates, Load, documents_of, gated, given, keeping, since
from checker.cli.means import Reading, bounds_of, reads
from checker.cli.output import form_of, look, speaking
from checker.cli.program import DefaultCommand, page_bar, refuse
from checker.cli.targets import FORMATS, ensure_all, stream, targets_of, tell, write_each
from checker.model.report import Checked, Report, Unreadable
from checker.model.rule import Check, Rulebook, Severity
from checker.outcome import outcomes
from checker.readers import Means
from checker.version import __version__

UNREAD = 2  #: the exit code where a file could not be read


@click.command(cls=DefaultCommand)
@given
@since
@gated
@keeping
@form_of(
    FORMATS,
    "text is for a terminal, html for a browser, xlsx for a list, json for other programs. It is that of standard "
    "output, and of files whose ending says no other.",
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
@click.option(
    "--language",
    metavar="CODE",
    help="The language of what stands around the findings on the terminal and in HTML: en or fr; by default that of "
    "the environment (LC_ALL, LC_MESSAGES, LANG), if it is one of them.",
)
@click.option("--timing", is_flag=True, help="Say in json, jsonl and junit how many seconds each document took.")
@reads
@click.option("-q", "--quiet", is_flag=True, help="Show the findings only: no coverage, no summary, no progress.")
@click.version_option(__version__, prog_name="iccd-check", message="%(prog)s %(version)s")
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[Path, ...],
    lists: tuple[Path, ...],
    asked: Asked,
    form: str,
    outputs: tuple[str, ...],
    show_known: bool,
    notes: bool,
    language: str | None,
    timing: bool,
    quiet: bool,
    reading: Reading,
) -> None:
    """Hold documents against the rules and say where they contradict themselves."""
    shown = partial(look, notes=notes, quiet=quiet, known=show_known, say=speaking(language))
    rules = cache(load)
    gates = Gates(replace(asked, read_with=reading.means.engine), rules)
    paths = documents_of(files, lists, gates, quiet)
    targets = targets_of(outputs, form, ctx.get_parameter_source("form") is ParameterSource.COMMANDLINE)
    ensure_all(targets, paths, asked.rules)
    streams = [target for target in targets if target.streams]
    checked, unreadable = check_each(paths, gates, quiet or bool(streams), reading, partial(stream, streams), timing)
    if not checked:
        rules(asked.rules)  # an ill-written rule is said also where no document can be read
    write_each(targets, checked, unreadable, shown)
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
    paths: Sequence[Path],
    gates: Gates,
    quiet: bool,
    reading: Reading,
    told: Callable[[Checked], object] = bool,
    timing: bool = False,
) -> tuple[list[Checked], list[Unreadable]]:
    """The report of each file that can be read; of the others, the reason, which is said on standard error at once.

    `told` is told of each report as soon as it is there, without the remarks that hang on other documents.
    """
    checked: list[Checked] = []
    unreadable: list[Unreadable] = []
    held, today = {str(path): gates.of(path) for path in paths}, date.today()
    bounds = bounds_of(reading.limits, (gate.settings for gate in held.values()))
    with closing(outcomes(sources(paths), partial(report_of, held, gates.load, quiet), bounds, reading.means)) as found:
        for outcome in found:
            if isinstance(outcome, Unreadable):
                unreadable.append(outcome)
                refuse(outcome, reading.debug)
            else:
                (report, seconds), source = outcome
                gate = held[source.name]
                passed = gate.passed(report, today)
                checked.append(Checked(passed, source, gate.code(passed), seconds if timing else None))
                told(checked[-1])
    return remarked(checked, held), unreadable


def remarked(checked: Sequence[Checked], held: Mapping[str, Gate]) -> list[Checked]:
    """The reports with what each gate has to say of all that it holds together."""
    said = defaultdict[str, list[str]](list)
    for gate in {id(gate): gate for gate in held.values()}.values():
        for name, remark in gate.remarks([each.report for each in checked if held[each.source.name] is gate]):
            said[name].append(remark)
    return [replace(each, report=each.report.saying(said[each.source.name])) for each in checked]


def report_of(
    held: Mapping[str, Gate], rules: Load, quiet: bool, how: Means, data: bytes, name: str
) -> tuple[Report, float]:
    """What comes of one file, before anything is let pass: what is kept of it, or what a check finds; in how long."""
    gate, began = held[name], monotonic()
    return gate.report(data, name, partial(_found, gate, rules, quiet, how, data, name)), monotonic() - began


def _found(gate: Gate, rules: Load, quiet: bool, how: Means, data: bytes, name: str) -> Report:
    from checker import api

    how = replace(how, meanwhile=partial(rules, gate.rules))  # while other processes have begun to read
    with page_bar(name, shown=not quiet) as progress:
        return api.check(data, name, partial(gate.rulebook, rules), progress, how)
