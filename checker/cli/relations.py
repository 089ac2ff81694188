"""`iccd-check relations FILE...`: what adds up to what, found from the figures, and what speaks for it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from checker import writers
from checker.cli.files import documents, sources
from checker.cli.means import Limits, bounded, bounds_of, means, reads_pdf
from checker.cli.output import deliver, ensure_writable
from checker.cli.program import refuse, shows_faults
from checker.cli.progress import page_bar
from checker.model.report import Unreadable
from checker.outcome import outcomes
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
@bounded
@shows_faults
@click.pass_context
def relations(
    ctx: click.Context,
    files: tuple[Path, ...],
    form: str,
    output: Path | None,
    engine: str,
    jobs: int | None,
    limits: Limits,
    debug: bool,
) -> None:
    """Show how the figures of each table hang together: sums, differences, averages, ratios and growth.

    They are found from the figures and from the formulas that heads print, not from the rules; a relation is believed
    when it holds more often than chance would have it. Where a believed relation fails, the figures are shown.
    """
    paths = documents(files)
    ensure_writable([output], paths)
    writer = import_module(f"checker.writers.relations.{form}")
    texts, unreadable = [], False
    for outcome in outcomes(sources(paths), partial(_written, writer), bounds_of(limits), means(engine, jobs)):
        if isinstance(outcome, Unreadable):
            unreadable = True
            refuse(outcome, debug)
        else:
            texts.append(outcome[0])
    deliver("".join(texts), output)
    ctx.exit(2 if unreadable else 0)


def _written(writer: ModuleType, how: Means, data: bytes, name: str) -> str:
    from checker import api
    from checker.relations import find

    with page_bar(name) as progress:
        document = api.read_document(data, name, progress, how)
    return str(writer.write(document, [find(table) for table in document.tables]))
