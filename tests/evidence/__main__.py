"""`python -m tests.evidence`: counts in published documents how often what is believed of tables is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import click

from checker.evaluator import report, verdicts
from checker.model.document import Document
from checker.model.rule import Severity
from checker.model.table import Table
from checker.rulebook import shipped
from tests.evidence.constants import compared
from tests.evidence.counting import ALARM, HELD, QUESTIONS, Counts, counted, table
from tests.evidence.documents import CORPUS, FAMILIES, all_files, document, exchanged, shuffled
from tests.evidence.text import calibrated, tied
from tests.evidence.watching import of_tables, watched, watching

BY_CHANCE = ("relations", "words whole", "nearness", "slips", "lines")  #: the questions that chance answers too
ALARMS, TABLES = "alarms", "tables"

Source = tuple[str, Path]  #: a file with its family


@click.command()
@click.option("--cache", type=click.Path(file_okay=False, path_type=Path), help="Keep here what was read of PDFs.")
@click.option("--only", multiple=True, type=click.Choice(FAMILIES), help="Count this family only.")
@click.option("--shuffle", default=0, help="Shuffle the figures of each column so often instead; all alarms are false.")
@click.option("--exchange", default=0, help="Put other documents' figures under each head so often instead.")
@click.option("--jobs", default=1, show_default=True, help="So many documents at the same time.")
def main(cache: Path | None, only: tuple[str, ...], shuffle: int, exchange: int, jobs: int) -> None:
    """Count how often each kind of evidence was right, family by family, and how often chance makes an alarm."""
    if not CORPUS.is_dir():
        click.echo("Nothing is counted: there is no folder “shared” with real documents beside the project.")
        return
    sources = [source for source in all_files() if not only or source[0] in only]
    if not (shuffle or exchange):
        families = summed(zip(sources, shared(partial(count_of, cache), sources, jobs), strict=True))
        said(QUESTIONS, families)
        click.echo("\n".join([*calibrated(families), ""]))
        click.echo("\n".join(compared(families)))
    for count, what, task in ((shuffle, "shuffled", by_shuffling), (exchange, "of others", by_exchange)):
        if count:
            counts = sum(shared(partial(task, cache, count), sources, jobs), Counts())
            click.echo("\n".join([*alarms(what, counts), ""]))
            said(BY_CHANCE, {what: counts})


def said(questions: Iterable[str], families: dict[str, Counts]) -> None:
    """Print a table for each question."""
    click.echo("\n\n".join("\n".join(table(question, families)) for question in questions) + "\n")


def shared(task: Callable[[Source], Counts], sources: list[Source], jobs: int) -> Iterator[Counts]:
    """What a task makes of each file, in their order."""
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(task, sources)


def summed(results: Iterable[tuple[Source, Counts]]) -> dict[str, Counts]:
    """The counts of each family."""
    families: dict[str, Counts] = {}
    for (family, _), counts in results:
        families.setdefault(family, Counts()).update(counts)
    return families


def count_of(cache: Path | None, source: Source) -> Counts:
    """What one file adds to the counts."""
    given = document(source[1], cache)
    return counted(watched(given, shipped())) + tied(given, shipped())


# By chance


def by_shuffling(cache: Path | None, times: int, source: Source) -> Counts:
    """What is counted in one file whose figures are shuffled so often."""
    given = document(source[1], cache)
    return sum((by_chance(shuffled(given, seed)) for seed in range(times)), Counts())


def by_exchange(cache: Path | None, times: int, source: Source) -> Counts:
    """What is counted in one file whose heads get the figures of another family, so often."""
    given, others = document(source[1], cache), stranger(cache, source)
    return sum((by_chance(exchanged(given, others, seed)) for seed in range(times)), Counts())


def stranger(cache: Path | None, source: Source) -> tuple[Table, ...]:
    """The tables of a file of another family, for those of one family are drawn alike."""
    files = list(all_files())
    others = [path for family, path in files if family != source[0]]
    start = files.index(source) % len(others)
    found = (document(path, cache).tables for path in (*others[start:], *others[:start]))
    return next(filter(None, found))


def by_chance(given: Document) -> Counts:
    """What is counted in a document whose figures mean nothing, with the findings that each rule makes of it."""
    rulebook = of_tables(shipped())
    with watching() as watch:
        found = report(given, rulebook, verdicts(given, rulebook)).findings
    told = Counter((ALARMS, finding.rule, ALARM) for finding in found if finding.severity is not Severity.NOTE)
    return counted(watch) + told + Counter({(ALARMS, TABLES, HELD): sum(not each.doubts for each in given.tables)})


def alarms(what: str, counts: Counts) -> Iterator[str]:
    """The alarms by rule: false by construction, but for what an exchanged table's own figures suggest of it."""
    found = Counter({kind: count for (question, kind, _), count in counts.items() if question == ALARMS})
    tables = found.pop(TABLES, 0)
    yield f"## Alarms where labels and figures have nothing to do with each other: {tables:,} tables, figures {what}"
    yield from ("", "| rule | alarms | in 1,000 tables |", "|---|---:|---:|")
    for rule, count in (*sorted(found.items()), ("all", found.total())):
        yield f"| {rule} | {count} | {1000 * count / max(tables, 1):.0f} |"


if __name__ == "__main__":
    main()
