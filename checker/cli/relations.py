"""`iccd-check relations FILE...`: what adds up to what, found from the figures, and what speaks for it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from checker import writers
from checker.cli.files import documents
from checker.cli.means import Reading, made_of, reads
from checker.cli.output import deliver, ensure_writable, form_of
from checker.model.document import Document
from checker.writers import relations as relation_writers

EXAMPLES = """\b
Examples:
  iccd-check relations report.pdf
  iccd-check relations table.csv --format jsonl
  iccd-check relations drafts/ --format jsonl -o relations.jsonl
"""


@click.command(epilog=EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@form_of(
    writers.formats(relation_writers.__path__),
    "text is for people, jsonl, with one line for each document, for other programs.",
)
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write them to this file.")
@reads
@click.pass_context
def relations(ctx: click.Context, files: tuple[Path, ...], form: str, output: Path | None, reading: Reading) -> None:
    """Show how the figures of each table hang together: sums, differences, averages, ratios and growth.

    They are found from the figures and from the formulas that heads print, not from the rules; a relation is believed
    when it holds more often than chance would have it. Where a believed relation fails, the figures are shown.
    """
    paths = documents(files)
    ensure_writable([output], paths)
    writer = import_module(f"checker.writers.relations.{form}")

    def written(document: Document, _: bytes) -> str:
        from checker.relations import find

        return str(writer.write(document, [find(table) for table in document.tables]))

    texts = made_of(paths, written, reading)
    deliver("".join(texts), output)
    ctx.exit(2 if len(texts) < len(paths) else 0)
