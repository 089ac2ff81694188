"""From the syntax tree of a sheet to its terms and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from lark import Token, Tree
from msgspec import Struct

from checker import checks
from checker.languages import LANGUAGES
from checker.model.rule import Check, Comparison, Loop, Rule, Scope, Severity, Source, Term, Tolerance
from checker.rulebook.advice import nearest
from checker.rulebook.binding import unheeded
from checker.rulebook.expressions import FUNCTIONS, Branch, comparison, name, quoted
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.slips import listed
from checker.rulebook.syntax import keywords

SPELT = {"scope": "in", "loop": "for each"}
EXAMPLES = {"scope": "in tables with rows total", "expect": "expect total = sum of rows"}
DEEPEST = 100  #: operations within operations
EITHER = "expect"  #: a check stands in the place of what is expected


class Blocks(Struct, frozen=True):
    """What one sheet defines, each with its name where it stands, and the terms that its rules use."""

    sheet: RuleSheet
    terms: tuple[tuple[Token, Term], ...]
    rules: tuple[tuple[Token, Rule], ...]
    uses: tuple[Token, ...]


def blocks(sheet: RuleSheet, tree: Branch, torn: str = "") -> Blocks:
    """The terms and rules of a syntax tree; raises RuleError where one is incomplete or says a thing twice.

    Of a `torn` sheet these lines were left out, so that its rules are left out as well.
    """
    rules = [(block, _rule(sheet, block, bool(torn))) for block in _parts(tree, "rule")]
    uses = [use for block, _ in rules for use in _uses(block, torn)]
    return Blocks(
        sheet,
        tuple((_token(block), _term(sheet, block, bool(torn))) for block in _parts(tree, "term")),
        tuple((_token(block), rule) for block, rule in rules if rule),
        tuple(uses),
    )


def _uses(block: Branch, torn: str) -> list[Token]:
    """The terms that a rule uses; what figures of its sentence are called is none."""
    sentences = torn + "".join(_token(place) for place in block.find_data("text"))
    own = Scope("text", sentence=sentences).bound
    tokens = (_token(use) for use in block.find_data("term_name"))
    return sorted((use for use in tokens if use not in own), key=lambda use: (use.line, use.column))


def _term(sheet: RuleSheet, block: Branch, torn: bool) -> Term:
    """A term with the words of each language; a language may have several lines."""
    words: dict[str, tuple[str, ...]] = {}
    for line in _parts(block, "words"):
        language, *strings = _tokens(line)
        _check_language(sheet, language)
        words[str(language)] = words.get(language, ()) + tuple(_word(sheet, string) for string in strings)
    if not words and not torn:
        message = f'term "{_token(block)}" has no words'
        raise _mistake("R021", sheet, _token(block), message, 'Add a line such as: en "total"')
    return Term(str(_token(block)), words, Source(sheet.path, block.meta.line))


def _check_language(sheet: RuleSheet, code: Token) -> None:
    if code not in LANGUAGES:
        message = f'expected a language ({listed(LANGUAGES)}), not "{code}"'
        raise _mistake("R020", sheet, code, message, nearest(code, LANGUAGES))


def _word(sheet: RuleSheet, string: Token) -> str:
    """One word or phrase; "*" may stand for anything before or after it."""
    word = " ".join(quoted(string).split())
    if not word.strip("*"):
        raise _mistake("R022", sheet, string, "there are no words between these quotation marks")
    if "*" in word[1:-1]:
        raise _mistake("R023", sheet, string, '"*" may stand only at the beginning or the end of a word')
    return word


def _rule(sheet: RuleSheet, block: Branch, torn: bool) -> Rule | None:
    """A rule with its clauses, each given at most once; none where it is torn."""
    clauses = _clauses(sheet, block)
    severity = _severity(sheet, clauses.get("severity"))
    for place in clauses["scope"].find_data("text") if "scope" in clauses else ():
        _check_sentence(sheet, _token(place))
    expect = _expect(sheet, clauses[EITHER]) if EITHER in clauses else None
    if torn:
        return None
    if expect is None or "scope" not in clauses:
        raise _incomplete(sheet, _token(block), clauses)
    tolerance, slack = _tolerance(clauses[EITHER])
    rule = Rule(
        id=str(_token(block)),
        title=quoted(_token(clauses["title"])) if "title" in clauses else "",
        severity=severity,
        scope=_scope(_branch(clauses["scope"])),
        loop=_loop(_branch(clauses["loop"])) if "loop" in clauses else None,
        expect=expect,
        tolerance=tolerance,
        slack=slack,
        condition=next((comparison(_branch(part)) for part in _parts(clauses[EITHER], "condition")), None),
        source=Source(sheet.path, block.meta.line),
    )
    if slip := unheeded(rule):
        meta = clauses[slip.clause].meta
        raise sheet.mistake(slip.code, meta.line, meta.column, slip.message, slip.hint)
    return rule


def _incomplete(sheet: RuleSheet, name: Token, clauses: Mapping[str, Branch]) -> Exception:
    """The mistake of a rule that lacks a clause."""
    missing = next(kind for kind in EXAMPLES if kind not in clauses)
    message = f'rule "{name}" has no line that begins with "{SPELT.get(missing, missing)}"'
    return _mistake("R010", sheet, name, message, f"Add one, such as: {EXAMPLES[missing]}")


def _expect(sheet: RuleSheet, clause: Branch) -> Comparison | Check:
    for text in (token for part in clause.find_data("literal") for token in _tokens(part)):
        _word(sheet, text)
    for day in map(_token, clause.find_data("day")):
        _check_day(sheet, day)
    for call in clause.find_data("function"):
        _check_function(sheet, _token(call), len(call.children) - 1)
    if clause.data == "check":
        return _check(sheet, clause)
    _check_depth(sheet, clause)
    return comparison(next(iter(_parts(clause, "comparison"))))


def _check_day(sheet: RuleSheet, day: Token) -> None:
    try:
        date.fromisoformat(day)
    except ValueError:
        message = f"the calendar has no day {day}"
        raise _mistake("R018", sheet, day, message, "Write year, month and day: 2025-12-31") from None


def _check_function(sheet: RuleSheet, called: Token, count: int) -> None:
    if called not in FUNCTIONS:
        known = listed(FUNCTIONS)
        hint = nearest(called, FUNCTIONS) or f"There are {known}."
        raise _mistake("R017", sheet, called, f'there is no function "{called}"', hint)
    if (count > 1) != FUNCTIONS[called]:
        example = f"{called}(approved, spent)" if FUNCTIONS[called] else f"{called}(balance)"
        message = f'"{called}" takes {"several figures" if FUNCTIONS[called] else "one figure"}, not {count}'
        raise _mistake("R017", sheet, called, message, f"Write, for example: {example}")


def _check_depth(sheet: RuleSheet, clause: Branch) -> None:
    """Raise RuleError where a rule is nested more deeply than anyone could read."""
    level: list[Branch] = [clause]
    for _ in range(DEEPEST):
        level = [part for branch in level for part in _branches(branch)]
    if level:
        message = f"this is nested more than {DEEPEST} deep; write it as several rules"
        raise sheet.mistake("R016", clause.meta.line, clause.meta.column, message)


def _clauses(sheet: RuleSheet, block: Branch) -> dict[str, Branch]:
    """The clauses of a rule by their kind."""
    found: dict[str, Branch] = {}
    for clause in _branches(block):
        first = found.setdefault(EITHER if clause.data == "check" else clause.data, clause)
        if first is not clause:
            spelt = SPELT.get(clause.data, clause.data)
            message = f'rule "{_token(block)}" has a second "{spelt}"; the first stands in line {first.meta.line}'
            raise sheet.mistake("R011", clause.meta.line, clause.meta.column, message)
    return found


def _severity(sheet: RuleSheet, clause: Branch | None) -> Severity:
    if clause is None:
        return Severity.ERROR
    word, known = _token(clause), [one.value for one in reversed(Severity)]
    if word not in known:
        message = f'expected "error", "warning" or "note", not "{word}"'
        raise _mistake("R012", sheet, word, message, nearest(word, known))
    return Severity(str(word))


def _scope(place: Branch) -> Scope:
    """Where a rule looks."""
    if place.data == "one_table":
        return Scope("tables", table=name(_branch(place)))
    sentence = quoted(_token(place)) if place.data == "text" else ""
    kinds = {kind: [part for part in _branches(place) if part.data == kind] for kind in ("columns", "rows")}
    symbol, table = ([quoted(_token(part)) for part in _parts(place, kind)] for kind in ("symbol", "number"))
    return Scope(
        kind=str(place.data),
        columns=tuple(name(one) for part in kinds["columns"] for one in part.children),
        rows=tuple(name(one) for part in kinds["rows"] for one in part.children),
        symbol=symbol[0] if symbol else None,
        table=table[0] if table else None,
        sentence=sentence,
    )


def _check_sentence(sheet: RuleSheet, sentence: Token) -> None:
    """Raise RuleError unless a sentence has names for its figures, which a calculation can have, each once."""
    bound = Scope("text", sentence=quoted(sentence)).bound
    hint = 'Write names in braces: in text "employs {staff} people"'
    if len(bound) != sentence.count("{") or not bound:
        raise _mistake("R047", sheet, sentence, "this sentence has no name for a figure", hint)
    if lost := next((each for each in bound if bound.count(each) > 1), None):
        raise _mistake("R047", sheet, sentence, f'two figures of the sentence are called "{lost}"', hint)
    if lost := next((each for each in bound if each in keywords().values()), None):
        message = f'"{lost}" is a word of the rule language'
        raise _mistake("R047", sheet, sentence, message, f"Choose another name, such as: {{{lost}-one}}")


def _loop(each: Branch) -> Loop:
    return Loop(each.data.replace("_", " "), tuple(map(name, each.children)))


def _check(sheet: RuleSheet, clause: Branch) -> Check:
    """A named check with its options, which must be known."""
    called = _token(clause)
    if not checks.is_known(called):
        raise _mistake("R013", sheet, called, f'there is no check "{called}"', nearest(called, checks.names()))
    known = checks.options_of(called)
    for option in _branches(clause):
        name, value = _tokens(option)
        if name not in known:
            hint = nearest(name, known) or (f"It has: {listed(known)}." if known else "It has none.")
            raise _mistake("R014", sheet, name, f'the check "{called}" has no option "{name}"', hint)
        if known[name] and quoted(value) not in known[name]:
            allowed = listed(f'"{word}"' for word in known[name])
            message = f"expected {allowed}, not {value}"
            raise _mistake("R015", sheet, value, message, nearest(quoted(value), known[name]))
    return Check(str(called), tuple((str(name), quoted(value)) for name, value in map(_tokens, _branches(clause))))


def _tolerance(expect: Branch) -> tuple[Tolerance, Decimal]:
    last = next(reversed([*_branches(expect)]), expect)
    if last.data == "slack":
        slack, *percent = _tokens(last)
        return Tolerance.PERCENT if percent else Tolerance.SLACK, Decimal(str(slack))
    return Tolerance.EXACT if last.data == "exactly" else Tolerance.ROUNDING, Decimal(0)


def _mistake(code: str, sheet: RuleSheet, token: Token, message: str, hint: str = "") -> Exception:
    return sheet.mistake(code, token.line or 1, token.column or 1, message, hint)


def _branches(tree: Branch) -> Iterable[Branch]:
    return (child for child in tree.children if isinstance(child, Tree))


def _parts(tree: Branch, kind: str) -> Iterable[Branch]:
    return (child for child in _branches(tree) if child.data == kind)


def _branch(tree: Branch) -> Branch:
    return next(iter(_branches(tree)))


def _tokens(tree: Branch) -> Iterable[Token]:
    return (child for child in tree.children if isinstance(child, Token))


def _token(tree: Branch) -> Token:
    return next(iter(_tokens(tree)))
