"""Captions of tables and figures, told from sentences that speak of them."""

from __future__ import annotations

import pytest

from checker.model.document import Caption
from checker.readers.prose.block import Block
from checker.readers.prose.captions import caption_of, found_in


@pytest.mark.parametrize(
    ("block", "caption"),
    [
        (Block("Table 3", page=7), Caption("3", page=7)),
        (Block("Table 3. Posts by grade", bold=True), Caption("3", "Posts by grade")),
        (Block("Figure II: Posts", bold=True), Caption("II", "Posts", kind="figure")),
        (Block("FIGURE 2.1"), Caption("2.1", kind="figure")),
        (Block("Graphique 4"), Caption("4", kind="figure")),
        (Block("图 5"), Caption("5", kind="figure")),
        (Block("Рис. 6"), Caption("6", kind="figure")),
        (Block("الشكل 7"), Caption("7", kind="figure")),
    ],
)
def test_a_number_alone_or_with_a_bold_title_is_a_caption(block: Block, caption: Caption) -> None:
    assert caption_of(block) == caption


@pytest.mark.parametrize(
    "text", ["Table 3. Posts are shown.", "Figure 3 shows the posts.", "Tableware 3", "Table", "Figures 1", "Figure it"]
)
def test_plain_text_behind_a_number_or_no_number_makes_no_caption(text: str) -> None:
    assert caption_of(Block(text)) is None


def test_a_sentence_may_begin_as_a_caption_does() -> None:
    kind, number = found_in(Block("Figure 3 shows the posts.")) or ("", None)
    assert (kind, number and number["number"]) == ("figure", "3")
    assert found_in(Block("As figure 3 shows")) is None
