"""Abbreviations that are used often, and whether anything spells them out."""

from __future__ import annotations

import pytest

from checker.checks.abbreviations_explained import Options, check
from tests.drafts import saying, told


@pytest.mark.parametrize(
    ("times", "found"),
    [(4, []), (5, ["disagreed: paragraph 1: ERP is used 5 times and spelled out nowhere."])],
)
def test_what_is_used_five_times_is_to_be_spelled_out(times: int, found: list[str]) -> None:
    assert told(check(saying(*["The ERP was renewed."] * times), Options())) == found


def test_what_any_sentence_spells_out_holds_where_it_is_first_used() -> None:
    spelled = "The enterprise resource planning (ERP) system is dear."
    assert told(check(saying(*["The ERP was renewed."] * 5, spelled), Options())) == ["held: paragraph 1"]


def test_what_every_reader_knows_is_not_looked_for() -> None:
    assert told(check(saying(*["UNDP agreed."] * 6), Options())) == []
