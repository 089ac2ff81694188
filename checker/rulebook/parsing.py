"""From the texts of rule files to one rulebook. All that needs the parser stands behind this module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.model.rule import Rulebook, Term
from checker.rulebook.blocks import blocks
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tree
from checker.rulebook.vocabulary import gathered


def rulebook_of(sheets: Iterable[RuleSheet], vocabulary: Mapping[str, Term]) -> Rulebook:
    """The rules of the sheets with their terms and those of the vocabulary; raises RuleError at the first mistake."""
    return gathered([blocks(sheet, tree(sheet)) for sheet in sheets], vocabulary)
