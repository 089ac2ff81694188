"""How the texts of a language cite tables, figures, annexes and paragraphs. Data, no code."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Citing(Struct, frozen=True, eq=False):
    """The vocabulary of one language's citations.

    `cited` are the words that a table, a figure, an annex and a paragraph are cited by ("第{}段" where they stand on
    both sides of the number), `joints` what stands between two numbers. `own` says that this document is cited,
    `others` that another is, and `whose` stands between a citation and the name of another ("of").
    `present` names this document.
    """

    cited: Mapping[str, tuple[str, ...]]
    joints: tuple[str, ...]
    own: tuple[str, ...]
    others: tuple[str, ...]
    whose: tuple[str, ...]
    present: tuple[str, ...]
