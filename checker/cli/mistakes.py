"""`iccd-check rules check`: all mistakes in rule files, in one run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from checker.cli.output import deliver, form_of
from checker.cli.program import complain
from checker.errors import RuleError

FIELDS = ("severity", "path", "line", "column", "code", "message", "hint")  #: what programs are told of a mistake


@click.command("check")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@form_of(("text", "json", "github"), "text is for people, json for other programs, github for the checks of GitHub.")
@click.pass_context
def check_rules(ctx: click.Context, paths: tuple[Path, ...], form: str) -> None:
    """Say whether rules are well written: all that is wrong in all files.

    PATH is a .rule or .term file, or a folder of them. Each mistake is shown with its line, what was expected there,
    the nearest word that is known, and a code that the rule guide explains; the exit code is then 2. Where there are
    none, what is worth a warning is said, such as a rule without a proof.
    """
    from checker.rule_files import texts_of
    from checker.rulebook import looked_through, shipped
    from checker.rulebook.remarks import remarks
    from checker.writers.typeset.figures import counted

    texts = texts_of(paths)
    own, mistakes = looked_through(texts)
    odd = remarks(texts, own, shipped(), lambda path: Path(path).with_suffix(".md").is_file())
    said = mistakes or sorted(odd, key=lambda each: (each.path, each.line, each.code))
    deliver(_FORMATS[form](said) if form in _FORMATS else "".join(f"{each}\n" for each in said), None)
    if form == "text" and not mistakes:
        terms = [name for name, term in own.terms.items() if term != shipped().terms.get(name)]
        deliver(f"Well written: {counted(len(own.rules), 'rule')}, {counted(len(terms), 'term')}.\n", None)
    if mistakes:
        files = len({each.path for each in mistakes})
        complain(f"{counted(len(mistakes), 'mistake')} in {counted(files, 'file')}.")
    ctx.exit(2 if mistakes else 0)


def _json(said: Sequence[RuleError]) -> str:
    from checker.writers.typeset.indented import indented

    return indented([{name: getattr(each, name) for name in FIELDS} for each in said]) + "\n"


def _github(said: Sequence[RuleError]) -> str:
    from checker.writers.github import annotation

    return "".join(
        annotation(each.severity, each.path, each.line, each.code, f"{each.message}. {each.hint}".rstrip())
        for each in said
    )


_FORMATS: dict[str, Callable[[Sequence[RuleError]], str]] = {"json": _json, "github": _github}
