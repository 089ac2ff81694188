"""`iccd-check rules why RULE FILE`, `iccd-check terms FILE`: what a rule or the vocabulary makes of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.files import contents
from checker.cli.rulebooks import named, own_rules
from checker.model.report import Verdict

if TYPE_CHECKING:
    from checker.evaluator.relations import Judged
    from checker.evaluator.why import Meaning, RuleLook, Why

SHOWN = 12  #: places of one table, unless all are asked for


@click.command("why")
@click.argument("rule", metavar="ID")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@own_rules
@click.option("--all", "whole", is_flag=True, help="Show every place, also where the rule holds.")
def why_rule(rule: str, file: Path, paths: tuple[Path, ...], whole: bool) -> None:
    """Say why a rule finds something in a document, or does not.

    Each table is shown with the column and row that was taken for each word of the rule, and what came of it; where a
    word has none, what is called most like it.
    """
    from checker import api
    from checker.evaluator.why import why

    rulebook = api.rules(paths)
    document = api.read_document(contents(file), str(file))
    for line in _lines(why(document, rulebook, named(rule, rulebook)), whole):
        click.echo(line)


def _lines(said: Why, whole: bool) -> Iterator[str]:
    if said.reason:
        yield f"Not looked for: {said.reason}."
        return
    strange = [look for look in said.tables if look.strange and not whole and len(said.tables) > 1]
    for look in said.tables:
        if look not in strange:
            yield from _table(look, whole)
    if strange:
        yield f"{', '.join(look.table.name for look in strange)}:"
        yield "  nothing is called what the rule names"
    if said.elsewhere or not said.tables:
        yield "in the text:"
        yield from _verdicts(said.elsewhere, whole)


def _table(look: RuleLook, whole: bool) -> Iterator[str]:
    pages = f" (page {look.table.pages[0]})" if look.table.pages else ""
    yield f"{look.table.name}{pages}:"
    for kind, meanings in (("column", look.columns), ("row", look.rows)):
        yield from (f"  {_meaning(kind, meaning)}" for meaning in meanings)
    if look.reason and not look.judged:
        yield f"  not looked at: {look.reason}"
    else:
        yield from _verdicts(look.judged, whole)


def _meaning(kind: str, meaning: Meaning) -> str:
    if meaning.borne:
        return f"{kind} {meaning.term}: {', '.join(f'“{name}”' for name in meaning.borne)}"
    if meaning.wordy:
        return f"{kind} {meaning.term}: none; “{meaning.wordy[0]}” holds no figures"
    if meaning.nearest and meaning.quoted:
        return f"{kind} {meaning.term}: none; is “{meaning.nearest[0]}” meant?"
    if meaning.instead:
        return f"{kind} {meaning.term}: none; “{meaning.nearest[0]}” is taken for {', '.join(meaning.instead)}"
    if meaning.nearest:
        return f"{kind} {meaning.term}: none; “{meaning.nearest[0]}” bears no term: add it to {meaning.term}?"
    return f"{kind} {meaning.term}: none"


def _verdicts(judged: Sequence[Judged], whole: bool) -> Iterator[str]:
    """How often what came of it, then the places; those that hold only where all are asked for."""
    if not judged:
        yield "  nothing to hold against each other"
        return
    counts = ((verdict, sum(item.verdict is verdict for item in judged)) for verdict in Verdict)
    yield "  " + ", ".join(f"{count} {verdict}" for verdict, count in counts if count)
    told = [item for item in judged if whole or not item.holds]
    for item in told if whole else told[:SHOWN]:
        yield f"    {item.place.label}: {_said(item)}"
    if not whole and len(told) > SHOWN:
        yield f"    and {len(told) - SHOWN} more; --all shows them"


def _said(item: Judged) -> str:
    """The verdict on a place, with its figures or the reason; the place itself stands before it."""
    from checker.evaluator.messages import relation_message

    said = item.reason or (item.outcome.message if item.outcome else "")
    if item.relation and item.wrong:
        said = relation_message(item, item.relation, item.reason)
    elif item.relation and item.holds:
        said = "reads {}, and {} is expected".format(*item.relation.results)
    place = f"{item.place.label}: "
    said = said[len(place) :] if said.casefold().startswith(place.casefold()) else said
    return f"{item.verdict}: {said}" if said else str(item.verdict)


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@own_rules
def terms(file: Path, paths: tuple[Path, ...]) -> None:
    """Show which heads and row labels of a document's tables the vocabulary knows, and as what."""
    from checker import api
    from checker.evaluator.why import terms_of

    rulebook = api.rules(paths)
    for table in api.read_document(contents(file), str(file)).tables:
        click.echo(f"{table.name}:")
        for kind, text, names in terms_of(table, rulebook):
            click.echo(f"  {kind} “{text}”: {', '.join(names) or 'no term'}")
