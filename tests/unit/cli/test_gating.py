"""What a document is held to is found above its file, and an option goes before it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from msgspec.structs import replace

from checker import api
from checker.model.rule import Rulebook
from checker.rulebook import shipped
from tests.unit.cli.conftest import names


@pytest.fixture(autouse=True)
def rules(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule of the name that the documents' findings have."""
    rulebook = Rulebook((replace(shipped().rules[0], id="a-rule"),))
    monkeypatch.setattr(api, "rules", lambda paths=(): rulebook)


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


def test_the_configuration_above_a_file_says_what_fails(run: Callable[..., Result]) -> None:
    assert run("warning.pdf").exit_code == 0
    write("iccd-check.toml", 'fail-on = "warning"\n')
    assert run("warning.pdf").exit_code == 1
    assert run("warning.pdf", "--fail-on", "error").exit_code == 0
    assert run("warning.pdf", "--no-config").exit_code == 0


def test_each_file_goes_by_the_nearest_configuration(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", 'fail-on = "never"\n')
    write("strict/pyproject.toml", '[tool.iccd-check]\nfail-on = "note"\n')
    write("strict/other/pyproject.toml", '[project]\nname = "something else"\n')
    write("strict/other/note.pdf", "%PDF note")
    assert (run("note.pdf").exit_code, run("strict/other/note.pdf").exit_code) == (0, 1)
    shape = json.loads(run("note.pdf", "strict/other/note.pdf", "--format", "json").stdout)
    assert [document["exit_code"] for document in shape["documents"]] == [0, 1]


def test_a_configuration_may_be_named(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", 'fail-on = "never"\n')
    write("ours.toml", 'fail-on = "note"\n')
    assert run("note.pdf", "--config", "ours.toml").exit_code == 1


def test_a_mistake_in_a_configuration_ends_the_program_with_a_sentence(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", 'fail-on = "warnings"\n')
    result = run("warning.pdf", "--config", "iccd-check.toml")
    message = "iccd-check.toml:1: “fail-on” is “warnings”, which is none of error, warning, note, never."
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {message}\n")


def test_a_pyproject_without_the_table_is_no_configuration(run: Callable[..., Result]) -> None:
    write("pyproject.toml", "[project]\n")
    result = run("note.pdf", "--config", "pyproject.toml")
    assert result.stderr == "iccd-check: pyproject.toml holds no table “tool.iccd-check”.\n"


def test_a_file_above_that_is_not_ours_is_not_looked_at(run: Callable[..., Result]) -> None:
    write("pyproject.toml", "this is no TOML")
    assert run("note.pdf").exit_code == 0


@pytest.mark.parametrize(("percent", "code"), [("100", 1), ("0", 1)])
def test_enough_that_is_checked_passes(run: Callable[..., Result], percent: str, code: int) -> None:
    assert run("error.pdf", "--require-checked", percent).exit_code == code


def test_too_little_that_is_checked_goes_before_what_is_found_and_after_what_is_not_read(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.cli.gating.share_checked", lambda coverage: 49)
    write("iccd-check.toml", "require-checked = 50\n")
    assert run("error.pdf", "clean.pdf").exit_code == 3
    assert run("error.pdf", "empty.pdf").exit_code == 2
    assert run("error.pdf", "--require-checked", "49").exit_code == 1


def test_what_is_waived_passes_and_is_shown_with_its_reason(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", '[[waive]]\nrule = "a-rule"\nreason = "As agreed with the author"\n')
    result = run("error.pdf")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[3] == "Nothing found but what is let pass."
    assert result.stdout.splitlines()[-1] == "  let pass   1 error: As agreed with the author"
    shape = json.loads(run("error.pdf", "--format", "json").stdout)
    assert [each["reason"] for each in shape["accepted"]] == ["As agreed with the author"] * 2


def test_a_baseline_that_is_not_there_ends_the_program(run: Callable[..., Result]) -> None:
    result = run("error.pdf", "--baseline", "nowhere.json")
    assert (result.exit_code, result.stderr) == (
        2,
        "iccd-check: there is no baseline nowhere.json; “iccd-check baseline write FILE...” makes one.\n",
    )


def test_a_baseline_that_is_no_text_ends_the_program(run: Callable[..., Result]) -> None:
    Path("known.json").write_bytes(b"\xff\xfe")
    assert run("error.pdf", "--baseline", "known.json").stderr == (
        "iccd-check: known.json cannot be read: it is not UTF-8.\n"
    )


def test_a_configuration_leaves_files_of_folders_out(run: Callable[..., Result]) -> None:
    write("drafts/old/error.pdf", "%PDF error")
    write("drafts/new/note.pdf", "%PDF note")
    write("iccd-check.toml", 'exclude = ["drafts/old/*"]\n')
    result = run("drafts", "--format", "json")
    said = "iccd-check: left out: 1 by “exclude” of the configuration.\n"
    assert (names(result), result.stderr) == (["drafts/new/note.pdf"], said)
    assert run("drafts", "--quiet").stderr == ""
    assert names(run("drafts/old/error.pdf", "--format", "json")) == ["drafts/old/error.pdf"]
    assert len(names(run("drafts", "--no-config", "--format", "json"))) == 2


def test_where_everything_is_left_out_that_is_said(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", 'exclude = ["old/*"]\n')
    write("old/error.pdf", "%PDF error")
    result = run("old")
    message = "nothing is checked; left out: 1 by “exclude” of the configuration."
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"iccd-check: {message}\n")


def test_rules_that_are_not_there_are_said_with_the_configuration_that_names_them(run: Callable[..., Result]) -> None:
    write("iccd-check.toml", 'rules = ["ours"]\n')
    result = run("error.pdf", "--config", "iccd-check.toml")
    message = "iccd-check.toml: “rules” names ours, which is not there."
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {message}\n")
