"""`iccd-check baseline`: what is recorded passes, and what is mended leaves it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from checker.gates.baseline import read

DRAFT = """# Report

Table 1
Resources

| | Approved | Spent |
|---|---|---|
| Direction | 1,200.5 | {direction} |
| Policy | 2,608.9 | 2,400.2 |
| Total | 3,809.4 | {total} |
"""


def draft(direction: str = "1,100.1", total: str = "3,509.3", name: str = "draft.md") -> None:
    Path(name).write_text(DRAFT.format(direction=direction, total=total))


def test_what_is_known_passes_and_what_is_new_does_not(go: Callable[..., Result]) -> None:
    draft()
    assert go("draft.md").exit_code == 1
    written = go("baseline", "write", "draft.md")
    assert (written.exit_code, written.stdout) == (0, "iccd-check-baseline.json: 1 finding.\n")
    known = go("draft.md", "--baseline", "iccd-check-baseline.json")
    assert known.exit_code == 0
    assert known.stdout.splitlines()[-1] == "  let pass   1 error: known from iccd-check-baseline.json"
    draft(total="3,519.3")
    changed = go("draft.md", "--baseline", "iccd-check-baseline.json")
    assert changed.exit_code == 1
    place = "column-total-differs, table 1, row “Total”, column “Spent”"
    told = " ".join(line[13:] for line in changed.stdout.splitlines() if line.startswith(("  gate", " " * 13)))
    assert told.endswith(f"Known no longer, since the figure changed: {place} (was 3509.3, is 3519.3).")


def test_what_is_let_pass_is_shown_where_it_is_asked_for(go: Callable[..., Result]) -> None:
    draft()
    go("baseline", "write", "draft.md")
    shown = go("draft.md", "--baseline", "iccd-check-baseline.json", "--show-known").stdout
    assert "error: Table 1, row “Total”, column “Spent”: reads 3,509.3; the rows add up\n" in shown


def test_what_is_mended_is_told_and_pruned(go: Callable[..., Result]) -> None:
    draft()
    draft(name="other.md")
    go("baseline", "write", "draft.md", "other.md", "-o", "known.json")
    draft(total="3,500.3")
    told = go("draft.md", "--baseline", "known.json")
    assert told.exit_code == 0
    assert "Mended: column-total-differs, table 1, row “Total”, column “Spent”." in told.stdout
    assert go("baseline", "prune", "draft.md", "-o", "known.json").stdout == "known.json: 1 finding.\n"
    (left,) = read(Path("known.json").read_text(), "known.json").findings
    assert left.document == "other.md"


def test_a_file_that_cannot_be_read_ends_with_2_and_keeps_the_others(go: Callable[..., Result]) -> None:
    draft()
    result = go("baseline", "write", "draft.md", "missing.md")
    assert (result.exit_code, result.stdout) == (2, "iccd-check-baseline.json: 1 finding.\n")


def test_pruning_needs_a_baseline(go: Callable[..., Result]) -> None:
    draft()
    result = go("baseline", "prune", "draft.md")
    why = "there is no baseline iccd-check-baseline.json; “iccd-check baseline write FILE...” makes one."
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {why}\n")
