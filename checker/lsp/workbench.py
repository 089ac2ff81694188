"""The rule files of a workspace, as they stand in the editor or on the disk, and what they say together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from lark import Token

from checker.errors import CheckerError, RuleError
from checker.model.rule import Rule, Rulebook, Source, Term
from checker.proofs import proof_of
from checker.rule_files import shipped_file, text_of, texts_within
from checker.rulebook import looked_through, shipped
from checker.rulebook.remarks import remarks
from checker.rulebook.sheet import RuleSheet
from checker.writers.typeset.figures import counted


class Workbench:
    """All rule files that are at hand: those of the workspace, and before them those that are open."""

    def __init__(self) -> None:
        """Begin with what travels with the program."""
        self.lying: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.rulebook = Rulebook((), shipped().terms)
        self.mistaken: set[str] = set()

    def look(self, folders: Iterable[str]) -> None:
        """Read what lies in folders."""
        self.lying = {path: text for folder in folders for path, text in texts_within(Path(folder))}

    def take(self, texts: Mapping[str, str]) -> list[RuleError]:
        """Take in what is open, and say what there is to say of all rules."""
        self.texts = {**self.lying, **texts}
        self.rulebook, mistakes = looked_through(self.texts.items())
        self.mistaken = {each.path for each in mistakes}
        return [*mistakes, *remarks(self.texts.items(), self.rulebook, shipped(), is_proved)]

    def home(self, clause: list[Token]) -> tuple[RuleSheet, int] | None:
        """Where the term is defined that a clause ends in, or the rule that its name stands for."""
        name, known = clause[-1], dict[str, Rule | Term](self.rulebook.terms)
        if clause[0].type == "RULE":
            known = {rule.id: rule for rule in (*self.rulebook.rules, *shipped().rules)}
        return self._sheet(known[name].source) if name.type == "NAME" and name in known else None

    def _sheet(self, source: Source) -> tuple[RuleSheet, int]:
        """The file in which something stands, and its line."""
        if source.path in self.texts:
            return RuleSheet.of(self.texts[source.path], source.path), source.line
        file = shipped_file(source.path)
        return RuleSheet.of(text_of(file), str(file)), source.line

    def proof(self, path: str) -> tuple[bool, str]:
        """Whether the proof of a rule file holds, and what there is to say of it."""
        if path in self.mistaken:
            return False, f"{Path(path).name} holds mistakes; mend them first."
        try:
            found = proof_of(path, Path(path), self.rulebook)
        except CheckerError as error:
            return False, str(error)
        failures = found.failures
        said = f"{counted(len(found.found), 'case')}, {counted(len(failures), 'failure')}."
        return not failures, "\n".join([*failures, f"{Path(path).name}: {said}"])


def is_proved(path: str) -> bool:
    """Whether a proof lies beside a rule file."""
    return Path(path).with_suffix(".md").is_file()
