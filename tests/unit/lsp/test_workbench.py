"""The rule files of a workspace, and what they say together."""

from __future__ import annotations

from pathlib import Path

from checker.lsp.workbench import Workbench

RULE = 'rule a\n  title "A"\n  in tables with columns income\n  expect income = 5\n'
TERM = 'term income\n  en "income"\n'


def said(bench: Workbench, **texts: str) -> list[str]:
    return [each.code for each in bench.take({f"{name}.rule": text for name, text in texts.items()})]


def test_a_term_of_another_file_is_known_and_what_is_open_stands_before_what_lies_there(tmp_path: Path) -> None:
    (tmp_path / "income.term").write_text(TERM)
    (tmp_path / "bad.term").write_bytes(b"\xff\xff\xff")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv/income.term").write_text(TERM)
    bench = Workbench()
    bench.look([str(tmp_path)])
    assert said(bench, a=RULE) == ["R102"]
    emptied = bench.take({"a.rule": RULE, str(tmp_path / "income.term"): ""})
    assert [each.code for each in emptied] == ["R030", "R030", "R102"]


def test_a_proof_of_a_file_that_is_no_proof_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("## A case\n")
    (tmp_path / "a.rule").write_text(RULE)
    said = f"{tmp_path}/a.md:1: the case “A case” must end in one line “Finds:” or “Finds nothing.”"
    assert Workbench().proof(str(tmp_path / "a.rule")) == (False, said)


def test_a_file_with_mistakes_is_not_held_against_its_proof() -> None:
    bench = Workbench()
    assert said(bench, a=RULE) == ["R030", "R030", "R102"]
    assert bench.proof("a.rule") == (False, "a.rule holds mistakes; mend them first.")
