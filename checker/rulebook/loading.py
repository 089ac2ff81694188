"""From the texts of rule files to one rulebook, or from what is kept of it.

The parser is imported where a text is parsed: the shipped rules seldom need it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from checker import data
from checker.errors import RuleError
from checker.model.rule import Rule, Rulebook, Term
from checker.rule_files import Text, shipped_texts
from checker.rulebook.sheet import BLOCKS, RuleSheet, begins


def parse(text: str, path: str, vocabulary: Mapping[str, Term] | None = None) -> Rulebook:
    """The rules of one text; `path` is what messages call it. See `load`."""
    return load([(path, text)], vocabulary)


def load(texts: Iterable[Text], vocabulary: Mapping[str, Term] | None = None) -> Rulebook:
    """The rules of texts, which may use their own terms and those of the vocabulary (as shipped, if none is given).

    Raises RuleError at the first mistake.
    """
    known = shipped().terms if vocabulary is None else vocabulary
    return _sound(*_parsed(_sheets(texts), known))


def looked_through(texts: Iterable[Text]) -> tuple[Rulebook, list[RuleError]]:
    """The rules of texts as far as they are well written, and all their mistakes."""
    return _parsed(_sheets(texts), shipped().terms)


@cache
def shipped() -> Rulebook:
    """The rules and terms that travel with the program, by paths that begin with "rules/"."""
    sheets = _sheets(shipped_texts())
    return kept(sheets, lambda: _sound(*_parsed(sheets, {})))


def with_shipped(texts: Sequence[Text]) -> Rulebook:
    """The shipped rules and those of an author's texts, which replace a shipped rule of the same name.

    Raises RuleError where a rule is ill-written.
    """
    if not texts:
        return shipped()
    own = load(texts)
    replaced = {rule.id for rule in own.rules}
    return Rulebook((*(rule for rule in shipped().rules if rule.id not in replaced), *own.rules), own.terms)


def _sheets(texts: Iterable[Text]) -> list[RuleSheet]:
    return [RuleSheet.of(text, path) for path, text in texts]


def _sound(rulebook: Rulebook, mistakes: Sequence[RuleError]) -> Rulebook:
    if mistakes:
        raise mistakes[0]
    return rulebook


def _parsed(sheets: Sequence[RuleSheet], vocabulary: Mapping[str, Term]) -> tuple[Rulebook, list[RuleError]]:
    from checker.rulebook.parsing import rulebook_of

    return rulebook_of(sheets, vocabulary)


def written(rule: Rule, text: str) -> str:
    """The rule as its author wrote it in a text, with the comments right above it."""
    lines = RuleSheet.of(text, rule.source.path).text.split("\n")
    start = rule.source.line - 1
    stop = next((number for number in range(start + 1, len(lines)) if begins(lines[number], BLOCKS)), len(lines))
    while not lines[stop - 1].strip() or lines[stop - 1].startswith("#"):
        stop -= 1
    while start and lines[start - 1].startswith("#"):
        start -= 1
    return "\n".join(lines[start:stop]) + "\n"


def kept(sheets: Iterable[RuleSheet], parse: Callable[[], Rulebook]) -> Rulebook:
    """The rulebook of the shipped sheets: the one that is kept, or what `parse` makes of them, which is then kept."""
    return data.kept("rulebook", Rulebook, _origin(sheets), parse)


def _origin(sheets: Iterable[RuleSheet]) -> bytes:
    """All that a rulebook depends on: the rules, the grammar, the program that reads them, and the checks."""
    texts = [data.grammar("rule"), *(text for sheet in sheets for text in (sheet.path, sheet.text))]
    return "\0".join(texts).encode() + data.sources("rulebook/*.py", "model/*.py", "checks/*.py")
