"""`iccd-check FILE...`: what is found in each document, and with which code the program ends."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, sleep

import pytest
from click.testing import Result

from checker import api
from checker.cli.targets import Target, stream
from checker.errors import RuleError
from checker.model.report import Checked, Report
from checker.model.rule import Rulebook
from tests.unit.cli.conftest import checked, names


@pytest.mark.parametrize(
    ("file", "threshold", "code"),
    [
        ("clean.pdf", "note", 0),
        ("error.pdf", "error", 1),
        ("error.pdf", "never", 0),
        ("warning.pdf", "error", 0),
        ("warning.pdf", "warning", 1),
        ("note.pdf", "warning", 0),
        ("note.pdf", "note", 1),
        ("empty.pdf", "never", 2),
    ],
)
def test_the_exit_code_says_whether_something_grave_enough_was_found(
    run: Callable[..., Result], file: str, threshold: str, code: int
) -> None:
    assert run(file, "--fail-on", threshold).exit_code == code


def test_findings_alone_are_enough_for_exit_code_1(run: Callable[..., Result]) -> None:
    assert run("error.pdf").exit_code == 1
    assert run("warning.pdf").exit_code == 0


def test_an_unreadable_file_is_said_in_one_sentence_and_the_others_are_checked(run: Callable[..., Result]) -> None:
    result = run("empty.pdf", "missing.pdf", "error.pdf", "--format", "json")
    assert result.exit_code == 2
    assert result.stderr == ("iccd-check: empty.pdf is empty.\niccd-check: missing.pdf does not exist.\n")
    assert names(result) == ["error.pdf"]
    assert [file["name"] for file in json.loads(result.stdout)["unreadable"]] == ["empty.pdf", "missing.pdf"]


def test_a_broken_rule_stops_the_program_with_its_place(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(paths: object = ()) -> Rulebook:
        raise RuleError("my.rule", 2, 3, "  expct total", "“expct” is not known", "did you mean “expect”?")

    monkeypatch.setattr(api, "rules", broken)
    result = run("error.pdf")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "iccd-check: my.rule:2:3: “expct” is not known\n      expct total\n      ^\n    did you mean “expect”?\n"
    )
    assert run("empty.pdf").stderr.endswith(result.stderr)


def test_quiet_and_notes_reach_the_report(run: Callable[..., Result]) -> None:
    assert run("clean.pdf", "-q").stdout == ""
    assert "note: Disagreement" not in run("error.pdf", "-q").stdout
    assert "note: Disagreement" in run("error.pdf", "-q", "--notes").stdout


def test_the_version_is_printed(run: Callable[..., Result]) -> None:
    assert run("--version").stdout == "iccd-check 0.1.0\n"


def test_a_fault_of_the_program_costs_its_own_file_only(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbling(data: bytes, name: str, *more: object) -> Report:
        if name == "warning.pdf":
            raise KeyError("row")
        return checked(data, name)

    monkeypatch.setattr(api, "check", stumbling)
    result = run("clean.pdf", "warning.pdf", "note.pdf", "--format", "json", "-q")
    assert (names(result), result.exit_code) == (["clean.pdf", "note.pdf"], 2)
    reason = "a fault of the program ended its check (KeyError: 'row'). Please report it; --debug shows where."
    assert json.loads(result.stdout)["unreadable"] == [{"name": "warning.pdf", "reason": f"warning.pdf: {reason}"}]
    assert result.stderr == f"iccd-check: warning.pdf: {reason}\n"
    shown = run("warning.pdf", "note.pdf", "--debug", "--format", "json")
    assert (names(shown), shown.stderr.splitlines()[-1]) == (["note.pdf"], "KeyError: 'row'")


def test_lines_of_json_come_as_each_document_is_done(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The second document is looked at until the first has been told of, or it fails."""

    def late(data: bytes, name: str, *more: object) -> Report:
        until = monotonic() + 20
        while name == "error.pdf" and not (tmp_path / "told").exists():
            assert monotonic() < until
            sleep(0.01)
        return checked(data, name)

    def told(targets: Sequence[Target], each: Checked) -> None:
        (tmp_path / "told").touch()
        stream(targets, each)

    monkeypatch.setattr(api, "check", late)
    monkeypatch.setattr(sys.modules["checker.cli.check"], "stream", told)
    shown = run("note.pdf", "error.pdf", "empty.pdf", "--format", "jsonl")
    run("note.pdf", "error.pdf", "empty.pdf", "-o", "all.jsonl")
    assert [json.loads(line)["kind"] for line in shown.stdout.splitlines()] == [
        *("document", "finding"),
        *("document", "finding", "finding"),
        "unreadable",
    ]
    assert shown.stdout == Path("all.jsonl").read_text()


def test_how_long_each_document_took_is_said_where_that_is_asked_for(run: Callable[..., Result]) -> None:
    def seconds(*more: str) -> list[float]:
        shape = json.loads(run("error.pdf", "note.pdf", "--format", "json", *more).stdout)
        return [document["seconds"] for document in shape["documents"] if "seconds" in document]

    assert seconds() == []
    assert [0 <= each < 60 for each in seconds("--timing")] == [True, True]
    assert run("error.pdf", "--format", "junit", "--timing").stdout.count(' time="') == 1


DRAFT = """\
Table 1
Posts

| Office | 2023 | 2024 |
|---|---:|---:|
| Bonn | 110 | 132 |
| Rome | 220 | 221 |
| Total | 330 | 363 |
"""


def test_what_stands_around_a_report_is_in_the_language_asked_for(go: Callable[..., Result]) -> None:
    Path("draft.md").write_text(DRAFT)
    result = go("draft.md", "--language", "fr", "-o", "report.html", "-o", "report.txt", "-o", "report.json")
    assert result.exit_code == 1
    text, page = Path("report.txt").read_text("utf-8"), Path("report.html").read_text("utf-8")
    assert "erreur: " in text
    assert "1 erreur.\n" in text
    assert '<html lang="fr">' in page
    assert '<p class="message" lang="en">' in page
    assert json.loads(Path("report.json").read_text())["findings"][0]["severity"] == "error"


def test_the_environment_may_ask_for_a_language(go: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    Path("draft.md").write_text("# Report\n\n1. It rained.\n")
    assert "Rien n’a été vérifié" in go("draft.md").stdout
    assert "Nothing was checked" in go("draft.md", "--language", "en").stdout


def test_a_language_without_words_is_refused(go: Callable[..., Result]) -> None:
    Path("draft.md").write_text("# Report\n\n1. It rained.\n")
    result = go("draft.md", "--language", "ru")
    assert (result.exit_code, "no words of the interface in “ru”" in result.stderr) == (2, True)
