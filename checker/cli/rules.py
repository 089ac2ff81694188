"""`iccd-check rules`: what the rules are, what one of them says, and whether one's own are well written."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from pathlib import Path

import click

from checker.cli.form import format_rules
from checker.cli.mistakes import check_rules
from checker.cli.new import new_rule
from checker.cli.output import deliver
from checker.cli.proofs import test_rules
from checker.cli.rulebooks import named, own_rules
from checker.cli.suggest import suggest_rules
from checker.cli.why import why_rule
from checker.model.rule import Rule

EXAMPLES = """\b
Examples:
  iccd-check rules
  iccd-check rules show column-total-differs
  iccd-check rules new our-rules/income-differs
  iccd-check rules suggest report.pdf -o our-rules/
  iccd-check rules check our-rules/
  iccd-check rules test our-rules/
  iccd-check rules why balance-differs report.pdf
"""


@click.group(invoke_without_command=True, short_help="List the rules, explain one, or check your own.", epilog=EXAMPLES)
@click.pass_context
def rules(ctx: click.Context) -> None:
    """List the rules, explain one, or check your own; by itself it lists them."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_rules)


for command in (check_rules, format_rules, new_rule, suggest_rules, test_rules, why_rule):
    rules.add_command(command)


@rules.command("list")
@own_rules
def list_rules(paths: tuple[Path, ...] = ()) -> None:
    """List all rules by topic, each with its severity and what it finds."""
    from checker import api

    rulebook = api.rules(paths)
    width = max((len(rule.id) for rule in rulebook.rules), default=0)
    for topic, members in groupby(sorted(rulebook.rules, key=attrgetter("topic", "id")), key=attrgetter("topic")):
        deliver(f"{topic}:\n", None)
        for rule in members:
            deliver(f"  {rule.id:<{width}}  {rule.severity:<7}  {rule.title}".rstrip() + "\n", None)


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

    rule = named(name, api.rules(paths))
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
