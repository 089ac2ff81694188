"""What a sentence says that a figure is: the concept it is said of, the periods, the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language
from checker.languages.characters import levelled
from checker.languages.words import alternatives, pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.dates.periods import (
    Periods,
    before_periods,
    compatible,
    periods,
    without_days,
    without_periods,
    years_before,
)
from checker.understand.terms import Vocabulary, plain
from checker.understand.ties.lines import CHANGE, CONCEPTS, VACANCY, spoken

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]*")
_LETTER = re.compile(r"[^\W\d_]")
_STOP = re.compile(r"[,;:，；：、،؛()（）]")
PART = re.compile(r"[;；؛]")  #: what parts the parts of a sentence, each of another thing

#: What stands between "or" and a figure that says the one before again: a word of two letters ("o el", "или на").
AGAIN = r")?\W*(?:[^\W\d]{2}\W+)?"
_OPENING = 5  #: so many signs of Chinese behind a figure name what it counts [unknown]
_LEADING = 4  #: a figure's own period stands so many words behind it, at most [unknown]


class MentionContext(Struct, frozen=True):
    """The concept that a figure is said of, if any, in the prose's own word.

    `zone` is what stands around the figure up to its neighbours, `around` its clauses, the nearest first, `behind` all
    that comes behind it up to the next one, each in spoken form. `also` holds the concepts that are named there ("in
    the approved budget"); the figure `closes` its clause if nothing behind it says what it is for.
    `periods` are those named nearest, `near` that they stand with the figure, `own` that it is one and in its very
    clause, or in one before that says no more, `over` that a heading names them; the reading is `torn` where only the
    rest of the sentence names any, and several. It is `earlier` where the figure is said to be of the period before.
    `whole` is what it is said to be a part of, in spoken form ("of the applications rejected, 12"). The word of the
    concept `leads` to the figure unless an "and" before it begins another thing ("the budget for 2026 and $A").
    """

    zone: str
    around: tuple[str, ...] = ()
    behind: str = ""
    concept: str | None = None
    word: str = ""
    torn: bool = False
    also: frozenset[str] = frozenset()
    periods: Periods = frozenset()
    near: bool = False
    own: bool = False
    over: bool = False
    earlier: bool = False
    closes: bool = True
    whole: str = ""
    leads: bool = True


class Speech:
    """The words of a language that say what a figure is."""

    def __init__(self, language: Language, vocabulary: Vocabulary) -> None:
        """Take the vocabulary of the rules in one language."""
        self._language = language
        self._meant = {plain(word): name for name in CONCEPTS for word in vocabulary.words(name, language.code)}
        self._meant.update((plain(word), CHANGE) for word in language.saying.changes)
        self._concept = re.compile(alternatives(self._meant), re.IGNORECASE)
        self._units = re.compile(alternatives((*language.currencies, *language.scales)), re.IGNORECASE)
        ends = (*language.signs["FROM"], *language.signs["TO"])
        self._ends = pattern(tuple(word for word in ends if word not in {*language.signs["OF"], *language.signs["BY"]}))
        self._from, self._to = pattern(language.signs["FROM"]), pattern(language.signs["TO"])
        self._again = pattern(language.signs["OR"], r"\W*(?:", AGAIN)
        self._versus, self._of = pattern(language.signs["VERSUS"]), pattern(language.signs["OF"])
        self._halt = pattern(language.signs["HALT"], behind=r"\W*$")
        self._earlier = pattern(language.saying.earlier)
        self._joining = frozenset(language.saying.joining)
        self._another = self._joining - set(language.signs["BY"])
        links = {plain(word) for word in (*language.saying.links, *language.stop_words)} - self._joining
        self._links = frozenset(part for word in links for part in spoken(word).split())
        self._joined_up = re.compile(alternatives(links)) if language.unspaced else None
        self._apart = pattern((*language.saying.apart, *_months(language)))
        self._plans = frozenset(map(spoken, set(language.calendar.planned).intersection(language.saying.links)))
        self._planned = pattern(tuple(_planned(language)))
        self._small = frozenset(part for word in _small(language, self._meant) for part in spoken(word).split())

    def readings(self, text: str, mentions: Sequence[Mention]) -> list[MentionContext]:
        """What the figures of one sentence are said to be, in their order."""
        found: list[MentionContext] = []
        text = levelled(text)
        for index, mention in enumerate(mentions):
            first = mentions[index - 1].end if index else mention.sentence[0]
            following = mentions[index + 1].start if index + 1 < len(mentions) else mention.sentence[1]
            left, right = text[first : mention.start], text[mention.end : following]
            reading = self._read(left, right)
            if index and reading.concept and self._is_parted(left, reading.word):
                reading = MentionContext(reading.zone, also=reading.also)
            if reading.concept is None and index and self.says_again(mention, left):
                reading = replace(found[-1], zone=f"{found[-1].zone}{reading.zone}")
            else:
                start, end = mention.sentence
                last = found[-1].periods if index and found[-1].near else frozenset()
                reading = self._dated(reading, left, right, text[start : mention.start], text[start:end], last)
                if reading.concept is None and index and self.compares(mention, mentions[index - 1], left):
                    reading = replace(reading, concept=found[-1].concept, word=found[-1].word)
            behind, around = spoken(right), clauses(left, right)
            closes, earlier = self._says_nothing(around[0]), self._is_earlier(around[0])
            whole, said = self._whole_of(left, right) or self._share_of(mention, text), tuple(map(spoken, around))
            found.append(replace(reading, closes=closes, around=said, behind=behind, earlier=earlier, whole=whole))
        return found

    def is_past(self, text: str) -> bool:
        """Whether a text speaks of the period before."""
        return self._earlier.search(text) is not None

    def apart(self, text: str, *, with_plans: bool) -> list[str]:
        """The words of a text that tell of limits and means, of a part of the year, or of plans."""
        found = self._apart.findall(text) + (self._planned.findall(text) if with_plans else [])
        return [word for word in found if plain(word) not in self._meant]

    def is_plan(self, text: str) -> bool:
        """Whether a title in spoken form calls a table one of what is to come: "Resource requirements"."""
        return any(word in text for word in self._plans)

    def says(self, word: str) -> bool:
        """Whether a word in spoken form says something, "and" or "so" that is glued to its front or not."""
        own = word[1:] if word.startswith(self._language.prefixes) else word
        return len(word) > 2 and self._small.isdisjoint((word, own)) and not any(map(str.isdigit, word))

    def opening(self, text: str) -> str:
        """The first words of a text whose words no spaces part."""
        letters = _LETTERS.match(text)
        return self._joined_up.split(letters[0])[0][:_OPENING] if self._joined_up and letters else ""

    def _whole_of(self, left: str, right: str) -> str:
        """What a figure is said to be a part of: "of the applications, 12", "12 of the applications", "included 12"."""
        of = next((clause for clause in clauses(left, right) if self._of.match(clause.lstrip())), "")
        return spoken(whole) if (whole := left if self._halt.search(left) else of) else ""

    def _share_of(self, mention: Mention, text: str) -> str:
        """What a sentence begins with that its percentages are shares of: "Of the 30 vacant posts, 20 per cent"."""
        opening = clauses("", text[mention.sentence[0] : mention.start])[0]
        is_share = mention.quantity.kind is Kind.PERCENTAGE and self._of.match(opening) is not None
        return spoken(opening) if is_share else ""

    def _is_earlier(self, behind: str) -> bool:
        """Whether the clause behind a figure goes on to say that it is of the period before: "in the previous year"."""
        found = self._earlier.search(behind)
        gap = behind[: found.start()] if found else ""
        return found is not None and not self._versus.search(gap) and self._says_nothing(gap)

    @staticmethod
    def _is_parted(left: str, word: str) -> bool:
        """Whether a comma parts a figure from a word that stands behind the figure before it."""
        _, found, gap = left.rpartition(word)
        return bool(found) and _STOP.search(gap) is not None

    def compares(self, mention: Mention, other: Mention, left: str) -> bool:
        """Whether a rate is held against the one before it ("a rate of P per cent compared with Q per cent")."""
        rates = (mention.quantity.kind, other.quantity.kind) == (Kind.PERCENTAGE, Kind.PERCENTAGE)
        return rates and self._versus.search(left) is not None

    def before_comparison(self, text: str) -> str:
        """What a text says before it goes on to compare: "for drivers, compared with"."""
        return self._versus.split(text, maxsplit=1)[0]

    def _read(self, left: str, right: str) -> MentionContext:
        """What a figure is said to be by the concept named last before it, else by the one right behind it."""
        clause = _STOP.split(right, maxsplit=1)[0]
        zone = spoken(f"{left} {clause}")
        also = self.concepts(f"{PART.split(left)[-1]} {self.before_comparison(clause)}")
        if matches := list(self._concept.finditer(left)):
            *_, last = matches
            is_end = self._concept_of(last) == CHANGE and self._is_end(left[last.end() :], clause)
            said = replace(self._said(last, zone, also), leads=self.leads_on(left[last.end() :]))
            return MentionContext(zone, also=also) if is_end else said
        behind = self._concept.search(clause)
        between = clause[: behind.start()] if behind else ""
        if behind and len(between.split()) <= 1 and self._says_nothing(between):
            return replace(self._said(behind, zone, also), leads=not self._versus.search(between))
        return MentionContext(zone, also=also)

    def _is_end(self, gap: str, clause: str) -> bool:
        """Whether a figure is what something rises from or to; "de" says so only where another figure follows."""
        goes_on = self._to.match(clause.lstrip()) is not None and self._from.search(gap) is not None
        return goes_on or self._ends.search(gap) is not None

    def _said(self, match: re.Match[str], zone: str, also: frozenset[str]) -> MentionContext:
        return MentionContext(zone, concept=self._concept_of(match), word=match[0], also=also)

    def leads_on(self, gap: str) -> bool:
        """Whether no "and" stands right before a figure: that one is another thing than what is named before."""
        *_, last = ("", *gap.lower().split())
        return last not in self._another

    def concepts(self, text: str) -> frozenset[str]:
        """The concepts that a text names."""
        return frozenset(map(self._concept_of, self._concept.finditer(text)))

    def _concept_of(self, match: re.Match[str]) -> str:
        return self._meant[plain(match[0])]

    def _says_nothing(self, text: str) -> bool:
        rest = self._units.sub(" ", without_periods(text, self._language))
        if self._joined_up:
            return not _LETTER.search(self._joined_up.sub(" ", rest))
        return all(word in self._links for word in _WORD.findall(spoken(rest)))

    def _leads_to_its_period(self, behind: str) -> bool:
        """Whether the clause behind a figure names its period: "for 2025/26", not "and in" or "from 2025/26"."""
        gap = before_periods(behind, self._language)
        words = _WORD.findall(gap.lower())
        compared = self._versus.search(gap) or self._ends.search(gap)
        return len(words) <= _LEADING and self._joining.isdisjoint(words) and not compared

    def _dated(
        self, reading: MentionContext, left: str, right: str, before: str, sentence: str, last: Periods
    ) -> MentionContext:
        """The reading with the periods that stand nearest: right behind the figure, before it, else earlier."""
        for index, where in enumerate(clauses(left, right)):
            near = periods(where, self._language)
            if reading.concept == VACANCY:  # days are those from which allowances are paid
                near = without_days(near)
            if near and (index or sentence.endswith(right) or not self._leads_away(where)):
                opens = index == 2 and left == before and self._says_nothing(without_periods(where, self._language))
                is_own = opens or index == 1 or (index == 0 and self._leads_to_its_period(where))
                return replace(reading, periods=near, near=True, own=len(near) == 1 and is_own)
        standing = periods(before, self._language)
        if self._versus.search(left):
            return replace(reading, periods=(last or standing) | years_before(last or standing))
        own = without_days(periods(sentence, self._language))
        torn = any(not compatible(frozenset({each}), own - {each}) for each in own)
        return replace(reading, periods=standing or periods(right, self._language), torn=torn)

    def _leads_away(self, behind: str) -> bool:
        """Whether the period behind a figure is the next one's: "and in 2023/24 amounted to"."""
        return before_periods(behind, self._language).lower().split()[:1] in [[word] for word in self._joining]

    def says_again(self, mention: Mention, left: str) -> bool:
        """Whether a percentage only says the figure before it in another way: "$5 million, or 3 per cent"."""
        return mention.quantity.kind is Kind.PERCENTAGE and self._again.fullmatch(left) is not None


def _planned(language: Language) -> Iterator[str]:
    """The words of what is to come, but for those that are said of any figure ("requirements")."""
    return (word for word in language.calendar.planned if word not in language.saying.links)


def _months(language: Language) -> Iterator[str]:
    """The names of months; where they are numbers, the language has another word for them."""
    return (name for names in language.calendar.months for name in names if not name.isdigit())


def _small(language: Language, meant: Iterable[str]) -> Iterator[str]:
    """The words that say nothing of what a figure is, or what figures of any table may be."""
    signs = (word for name in ("FILLER", "OF", "COMPRISE", "LINK", "VERSUS") for word in language.signs[name])
    saying = (
        *language.saying.links,
        *language.saying.generic,
        *language.saying.joining,
        *language.stop_words,
        *language.calendar.done,
    )
    return chain(signs, saying, language.scales, language.percents, language.prose.numerals, meant)


def clauses(left: str, right: str) -> tuple[str, ...]:
    """The clauses around a figure: the one that goes on behind it, then those before it, the nearest first."""
    return (_STOP.split(right, maxsplit=1)[0], *reversed(_STOP.split(left)))
