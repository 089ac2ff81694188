"""`iccd-check rules test`: proofs of one's own are run, and told where they do not hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

RULE = """\
rule vacant-differs
  title "The vacant posts are not the approved posts less the filled ones"
  in tables with columns approved, filled, vacant
  expect vacant = approved - filled
"""
TABLE = """\
Table 1
Posts

| Office | Approved | Filled | Vacant |
|---|---:|---:|---:|
| Geneva | 112 | 98 | 14 |
| Nairobi | 97 | 91 | {vacant} |
| Vienna | 38 | 33 | 5 |
"""
MESSAGE = "error: Table 1, row “Nairobi”, column “Vacant”: reads 9; 97 - 91 = 6 (3 too many; digit 9 should be 6?)."


def case(title: str, vacant: str, verdict: str) -> str:
    return f"## {title}\n\n{TABLE.format(vacant=vacant)}\n{verdict}\n"


RIGHT = case("Right", "6", "Finds nothing.")


@pytest.fixture
def own(go: Callable[..., Result]) -> Path:
    Path("own").mkdir()
    Path("own/vacant-differs.rule").write_text(RULE)
    return Path("own/vacant-differs.md")


def test_a_proof_that_holds_is_counted(go: Callable[..., Result], own: Path) -> None:
    own.write_text("# Why\n\n" + case("Wrong", "9", f"Finds:\n\n- {MESSAGE}") + "\n" + RIGHT)
    result = go("rules", "test", "own")
    assert (result.exit_code, result.stdout) == (0, "1 rule file, 2 cases, 0 failures.\n")


def test_a_proof_that_does_not_hold_is_shown_as_a_difference(go: Callable[..., Result], own: Path) -> None:
    own.write_text(case("Wrong", "9", "Finds:\n\n- error: Something else.") + "\n" + RIGHT)
    result = go("rules", "test", "own")
    assert (result.exit_code, result.stdout) == (
        1,
        "own/vacant-differs.md: Wrong\n    - error: Something else.\n"
        f"    + {MESSAGE}\n1 rule file, 2 cases, 1 failure.\n",
    )


def test_what_was_found_is_written_where_that_is_asked_for(go: Callable[..., Result], own: Path) -> None:
    own.write_text(case("Wrong", "9", "Finds nothing.") + "\n" + RIGHT)
    result = go("rules", "test", "own", "--write")
    said = "own/vacant-differs.md: what was found stands in it now; read it."
    assert (result.exit_code, result.stdout.splitlines()[-2]) == (1, said)
    assert own.read_text() == case("Wrong", "9", f"Finds:\n\n- {MESSAGE}") + "\n" + RIGHT
    assert go("rules", "test", "own").exit_code == 0


def test_a_rule_without_a_proof_or_without_both_kinds_of_case_fails(go: Callable[..., Result], own: Path) -> None:
    lacking = go("rules", "test", "own")
    assert (lacking.exit_code, lacking.stdout) == (
        1,
        "own/vacant-differs.rule has no proof: write own/vacant-differs.md\n1 rule file, 0 cases, 1 failure.\n",
    )
    own.write_text(RIGHT)
    assert go("rules", "test", "own").stdout == (
        "own/vacant-differs.md: no case ends in “Finds:”\n1 rule file, 1 case, 1 failure.\n"
    )


def test_a_proof_that_says_nothing_ends_with_its_place(go: Callable[..., Result], own: Path) -> None:
    own.write_text("# Why\n\n## Wrong\n\ntext\n")
    result = go("rules", "test", "own")
    why = "own/vacant-differs.md:3: the case “Wrong” must end in one line “Finds:” or “Finds nothing.”"
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {why}\n")
