"""`iccd-check config show FILE`: what a document is held to, and where that is said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
from msgspec.structs import replace

from checker.cli.check import load
from checker.cli.gating import Asked, Gate, Gates, gated
from checker.cli.means import bounds_of


@click.group(short_help="Show what a document is held to.")
def config() -> None:
    """Show what a document is held to: which configuration applies, and what it says."""


@config.command("show")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@gated
def show_config(file: Path, asked: Asked) -> None:
    """Show what applies to a file; it is not read, and need not be there."""
    for head, text in _lines(Gates(replace(asked, fresh=True), cache(load)).of(file)):
        click.echo(f"{head:<16} {text}")


def _lines(gate: Gate) -> Iterator[tuple[str, str]]:
    settings = gate.settings
    yield "configuration", settings.path or "none"
    yield "fail-on", gate.fail_on
    yield "require-checked", f"{gate.require} %"
    yield "baseline", settings.baseline or "none"
    yield "cache", settings.cache or "none"
    bounds = bounds_of((None, None), [settings])
    yield "limits", f"{bounds.seconds:,} seconds, {bounds.mebibytes:,} MiB"
    yield from (("rules", str(path)) for path in gate.rules)
    yield from (("exclude", pattern) for pattern in settings.exclude)
    yield from (("severity", f"{rule}: {level}") for rule, level in settings.severity.items())
    for each in settings.sets:
        yield from (("severity", f"{rule}: {level}, in {each.document}") for rule, level in each.severity.items())
    for waiver in settings.waivers:
        yield "waiver", f"{waiver.fingerprint or waiver.rule} in {waiver.document}{waiver.ends}: {waiver.reason}"
