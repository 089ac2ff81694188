"""`iccd-check rules format`: rule files in their one form."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.output import deliver


@click.command("format")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--check", "only", is_flag=True, help="Write nothing; the exit code is 1 where a file would change.")
@click.pass_context
def format_rules(ctx: click.Context, paths: tuple[Path, ...], only: bool) -> None:
    """Write rules in their one form: clauses in one order, spaced alike, comments kept.

    PATH is a .rule or .term file, or a folder of them. What the rules say stays the same.
    """
    from checker.rule_files import texts_of
    from checker.rulebook.form import formed
    from checker.rulebook.sheet import RuleSheet

    texts = {path: (text, formed(RuleSheet.of(text, path))) for path, text in texts_of(paths)}
    changed = [path for path, (text, form) in texts.items() if text != form]
    for path in changed:
        if not only:
            deliver(texts[path][1], Path(path))
        click.echo(f"{path}: {'not in its one form' if only else 'written anew'}.")
    ctx.exit(1 if only and changed else 0)
