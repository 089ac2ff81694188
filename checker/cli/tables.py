"""`iccd-check tables FILE`: what was read, so that a person can hold it against the page."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from checker import writers
from checker.cli.means import Reading, made_of, reads
from checker.cli.output import deliver, ensure_writable, form_of
from checker.cli.pictures import pictures_of
from checker.model.document import Document
from checker.writers import tables as table_writers

EXAMPLES = """\b
Examples:
  iccd-check tables report.pdf | less -S
  iccd-check tables report.pdf --format html -o report.html
  iccd-check tables report.pdf --format csv -o report.csv
"""


@click.command(epilog=EXAMPLES)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@form_of(
    writers.formats(table_writers.__path__),
    "text shows each table as a grid, html beside the picture of its page, csv lists one cell a line, json is for "
    "other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write the tables to this file.")
@reads
@click.pass_context
def tables(ctx: click.Context, file: Path, form: str, output: Path | None, reading: Reading) -> None:
    """Show the tables as they were read, without checking them.

    What the program read can so be held against the page: heads, row labels, figures, and what it was in doubt about.
    """
    ensure_writable([output], [file])
    writer = import_module(f"checker.writers.tables.{form}")

    def written(document: Document, data: bytes) -> str:
        """The tables as the writer sets them; one that names `pages_shown` is handed their pictures."""
        if not hasattr(writer, "pages_shown"):
            return str(writer.write(document))
        return str(writer.write(document, pictures=pictures_of(data, writer.pages_shown(document))))

    texts = made_of([file], written, reading)
    for text in texts:
        deliver(text, output, getattr(writer, "ENCODING", "utf-8"))
    ctx.exit(0 if texts else 2)
