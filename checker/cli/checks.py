"""`iccd-check checks`: what rules about the text may check, and with which options."""

from __future__ import annotations

from collections.abc import Iterator

import click

from checker.cli.output import deliver


@click.command("checks")
@click.argument("name", metavar="[NAME]", required=False)
def show_checks(name: str | None) -> None:
    """List the checks that a rule may name, or explain one: what it looks at, and its options.

    A rule names a check in the place of what it expects: check numbering with kind "tables".
    """
    from checker import checks
    from checker.rulebook.advice import nearest

    if name is None:
        width = max(map(len, checks.names()))
        said = {each: "".join(checks.manual(each).splitlines()[:1]) for each in checks.names()}
        lines = [f"{each:<{width}}  {sentence}".rstrip() for each, sentence in said.items()]
    elif checks.is_known(name):
        lines = [*_manual(name)]
    else:
        hint = nearest(name, checks.names()) or "“iccd-check checks” lists them all."
        raise click.BadParameter(f"there is no check {name}. {hint}", param_hint="NAME")
    deliver("".join(f"{line}\n" for line in lines), None)


def _manual(name: str) -> Iterator[str]:
    """What a check looks at, its options, and the shipped rules that name it."""
    from checker import checks
    from checker.model.rule import Check
    from checker.rulebook import shipped

    yield f"{name}\n\n{checks.explained(name)}"
    named = [(each.id, each.expect) for each in shipped().rules if isinstance(each.expect, Check)]
    rules = [(rule, check.options) for rule, check in named if check.name == name]
    yield "\nRules that come with the program:"
    for rule, options in rules:
        yield f"  {rule}" + "".join(f' with {option} "{value}"' for option, value in options)
