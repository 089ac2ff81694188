"""`iccd-check tables FILE`: what was read, so that a person can hold it against the page."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from checker import writers
from checker.cli.files import sources
from checker.cli.means import Limits, bounded, bounds_of, means, reads_pdf
from checker.cli.output import deliver, ensure_writable
from checker.cli.pictures import pictures_of
from checker.cli.program import refuse, shows_faults
from checker.cli.progress import page_bar
from checker.model.report import Unreadable
from checker.outcome import outcomes
from checker.readers import Means
from checker.writers import tables as table_writers

EXAMPLES = """\b
Examples:
  iccd-check tables report.pdf | less -S
  iccd-check tables report.pdf --format html -o report.html
  iccd-check tables report.pdf --format csv -o report.csv
"""


@click.command(epilog=EXAMPLES)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(writers.formats(table_writers.__path__)),
    default="text",
    show_default=True,
    help="text shows each table as a grid, html beside the picture of its page, csv lists one cell a line, "
    "json is for other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write the tables to this file.")
@reads_pdf
@bounded
@shows_faults
@click.pass_context
def tables(
    ctx: click.Context,
    file: Path,
    form: str,
    output: Path | None,
    engine: str,
    jobs: int | None,
    limits: Limits,
    debug: bool,
) -> None:
    """Show the tables as they were read, without checking them.

    What the program read can so be held against the page: heads, row labels, figures, and what it was in doubt about.
    """
    ensure_writable([output], [file])
    writer = import_module(f"checker.writers.tables.{form}")
    [outcome] = outcomes(sources([file]), partial(_written, writer), bounds_of(limits), means(engine, jobs))
    if isinstance(outcome, Unreadable):
        refuse(outcome, debug)
        ctx.exit(2)
    text, _ = outcome
    deliver(text, output, getattr(writer, "ENCODING", "utf-8"))


def _written(writer: ModuleType, how: Means, data: bytes, name: str) -> str:
    """The tables as the writer sets them; one that names `pages_shown` is handed their pictures."""
    from checker import api

    with page_bar(name) as progress:
        document = api.read_document(data, name, progress, how)
    if not hasattr(writer, "pages_shown"):
        return str(writer.write(document))
    return str(writer.write(document, pictures=pictures_of(data, writer.pages_shown(document))))
