"""`iccd-check rules test`: hold rules against the proofs beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import ndiff
from pathlib import Path

import click
from msgspec import Struct
from msgspec.structs import replace

from checker.cli.output import deliver
from checker.model.rule import Rulebook, Severity
from checker.rule_files import shipped_file, text_of, texts_of
from checker.rulebook import load, shipped
from checker.rulebook.proofs import ProofCase, cases, rewritten
from checker.writers.typeset.figures import counted


class Proof(Struct, frozen=True):
    """The proof of a rule file: its path and text, its cases, and what the rules of the file make of each."""

    rule: str
    path: Path
    text: str
    found: tuple[tuple[ProofCase, tuple[str, ...]], ...]

    @property
    def failures(self) -> list[str]:
        """What does not hold, each as lines of text."""
        if not self.text:
            return [f"{self.rule} has no proof: write {self.path}"]
        kinds = {bool(case.finds) for case, _ in self.found}
        lacking = [f"no case ends in “{verdict}”" for kind, verdict in _VERDICTS.items() if kind not in kinds]
        return [f"{self.path}: {lack}" for lack in lacking] + [
            f"{self.path}: {case.title}\n{_difference(case.finds, messages)}"
            for case, messages in self.found
            if case.finds != messages
        ]


_VERDICTS = {True: "Finds:", False: "Finds nothing."}


def _difference(expected: Sequence[str], found: Sequence[str]) -> str:
    """What the proof says (-) against what was found (+)."""
    lines = (line for line in ndiff(expected, found) if not line.startswith("?"))
    return "\n".join(f"    {line.rstrip()}" for line in lines)


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
            yield _proof(path, Path(path) if paths else shipped_file(path), rulebook)


def _proof(path: str, file: Path, rulebook: Rulebook) -> Proof:
    beside = file.with_suffix(".md")
    text = text_of(beside) if beside.is_file() else ""
    own = replace(rulebook, rules=tuple(rule for rule in rulebook.rules if rule.source.path == path))
    found = [(case, messages_of(case, beside.name, own)) for case in cases(text, str(beside))]
    return Proof(path, beside, text, tuple(found))


def messages_of(case: ProofCase, name: str, rulebook: Rulebook) -> tuple[str, ...]:
    """What rules say of a case; notes only where a rule gives nothing graver."""
    from checker import api

    findings = api.check(case.text.encode(), name, rulebook).findings
    shown = {rule.severity for rule in rulebook.rules} | {Severity.WARNING, Severity.ERROR}
    return tuple(f"{finding.severity}: {finding.message}" for finding in findings if finding.severity in shown)
