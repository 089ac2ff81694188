"""From the texts of rule files to one rulebook. All that needs the parser stands behind this module.

Each rule and term is parsed by itself, and again without a clause that holds a mistake, so that no mistake hides
another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.errors import RuleError
from checker.model.rule import Rulebook, Term
from checker.rulebook.blocks import Blocks, blocks
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tree
from checker.rulebook.vocabulary import gathered


def rulebook_of(sheets: Iterable[RuleSheet], vocabulary: Mapping[str, Term]) -> tuple[Rulebook, list[RuleError]]:
    """The rules of the sheets with their terms and those of the vocabulary, as far as they have no mistake; and these.

    The mistakes stand in the order of the sheets and of their lines.
    """
    order, found, mistakes = dict[str, int](), list[Blocks](), list[RuleError]()
    for sheet in sheets:
        order.setdefault(sheet.path, len(order))
        for block in sheet.blocks():
            read, slips = _read(block)
            found += [read] if read else []
            mistakes += slips
    book, more = gathered(found, vocabulary)
    return book, sorted([*mistakes, *more], key=lambda each: (order[each.path], each.line, each.column))


def _read(block: RuleSheet) -> tuple[Blocks | None, list[RuleError]]:
    """What a block says without the clauses that hold a mistake, and the mistakes."""
    mistakes: list[RuleError] = []
    while True:
        try:
            return blocks(block, tree(block), torn=bool(mistakes)), mistakes
        except RuleError as slip:
            rest = block.without(slip.line)
            if not rest.text.strip():
                return None, mistakes or [slip]
            mistakes.append(slip)
            block = rest
