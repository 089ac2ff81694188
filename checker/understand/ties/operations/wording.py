"""Which operations the clause of a figure says, and in which direction it goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language
from checker.languages.characters import levelled
from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.ties.operations.operation import Calculation
from checker.understand.ties.reading import AGAIN, clauses

_BESIDE = 3  #: a word that compares stands so many words behind its figure, at most: "26 posts fewer than" [unknown]

_LEADING = r"\W*(?:\w+\W+){0,2}$"  # a figure stands so close behind what leads to it
_COMPOUND = re.compile(r"-\w+")  # "lower-than-budgeted costs" are held against the budget

#: What compares two times.
_CHANGES = frozenset({Calculation.DIFFERENCE, Calculation.CHANGE, Calculation.POINTS})


class Wording(Struct, frozen=True):
    """What the words around a figure say of how it came about.

    `left` is the text of the sentence before it, `near` that from the figure before, `beside` that of its own clause,
    `clause` how that goes on behind it, and `base` the words behind one that compares; `sign` is 1 for more, -1 for
    less, 0 where no word or several say it. `closes` says that a mark or "and" stands behind it.
    """

    operations: tuple[Calculation, ...]
    sign: int
    left: str
    near: str
    beside: str
    clause: str
    base: str = ""
    closes: bool = False


class OperationWords:
    """The words of a language that say operations."""

    def __init__(self, language: Language) -> None:
        """Take the language."""
        said, signs = language.computing, language.signs
        self._language = language
        self._up, self._down = pattern((*signs["UP"], *said.more)), pattern((*signs["DOWN"], *said.less))
        self._turn = pattern(
            (*signs["UP"], *signs["DOWN"], *said.more, *said.less, *said.gaps, *language.saying.changes)
        )
        self._of = pattern(signs["OF"])
        self._shares, self._averages = pattern(said.shares), pattern(said.averages)
        means = tuple(word for word in _about(language) if self._averages.search(word))
        self._mean_before, self._mean_behind = pattern(means, behind=r"\W*$"), pattern(means, r"^\W*")
        self._sums, self._ratios = pattern((*said.sums, *language.prose.together)), pattern(said.ratios)
        self._barred, self._earlier = pattern(said.barred), pattern(language.saying.earlier)
        ends = {*signs["FROM"], *signs["TO"]} - {*signs["OF"], *signs["BY"]}
        self._ends = pattern(tuple(sorted(ends)))
        self._than = pattern(said.than, behind=_LEADING)
        self._by = pattern(signs["BY"], behind=r"\W*$")
        self._goes_on = pattern(said.than, r",(?=\s*(?:", r"))")
        self._leads = pattern((*said.than, *said.against, *signs["VERSUS"]))
        self._versus = pattern(signs["VERSUS"])
        self._closes = pattern(signs["AND"], r"[\s)）]*(?:[^\w\s)）]|$|", ")")
        self._again = pattern(signs["OR"], r"\W*(?:", AGAIN)

    def is_barred(self, text: str, wording: Wording) -> bool:
        """Whether a sentence speaks of other figures than those of a table: "excluding fuel", "would".

        So does a clause that says no change, but goes on to a time that is past: "in the previous period".
        """
        is_past = self._earlier.search(wording.clause) is not None and _CHANGES.isdisjoint(wording.operations)
        return is_past or self._barred.search(text) is not None

    def behind_turn(self, text: str) -> str:
        """What stands behind the last word of a text that says more or less, but for what it is held against."""
        *_, last = (None, *self._turn.finditer(text))
        return _COMPOUND.sub("", text[last.end() :]) if last else text

    def is_mean(self, mention: Mention) -> bool:
        """Whether what weakens a figure says that it is an average."""
        return bool(self._mean_before.search(mention.before) or self._mean_behind.match(mention.after))

    def wordings(self, text: str, mentions: Sequence[Mention]) -> list[Wording]:
        """What the words say of the figures of one sentence, in their order."""
        found: list[Wording] = []
        text, first = levelled(text), 0
        for index, mention in enumerate(mentions):
            first = max(first, mention.sentence[0])
            last = mentions[index + 1].start if index + 1 < len(mentions) else mention.sentence[1]
            near, right = text[first : mention.start], text[mention.end : last]
            said = self._read(mention, near, right)
            if index and not said.operations and self._again.fullmatch(_own_clause(near)):
                said = self._read(mention, found[-1].near, right)
            left = text[mention.sentence[0] : mention.start]
            found.append(replace(said, left=left, base=said.base or self._held_against(said, left)))
            first = first if mention.spelled else mention.end
        return found

    def _held_against(self, said: Wording, left: str) -> str:
        """What stands behind the last "compared with" before a change: "12 in A, against 15 in B, or 3 fewer"."""
        *_, last = (None, *self._versus.finditer(left))
        return left[last.end() :] if last and not _CHANGES.isdisjoint(said.operations) else ""

    def _read(self, mention: Mention, near: str, right: str) -> Wording:
        clause = clauses("", right if self._language.unspaced else self._goes_on.sub("", right, count=1))[0]
        turned = self._turned(near, clause)
        before, sign = _own_clause(near), 0 if turned is None else self._sign(turned)
        base = "" if turned is None else self._compared(f"{before} {clause}")
        closes = self._closes.match(right) is not None
        return Wording(tuple(self._said(mention, near, clause, turned)), sign, near, near, before, clause, base, closes)

    def _turned(self, near: str, clause: str) -> str | None:
        """The words that say that a figure is a change or a comparison; None where none does."""
        before = _own_clause(near)
        *_, last = (None, *self._turn.finditer(before))
        if last and not self._is_end(before[last.end() :]):
            return before
        behind = None if self._language.unspaced else self._turn.search(clause)
        if behind and len(clause[: behind.start()].split()) <= _BESIDE:
            return clause[: behind.end()]
        return None

    def _compared(self, text: str) -> str:
        """The words behind one that leads to what a figure is compared with; in Chinese it stands before the change."""
        turn = None if self._language.unspaced else self._turn.search(text)
        lead = self._leads.search(text, turn.start() if turn else 0)
        behind = text[lead.end() :] if lead else ""
        return found[0] if (found := _COMPOUND.match(behind)) else behind

    def _is_end(self, gap: str) -> bool:
        """Whether a figure is what something rises from or to, or what it is compared with: "more than the 12"."""
        return self._ends.search(gap) is not None or (self._than.search(gap) is not None and not self._by.search(gap))

    def _sign(self, text: str) -> int:
        up, down = self._up.search(text) is not None, self._down.search(text) is not None
        return up - down

    def _said(self, mention: Mention, near: str, clause: str, turned: str | None) -> list[Calculation]:
        around = f"{near} {clause}"
        if mention.points:
            return [Calculation.POINTS]
        if mention.quantity.kind is Kind.PERCENTAGE:
            if turned is not None:
                return [Calculation.CHANGE]
            return [Calculation.SHARE] if self._shares.search(around) or self._of.match(clause.lstrip()) else []
        told = [
            (turned is not None, Calculation.DIFFERENCE),
            (self._sums.search(around) is not None, Calculation.SUM),
            (self._averages.search(around) is not None, Calculation.AVERAGE),
            (self._ratios.search(around) is not None and mention.quantity.unit is None, Calculation.RATIO),
        ]
        return [operation for is_said, operation in told if is_said]


def _about(language: Language) -> Iterable[str]:
    """The words that weaken a figure."""
    return (*language.prose.hedges["about"], *language.prose.hedges_after.get("about", ()))


def _own_clause(near: str) -> str:
    """The clause that leads to a figure, or the one before a bracket that it stands in."""
    return next((each for each in clauses(near, "")[1:] if each.strip()), "")
