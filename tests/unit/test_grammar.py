"""The tables of the grammars followed token by token, held against Lark's own parser."""

from __future__ import annotations

from random import Random

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from checker import grammar as own
from checker.data import parser_of
from checker.grammar import Leaf, Node, ParseStack, start

WORDS = ["FIGURE", "PERCENT", "UP", "DOWN", "_GAP", "_COMMA", "_OPEN", "_CLOSE", "_OR", "_OF", "_FROM", "_TO", "_AND"]
WORDS += ["_LINK", "_VERSUS", "_WHICH", "_COMPRISE", "_BY", "_DATED"]


def read(names: list[str]) -> Node | None:
    stack: ParseStack | None = start("claim")
    for at, name in enumerate(names):
        stack = stack.fed(Leaf(name, at)) if stack else None
    return stack.finished() if stack else None


def read_by_lark(parser: Lark, names: list[str]) -> Node | None:
    reading = parser.parse_interactive()
    try:
        for at, name in enumerate(names):
            reading.feed_token(Token(name, str(at)))
        return as_node(reading.feed_eof())
    except UnexpectedInput:
        return None


def as_node(tree: Tree[Token]) -> Node:
    children = (Leaf(c.type, int(c)) if isinstance(c, Token) else as_node(c) for c in tree.children)
    return Node(str(tree.data), tuple(children))


def sentence(random: Random) -> list[str]:
    """Tokens of which each may follow those before, as far as there are such."""
    stack: ParseStack | None = start("claim")
    names: list[str] = []
    while stack and len(names) < 14 and not (stack.may_end() and random.random() < 0.4):
        choices = [name for name in WORDS if name in stack.choices]
        if not choices:
            break
        names.append(random.choice(choices))
        stack = stack.fed(Leaf(names[-1], len(names) - 1))
    return names


def test_claims_are_read_as_lark_reads_them():
    random, parser = Random(1), parser_of("claim")
    sentences = [sentence(random) for _ in range(800)]
    found = [read(names) for names in sentences]
    assert found == [read_by_lark(parser, names) for names in sentences]
    assert sum(claim is not None for claim in found) > 100


def test_what_the_grammar_has_no_place_for_is_no_claim():
    assert read(["FIGURE", "UP", "UP"]) is None


def test_a_claim_that_does_not_end_is_none():
    assert read(["FIGURE", "_OPEN", "FIGURE"]) is None


def test_a_share_has_its_figures_and_nothing_else():
    claim = read(["FIGURE", "_GAP", "_OR", "PERCENT", "_OF", "FIGURE"])
    share = Node("part_rate_whole", (Leaf("FIGURE", 0), Leaf("PERCENT", 3), Leaf("FIGURE", 5)))
    assert claim == Node("start", (share,))


def spelt(node: Node, tokens: list[str]) -> str:
    """A tree with its tokens as text."""
    parts = (tokens[child.at] if isinstance(child, Leaf) else spelt(child, tokens) for child in node.children)
    return f"{node.name}[{' '.join(parts)}]"


def spelt_by_lark(tree: Tree[Token]) -> str:
    parts = (str(child) if isinstance(child, Token) else spelt_by_lark(child) for child in tree.children)
    return f"{tree.data}[{' '.join(parts)}]"


def formula(random: Random) -> str:
    """Signs of a formula in an order that often makes one."""
    parts = [f"({random.randint(1, 12)})", "="]
    for _ in range(random.randint(1, 4)):
        opens, closes = random.choice([("", ""), ("", ""), ("(", ""), ("", ")"), ("(", ")")])
        part = random.choice(["(3)", "12", "F", "AB", ""])
        parts += [opens, part, closes, random.choice(["+", " - ", "–", "×", "/", "÷", "\u00a0+ "])]
    return "".join(parts[:-1] if random.random() < 0.9 else parts)


def test_formulas_are_read_as_lark_reads_them():
    random, parser = Random(1), parser_of("formula")
    found = 0
    for text in [formula(random) for _ in range(600)] + ["", "(1) = x y", "(1)=?", "(3)=(1)+(2)x"]:
        tree = own.read("formula", text)
        try:
            expected = spelt_by_lark(parser.parse(text))
        except UnexpectedInput:
            expected = None
        assert (spelt(*tree) if tree else None) == expected
        found += tree is not None
    assert found > 100
