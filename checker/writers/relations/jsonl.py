"""The relations as JSON Lines: one line for each document.

Each relation has its operator, the cell of the result and those of the operands, as row and column counted from 0 in
the table whose number, from 0, is `table`; the cells of a CSV file are those of its grid. A difference has the operands
[a, b] of a - b; a difference of more, and any other signs than these, are in `signs`. `standing` says whether it holds,
`evidence` what speaks for its pattern. What does not apply is left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from checker.model.document import Document
from checker.relations import FoundRelation, Operator, Standing


def write(document: Document, relations: Sequence[Sequence[FoundRelation]]) -> str:
    """One line of JSON for the document; `relations` has those of each of its tables, in order."""
    told = ((table, each) for table, found in enumerate(relations) for each in found)
    rows = [_row(table, each) for table, each in told if each.standing is not Standing.APART]
    return json.dumps({"document": document.name, "relations": rows}, ensure_ascii=False) + "\n"


def _row(table: int, relation: FoundRelation) -> dict[str, Any]:
    row: dict[str, Any] = {
        "table": table,
        "operator": str(relation.operator),
        "result": list(relation.target),
        "operands": [[term.row, term.column] for term in relation.operands],
        "standing": str(relation.standing),
        "pattern": relation.pattern.name,
        "evidence": relation.pattern.words,
    }
    signs = [term.sign for term in relation.operands]
    usual = [1, -1] if relation.operator is Operator.DIFFERENCE else [1] * len(signs)
    return row if signs == usual else row | {"signs": signs}
