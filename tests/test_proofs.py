"""Every shipped rule is proved by the cases in the Markdown file beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from checker.data import data_folder
from checker.evaluator import evaluate
from checker.model.rule import Rulebook, Severity
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rule_files import texts_of
from checker.rulebook import load
from tests.proofs import Case, cases

FOLDER = data_folder("rules")
RULES = sorted(FOLDER.rglob("*.rule"))
PROOFS = [
    (path, case)
    for path in RULES
    if (proof := path.with_suffix(".md")).is_file()
    for case in cases(proof.read_text("utf-8"))
]


def name(path: Path) -> str:
    """The topic and the id of a rule."""
    return path.relative_to(FOLDER).with_suffix("").as_posix()


def rulebook(path: Path) -> Rulebook:
    """The one rule of a file with the vocabulary that all share."""
    shared = load(texts_of([FOLDER]))
    return replace(shared, rules=load(texts_of([path, FOLDER / "terms"])).rules)


def messages(path: Path, case: Case) -> list[str]:
    """What the rule says of a case; notes are left out unless it gives nothing else."""
    document = with_quantities(read(case.text.encode(), f"{path.stem}.md"))
    book = rulebook(path)
    shown = [rule.severity for rule in book.rules] + [Severity.WARNING, Severity.ERROR]
    findings = evaluate(document, book).findings
    return [f"{found.severity}: {found.message}" for found in findings if found.severity in shown]


@pytest.mark.parametrize("path", RULES, ids=name)
def test_a_rule_is_proved_by_a_case_that_it_finds_and_one_that_it_does_not(path: Path) -> None:
    proof = path.with_suffix(".md")
    assert proof.is_file(), f"{name(path)} has no proof: write {proof.name} beside it"
    found = [bool(case.finds) for case in cases(proof.read_text("utf-8"))]
    assert True in found, "no case ends in “Finds:”"
    assert False in found, "no case ends in “Finds nothing.”"


@pytest.mark.parametrize(("path", "case"), PROOFS, ids=[f"{name(path)}: {case.title}" for path, case in PROOFS])
def test_a_case_gives_exactly_the_messages_that_it_lists(path: Path, case: Case) -> None:
    assert messages(path, case) == list(case.finds)


def test_no_proof_lacks_its_rule() -> None:
    assert [path for path in FOLDER.rglob("*.md") if not path.with_suffix(".rule").is_file()] == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("## A\n\ntext\n", "the case “A” must end in one line “Finds:” or “Finds nothing.”"),
        ("## A\n\nFinds:\n", "the case “A” must list messages below “Finds:” and none below “Finds nothing.”"),
        (
            "## A\n\nFinds nothing.\n\n- error: b\n",
            "the case “A” must list messages below “Finds:” and none below “Finds nothing.”",
        ),
    ],
)
def test_a_case_must_say_what_is_found(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="must") as refusal:
        cases(text)
    assert str(refusal.value) == sentence


def test_a_message_may_run_over_several_lines() -> None:
    text = "Why.\n\n## A\n\ntext\n\nFinds:\n\n- error: one\n  two\n- warning: three\n\nMore prose.\n"
    assert [case.finds for case in cases(text)] == [("error: one two", "warning: three")]
