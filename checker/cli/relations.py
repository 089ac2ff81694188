"""`iccd-check relations FILE...`: what adds up to what, found from the figures, and what speaks for it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from checker import writers
from checker.cli.files import contents, documents, sentence
from checker.cli.means import means, reads_pdf
from checker.cli.output import deliver, ensure_writable
from checker.cli.program import complain
from checker.cli.progress import page_bar
from checker.errors import DocumentError
from checker.model.document import Document
from checker.readers import Means
from checker.writers import relations as relation_writers

EXAMPLES = """\b
Examples:
  iccd-check relations report.pdf
  iccd-check relations table.csv --format jsonl
  iccd-check relations drafts/ --format jsonl -o relations.jsonl
"""


@click.command(epilog=EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(writers.formats(relation_writers.__path__)),
    default="text",
    show_default=True,
    help="text is for people, jsonl, with one line for each document, for other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write them to this file.")
@reads_pdf
@click.pass_context
def relations(
    ctx: click.Context, files: tuple[Path, ...], form: str, output: Path | None, engine: str, jobs: int | None
) -> None:
    """Show how the figures of each table hang together: sums, differences, averages, ratios and growth.

    They are found from the figures and from the formulas that heads print, not from the rules; a relation is believed
    when it holds more often than chance would have it. Where a believed relation fails, the figures are shown.
    """
    from checker.relations import find

    paths = documents(files)
    ensure_writable(output, paths)
    writer = import_module(f"checker.writers.relations.{form}")
    read = [document for path in paths if (document := _read(path, means(engine, jobs)))]
    texts = [writer.write(document, [find(table) for table in document.tables]) for document in read]
    deliver("".join(texts), output)
    ctx.exit(0 if len(read) == len(paths) else 2)


def _read(path: Path, how: Means) -> Document | None:
    """The document; None where it cannot be read, which is said on standard error."""
    from checker import api

    try:
        data = contents(path)
        with page_bar(str(path)) as progress:
            return api.read_document(data, str(path), progress, how)
    except DocumentError as error:
        complain(sentence(path, error))
        return None
