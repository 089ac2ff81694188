"""What of a proof does not hold."""

from __future__ import annotations

from pathlib import Path

from checker.proofs import Proof, messages_of, proof_of
from checker.rulebook import parse
from checker.rulebook.proofs import ProofCase

RULE = """\
rule sum-differs
  in     tables with columns "Sum", "A", "B"
  expect "Sum" = "A" + "B"
"""
CASE = """\
## Wrong

Table 1
Sums

| X | A | B | Sum |
|---|---:|---:|---:|
| p | 12 | 21 | 33 |
| q | 14 | 25 | 40 |
"""
MESSAGE = "error: Table 1, row “q”, column “Sum”: reads 40; 14 + 25 = 39 (1 too many)."


def test_messages_are_those_of_the_rules_that_are_held_against_a_case() -> None:
    assert messages_of(ProofCase("", CASE, (), 0, 0), "a.md", parse(RULE, "a.rule")) == (MESSAGE,)


def test_a_proof_is_read_from_beside_its_rule(tmp_path: Path) -> None:
    file = tmp_path / "a.rule"
    (tmp_path / "a.md").write_text(f"{CASE}\nFinds:\n\n- error: Something else.\n")
    found = proof_of("a.rule", file, parse(RULE, "a.rule"))
    assert found.failures == [
        f"{tmp_path}/a.md: no case ends in “Finds nothing.”",
        f"{tmp_path}/a.md: Wrong\n    - error: Something else.\n    + {MESSAGE}",
    ]


def test_a_rule_without_a_proof_fails() -> None:
    assert Proof("a.rule", Path("a.md"), "", ()).failures == ["a.rule has no proof: write a.md"]
