"""Every shipped rule is proved by the cases in the Markdown file beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from checker.data import data_folder
from checker.model.rule import Rulebook
from checker.proofs import messages_of
from checker.rule_files import texts_of
from checker.rulebook import load
from checker.rulebook.proofs import ProofCase, cases

FOLDER = data_folder("rules")
RULES = sorted(FOLDER.rglob("*.rule"))
PROOFS = [
    (path, case)
    for path in RULES
    if (proof := path.with_suffix(".md")).is_file()
    for case in cases(proof.read_text("utf-8"), str(proof))
]


def name(path: Path) -> str:
    """The topic and the id of a rule."""
    return path.relative_to(FOLDER).with_suffix("").as_posix()


def rulebook(path: Path) -> Rulebook:
    """The one rule of a file with the vocabulary that all share."""
    shared = load(texts_of([FOLDER]))
    return replace(shared, rules=load(texts_of([path, FOLDER / "terms"])).rules)


@pytest.mark.parametrize("path", RULES, ids=name)
def test_a_rule_is_proved_by_a_case_that_it_finds_and_one_that_it_does_not(path: Path) -> None:
    proof = path.with_suffix(".md")
    assert proof.is_file(), f"{name(path)} has no proof: write {proof.name} beside it"
    found = [bool(case.finds) for case in cases(proof.read_text("utf-8"), str(proof))]
    assert True in found, "no case ends in “Finds:”"
    assert False in found, "no case ends in “Finds nothing.”"


@pytest.mark.parametrize(("path", "case"), PROOFS, ids=[f"{name(path)}: {case.title}" for path, case in PROOFS])
def test_a_case_gives_exactly_the_messages_that_it_lists(path: Path, case: ProofCase) -> None:
    assert messages_of(case, f"{path.stem}.md", rulebook(path)) == case.finds


def test_no_proof_lacks_its_rule() -> None:
    assert [path for path in FOLDER.rglob("*.md") if not path.with_suffix(".rule").is_file()] == []
