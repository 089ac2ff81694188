"""`iccd-check rules test`: hold rules against the proofs beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from checker.cli.output import deliver
from checker.proofs import Proof, proof_of
from checker.rule_files import shipped_file, texts_of
from checker.rulebook import load, shipped
from checker.rulebook.proofs import rewritten
from checker.writers.typeset.figures import counted


@click.command("test")
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--write", is_flag=True, help="Put what was found into the proofs, for you to read.")
@click.pass_context
def test_rules(ctx: click.Context, paths: tuple[Path, ...], write: bool) -> None:
    """Run the proofs beside rules: your own, or those that come with the program.

    A proof is the Markdown file that is called like the rule file. Each of its cases must give the very messages that
    it lists, and there must be cases of both kinds. The exit code is 1 where a proof does not hold.
    """
    proofs = list(_proofs(paths))
    failures = [failure for proof in proofs for failure in proof.failures]
    written = [proof.path for proof in proofs if write and _write(proof)]
    for failure in failures:
        click.echo(failure)
    for path in written:
        click.echo(f"{path}: what was found stands in it now; read it.")
    done = sum(len(proof.found) for proof in proofs)
    click.echo(f"{counted(len(proofs), 'rule file')}, {counted(done, 'case')}, {counted(len(failures), 'failure')}.")
    ctx.exit(1 if failures else 0)


def _write(proof: Proof) -> bool:
    """Put what was found into a proof, and tell whether that changed it."""
    text = rewritten(proof.text, proof.found)
    if text != proof.text:
        deliver(text, proof.path)
    return text != proof.text


def _proofs(paths: Sequence[Path]) -> Iterator[Proof]:
    """The proof of each rule file, one file after the other."""
    texts = texts_of(paths)
    rulebook = load(texts) if paths else shipped()
    for path in [path for path, _ in texts] or sorted({rule.source.path for rule in rulebook.rules}):
        if path.endswith(".rule"):
            yield proof_of(path, Path(path) if paths else shipped_file(path), rulebook)
