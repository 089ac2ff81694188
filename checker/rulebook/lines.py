"""Line ends that matter: where a clause of a rule file stops, and where it goes on in the next line.

A line that begins with the first word of a clause or block begins it, however it is indented. Any other line that is
indented more deeply than the clause above continues that clause. So indentation is for the eye, except in a
continuation, and rules that were pasted from a text processor still read.
"""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token

BLOCKS = ("TERM", "RULE")
OPENERS = (*BLOCKS, "TITLE", "SEVERITY", "FOR", "EXPECT")
TAB = 8


class Lines:
    """Replaces the line ends of the text by an _END after each clause."""

    always_accept = ("LINE_END",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """The tokens of the file, an _END after those of each clause."""
        opener, depth = None, 0
        last = line_end = None
        for token in stream:
            if token.type == "LINE_END":
                line_end = token
                continue
            indent = len(line_end.rpartition("\n")[2].expandtabs(TAB)) if line_end else None
            if opener is None or (indent is not None and _breaks(token, indent, opener, depth)):
                if last is not None:
                    yield _end(last)
                opener, depth = token, indent or 0
            yield token
            last, line_end = token, None
        if last is not None:
            yield _end(last)


def _breaks(token: Token, indent: int, opener: Token, depth: int) -> bool:
    """Whether the token begins a new clause, rather than continue the one that began with `opener`."""
    if opener.type in BLOCKS or token.type in OPENERS:
        return True
    if token.type == "IN":
        return opener.type != "EXPECT" or indent <= depth
    words_of_a_term = opener.type == token.type == "NAME"
    return words_of_a_term or indent <= depth


def _end(last: Token) -> Token:
    """The end of a clause, placed right behind its last word."""
    return Token("_END", "", line=last.end_line, column=last.end_column, end_line=last.end_line)
