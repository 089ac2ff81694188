"""`iccd-check rules suggest FILE...`: what the figures of documents keep, as rules to begin with."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from checker.cli.files import contents, documents
from checker.cli.output import deliver, write_new
from checker.cli.rulebooks import own_rules
from checker.model.rule import Rulebook
from checker.proofs import messages_of
from checker.rulebook.proofs import ProofCase


@click.command("suggest")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@own_rules
@click.option("-o", "--output", metavar="FOLDER", type=click.Path(path_type=Path), help="Write rules and proofs there.")
def suggest_rules(files: tuple[Path, ...], paths: tuple[Path, ...], output: Path | None) -> None:
    """Write rules for the relations that the figures of documents keep: sums, differences, averages, ratios, growth.

    Over several files, those that hold in all. What the rules say already is left out. A rule that has a proof, made
    from the figures with other labels, passes on these documents and finds an error in their figures; still, whether
    the relation is meant is for you to know.
    """
    from checker import api
    from checker.evaluator.suggest.specimen import proof
    from checker.evaluator.suggest.suggestions import suggestions
    from checker.rulebook import parse
    from checker.rulebook.form import formed
    from checker.rulebook.sheet import RuleSheet

    rulebook = api.rules(paths)
    read = [api.read_document(contents(path), str(path)) for path in documents(files)]
    for each in suggestions(read, rulebook):
        text = proof(each, partial(_messages, parse(each.text, each.name, rulebook.terms)))
        if not text:
            continue
        form = formed(RuleSheet.of(each.text, each.name))
        if output is None:
            deliver(f"{form}\n", None)
            continue
        write_new({output / f"{each.name}.rule": form, output / f"{each.name}.md": text}, "folder")
        click.echo(f"{output / each.name}.rule, with its proof")


def _messages(rulebook: Rulebook, case: str) -> tuple[str, ...]:
    return messages_of(ProofCase("", case, (), 0, 0), "case.md", rulebook)
