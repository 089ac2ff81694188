"""`iccd-check archive`: many documents on many processes or machines, and questions about what was found in them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from time import monotonic
from typing import Any

import click

from checker.cli.extras import needs_extra
from checker.cli.files import contents, listed
from checker.cli.means import Limits, bounded, bounds_of, cores
from checker.cli.output import deliver, ensure_writable
from checker.cli.rulebooks import own_rules
from checker.writers.typeset.figures import counted

EVERY = 2  #: seconds between two words on how far the run is
NOT_ALL = 2  #: the exit code where a document was not checked

EXAMPLES = """\b
Examples:
  iccd-check archive run reports/ --into results
  iccd-check archive query errors --into results
  iccd-check archive query "SELECT rule, count(*) FROM findings GROUP BY rule" --into results
  iccd-check archive report --into results -o archive.html
"""


into = click.option(
    "--into", "results", metavar="RESULTS", required=True, help="The folder, or address, of the results."
)


@click.group(epilog=EXAMPLES)
def archive() -> None:
    """Check many documents, on one machine or several, and ask questions about what was found."""


@archive.command()
@click.argument("given", metavar="SOURCE...", nargs=-1, required=True)
@into
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler whose workers check, instead of this machine's.")
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes of this machine check; by default one for each core.",
)
@click.option("--keep-reading", is_flag=True, help="Keep documents as they were read, for when rules change.")
@own_rules
@bounded
@click.option("-q", "--quiet", is_flag=True, help="Do not say how far it is.")
@click.pass_context
@needs_extra("archive")
def run(
    ctx: click.Context,
    given: tuple[str, ...],
    results: str,
    scheduler: str | None,
    workers: int | None,
    keep_reading: bool,
    paths: tuple[Path, ...],
    limits: Limits,
    quiet: bool,
) -> None:
    """Check all documents of folders, lists (@names.txt), packed files and addresses (s3://…, https://…).

    What was checked before, with the same rules, is not checked again: a run that was broken off goes on where it was.
    Exit code 2 where a document could not be checked; the run's summary and “archive query failed” say which and why.
    """
    from checker.archive import parquet, questions
    from checker.archive.checking import Manner
    from checker.archive.run import cluster
    from checker.archive.run import run as checked
    from checker.archive.shelf import Shelf
    from checker.archive.sources import items
    from checker.archive.work import Plan
    from checker.kept import hashed, program
    from checker.rule_files import texts_of

    shelf = Shelf(results)
    rules = tuple(texts_of(paths))
    origin = hashed([program().hex(), *(part for text in rules for part in text)])
    plan = Plan(shelf.where(""), Manner(rules, bounds_of(limits), keep_reading), origin.hex(), program().hex())
    wanted = list(items(str(path) for path in _all(given)))
    told = Progress(len(wanted), quiet)
    with cluster(scheduler, workers or cores()) as client:
        parquet.write_tables(checked(wanted, plan, client, told), shelf)
    told.end()
    endings = dict(questions.asked("SELECT outcome, count(*) FROM documents GROUP BY ALL", shelf).rows)
    if not quiet:
        click.echo(_summary(endings))
    ctx.exit(NOT_ALL if set(endings) - {"checked"} else 0)


def _all(given: tuple[str, ...]) -> list[Path | str]:
    """The sources themselves, and those that stand in lists."""
    lists = [Path(each) for each in given if "://" not in each and Path(each).name.startswith("@")]
    return [*(each for each in given if Path(each) not in lists), *listed(lists)]


def _summary(endings: dict[str, int]) -> str:
    """How many documents there are in the results, and how their checks ended."""
    parts = ", ".join(f"{endings[each]:,} {each}" for each in sorted(endings))
    return f"{counted(sum(endings.values()), 'document')}: {parts}."


class Progress:
    """How far a run is, said on standard error now and then."""

    def __init__(self, count: int, quiet: bool) -> None:
        """Begin to count."""
        self.count, self.quiet = count, quiet
        self.done: Counter[str] = Counter()
        self.began = self.said = monotonic()

    def __call__(self, done: Any) -> None:
        """A document is done."""
        self.done["documents"] += 1
        self.done["fresh"] += done.fresh
        self.done["pages"] += done.pages
        if not self.quiet and monotonic() - self.said > EVERY:
            self.said = monotonic()
            click.echo(self.sentence(), err=True)

    def sentence(self) -> str:
        """How far it is, how quickly it goes, and how long it will take."""
        passed = max(monotonic() - self.began, 1e-9)
        left = (self.count - self.done["documents"]) * passed / max(1, self.done["documents"])
        minutes, seconds = divmod(round(left), 60)
        return (
            f"{self.done['documents']:,} of {self.count:,} documents, "
            f"{self.done['pages'] / passed:,.0f} pages a second, {minutes}:{seconds:02} minutes left"
        )

    def end(self) -> None:
        """All is done."""
        if not self.quiet:
            kept = self.done["documents"] - self.done["fresh"]
            click.echo(f"{self.done['fresh']:,} checked now, {kept:,} known from before.", err=True)


@archive.command()
@click.argument("question", required=False)
@click.option("--into", "results", metavar="RESULTS", help="The folder, or address, of the results.")
@click.option("--list", "lists", is_flag=True, help="List the questions that stand ready, and the tables.")
@click.option("--format", "form", type=click.Choice(["text", "csv"]), default="text", show_default=True)
@needs_extra("archive")
def query(question: str | None, results: str | None, lists: bool, form: str) -> None:
    """Answer a question: one that stands ready, by its name, or one in SQL (DuckDB's)."""
    from checker.archive.answers import as_csv, as_text
    from checker.archive.questions import QUESTIONS, asked
    from checker.archive.shelf import Shelf

    if lists:
        click.echo("\n".join(f"{each.name:<10} {each.title}" for each in QUESTIONS))
        return
    if not question or not results:
        raise click.UsageError("Say a question, and --into where the results are; --list shows what can be asked.")
    answer = asked(question, Shelf(results))
    click.echo((as_csv if form == "csv" else as_text)(answer), nl=False)


@archive.command()
@into
@click.option("-o", "--output", metavar="PATH", type=click.Path(path_type=Path), help="Write the page to this file.")
@needs_extra("archive")
def report(results: str, output: Path | None) -> None:
    """Write one page for a browser: the ready questions, and the findings of the documents to look at first."""
    from checker.archive.answers import page
    from checker.archive.questions import QUESTIONS, asked, reports
    from checker.archive.shelf import Shelf

    ensure_writable([output])
    shelf = Shelf(results)
    answers = ((each, asked(each.name, shelf)) for each in QUESTIONS)
    deliver(page(f"Archive {results}", answers, list(reports(shelf).items())), output)


@archive.command()
@click.argument("verdicts", metavar="VERDICTS", type=click.Path(path_type=Path))
@into
@needs_extra("archive")
def review(verdicts: Path, results: str) -> None:
    """Read what people judged of the findings (CSV or TSV): what is false or accepted is left out from then on."""
    from checker.archive.questions import asked
    from checker.archive.shelf import Shelf
    from checker.archive.verdicts import learn

    shelf = Shelf(results)
    answer = asked("SELECT document, page, rule, found, fingerprint FROM findings", shelf)
    findings = (dict(zip(answer.heads, row, strict=True)) for row in answer.rows)
    learnt = learn(contents(verdicts).decode("utf-8-sig"), str(verdicts), findings, shelf)
    click.echo(f"{learnt.verdicts:,} verdicts understood.")
    for what, lines in (
        ("No finding of the archive is meant by", learnt.strange),
        ("No verdict (true, false, accepted) stands in", learnt.silent),
    ):
        if lines:
            click.echo(f"{what} {counted(len(lines), 'line')}: {', '.join(map(str, lines))}.", err=True)
