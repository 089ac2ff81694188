"""The relations table by table, for people."""

from __future__ import annotations

import pytest

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.relations import FoundRelation, Operator, Pattern, PatternTerm, Standing
from checker.writers.relations.text import write

ROW = Row("Posts", (Cell("12", page=3), Cell("5", page=3), None))
TABLE = Table((Column(("Total",), "(1)"), Column(("Core",)), Column(("",))), (ROW,), "1", pages=(3, 4))


def relation(pattern: Pattern, standing: Standing = Standing.HELD) -> FoundRelation:
    operands = tuple(PatternTerm(sign, 0, line) for sign, line in pattern.terms)
    return FoundRelation(pattern.operator, (0, 0), operands, standing, pattern)


def lines(*relations: FoundRelation, table: Table = TABLE) -> list[str]:
    return write(Document("a.pdf", tables=(table,)), [relations]).splitlines()


SUM = Pattern(Operator.SUM, "columns", 0, ((1, 1), (1, 2)), confirmations=4, contradictions=1)


def test_a_pattern_is_said_once_with_every_place_where_it_fails() -> None:
    assert lines(relation(SUM), relation(SUM, Standing.BROKEN)) == [
        "a.pdf: 1 relation",
        "",
        "Table 1, pages 3-4",
        "  “Total” (1) = “Core” + column 3",
        "      holds in 4 of 5 rows",
        "    ! page 3, table 1, row “Posts”, column “Total”: 12 against 5 + blank",
    ]


@pytest.mark.parametrize(
    ("operator", "signs", "formula"),
    [
        (Operator.DIFFERENCE, (1, -1), "“Core” − column 3"),
        (Operator.SUM, (-1, 1), "− “Core” + column 3"),
        (Operator.AVERAGE, (1, 1), "average of “Core”, column 3"),
        (Operator.RUNNING, (1, 1), "“Core” one row before + column 3"),
        (Operator.RATIO, (1, 1), "“Core” ÷ column 3"),
        (Operator.GROWTH, (1, -1), "(“Core” − column 3) ÷ column 3"),
    ],
)
def test_a_formula_is_written_with_the_names_of_its_lines(
    operator: Operator, signs: tuple[int, int], formula: str
) -> None:
    pattern = Pattern(operator, "columns", 0, tuple(zip(signs, (1, 2), strict=True)))
    assert lines(relation(pattern))[3] == f"  “Total” (1) = {formula}"


def test_a_share_names_what_it_is_a_share_of() -> None:
    share = Pattern(Operator.SHARE, "columns", 0, ((1, 1),), base=0)
    assert lines(relation(share))[3] == "  “Total” (1) = “Core” ÷ that of “Posts”"


def test_figures_of_a_quotient_stand_over_each_other() -> None:
    ratio = Pattern(Operator.RATIO, "columns", 0, ((1, 1), (1, 2)))
    assert lines(relation(ratio, Standing.BROKEN))[-1] == (
        "    ! page 3, table 1, row “Posts”, column “Total”: 12 against 5 ÷ blank"
    )


def test_a_document_without_relations_says_so() -> None:
    assert lines() == ["a.pdf: 0 relations"]
