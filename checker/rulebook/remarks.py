"""What an author is told of rules that can be used: what they lack, and what they may not have been meant to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from checker.errors import RuleError
from checker.model.rule import Check, Comparison, Expression, Number, Operation, Reference, Rule, Rulebook, Share, Term
from checker.rule_files import Text
from checker.rulebook.sheet import RuleSheet

HUNDRED = Number(Decimal(100))
PERCENTAGES = frozenset({"percentage", "percentages", "rate", "share", "shares"})  #: parts of the names of such terms

_Said = tuple[str, str, str]  #: a code, a message and a hint


def remarks(
    texts: Iterable[Text], own: Rulebook, shipped: Rulebook, is_proved: Callable[[str], bool]
) -> Iterator[RuleError]:
    """What there is to say of the rules and terms of texts; `is_proved` says whether a proof lies beside a file."""
    sheets = {path: RuleSheet.of(text, path) for path, text in texts}
    known = {rule.id: rule for rule in shipped.rules}
    others = {**known, **{rule.id: rule for rule in own.rules}}
    first = {rule.source.path: rule.id for rule in reversed(own.rules)}
    for rule in own.rules:
        proved = first[rule.source.path] != rule.id or is_proved(rule.source.path)
        said = [*_lacks(rule, proved), *_double(rule, others.values()), *_odd(rule)]
        if rule.id in known and not _say_the_same(rule, known[rule.id]):
            message = f'this takes the place of the rule "{rule.id}" that comes with the program'
            said.append(("R105", message, "Give it another name if both are meant to hold."))
        yield from (_at(sheets, rule.id, rule, each) for each in said)
    for name, term in own.terms.items():
        if term.source.path in sheets and (name not in shipped.terms or term.words != shipped.terms[name].words):
            yield from (_at(sheets, name, term, each) for each in _shared(term, own.terms.values()))


def _at(sheets: dict[str, RuleSheet], name: str, block: Rule | Term, said: _Said) -> RuleError:
    sheet, line = sheets[block.source.path], block.source.line
    code, message, hint = said
    return sheet.mistake(code, line, sheet.text.split("\n")[line - 1].index(name) + 1, message, hint)


def _lacks(rule: Rule, proved: bool) -> Iterator[_Said]:
    if not rule.title:
        yield "R101", f'rule "{rule.id}" has no title', 'Add a line such as: title "One sentence for the reader"'
    if not proved:
        hint = "Write one beside it, in a file of that name that ends in .md"
        yield "R102", f'rule "{rule.id}" has no proof', hint


def _double(rule: Rule, others: Iterable[Rule]) -> Iterator[_Said]:
    for other in others:
        if other.id != rule.id and _say_the_same(rule, other):
            where = f"{other.source.path}, line {other.source.line}"
            yield "R104", f'this says the same as the rule "{other.id}" in {where}', "Leave one of them out."


def _say_the_same(one: Rule, other: Rule) -> bool:
    return (one.scope, one.loop, one.expect) == (other.scope, other.loop, other.expect)


def _odd(rule: Rule) -> Iterator[_Said]:
    """What is compared or multiplied as it is seldom meant."""
    if isinstance(rule.expect, Check):
        return
    sides = rule.expect.left, rule.expect.right
    if any(_is_hundredfold(part) for side in sides for part in _parts(side)):
        yield "R106", "a percentage need not be multiplied by 100", "Write: vacancy-rate = vacant / approved"
    if any(_clash(part) for part in (rule.expect, *(part for side in sides for part in _parts(side)))):
        yield "R107", "a percentage and an amount neither add nor agree", "A quotient is a percentage: spent / approved"


def _parts(expression: Expression) -> Iterator[Expression]:
    """An expression and all within it."""
    yield expression
    match expression:
        case Operation(left=first, right=second) | Share(part=first, whole=second):
            yield from _parts(first)
            yield from _parts(second)


def _is_hundredfold(part: Expression) -> bool:
    """Whether a share or quotient is taken a hundred times."""
    match part:
        case Operation("*", one, other) | Operation("/", Operation("*", one, other)) if HUNDRED in (one, other):
            quotient = other if one == HUNDRED else one
            return part.operator == "/" or isinstance(quotient, Share) or getattr(quotient, "operator", "") == "/"
    return False


def _clash(part: Expression | Comparison) -> bool:
    """Whether a percentage is added to, or compared with, what is none."""
    if not isinstance(part, Comparison) and not (isinstance(part, Operation) and part.operator in "+-"):
        return False
    kinds = {_is_percentage(part.left), _is_percentage(part.right)}
    return kinds == {True, False}


def _is_percentage(expression: Expression) -> bool | None:
    """Whether an expression comes to a percentage, by the names of its terms; None where these do not say."""
    match expression:
        case Reference(names=names) if all(name.replace("-", "").isalpha() and name.islower() for name in names):
            return any(PERCENTAGES & set(name.split("-")) for name in names)
        case Share():
            return True
        case Operation(operator="+" | "-", left=left, right=right):
            kinds = {_is_percentage(left), _is_percentage(right)} - {None}
            return kinds.pop() if len(kinds) == 1 else None
    return None


def _shared(term: Term, others: Iterable[Term]) -> Iterator[_Said]:
    """The words of a term that another has as well."""
    words = {word.casefold() for said in term.words.values() for word in said}
    for other in others:
        common = sorted(words & {word.casefold() for said in other.words.values() for word in said})
        if other.name != term.name and common:
            message = f'"{common[0]}" is also a word of the term "{other.name}"'
            yield "R103", message, "A head that is called so is taken for both; a longer word would tell them apart."
