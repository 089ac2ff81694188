"""The syntax of Markdown, as markdown-it-py knows it: the blocks of a text, and what is to be seen of a line.

Lists, quotations and indented code are no blocks here, so that a label "1. Staff" or ">60 years" ends no table, and a
table right below a numbered paragraph is one; so is a heading that is only underlined. The library gives where a table
begins and ends, not its cells, since it cuts a row that has more of them than the table has heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from msgspec import Struct

_BLOCKS = ("table", "fence", "hr", "html_block", "heading")
_MARKS = ("emphasis", "strikethrough", "link", "image", "backticks", "escape", "entity", "html_inline", "newline")
_SEEN = {"text", "text_special", "code_inline"}
_HTML = {"<sup>": "^", "</sup>": "^", "<br>": " ", "<br/>": " ", "<br />": " ", "softbreak": "\n", "hardbreak": "\n"}
_SIGN = re.compile(r"[*_~`\[<&\\\n]")
_TIMES = re.compile(r"(?<=[\d)])\*(?=[\d(])")  #: a sign in "(6)=(1)*(2)*(3)", which is not set in italics
_STRUCK = re.compile(r"</?(?:s|del)>")
_BULLET = re.compile(r"^[-*]\s+", re.MULTILINE)
_BARRED = r"(?:[> ]*\|.*|.*\S \| .*|(?=.*\|)[> |:-]+)"
_TORN = re.compile(rf"^{_BARRED}\n{_BARRED}$", re.MULTILINE)


class MarkdownBlock(Struct, frozen=True):
    """Lines that stand together; `first` counts from 1 where in the file they begin.

    `kind` is "heading", "paragraph", "table", "torn" (lines with bars that make no table), "html", "fence" or "hr".
    """

    kind: str
    lines: list[str]
    first: int


def _ends_table(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Whether a line without a bar stands under a table: rows begin with one, or no row follows."""
    above, here, below = (state.getLines(each, each + 1, 0, False) for each in (line - 1, line, line + 1))
    return silent and "|" not in here and (above.startswith("|") or line + 1 == end or "|" not in below)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": True}).enable([*_BLOCKS, *_MARKS])
    markdown.block.ruler.before("paragraph", "ends_table", _ends_table, {"alt": ["blockquote"]})
    markdown.parse("-")  # it gets its rules ready when first asked, which two threads must not do at once
    return markdown


_MARKDOWN = _markdown()


def blocks_of(text: str) -> Iterator[MarkdownBlock]:
    """The blocks of a text, in its order."""
    lines = [line.strip() for line in text.splitlines()]
    tokens: list[Token] = []
    _MARKDOWN.block.parse("\n".join(lines), _MARKDOWN, {}, tokens)
    for token in tokens:
        if token.map and token.level == 0:
            first, end = token.map
            block = MarkdownBlock(token.type.removesuffix("_open").removesuffix("_block"), lines[first:end], first + 1)
            yield from _parts(block) if block.kind == "paragraph" else [block]


def _parts(block: MarkdownBlock) -> Iterator[MarkdownBlock]:
    """A paragraph cut at its bullets, and before the lines that were meant as a table."""
    text = "\n".join(block.lines)
    torn = _TORN.search(text)
    end = torn.start() if torn else len(text)
    for part in filter(None, _BULLET.split(text[:end])):
        yield MarkdownBlock("paragraph", part.splitlines(), block.first)
    if torn:
        yield MarkdownBlock("torn", text[end:].splitlines(), block.first + text.count("\n", 0, end))


def seen(text: str, but: str = "s") -> str:
    """What is to be seen of a text: no signs of emphasis, no addresses of links, nothing that is struck through.

    Footnote marks stay as "^a^"; other HTML goes. `but` says what is left out: "s" is struck, "strong" is bold.
    """
    if not _SIGN.search(text):
        return text.strip(" ")
    tokens: list[Token] = []
    _MARKDOWN.inline.parse(_STRUCK.sub("~~", _TIMES.sub(r"\\*", text)), _MARKDOWN, {}, tokens)
    plain, without = "", 0
    for token in tokens:
        without += token.nesting * (token.tag == but)
        if not without:
            plain += token.content if token.type in _SEEN else _HTML.get(token.content or token.type, "")
    return plain.strip(" ")


def is_bold(text: str) -> bool:
    """Whether all of a text is bold, its footnote marks aside."""
    whole, thin = (re.sub(r"\^[^^]*\^", "", seen(text, but)).strip() for but in ("s", "strong"))
    return bool(whole) and not thin
