"""The rules that the commands for rules speak of: one's own besides the shipped ones, and one of them by its name."""

from __future__ import annotations

from pathlib import Path

import click

from checker.model.rule import Rule, Rulebook

own_rules = click.option(
    "--rules",
    "paths",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Your own rules, besides those that come with the program.",
)


def named(name: str, rulebook: Rulebook) -> Rule:
    """The rule of a name; raises BadParameter, with the name that is most like it, where there is none."""
    from difflib import get_close_matches

    rules_by_name = {rule.id: rule for rule in rulebook.rules}
    if name in rules_by_name:
        return rules_by_name[name]
    near = get_close_matches(name, rules_by_name, n=1)
    hint = f"did you mean {near[0]}?" if near else "“iccd-check rules” lists them all."
    raise click.BadParameter(f"there is no rule {name}; {hint} --rules PATH adds your own.", param_hint="ID")
