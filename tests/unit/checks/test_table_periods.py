"""The period of a caption beside those of its heads."""

from __future__ import annotations

from checker.checks.table_periods import Options, check
from checker.model.document import Document
from checker.model.place import Box, Place
from checker.model.report import Evidence
from checker.model.table import Column, Table
from tests.drafts import analysed, told

BOX = Box(72, 100, 540, 200)


def table(title: str, *heads: str) -> Document:
    columns = tuple(Column((head,)) for head in heads)
    return Document("a.pdf", tables=(Table(columns, (), "3", title, pages=(4,), box=BOX),))


def test_a_caption_names_a_period_of_its_heads() -> None:
    document = table("Performance in 2024/25", "Apportionment (2022/23)", "Expenditure (2023/24)")
    (found,) = check(analysed(document), Options())
    assert told([found]) == ["disagreed: table 3, caption: names 2024/25; the heads name 2022/23 and 2023/24."]
    assert found.place == Place("table 3, caption", 4, BOX)
    assert found.evidence == (
        Evidence("table 3, head", "Apportionment (2022/23)", Place("table 3, head", 4)),
        Evidence("table 3, head", "Expenditure (2023/24)", Place("table 3, head", 4)),
    )


def test_one_head_of_the_period_is_enough() -> None:
    document = table("Resources for 2024/25", "Expenditure (2023/24)", "Apportionment (2024/25)")
    assert told(check(analysed(document), Options())) == ["held: table 3, caption"]


def test_periods_of_different_kinds_and_captions_of_several_are_left_alone() -> None:
    assert told(check(analysed(table("Resources for 2024/25", "As at 30 June 2023")), Options())) == []
    assert told(check(analysed(table("Resources for 2023/24 and 2024/25", "Spent (2022/23)")), Options())) == []
