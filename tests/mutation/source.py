"""A module whose text can be changed at the places of its syntax tree."""

from __future__ import annotations

import ast
import re
from itertools import accumulate

from msgspec import Struct


class Mutant(Struct, frozen=True, order=True):
    """One change: the bytes of a file from `start` to `end` become `new`. Its place is the expression that it is in."""

    path: str
    line: int
    start: int
    end: int
    new: str
    kind: str
    place: tuple[int, int]

    def made(self, data: bytes) -> bytes:
        """The file with the change."""
        return data[: self.start] + self.new.encode() + data[self.end :]

    def shown(self, data: bytes) -> str:
        """The change with what stands around it on its line, "if len(rows) [< → <=] 3:"."""
        before = data[: self.start].decode().rpartition("\n")[2].lstrip()[-50:]
        after = data[self.end :].decode().partition("\n")[0].partition("  #")[0][:30]
        old = " ".join(data[self.start : self.end].decode().split())
        return f"{before}[{old} → {self.new or 'nothing'}]{after}"


class Source:
    """A module by its bytes, which the places of a syntax tree count."""

    def __init__(self, text: str, path: str) -> None:
        self.path = path
        self.data = text.encode()
        self.tree = ast.parse(text)
        self.starts = [0, *accumulate(map(len, self.data.splitlines(keepends=True)))]

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self.starts[node.lineno - 1] + node.col_offset, self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr | ast.stmt) -> str:
        start, end = self.span(node)
        return self.data[start:end].decode()

    def change(self, node: ast.expr | ast.stmt, new: str, kind: str, part: tuple[int, int] | None = None) -> Mutant:
        """A node, or a part of it, becomes something else."""
        start, end = part or self.span(node)
        line = self.data.count(b"\n", 0, start) + 1
        return Mutant(self.path, line, start, end, new, kind, self.span(node))

    def joint(self, left: ast.expr, right: ast.expr, sign: str) -> tuple[int, int]:
        """Where a sign stands between two operands."""
        start, end = self.span(left)[1], self.span(right)[0]
        found = re.search(re.escape(sign).replace(r"\ ", r"\s+").encode(), self.data[start:end])
        assert found, f"{self.path}: no {sign} after byte {start}"
        return start + found.start(), start + found.end()
