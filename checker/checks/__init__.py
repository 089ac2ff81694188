"""Named checks: what no expression can say of a document, one module each.

A module's name is the check's name (with "_" for "-"), its docstring the manual, its `Options` what a rule may set
after "with": fields of text, each a `Literal` of the words allowed or any text. `check(analysis, options)` yields an
Outcome for each place that it looks at: held, disagreed, or unchecked with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Literal, Protocol, cast, get_args, get_origin, get_type_hints

from checker.analysis import Analysis
from checker.model.report import Outcome


class Module(Protocol):
    """What every module of this folder has."""

    Options: type[Any]

    def check(self, analysis: Analysis, options: Any) -> Iterator[Outcome]:
        """Look at a document."""
        ...


def names() -> tuple[str, ...]:
    """The names of all checks, as rules write them."""
    return tuple(sorted(module.name.replace("_", "-") for module in iter_modules(__path__) if not module.ispkg))


def options_of(name: str) -> Mapping[str, tuple[str, ...]]:
    """The options of a check, each with the words that it allows; no words where it takes any text."""
    options = _module(name).Options
    hints = get_type_hints(options)
    return {name.replace("_", "-"): _words(hints[name]) for name in options.__struct_fields__}


def run(name: str, options: Iterable[tuple[str, str]], analysis: Analysis) -> Iterator[Outcome]:
    """What a check says of a document."""
    module = _module(name)
    given = {option.replace("-", "_"): value for option, value in options}
    return module.check(analysis, module.Options(**given))


def load(names: Iterable[str]) -> None:
    """Import checks, so that processes which are copied later need not."""
    for name in names:
        _module(name)


def _words(hint: object) -> tuple[str, ...]:
    return get_args(hint) if get_origin(hint) is Literal else ()


def _module(name: str) -> Module:
    return cast("Module", import_module(f"checker.checks.{name.replace('-', '_')}"))
