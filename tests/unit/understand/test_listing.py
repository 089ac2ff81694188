"""Names in a row."""

from __future__ import annotations

from checker.understand.listing import joined


def test_names_in_a_row_share_their_word() -> None:
    names = ["table 1", "table 2", "table 3", "paragraph 4", "paragraph 7", "heading A"]
    assert joined(names) == "tables 1–3, paragraphs 4 and 7 and heading A"
