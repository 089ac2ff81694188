"""The proof of a rule that was suggested."""

from __future__ import annotations

from checker import api
from checker.evaluator.suggest.specimen import proof
from checker.evaluator.suggest.suggestions import Suggestion, suggestions
from checker.model.rule import Rulebook
from checker.rulebook import shipped

TEXT = """
Table 1
Funds of a house
(Thousands of euros)

| Fund | Opening | Receipts | Closing |
|---|---:|---:|---:|
| Alpha house | 1,240 | 302 | 1,542 |
| Beta house | 3,320 | 150 | 3,470 |
| Gamma house | 5,250 | 620 | 5,870 |
"""


def suggestion() -> Suggestion:
    (found,) = suggestions([api.read_document(TEXT.encode(), "a.md")], Rulebook((), shipped().terms))
    return found


def test_a_proof_has_the_figures_with_other_labels_and_one_error() -> None:
    assert proof(suggestion(), lambda case: ("error: wrong",) if "4,542" in case else ()) == (
        "# “Closing” is not “Opening” + “Receipts”\n\n## One digit is wrong\n\n"
        "Table 1\nFigures\n(Thousands of euros)\n\n"
        "| Item | Opening | Receipts | Closing |\n| --- | ---: | ---: | ---: |\n"
        "| Row 1 | 1,240 | 302 | 4,542 |\n| Row 2 | 3,320 | 150 | 3,470 |\n| Row 3 | 5,250 | 620 | 5,870 |\n\n"
        "Finds:\n\n- error: wrong\n\n## The figures agree\n\nTable 1\nFigures\n(Thousands of euros)\n\n"
        "| Item | Opening | Receipts | Closing |\n| --- | ---: | ---: | ---: |\n"
        "| Row 1 | 1,240 | 302 | 1,542 |\n| Row 2 | 3,320 | 150 | 3,470 |\n| Row 3 | 5,250 | 620 | 5,870 |\n\n"
        "Finds nothing.\n"
    )


def test_a_rule_that_finds_no_error_or_one_where_there_is_none_has_no_proof() -> None:
    assert proof(suggestion(), lambda _: ()) == ""
    assert proof(suggestion(), lambda _: ("error: always",)) == ""
