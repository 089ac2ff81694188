"""The relations as one line for each document."""

from __future__ import annotations

import json

from checker.model.document import Document
from checker.relations import FoundRelation, Operator, Pattern, PatternTerm, Standing
from checker.writers.relations.jsonl import write


def relation(operator: Operator, *signs: int, standing: Standing = Standing.HELD) -> FoundRelation:
    """The first column of a row from those behind it."""
    terms = tuple((sign, column) for column, sign in enumerate(signs, start=1))
    pattern = Pattern(operator, "columns", 0, terms, confirmations=3, printed="(1)=(2)+(3)")
    return FoundRelation(
        operator, (4, 0), tuple(PatternTerm(sign, 4, column) for sign, column in terms), standing, pattern
    )


def rows(*relations: FoundRelation) -> list[dict[str, object]]:
    line = write(Document("a.csv"), [[], relations])
    assert line.count("\n") == 1
    shape = json.loads(line)
    assert shape["document"] == "a.csv"
    return list(shape["relations"])


def test_a_relation_is_its_cells_and_what_speaks_for_it() -> None:
    assert rows(relation(Operator.SUM, 1, 1)) == [
        {
            "table": 1,
            "operator": "sum",
            "result": [4, 0],
            "operands": [[4, 1], [4, 2]],
            "standing": "held",
            "pattern": "columns:1=sum(2+3)",
            "evidence": "holds in 3 of 3 rows; the head prints (1)=(2)+(3)",
        }
    ]


def test_signs_are_said_where_they_are_not_the_usual_ones() -> None:
    unusual = relation(Operator.SUM, 1, -1), relation(Operator.DIFFERENCE, 1, -1, -1)
    assert [row.get("signs") for row in rows(*unusual)] == [[1, -1], [1, -1, -1]]
    assert "signs" not in rows(relation(Operator.DIFFERENCE, 1, -1))[0]


def test_a_pattern_that_does_not_apply_says_nothing() -> None:
    assert rows(relation(Operator.SUM, 1, 1, standing=Standing.APART)) == []
