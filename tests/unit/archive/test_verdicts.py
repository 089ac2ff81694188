"""What people judged stays with the archive, and what is false is left out."""

from __future__ import annotations

from typing import Any

import pytest

from checker.archive.questions import asked
from checker.archive.shelf import Shelf
from checker.archive.verdicts import Learnt, learn
from checker.errors import CheckerError


def findings(shelf: Shelf) -> list[dict[str, Any]]:
    answer = asked("SELECT document, page, rule, found, fingerprint FROM findings", shelf)
    return [dict(zip(answer.heads, row, strict=True)) for row in answer.rows]


def test_a_finding_is_meant_by_its_place_and_then_left_out(shelf: Shelf) -> None:
    heads = "document\tpage\trule\tfound\tverdict\tcause\n"
    text = f"{heads}a.md\t\tcolumn-total-differs\t470\tfalse\ta row is missing\nz.md\t\tx\t1\ttrue\t\n"
    assert learn(text, "v.tsv", findings(shelf), shelf) == Learnt(1, (3,))
    assert asked("SELECT verdict, note FROM judged", shelf).rows == [("false", "a row is missing")]
    assert asked("first", shelf).rows == []
    assert asked("precision", shelf).rows == [("column-total-differs", "error", 1, 1, 0, 1, 0)]


def test_a_later_verdict_replaces_an_earlier(shelf: Shelf) -> None:
    (finding,) = findings(shelf)
    for verdict in ("false", "TRUE"):
        learn(f"fingerprint,verdict\n{finding['fingerprint']},{verdict}\n", "v.csv", [], shelf)
    assert asked("SELECT verdict FROM judged", shelf).rows == [("true",)]


def test_a_line_with_another_word_is_named_and_the_others_are_read(shelf: Shelf) -> None:
    (finding,) = findings(shelf)
    text = f"fingerprint,verdict\n{finding['fingerprint']},doubtful\n{finding['fingerprint']},true\n"
    assert learn(text, "v.csv", [], shelf) == Learnt(1, (), (2,))
    assert asked("SELECT verdict FROM judged", shelf).rows == [("true",)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("rule\nx\n", "v.csv has no column “verdict” (with “fingerprint”, or “document, page, rule, found”)."),
        ("", "v.csv has no column “verdict” (with “fingerprint”, or “document, page, rule, found”)."),
        ("fingerprint,verdict\na,perhaps\n", "v.csv, line 2: “perhaps” is no verdict (true, false, accepted)."),
    ],
)
def test_a_list_that_is_none_is_told(text: str, sentence: str) -> None:
    with pytest.raises(CheckerError) as told:
        learn(text, "v.csv", [], Shelf("memory://verdicts"))
    assert str(told.value) == sentence
