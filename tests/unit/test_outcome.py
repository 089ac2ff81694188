"""What comes of one file: its report, or a sentence; a fault of the program costs no other file its report."""

from __future__ import annotations

import pytest

from checker.errors import DocumentError, RuleError
from checker.model.report import SourceFile, Unreadable
from checker.outcome import outcome_of


def raising(error: Exception):
    def make(data: bytes, name: str) -> str:
        raise error

    return make


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
    outcome = outcome_of("a.pdf", bytes_of, raising(ValueError("a row\nwithout cells")))
    assert outcome == Unreadable(
        "a.pdf",
        "a.pdf: a fault of the program ended its check (ValueError: a row). Please report it; --debug shows where.",
    )
    nameless = outcome_of("a.pdf", bytes_of, raising(RecursionError()))
    assert isinstance(nameless, Unreadable)
    assert "(RecursionError)" in nameless.reason


def test_a_fault_shows_where_it_stands_on_request() -> None:
    with pytest.raises(ValueError, match="a row"):
        outcome_of("a.pdf", bytes_of, raising(ValueError("a row")), debug=True)


def test_an_ill_written_rule_concerns_all_files() -> None:
    error = RuleError("a.rule", 1, 1, "rule", "a name is missing")
    with pytest.raises(RuleError):
        outcome_of("a.pdf", bytes_of, raising(error))
