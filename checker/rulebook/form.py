"""The one form of a rule file: its clauses in one order, spaced and broken alike; comments stay with what they explain.

A comment above a clause, or within one that takes several lines, stands above it; one at its end stays there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lark import Token
from msgspec import Struct

from checker.rulebook.advice import OPERATORS
from checker.rulebook.expressions import SIGNS
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tokens, tree

WIDTH = 120  #: letters in a line
ORDER = ("RULE", "TERM", "TITLE", "SEVERITY", "IN", "FOR", "EXPECT", "CHECK")
BLOCKS = ORDER[:2]
JOINED = OPERATORS | {"COMPARISON", "LPAR"}  #: what stands in one line with what follows it
TIED = {"COMMA", "RPAR", "PERCENT"}  #: and with what stands before it
KEYWORD = len("severity ")  #: what stands behind a keyword begins in one column

_CODE = re.compile(r"(?:\"[^\"]*\"|“[^”]*”|[^#\"“])*")


class _Clause(Struct, frozen=True):
    """A clause by its tokens, with the comments above it, in which "" is a blank line, and the one at its end."""

    tokens: tuple[Token, ...]
    above: tuple[str, ...]
    behind: str

    @property
    def kind(self) -> str:
        return self.tokens[0].type


def formed(sheet: RuleSheet) -> str:
    """A sheet in its one form; raises RuleError where it cannot be read."""
    tree(sheet)
    lines = sheet.text.split("\n")
    clauses, end = [], 0
    for found in _clauses(sheet):
        first, last = (found[0].line or 1), (found[-1].line or 1)
        above = [*_comments(lines[end : first - 1]), *filter(None, _comments(lines[first - 1 : last - 1]))]
        clauses.append(_Clause(found, tuple(above), comment_in(lines[last - 1])))
        end = last
    texts = [_block(block) for block in _blocks(clauses)]
    rest = "\n".join(_comments(lines[end:])).strip("\n")
    return "\n\n".join([*texts, *([rest] if rest else [])]) + "\n" * bool(texts or rest)


def _clauses(sheet: RuleSheet) -> Iterator[tuple[Token, ...]]:
    """The tokens of each clause, in the order of the sheet."""
    clause: list[Token] = []
    for token in tokens(sheet):
        if token.type != "_END":
            clause.append(token)
        elif clause:
            yield tuple(clause)
            clause = []


def _comments(lines: Sequence[str]) -> list[str]:
    """The comments in lines, and a blank line where there are some; none before the first comment."""
    found: list[str] = []
    for line in lines:
        comment = comment_in(line)
        if comment or (not line.strip() and found and found[-1]):
            found.append(comment)
    return found


def comment_in(line: str) -> str:
    """The comment at the end of a line, or the words behind a quotation mark that is not closed."""
    code = _CODE.match(line)
    return line[code.end() :].rstrip() if code else ""


def _blocks(clauses: Sequence[_Clause]) -> Iterator[list[_Clause]]:
    """The clauses of each rule or term; those of a rule in one order."""
    heads = [index for index, clause in enumerate(clauses) if clause.kind in BLOCKS]
    for head, stop in pairwise([*heads, len(clauses)]):
        block = list(clauses[head:stop])
        yield block if block[0].kind == "TERM" else sorted(block, key=lambda clause: ORDER.index(clause.kind))


def _block(block: Sequence[_Clause]) -> str:
    head, *rest = block
    lines = [*head.above, *_wrapped(head, "")]
    for clause in rest:
        lines += [f"  {comment}" for comment in clause.above if comment]
        lines += _wrapped(clause, "  ")
    return "\n".join(lines)


def _wrapped(clause: _Clause, indent: str) -> list[str]:
    """The lines of a clause; where it goes on, it does so below what stands behind its keyword.

    The words of a term stay in the groups that their lines make.
    """
    (keyword, _), *words = _words(clause.tokens)
    padded = clause.kind in ORDER[2:] and clause.kind != "FOR"
    lines = [indent + (f"{keyword:<{KEYWORD - 1}}" if padded else keyword)]
    hang = len(indent) + KEYWORD if clause.kind in ORDER else len(lines[0]) + 1
    for word, begins in words:
        if lines[-1].split()[1:] and (begins or len(lines[-1]) + 1 + len(word) > WIDTH):
            lines.append(" " * hang + word)
        else:
            lines[-1] += f" {word}"
    return [*lines[:-1], f"{lines[-1]}  {clause.behind}".rstrip()]


def _words(found: Sequence[Token]) -> list[tuple[str, bool]]:
    """Tokens as they are written, with what they are joined to, and whether each begins a line of a term's words."""
    words: list[tuple[str, bool]] = []
    before: Token | None = None
    for token in found:
        text = _written(token)
        if before and (token.type in TIED or before.type in JOINED or (before.type, token.type) == ("NAME", "LPAR")):
            last, begins = words.pop()
            words.append(
                (last + " " * (before.type in JOINED and before.type != "LPAR" and token.type != "RPAR") + text, begins)
            )
        else:
            words.append((text, found[0].type == "NAME" and before is not None and token.line != before.line))
        before = token
    return words


def _written(token: Token) -> str:
    """A token with the plain form of its signs."""
    text = SIGNS.get(token, str(token))
    return f'"{text[1:-1]}"' if text[:1] == "“" and '"' not in text else text
