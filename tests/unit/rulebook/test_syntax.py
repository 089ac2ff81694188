"""From the text of a rule file to its syntax tree."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tree

BLOCKS = ("term", "rule")


def test_each_block_is_a_branch_with_the_place_of_its_first_word() -> None:
    found = tree(RuleSheet("a.rule", '\nterm a\n  en "a"\nrule x\n  in tables\n  expect a = 1\n'))
    assert [(branch.data, branch.meta.line) for branch in found.iter_subtrees_topdown() if branch.data in BLOCKS] == [
        ("term", 2),
        ("rule", 4),
    ]


def test_a_text_of_comments_has_no_branch() -> None:
    assert tree(RuleSheet("a.rule", "# nothing yet\n\n")).children == []


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("rule x\n  in $\n", (2, 6), '"$" has no meaning in a rule'),
        ("rule\n", (1, 5), 'expected the name of the rule, such as "balance-differs", but the line ends here'),
    ],
)
def test_a_slip_has_its_place(text: str, place: tuple[int, int], message: str) -> None:
    with pytest.raises(RuleError) as slip:
        tree(RuleSheet("a.rule", text))
    assert ((slip.value.line, slip.value.column), slip.value.message) == (place, message)
