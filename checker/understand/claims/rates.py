"""Percentages whose name says what they are of: "an implementation rate of 94.1 per cent", "a case fatality of 70.3%".

What is counted over what, the words of the language say; both figures stand in the sentence, or the whole in those of
its paragraph before. Where more than one figure could be either, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.quantity import Kind
from checker.understand.claims.changes import opened
from checker.understand.claims.forms import forms_of
from checker.understand.claims.reading import alike
from checker.understand.claims.recomputing import Equation, equations
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.shares import gives, is_opened, is_rate
from checker.understand.claims.slips import mends

_LED = re.compile(r"[,，،]([^,;:，；：،؛]*)$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4  #: letters in which "followed" and "follow-up" agree [unknown]
_MARKS = (",", "，", "،", ";")  #: what parts clauses [given]
_TURNING = frozenset({"UP", "DOWN", "HALT", "_VERSUS", "_SEMI", "_AND"})  #: of figures that are told for themselves
_PROOFS = 2  #: changes that come out prove what they lead to; by chance a percentage hardly does [unknown]
_LEADING, _COUNTED = 6, 2  #: so many words before a percentage have its name; behind a count, what it counts [unknown]


def rates(sentence: Sequence[Mention], earlier: Sequence[Mention], text: str, language: Language) -> Iterator[Claim]:
    """The percentages of a sentence of a text that are called so; `earlier` are the figures before it."""
    said = list(filter(is_rate, sentence))
    for rate in said:
        called = " ".join(rate.before.split()[-_LEADING:])
        before = [each for each in earlier if each.paragraph == rate.paragraph]
        for name, part, whole in forms_of(language).rates:
            if name.search(called):
                wholes = _called(sentence, whole) or _called(before, whole)
                found = _claims(rate, _called(sentence, part), wholes, [each for each in said if each is not rate])
                yield from (replace(claim, bond=_bond(claim, text, language)) for claim in found)


def _claims(
    rate: Mention, parts: Sequence[Mention], wholes: Sequence[Mention], others: Sequence[Mention]
) -> Iterator[Claim]:
    """The percentage of the one part of the one whole, where none of the others of the sentence is that."""
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0] or not alike(*parts, *wholes):
        return
    if not any(gives(parts[0], wholes[0], each) for each in others):
        figures = ((Role.PART, parts[0]), (Role.WHOLE, wholes[0]), (Role.RATE, rate))
        yield Claim(Form.SHARE, figures)


def _bond(claim: Claim, text: str, language: Language) -> Bond:
    """Its form, where the clause to which both figures lead says nothing but the name: ", a case fatality of 70.3%".

    Of 13 such percentages in 127 published files none is far from what it is called.
    """
    *figures, rate = claim.mentions
    led = _LED.search(text[max(each.end for each in figures) : rate.start])
    called = f"{led[1]} {rate.after}" if led else ""
    calendar, saying = language.calendar, language.saying
    others = pattern((*saying.apart, *saying.earlier, *calendar.planned, *language.signs["VERSUS"]))
    is_own = all(each.sentence == rate.sentence for each in figures) and not others.search(called)
    return Bond.FORM if is_own and led and len(led[1].split()) <= _LEADING else Bond.FIGURES


def _called(mentions: Sequence[Mention], words: re.Pattern[str]) -> list[Mention]:
    """The amounts that the words stand before, and the counts right behind which they stand."""
    return [each for each in mentions if words.search(_naming(each))]


def _naming(mention: Mention) -> str:
    if mention.quantity.kind is Kind.AMOUNT:
        return mention.before
    return " ".join(mention.after.split()[:_COUNTED]) if mention.quantity.kind is Kind.COUNT else ""


def of_two(line: ClaimLine, language: Language) -> Iterator[Claim]:
    """The percentage of the second of two counts in the first: "of the 1,394 contacts, 1,192 were seen, a rate of P".

    Nothing else is told in between, and the clause of the percentage calls it a share.
    """
    level = [each for each in line.figures if each.path == ()]
    if len(level) < len((Role.PART, Role.WHOLE, Role.RATE)) or not _are_shared_out(*level[:3]):
        return
    whole, part, rate = level[:3]
    marks, is_parted = line.marks(whole.at, rate.at, 0), "_COMMA" in line.marks(whole.at, part.at, 0)
    is_led = [token.type for token in line.tokens[max(0, part.at - 1) : part.at]] == ["_WHICH"]
    is_of_it = is_led or is_opened(line, whole.at) or _are_of_one_name(whole.mention, part.mention)
    if is_parted and is_of_it and not _TURNING & marks and _is_called(line.text, part.mention, rate.mention, language):
        figures = ((Role.PART, part.mention), (Role.WHOLE, whole.mention), (Role.RATE, rate.mention))
        yield Claim(Form.SHARE, figures, bond=Bond.LIST)


def _are_shared_out(whole: Setting, part: Setting, rate: Setting) -> bool:
    """Whether two figures are counts that nothing weakens, and the third is a percentage."""
    one, other = whole.mention, part.mention
    return (
        alike(one, other)
        and one.quantity.kind is Kind.COUNT
        and not one.hedge
        and not other.hedge
        and is_rate(rate.mention)
    )


def _is_called(text: str, part: Mention, rate: Mention, language: Language) -> bool:
    """Whether the clause that leads to a percentage calls it a share, of no other time, plan or group."""
    calendar, saying = language.calendar, language.saying
    parting = pattern((*saying.apart, *saying.earlier, *calendar.planned, *language.computing.barred))
    between = text[part.end : rate.start]
    *_, led = pattern((*_MARKS, *language.signs["OR"])).split(between)
    if parting.search(f"{between} # {rate.after}"):
        return False
    return _is_share(led, text[part.sentence[0] : part.end] + between.removesuffix(led), language)


def _is_share(led: str, text: str, language: Language) -> bool:
    """Whether the words that lead to a percentage call it a share, and of nothing that its sentence does not name.

    Of the posts of which some are vacant, "an attrition rate" is of others; of contacts to follow "a follow-up rate".
    """
    words = [word for word in _WORD.findall(led.lower()) if word not in language.stop_words]
    named = [word for word in words if not pattern(language.computing.shares).fullmatch(word)]
    return len(words) > len(named) and all(word[:_STEM] in text.lower() for word in named)


def _are_of_one_name(one: Mention, other: Mention) -> bool:
    """Whether the same word stands behind two counts: "148 contacts …, 145 contacts"."""
    first, second = (each.after.partition(" ")[0].lower() for each in (one, other))
    return first == second != ""


def compared(line: ClaimLine, earlier: Sequence[Mention], language: Language) -> Iterator[Claim]:
    """The changes of one figure since several years, two of which prove it: "a 44 per cent rise over 2022 (161)"."""
    is_told = sum(is_rate(each.mention) for each in line.figures) > _PROOFS
    found = list(_changes(line, language)) if is_told else []
    if len(found) <= _PROOFS:
        return
    first = min(rate.start for _, rate, _ in found)
    near = [each for each in earlier if each.paragraph == found[0][1].paragraph]
    news = [*near, *(each.mention for each in line.figures if each.mention.start < first)]
    claims = [[_change(new, *each) for each in found] for new in news if alike(new, *(base for *_, base in found))]
    best = max(claims, key=_proofs, default=[])
    if _proofs(best) >= _PROOFS:
        yield from (claim for claim in best if all(_is_close(each) for each in equations(claim)))


def _is_close(equation: Equation) -> bool:
    """Whether a percentage comes out, or would but for a slip: "a 10 per cent rise of new ones" is of others."""
    return equation.holds or mends(equation.target, equation.result)


def _changes(line: ClaimLine, language: Language) -> Iterator[tuple[int, Mention, Mention]]:
    """The percentages of change with their direction and the next figure, which they start from."""
    up, down = (pattern(language.signs[name]) for name in ("UP", "DOWN"))
    for rate, base in pairwise(each.mention for each in line.figures):
        if is_rate(rate) and not is_rate(base):
            behind = bool(up.match(rate.after)) - bool(down.match(rate.after))
            led = opened(rate, language)
            if sign := behind or (led is not None and (1 if led.value > 0 else -1)):
                yield sign, rate, base


def _change(new: Mention, sign: int, rate: Mention, base: Mention) -> Claim:
    return Claim(Form.CHANGE, ((Role.NEW, new), (Role.BASE, base), (Role.RATE, rate)), sign)


def _proofs(claims: Sequence[Claim]) -> int:
    """How many of these changes come out."""
    return sum(1 for claim in claims if all(each.holds for each in equations(claim)))
