"""Where the files lie that travel with the program, its rules and its grammars, and what is kept of them.

To parse the rules, and to make the tables of a grammar, takes longer than all else before the first page. What comes of
it is packed, as msgpack: a wheel carries it, made when the wheel is built, and a checkout keeps it in a folder of its
own. It is used only if it was made from these very files by this very program.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import DecodeError, Struct, msgpack

from checker.errors import CheckerError

if TYPE_CHECKING:
    from lark import Lark
    from lark.grammar import Rule

PACKAGE = Path(__file__).resolve().parent
INSTALLED = PACKAGE / "_data"
KEPT = INSTALLED / "kept" if INSTALLED.is_dir() else PACKAGE.parent / ".cache" / "iccd-check"
FOLLOWED = ("claim", "formula")  #: the grammars whose tables are kept
SEAL = sha256().digest_size

Made = TypeVar("Made")


class Reduction(Struct, frozen=True):
    """A rule of the grammar: what it is, what it is called, how many pieces it is made of.

    A `passing` one is not seen where it has one child: that stands in its place.
    """

    origin: str
    name: str
    size: int
    passing: bool


class ParseTable(Struct, frozen=True):
    """What to do in each state at each symbol: go to a state, or take the last pieces for a rule.

    Parsing begins in the first state and ends in `end`. An action from 0 on is the state to go to, one below 0 the rule
    with the index `~action`. `words` is the expression that tells the grammar's terminals apart in a text, and what
    stands between them.
    """

    actions: tuple[dict[str, int], ...]
    rules: tuple[Reduction, ...]
    end: int
    words: str


def data_folder(name: str) -> Path:
    """The folder `rules` or `grammars`: inside the installed package, or beside it in a checkout."""
    for folder in (INSTALLED / name, PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise CheckerError(f"the folder “{name}” that belongs to the program is missing; install the program again")


def grammar(name: str) -> str:
    """The text of a grammar: "rule", or one of those that are followed."""
    return (data_folder("grammars") / f"{name}.lark").read_text("utf-8")


def schema(name: str) -> Any:
    """A JSON Schema: "report", "settings", "baseline"."""
    return json.loads((data_folder("grammars") / f"{name}.schema.json").read_text("utf-8"))


def sources(*patterns: str) -> bytes:
    """The program's own source, as far as patterns of paths in the package say."""
    return b"\0".join(file.read_bytes() for pattern in patterns for file in sorted(PACKAGE.glob(pattern)))


def kept(name: str, shape: type[Made], origin: bytes, make: Callable[[], Made]) -> Made:
    """What was made of `origin` by this program: what is kept of it, else what `make` gives, which is then kept.

    A seal at the head of the file vouches for what it was made from and that it is whole. Nothing is written into an
    installed package.
    """
    file = KEPT / f"{name}.msgpack"
    origin += sources("__init__.py", "data.py")
    with suppress(OSError, DecodeError):
        data = file.read_bytes()
        if data[:SEAL] == _seal(origin, data[SEAL:]):
            return msgpack.decode(data[SEAL:], type=shape)
    made = make()
    if PACKAGE not in file.parents:
        payload = msgpack.encode(made)
        with suppress(OSError):  # another process that reads half of it finds the seal broken
            KEPT.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_seal(origin, payload) + payload)
    return made


def _seal(origin: bytes, payload: bytes) -> bytes:
    return sha256(origin + payload).digest()


@cache
def table_of(name: str) -> ParseTable:
    """The table of a grammar that is followed."""
    origin = grammar(name).encode()
    return kept(name, ParseTable, origin, lambda: _table(parser_of(name)))


def parser_of(name: str) -> Lark:
    """Lark's own parser of such a grammar."""
    from lark import Lark  # it takes longer to load than a page to read, and what is kept does without

    return Lark(grammar(name), parser="lalr")


def _table(lark: Lark) -> ParseTable:
    """What Lark worked out, with states and rules numbered as they are met: its own numbers are others each time."""
    table = lark.parse_interactive("").parser_state.parse_conf.parse_table
    states, rules = {table.start_states["start"]: 0}, dict[Reduction, int]()

    def action(_: object, to: int | Rule) -> int:
        if isinstance(to, int):
            return states.setdefault(to, len(states))
        return ~rules.setdefault(_reduction(to), len(rules))

    actions: list[dict[str, int]] = []
    while len(actions) < len(states):
        row = table.states[list(states)[len(actions)]]
        actions.append({str(symbol): action(*row[symbol]) for symbol in sorted(row)})
    spelt = {str(terminal.name): terminal.pattern.to_regexp() for terminal in lark.terminals}
    words = (spelt[name] if name in lark.ignore_tokens else f"(?P<{name}>{spelt[name]})" for name in spelt)
    return ParseTable(tuple(actions), tuple(rules), states[table.end_states["start"]], "|".join(words))


def _reduction(rule: Rule) -> Reduction:
    name = str(rule.alias or rule.origin.name)
    return Reduction(str(rule.origin.name), name, len(rule.expansion), bool(rule.options.expand1 and not rule.alias))
