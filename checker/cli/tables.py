"""`iccd-check tables FILE`: what was read, so that a person can hold it against the page."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from checker import writers
from checker.cli.files import contents, sentence
from checker.cli.output import deliver, ensure_writable
from checker.cli.progress import page_bar
from checker.errors import DocumentError
from checker.model.document import Document
from checker.writers import tables as table_writers

EXAMPLES = """\b
Examples:
  iccd-check tables report.pdf | less -S
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
    help="text shows each table as a grid, csv lists one cell a line, json is for other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write the tables to this file.")
def tables(file: Path, form: str, output: Path | None) -> None:
    """Show the tables as they were read, without checking them.

    What the program read can so be held against the page: heads, row labels, figures, and what it was in doubt about.
    """
    ensure_writable(output, [file])
    writer = import_module(f"checker.writers.tables.{form}")
    deliver(writer.write(_read(file)), output, getattr(writer, "ENCODING", "utf-8"))


def _read(file: Path) -> Document:
    from checker import api

    try:
        with page_bar(str(file)) as progress:
            return api.read_document(contents(file), str(file), progress)
    except DocumentError as error:
        raise DocumentError(sentence(file, error)) from error
