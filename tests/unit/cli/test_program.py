"""The command line: what goes in, what comes out, on which stream, and with which exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from checker import api
from checker.cli import main
from checker.cli.check import check
from checker.cli.progress import bar
from checker.cli.rules import rules
from checker.errors import DocumentError, RuleError
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Coverage, Finding, Report
from checker.model.rule import Rulebook, Severity, Source

PROGRAM = [sys.executable, "-m", "checker"]
ROOT = Path(__file__).parents[2]
COMMANDS = [check, *main.commands.values(), *rules.commands.values()]


def checked(data: bytes, name: str, rules: Rulebook | None = None, *_: object) -> Report:
    """A check that finds one thing of each severity that the document names."""
    if data == b"":
        raise DocumentError(f"{name} is empty.")
    findings = tuple(
        Finding(name, "a-rule", severity, "It disagrees.", Place("table 1", 1), Source("a.rule", 1), "Disagreement")
        for severity in Severity
        if severity.value.encode() in data
    )
    return Report(Document(name), findings, Coverage(1, 1, 4, 4, 1, 1, held=1))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., Result]]:
    """Call the program in a folder of its own with four documents, whose content says what is found in them."""
    monkeypatch.setattr(api, "check", checked)
    monkeypatch.setattr(api, "rules", lambda paths=(): Rulebook())
    monkeypatch.chdir(tmp_path)
    for name, content in {"clean": "", "error": "error note", "warning": "warning", "note": "note"}.items():
        Path(f"{name}.pdf").write_text(f"%PDF {content}")
    Path("empty.pdf").write_bytes(b"")
    yield lambda *args, **more: CliRunner().invoke(main, [str(arg) for arg in args], prog_name="iccd-check", **more)


def names(result: Result) -> list[str]:
    return [document["name"] for document in json.loads(result.stdout)["documents"]]


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


def test_a_folder_stands_for_its_documents_in_order(run: Callable[..., Result]) -> None:
    Path("empty.pdf").unlink()
    Path("~$error.docx").write_text("a lock file")
    Path("letter.txt").write_text("no document")
    Path("inner.pdf").mkdir()
    assert names(run(".", "--format", "json")) == ["clean.pdf", "error.pdf", "note.pdf", "warning.pdf"]


def test_a_folder_without_documents_is_said(run: Callable[..., Result]) -> None:
    Path("hollow").mkdir()
    result = run("hollow")
    assert (result.exit_code, result.stderr) == (
        2,
        "iccd-check: hollow is a folder without documents (.pdf, .docx, .md, .markdown, .csv).\n",
    )


def test_a_file_given_twice_is_checked_once(run: Callable[..., Result]) -> None:
    assert names(run("clean.pdf", "./clean.pdf", "--format", "json")) == ["clean.pdf"]


def test_standard_input_is_a_file(run: Callable[..., Result]) -> None:
    assert names(run("-", "--format", "json", input=b"%PDF")) == ["-"]


def test_options_may_come_before_the_files(run: Callable[..., Result]) -> None:
    assert names(run("--format", "json", "clean.pdf")) == ["clean.pdf"]


def test_a_file_called_like_a_command_is_given_with_its_folder(run: Callable[..., Result]) -> None:
    Path("tables").write_text("%PDF")
    assert names(run("./tables", "--format", "json")) == ["tables"]


def test_the_report_goes_into_a_file(run: Callable[..., Result]) -> None:
    result = run("error.pdf", "-o", "out.json", "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(Path("out.json").read_text())["findings"][0]["rule"] == "a-rule"


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("nowhere/out.txt", "there is no folder nowhere."),
        (".", "it is a folder."),
        ("error.pdf", "it is the document itself."),
        ("/dev/full", "No space left on device."),
    ],
)
def test_an_output_that_cannot_be_written_is_said(run: Callable[..., Result], target: str, why: str) -> None:
    result = run("error.pdf", "-o", target)
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {target} cannot be written: {why}\n")
    assert Path("error.pdf").read_text() == "%PDF error note"


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


def test_interrupting_ends_quietly(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr(api, "check", interrupted)
    result = run("error.pdf")
    assert (result.exit_code, result.output) == (130, "")


def test_quiet_and_notes_reach_the_report(run: Callable[..., Result]) -> None:
    assert run("clean.pdf", "-q").stdout == ""
    assert "note: Disagreement" not in run("error.pdf", "-q").stdout
    assert "note: Disagreement" in run("error.pdf", "-q", "--notes").stdout


def test_there_is_no_colour_but_on_a_terminal(run: Callable[..., Result]) -> None:
    assert "\x1b" not in run("error.pdf", color=True).stdout


def test_no_arguments_show_the_help(run: Callable[..., Result]) -> None:
    result = run()
    assert result.exit_code == 2
    assert result.output == run("--help").output


def test_a_mistyped_option_names_the_program_and_not_an_inner_command(run: Callable[..., Result]) -> None:
    result = run("clean.pdf", "--frmat", "json")
    usage = "Usage: iccd-check FILE... [OPTIONS]\nTry 'iccd-check --help' for help.\n\nError: No such option"
    assert (result.exit_code, result.stderr[: len(usage)]) == (2, usage)


@pytest.mark.parametrize("command", COMMANDS, ids=str)
def test_every_command_and_option_is_explained(command: click.Command) -> None:
    assert command.help or command.callback is None
    assert [option.name for option in command.params if isinstance(option, click.Option) and not option.help] == []


@pytest.mark.parametrize("command", [[], ["tables"], ["rules"]])
def test_the_help_shows_an_example(run: Callable[..., Result], command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Examples:\n    " + " ".join(["iccd-check", *command]) in result.stdout


def test_the_help_of_the_program_lists_every_option_and_command(run: Callable[..., Result]) -> None:
    shown = run("--help").stdout
    assert all(option in shown for parameter in check.params for option in parameter.opts if option.startswith("-"))
    assert all(f"\n  {name} " in shown for name in main.commands)


def test_the_version_is_printed(run: Callable[..., Result]) -> None:
    assert run("--version").stdout == "iccd-check 0.1.0\n"


def test_a_standard_output_that_is_full_is_said(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("# A draft\n\nNothing to add up.\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "draft.md"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    why = "standard output cannot be written: No space left on device."
    assert (done.returncode, done.stderr) == (2, f"iccd-check: {why}\n")


def test_help_needs_neither_the_pdf_reader_nor_the_grammar(tmp_path: Path) -> None:
    """What is slow to import comes with the command that needs it."""
    script = (
        "import sys; from checker.cli import main; main(['--help'], standalone_mode=False); "
        "sys.exit(bool({'pdfplumber', 'pdfminer', 'pypdfium2_raw', 'lark'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_closes_the_pipe_is_no_error() -> None:
    with subprocess.Popen(
        [*PROGRAM, "rules", "show", "column-total-differs"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


def test_the_bar_fills_with_the_pages() -> None:
    assert bar(0, 10) == "░" * 24
    assert bar(5, 10) == "█" * 12 + "░" * 12
    assert bar(10, 10) == "█" * 24


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
    assert isinstance(run("warning.pdf", "--debug").exception, KeyError)
