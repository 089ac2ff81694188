"""Holds rules against the proofs beside them: the Markdown file that is called like the rule file."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import ndiff
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from checker import api
from checker.model.rule import Rulebook, Severity
from checker.rule_files import text_of
from checker.rulebook.proofs import ProofCase, cases


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


def proof_of(path: str, file: Path, rulebook: Rulebook) -> Proof:
    """The proof beside a file whose rules a rulebook has by a path."""
    beside = file.with_suffix(".md")
    text = text_of(beside) if beside.is_file() else ""
    own = replace(rulebook, rules=tuple(rule for rule in rulebook.rules if rule.source.path == path))
    found = [(case, messages_of(case, beside.name, own)) for case in cases(text, str(beside))]
    return Proof(path, beside, text, tuple(found))


def messages_of(case: ProofCase, name: str, rulebook: Rulebook) -> tuple[str, ...]:
    """What rules say of a case; notes only where a rule gives nothing graver."""
    findings = api.check(case.text.encode(), name, rulebook).findings
    shown = {rule.severity for rule in rulebook.rules} | {Severity.WARNING, Severity.ERROR}
    return tuple(f"{finding.severity}: {finding.message}" for finding in findings if finding.severity in shown)
