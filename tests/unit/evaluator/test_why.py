"""What a rule makes of a document: table by table, with what its terms mean there."""

from __future__ import annotations

from checker.evaluator.why import Meaning, nearest, terms_of, why
from checker.model.document import Document
from checker.model.report import Verdict
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary

DRAFT = """\
Table 1
Resources

| | Approved | Spent | Balance |
|---|---:|---:|---:|
| Direction | 1,200.5 | 1,100.1 | 100.4 |
| Grand totals | 2,608.9 | 2,400.2 | 280.7 |
"""


def document() -> Document:
    return with_quantities(read(DRAFT.encode(), "draft.md"))


def test_a_rule_that_binds_gives_its_meanings_and_verdicts() -> None:
    book = shipped()
    rule = next(rule for rule in book.rules if rule.id == "balance-differs")
    said = why(document(), book, rule)
    (look,) = said.tables
    assert look.columns == (
        Meaning("approved", ("Approved",)),
        Meaning("spent", ("Spent",)),
        Meaning("balance", ("Balance",)),
    )
    assert [item.verdict for item in look.judged] == [Verdict.HELD, Verdict.DISAGREED]
    assert (look.reason, said.reason, said.elsewhere) == ("", "", ())


def test_a_rule_that_does_not_bind_says_what_is_missing() -> None:
    book = shipped()
    rule = next(rule for rule in book.rules if rule.id == "women-and-men-differ")
    (look,) = why(document(), book, rule).tables
    assert (look.reason, look.judged) == (
        "nothing is called “women”; nothing is called “men”; nothing is called “filled”",
        (),
    )


def test_the_nearest_name_comes_first_and_what_is_unlike_not_at_all() -> None:
    vocabulary = Vocabulary(shipped().terms)
    assert nearest("approved", ["Travel", "Aproved", "Approved."], vocabulary) == ["Approved.", "Aproved"]


def test_heads_and_labels_have_their_terms() -> None:
    (table,) = document().tables
    assert list(terms_of(table, shipped()))[:2] == [
        ("column", "Approved", ["approved"]),
        ("column", "Spent", ["spent"]),
    ]
