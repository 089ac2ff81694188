"""What comes of one file: its report, or a sentence; a fault of the program costs no other file its report."""

from __future__ import annotations

import os
import signal

import pytest

from checker import workers
from checker.errors import DocumentError, RuleError
from checker.model.report import CheckEnd, SourceFile, Unreadable
from checker.outcome import outcome_of, outcomes
from checker.readers import Means
from checker.workers import Bounds


def raising(error: Exception):
    def make(data: bytes, name: str) -> str:
        raise error

    return make


def reason(error: Exception) -> str:
    """Why there is no report of a file over which an error was raised."""
    outcome = outcome_of("a.pdf", bytes_of, raising(error))
    assert isinstance(outcome, Unreadable)
    return outcome.reason


def shared(means: Means, data: bytes, name: str) -> tuple[int, int]:
    """How many processes are to share a file, and the one that looks at it; `b.pdf` ends a process."""
    if name == "b.pdf":
        os.kill(os.getpid(), signal.SIGKILL)
    return means.jobs, os.getpid()


def bytes_of() -> bytes:
    return b"1 2 3"


def test_what_is_made_of_a_file_comes_with_the_file() -> None:
    made = outcome_of("a.pdf", bytes_of, lambda data, name: f"{name} has {len(data)} bytes")
    assert made == ("a.pdf has 5 bytes", SourceFile("a.pdf", b"1 2 3"))


@pytest.mark.parametrize("sentence", ["a.pdf is empty.", "The file is empty."])
def test_a_file_that_cannot_be_read_is_named_with_the_reason(sentence: str) -> None:
    said = sentence if sentence.startswith("a.pdf") else f"a.pdf: {sentence}"
    assert outcome_of("a.pdf", bytes_of, raising(DocumentError(sentence))) == Unreadable("a.pdf", said)


def test_a_fault_of_the_program_is_said_in_a_sentence() -> None:
    said = "a.pdf: a fault of the program ended its check ({}). Please report it; --debug shows where."
    assert reason(ValueError("a row\nwithout cells")) == said.format("ValueError: a row")
    assert reason(KeyError()) == said.format("KeyError")


def test_what_is_too_much_for_the_program_is_no_fault_of_it() -> None:
    with pytest.raises(ValueError) as long:
        int("7" * 5000)
    assert reason(long.value) == "a.pdf has a number of more digits than any report prints."
    assert reason(RecursionError()) == "a.pdf is nested too deeply to be checked."
    assert reason(MemoryError()) == "a.pdf needs more memory than there is for it (--memory allows more)."


def test_a_fault_comes_with_where_it_stands() -> None:
    outcome = outcome_of("a.pdf", bytes_of, raising(ValueError("a row")))
    assert isinstance(outcome, Unreadable)
    assert outcome.trace.splitlines()[-1] == "ValueError: a row"


def test_an_ill_written_rule_concerns_all_files() -> None:
    error = RuleError("a.rule", 1, 1, "rule", "a name is missing")
    with pytest.raises(RuleError):
        outcome_of("a.pdf", bytes_of, raising(error))


def test_one_file_is_shared_by_all_processes_and_of_several_each_is_read_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workers, "can_copy", lambda: True)
    for names, jobs in (("a",), 2), (("a", "b", "c", "d"), 1):
        files = [(f"{name}.pdf", bytes_of) for name in names]
        found = [*outcomes(files, shared, Bounds(), Means(jobs=2))]
        read = [each for each in found if not isinstance(each, Unreadable)]
        assert {made[0] for made, _ in read} == {jobs}
        assert [file.name for _, file in read] == [f"{name}.pdf" for name in names if name != "b"]
    died = "b.pdf ended the process that read it (SIGKILL), twice."
    assert found[1] == Unreadable("b.pdf", died, ending=CheckEnd.QUARANTINED)
