"""What a draft says to let findings pass has a rule and a reason."""

from __future__ import annotations

import pytest

from checker.readers.prose.allowing import allowing


@pytest.mark.parametrize("dash", [" — ", "—", " – ", " -- ", " - "])
def test_a_dash_parts_the_rule_from_the_reason(dash: str) -> None:
    said = allowing(f"iccd-check: allow column-total-differs{dash}the annex – see there – says why")
    assert said == ("column-total-differs", "the annex – see there – says why")


def test_case_and_blanks_do_not_matter_and_a_star_stands_for_several_rules() -> None:
    assert allowing(" ICCD-check :  Allow decimals-* — agreed ") == ("decimals-*", "agreed")


@pytest.mark.parametrize("said", ["allow a-rule", "allow a-rule —", "allow — agreed", "alow a-rule — agreed", ""])
def test_without_rule_or_reason_it_is_ill_said(said: str) -> None:
    assert allowing(f"iccd-check: {said}") == ("", "")


@pytest.mark.parametrize("text", ["", "The line “iccd-check: allow a — b” is read.", "Checked by iccd-check."])
def test_what_only_speaks_of_it_is_none(text: str) -> None:
    assert allowing(text) is None
