"""How a language prints figures in sentences, and the words around them, as expressions."""

from __future__ import annotations

import re
from functools import cache, cached_property

from checker.languages import OF, Language
from checker.languages.numerals import MORE, SOME, YEAR
from checker.languages.scripts import RUSSIAN_SMALL
from checker.languages.words import Ending, alternatives, ending, pattern
from checker.understand.claims.directions.ranking import Ranked, ranked

#: Marks between the words of a sentence, each as the terminal of `grammars/claim.lark` that it is.
MARKS = {
    ",": "_COMMA",
    "，": "_COMMA",
    "،": "_COMMA",
    "、": "_COMMA",
    ";": "_SEMI",
    "；": "_SEMI",
    "؛": "_SEMI",
    "&": "_AND",
    "[": "_OPEN",
    "]": "_CLOSE",
    ":": "_COLON",
    "：": "_COLON",
    "(": "_OPEN",
    ")": "_CLOSE",
}
#: What a claim is read from has no underscore in the grammar; HALT, MORE, FILLER, REST and REMAINS are not in it.
_BARE = frozenset({"UP", "DOWN", "HALT", "MORE", "FILLER", "REST", "REMAINS"})


class SentenceForms:
    """The expressions of one language; each is made when it is first asked for, since that takes long."""

    def __init__(self, language: Language) -> None:
        """Take the language."""
        self._language = language

    @cached_property
    def number(self) -> re.Pattern[str]:
        """A number with its groups and decimals."""
        groups = "".join(re.escape(mark) for mark in (*self._language.groups, "٬"))
        points = "".join(re.escape(mark) for mark in (*self._language.decimals, "٫"))
        return re.compile(
            rf"[0-9](?:[0-9]{{0,2}}([{groups}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?![0-9])(?:[{points}][0-9]+)?"
            rf"|[0-9]*(?:[{points}][0-9]+)?)"
        )

    @cached_property
    def tail(self) -> re.Pattern[str]:
        """What belongs to a number behind it: percentage points, per cent, or scale and currency."""
        prose = self._language.prose
        percents = [word for word in self._language.percents if word not in prose.points]
        scale, currency = alternatives(self._language.scales), alternatives(self._language.currencies)
        return re.compile(
            rf"\s?(?P<points>{alternatives(prose.points)})|\s?(?:{alternatives(percents)})"
            rf"|(?P<more>\s?[{SOME}])?(?:\s?(?:{scale}))?(?P<more2>[{MORE}])?"
            rf"(?:\s?(?:{OF})?\s?(?:{currency})(?!\s?[0-9]))?",
            re.IGNORECASE,
        )

    @cached_property
    def notation(self) -> re.Pattern[str]:
        """Signs of statistics: "p < 0.05", "n = 12", "± 0.4", an interval ("95% CI: 3–7", "[3; 7]")."""
        named = alternatives(self._language.prose.intervals)
        level, bound = r"[89][0-9](?:[.,][0-9])?(?![0-9])", r"[0-9]+(?:[.,][0-9]+)?"
        return re.compile(
            rf"(?<![^\W_])[^\W\d_][²2]?(?:[- ]value)?\s?[=<>≤≥]\s?[-−]?{bound}|±\s?{bound}"
            rf"|\[{bound}\s?%?\s?[;,]\s?{bound}\s?%?\]"
            rf"|(?:(?<![0-9.,]){level}[^0-9,;()]{{0,16}}(?:{named})|(?:{named})(?:[^0-9();]{{0,12}}{level})?)"
            rf"(?:[^0-9();]{{0,16}}{bound}[^0-9();]{{1,6}}{bound})?"
        )

    @cached_property
    def head(self) -> Ending:
        """The currency, or the sign of a percentage, right before a number."""
        return ending((*self._language.currencies, *self._language.percents_before))

    @cached_property
    def numbered(self) -> Ending:
        """What makes a name of the number behind it: "paragraph 12"."""
        return ending(self._language.prose.numbered)

    @cached_property
    def monthly(self) -> Ending:
        """What makes a monthly rate of the amount behind it."""
        return ending(self._language.prose.monthly)

    @cached_property
    def rates(self) -> tuple[tuple[re.Pattern[str], ...], ...]:
        """For each percentage with a name of its own that name, and what its part and its whole are called."""
        named = self._language.computing.rates
        return tuple((pattern(each.name), pattern(each.part), pattern(each.whole)) for each in named)

    @cached_property
    def hedges(self) -> Ending:
        """What weakens the figure behind it."""
        return ending(word for words in self._language.prose.hedges.values() for word in words)

    @cached_property
    def hedges_after(self) -> re.Pattern[str]:
        """What weakens the figure before it."""
        hedges = self._language.prose.hedges_after
        return pattern(tuple(word for words in hedges.values() for word in words), r"\s*")

    @cached_property
    def numerals(self) -> re.Pattern[str]:
        """The numerals as whole words; the first letters narrow the search, which is what makes it quick."""
        words = sorted(self._language.prose.numerals, key=len, reverse=True)
        firsts = "".join(sorted({letter for word in words for letter in (word[0], word[0].upper())}))
        ends = r"(?![^\W_])"
        return re.compile(rf"(?<![^\W_])(?=[{firsts}])(?i:{'|'.join(map(re.escape, words))}){ends}")

    @cached_property
    def joint(self) -> re.Pattern[str]:
        """What stands between tens and units that are written out."""
        words = "|".join(self._language.prose.joins)
        return re.compile(rf"-|\s|\s(?:{words})\s|-(?:{words})-" if words else r"-|\s")

    @cached_property
    def joint_of_hundreds(self) -> re.Pattern[str]:
        """What stands behind a hundred that is written out."""
        return re.compile(rf"\s(?:{'|'.join(self._language.prose.joins_hundreds) or '(?!)'})\s")

    @cached_property
    def meanings(self) -> dict[str, tuple[str, ...]]:
        """The terminals that each word that ties may be, of several any of them. FILLER is a last resort."""
        found: dict[str, tuple[str, ...]] = {}
        for name, words in self._language.signs.items():
            for word in words:
                found[word.lower()] = (*found.get(word.lower(), ()), name if name in _BARE else f"_{name}")
        for words in self._language.prose.hedges.values():
            for word in words:
                found.setdefault(word.lower(), ("FILLER",))
        return {
            word: names if len(names) == 1 else tuple(n for n in names if n != "FILLER")
            for word, names in found.items()
        }

    @cached_property
    def sign(self) -> re.Pattern[str]:
        """Words that tie, marks, letters of sub-paragraphs, years and other words, each kind a named group.

        Without regard to case it would take three times as long to compile.
        """
        mark = re.escape("".join(MARKS))
        word = r"[a-z][\w-]*|[^\W\d_]" if self._language.unspaced else rf"[^\W\d_][^\s{mark}]*"
        digits = r"[0-9]+" if self._language.unspaced else rf"[0-9][^\s{mark}]*"
        glued = f"[{''.join(prefixes)}]?" if (prefixes := self._language.prefixes) else ""
        return re.compile(
            rf"(?P<mark>[{mark}])|(?P<letter>(?<=[\s(:;])[a-z{RUSSIAN_SMALL}]{{1,3}}(?=\)))"
            rf"|(?P<sign>{glued}(?P<known>{alternatives(self.meanings)})(?!-))"
            rf"|(?P<year>{YEAR}(?:[-/][0-9]{{2,4}})?)"
            rf"|(?P<word>{word}|{digits})|(?P<break>[-.?!]\s|\n)"
        )

    @cached_property
    def rankings(self) -> tuple[Ranked, ...]:
        """How a sentence says which of two figures is more."""
        return tuple(ranked(self._language))

    @cached_property
    def telling(self) -> re.Pattern[str]:
        """Words of which a claim that has neither percentage nor parentheses needs one."""
        signs = self._language.signs
        return pattern(tuple(word for name in ("UP", "DOWN", "COMPRISE", "WHICH") for word in signs[name]))


@cache
def forms_of(language: Language) -> SentenceForms:
    """The expressions of a language."""
    return SentenceForms(language)
