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
from tests.evidence.counting import QUESTIONS, Counts, counted, table
from tests.evidence.documents import CORPUS, FAMILIES, all_files, document, exchanged, shuffled
from tests.evidence.watching import of_tables, watched

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
    for count, what, task in ((shuffle, "shuffled within columns", by_shuffling), (exchange, "of others", by_exchange)):
        if count:
            click.echo("\n".join(chance(what, shared(partial(task, cache, count), sources, jobs))))
    if not (shuffle or exchange):
        families = summed(zip(sources, shared(partial(count_of, cache), sources, jobs), strict=True))
        click.echo("\n\n".join("\n".join(table(question, families)) for question in QUESTIONS))


def shared(task: Callable[[Source], Counter], sources: list[Source], jobs: int) -> Iterator[Counter]:
    """What a task makes of each file, in their order."""
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(task, sources)


def summed(results: Iterable[tuple[Source, Counts]]) -> dict[str, Counts]:
    """The counts of each family."""
    families: dict[str, Counts] = {}
    for (family, _), counts in results:
        families.setdefault(family, Counter()).update(counts)
    return families


def count_of(cache: Path | None, source: Source) -> Counts:
    """What one file adds to the counts."""
    return counted(watched(document(source[1], cache), shipped()))


# By chance


def by_shuffling(cache: Path | None, times: int, source: Source) -> Counter[str]:
    """The alarms of one file whose figures are shuffled so often."""
    given = document(source[1], cache)
    return sum((alarms(shuffled(given, seed)) for seed in range(times)), Counter())


def by_exchange(cache: Path | None, times: int, source: Source) -> Counter[str]:
    """The alarms of one file whose heads get the figures of another's tables, that of the same family comes next."""
    given, others = document(source[1], cache), neighbour(cache, source)
    return sum((alarms(exchanged(given, others, seed)) for seed in range(times)), Counter()) if others else Counter()


def neighbour(cache: Path | None, source: Source) -> tuple[Table, ...]:
    """The tables of the next file that has any."""
    files = list(all_files())
    start = files.index(source) + 1
    found = (document(path, cache).tables for _, path in (*files[start:], *files[: start - 1]))
    return next((tables for tables in found if tables), ())


def alarms(given: Document) -> Counter[str]:
    """How many tables a document has, and how many findings each rule makes of them."""
    rulebook = of_tables(shipped())
    found = report(given, rulebook, verdicts(given, rulebook)).findings
    told = Counter(finding.rule for finding in found if finding.severity is not Severity.NOTE)
    return told + Counter({"tables": sum(not each.doubts for each in given.tables)})


def chance(what: str, results: Iterable[Counter[str]]) -> Iterator[str]:
    """The alarms by rule."""
    found = sum(results, Counter[str]())
    tables = found.pop("tables", 0)
    yield f"## Alarms that are false by construction: {tables:,} tables with figures {what}"
    yield from ("", "| rule | alarms | in 1,000 tables |", "|---|---:|---:|")
    for rule, count in (*sorted(found.items()), ("all", found.total())):
        yield f"| {rule} | {count} | {1000 * count / max(tables, 1):.1f} |"


if __name__ == "__main__":
    main()
