"""`iccd-check rules`: what the rules are, what one of them says, and whether one's own are well written."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from pathlib import Path

import click

from checker.cli.output import deliver
from checker.model.rule import Rule, Rulebook

EXAMPLES = """\b
Examples:
  iccd-check rules
  iccd-check rules show column-total-differs
  iccd-check rules check our-rules/
"""

own_rules = click.option(
    "--rules",
    "paths",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Your own rules, besides those that come with the program.",
)


@click.group(invoke_without_command=True, short_help="List the rules, explain one, or check your own.", epilog=EXAMPLES)
@click.pass_context
def rules(ctx: click.Context) -> None:
    """List the rules, explain one, or check your own; by itself it lists them."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_rules)


@rules.command("list")
@own_rules
def list_rules(paths: tuple[Path, ...] = ()) -> None:
    """List all rules by topic, each with its severity and what it finds."""
    from checker import api

    rulebook = api.rules(paths)
    width = max((len(rule.id) for rule in rulebook.rules), default=0)
    for topic, members in groupby(sorted(rulebook.rules, key=_by_topic), key=attrgetter("topic")):
        deliver(f"{topic}:\n", None)
        for rule in members:
            deliver(f"  {rule.id:<{width}}  {rule.severity:<7}  {rule.title}".rstrip() + "\n", None)


def _by_topic(rule: Rule) -> tuple[str, str]:
    return rule.topic, rule.id


@rules.command("show")
@click.argument("name", metavar="ID")
@own_rules
def show_rule(name: str, paths: tuple[Path, ...]) -> None:
    """Show one rule as it is written, and its explanation with cases.

    ID is the name in a finding or in the list of rules, such as column-total-differs.
    """
    from checker import api
    from checker.rule_files import text_of
    from checker.rulebook import written

    rule = _named(name, api.rules(paths))
    file = _file_of(rule)
    parts = [f"{rule.source.path}:{rule.source.line}", written(rule, text_of(file)).rstrip()]
    explanation = file.with_suffix(".md")
    if explanation.is_file():
        parts.append(text_of(explanation).rstrip())
    deliver("\n\n".join(parts) + "\n", None)


def _file_of(rule: Rule) -> Path:
    """The file in which a rule stands."""
    from checker.rule_files import shipped_file
    from checker.rulebook import shipped

    return shipped_file(rule.source.path) if rule in shipped().rules else Path(rule.source.path)


def _named(name: str, rulebook: Rulebook) -> Rule:
    from difflib import get_close_matches

    rules_by_name = {rule.id: rule for rule in rulebook.rules}
    if name in rules_by_name:
        return rules_by_name[name]
    near = get_close_matches(name, rules_by_name, n=1)
    hint = f"did you mean {near[0]}?" if near else "“iccd-check rules” lists them all."
    raise click.BadParameter(f"there is no rule {name}; {hint}", param_hint="ID")


@rules.command("check")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def check_rules(paths: tuple[Path, ...]) -> None:
    """Say whether rules are well written.

    PATH is a .rule or .term file, or a folder of them. A mistake is shown with its line, what was expected there, and
    the nearest word that is known; the exit code is then 2.
    """
    from checker.rule_files import texts_of
    from checker.rulebook import load, shipped
    from checker.writers.typeset.figures import counted

    own, known = load(texts_of(paths)), shipped().terms
    terms = [name for name, term in own.terms.items() if term != known.get(name)]
    deliver(f"Well written: {counted(len(own.rules), 'rule')}, {counted(len(terms), 'term')}.\n", None)
