"""`iccd-check serve`: a local page for those who use no terminal."""

from __future__ import annotations

import sys
import webbrowser
from functools import partial
from pathlib import Path

import click

from checker.cli.extras import needs_extra
from checker.cli.means import Limits, bounded, bounds_of
from checker.cli.program import complain

#: This program; what lies in the folder where it runs is no part of it.
ITSELF = (sys.executable, "-P", "-m", "checker")


@click.command()
@click.option(
    "--rules",
    "rule_paths",
    multiple=True,
    metavar="PATH",
    type=click.Path(path_type=Path, exists=True, resolve_path=True),
    help="Your own rules, as for iccd-check FILE.",
)
@click.option("--no-browser", is_flag=True, help="Only print the address, and open no browser.")
@bounded
@needs_extra("web")
def serve(rule_paths: tuple[Path, ...], no_browser: bool, limits: Limits) -> None:
    """Open a page on which drafts are dropped, and reports and marked copies taken away.

    The page is for this computer and this user only, and nothing is sent anywhere. Ctrl-C, or the button on the page,
    ends it; then nothing of the drafts is kept.
    """
    from checker.web.server import serve as served

    bounds = bounds_of(limits)
    told = ["--seconds", str(bounds.seconds), "--memory", str(bounds.mebibytes)]
    rules = [part for path in rule_paths for part in ("--rules", str(path))]
    served([*ITSELF, *told, *rules], bounds.seconds, partial(announce, not no_browser))


def announce(browse: bool, address: str) -> None:
    """Say where the page is, and open it."""
    complain(f"the page is at {address} (good for once); Ctrl-C ends it, and nothing is kept.")
    if browse:
        webbrowser.open(address)
