"""What a sentence says that a figure is: the concept it is said of, the periods, the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language
from checker.languages.words import alternatives, pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.dates.periods import Periods, compatible, periods, without_days, without_periods, years_before
from checker.understand.terms import Vocabulary, plain
from checker.understand.ties.lines import CHANGE, CONCEPTS, VACANCY, spoken

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W_]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_JOINT = re.compile(r"\W*(?:or|ou|soit|o|или|أو|即|或)?\W*", re.IGNORECASE)
_STOP = re.compile(r"[,;:，；：、،؛()（）]")
#: Links behind which a figure is not what stands before them: "spending and", "underspent its budget by".
_JOINING = frozenset({"by", "and", "or", "et", "ou", "y", "o", "и", "или", "和", "与", "及", "或", "و", "أو"})


class Reading(Struct, frozen=True):
    """The concept that a figure is said of, if any, in the prose's own word.

    `sure` says that nothing else stands between that word and the figure, or narrows it; `ends` that nothing behind
    narrows it either, `bare` that the clause says nothing else; `summed` that the figure is called a total; `joined`
    that it says the figure before it in another way ("a decrease of D, or P per cent"). `also` holds other concepts
    that are named with it ("in the approved budget"), `zone`, in spoken form, what stands around the figure up to its
    neighbours. `periods` are those named nearest, `near` that they stand with the figure; the reading is `torn` where
    only the rest of the sentence names any, and several. It `follows` where nothing is said between the figure before
    and this one ("A (2023: B)").
    """

    zone: str
    around: tuple[str, ...] = ()
    concept: str | None = None
    word: str = ""
    sure: bool = False
    ends: bool = False
    bare: bool = False
    summed: bool = False
    joined: bool = False
    torn: bool = False
    also: frozenset[str] = frozenset()
    periods: Periods = frozenset()
    near: bool = False
    follows: bool = False
    turns: bool = False


class Speech:
    """The words of a language that say what a figure is, and the labels of a document's rows."""

    def __init__(self, language: Language, vocabulary: Vocabulary, labels: frozenset[str]) -> None:
        """Take the vocabulary of the rules in one language, and the labels in spoken form."""
        self._language = language
        words = {name: vocabulary.words(name, language.code) for name in (*CONCEPTS, "total")}
        self._meant = {plain(word): name for name in CONCEPTS for word in words[name]}
        self._meant.update((plain(word), CHANGE) for word in language.saying.changes)
        self._concept = re.compile(alternatives(self._meant), re.IGNORECASE)
        self._total = re.compile(alternatives(words["total"]), re.IGNORECASE)
        self._units = re.compile(alternatives((*language.currencies, *language.scales)), re.IGNORECASE)
        self._turns = pattern((*language.signs["UP"], *language.signs["DOWN"], *language.saying.changes))
        self._ends = pattern((*language.signs["FROM"], *language.signs["TO"]))
        self._versus = pattern(language.signs["VERSUS"])
        self._purposes = pattern(language.saying.purposes)
        links = {plain(word) for word in (*language.saying.links, *language.stop_words)} - _JOINING
        self._links = frozenset(part for word in links for part in spoken(word).split())
        self._joined_up = None if language.code != "zh" else re.compile(alternatives(links))
        self._labels_by_length = sorted(labels, key=len, reverse=True)

    def readings(self, text: str, mentions: Sequence[Mention]) -> list[Reading]:
        """What the figures of one sentence are said to be, in their order."""
        found: list[Reading] = []
        for index, mention in enumerate(mentions):
            first = mentions[index - 1].end if index else mention.sentence[0]
            last = mentions[index + 1].start if index + 1 < len(mentions) else mention.sentence[1]
            left, right = text[first : mention.start], text[mention.end : last]
            reading = self._read(left, right)
            if index and reading.concept and self._is_parted(left, reading.word):
                reading = Reading(reading.zone, also=reading.also)
            if reading.concept is None and index and _says_again(mention, left):
                reading = replace(
                    found[-1], zone=f"{found[-1].zone}{reading.zone}", joined=True, ends=False, bare=False
                )
            else:
                sentence = text[slice(*mention.sentence)]
                reading = self._dated(reading, left, right, sentence, mention.start - mention.sentence[0])
                if reading.concept is None and index and self._is_compared(mention, mentions[index - 1], left):
                    reading = replace(reading, concept=found[-1].concept, word=found[-1].word)
            follows = index > 0 and self._says_nothing(left)
            turns = self._turns.search(_STOP.split(left)[0] if found and found[-1].turns and reading.joined else left)
            around = (_STOP.split(right, maxsplit=1)[0], *reversed(_STOP.split(left)))
            found.append(replace(reading, follows=follows, turns=bool(turns), around=tuple(map(spoken, around))))
        return found

    @staticmethod
    def _is_parted(left: str, word: str) -> bool:
        """Whether a comma parts a figure from a word that stands behind the figure before it."""
        _, found, gap = left.rpartition(word)
        return bool(found) and _STOP.search(gap) is not None

    def _is_compared(self, mention: Mention, other: Mention, left: str) -> bool:
        """Whether a rate is held against the one before it ("a rate of P per cent compared with Q per cent")."""
        rates = (mention.quantity.kind, other.quantity.kind) == (Kind.PERCENTAGE, Kind.PERCENTAGE)
        return rates and self._versus.search(left) is not None

    def _read(self, left: str, right: str) -> Reading:
        """What a figure is said to be by the concept named last before it, else by the one right behind it."""
        clause = _STOP.split(right, maxsplit=1)[0]
        zone = spoken(f"{left} {clause}")
        also = frozenset(self._meant[plain(each[0])] for each in self._concept.finditer(f"{left} {clause}"))
        if matches := list(self._concept.finditer(left)):
            return replace(self._said_before(matches[-1], left, clause, zone), also=also)
        behind = self._concept.search(clause)
        between = clause[: behind.start()] if behind else ""
        if behind and len(between.split()) <= 1 and self._says_nothing(between):
            return replace(self._said_behind(behind, left, clause, zone), also=also)
        return Reading(zone, (), also=also)

    def _said_before(self, match: re.Match[str], left: str, clause: str, zone: str) -> Reading:
        gap, head = left[match.end() :], left[: match.start()]
        if self._meant[plain(match[0])] == CHANGE and self._ends.search(gap):
            return Reading(zone)
        sure = self._is_filler(gap) and self._opens(head)
        nothing = self._says_nothing(clause)
        return Reading(
            zone,
            (),
            self._meant[plain(match[0])],
            match[0],
            sure,
            ends=sure and (nothing or self._is_open(clause)) and all(map(self._is_open, _STOP.split(head))),
            bare=sure and nothing and self._says_nothing(head),
            summed=bool(self._total.search(gap)),
        )

    def _said_behind(self, match: re.Match[str], left: str, clause: str, zone: str) -> Reading:
        rest = clause[match.end() :]
        sure = self._is_filler(rest) or self._is_open(rest)
        bare = sure and self._says_nothing(left)
        sure = sure and self._opens(left)
        ends = sure and self._is_open(rest) and all(map(self._is_open, _STOP.split(left)))
        return Reading(zone, (), self._meant[plain(match[0])], match[0], sure, ends, bare)

    def _is_open(self, clause: str) -> bool:
        """Whether what follows a figure does not say what it is for ("$8 million for fuel")."""
        found = self._purposes.search(clause)
        return found is None or self._says_nothing(clause[found.end() :])

    def _is_filler(self, gap: str) -> bool:
        """Whether a text says nothing of its own but links, periods and names of rows."""
        return self._says_nothing(self._without_labels(gap))

    def _says_nothing(self, text: str) -> bool:
        rest = self._units.sub(" ", without_periods(text, self._language))
        if self._joined_up:
            return not _LETTER.search(self._joined_up.sub(" ", rest))
        return all(word in self._links for word in _WORD.findall(spoken(rest)))

    def _without_labels(self, text: str, instead: str = " ") -> str:
        said = spoken(text)
        for label in self._labels_by_length:
            if label in said:
                said = said.replace(label, instead)
        return said

    def _opens(self, head: str) -> bool:
        """Whether the word before a concept's word does not narrow it ("additional expenditure")."""
        if self._joined_up:
            return True
        clause = without_periods(_STOP.split(head)[-1], self._language)
        words = _WORD.findall(self._without_labels(clause, " — "))
        neutral = not words or words[-1] in self._links or self._total.fullmatch(words[-1])
        return bool(neutral) or self._meant.get(words[-1]) == CHANGE

    def _dated(self, reading: Reading, left: str, right: str, sentence: str, at: int) -> Reading:
        """The reading with the periods that stand nearest: right behind the figure, before it, else earlier."""
        for where in (_STOP.split(right, maxsplit=1)[0], *reversed(_STOP.split(left))):
            near = periods(where, self._language)
            if reading.concept == VACANCY:  # days are those from which allowances are paid
                near = without_days(near)
            if near:
                return replace(reading, periods=near, near=True)
        if self._versus.search(left):
            standing = periods(sentence[:at], self._language)
            return replace(reading, periods=standing | years_before(standing))
        own = without_days(periods(sentence, self._language))
        torn = any(not compatible(frozenset({each}), own - {each}) for each in own)
        said = periods(sentence[:at], self._language) or periods(right, self._language)
        return replace(reading, periods=said, torn=torn)


def _says_again(mention: Mention, left: str) -> bool:
    return mention.quantity.kind is Kind.PERCENTAGE and _JOINT.fullmatch(left) is not None
