"""Named checks: what no expression can say of a document, one module each.

A module's name is the check's name (with "_" for "-"), its docstring the manual, its `Options` what a rule may set
after "with": fields of text, each a `Literal` of the words allowed or any text. `check(analysis, options)` yields an
Outcome for each place that it looks at: held, disagreed, or unchecked with the reason; `held` and `wrong` make one of a
part of a passage.

Another package brings such modules by entry points of the group `iccd_check.checks`; it cannot take a name of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast, get_args, get_origin, get_type_hints

from msgspec import Struct

from checker.analysis import Analysis
from checker.errors import CheckerError
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
from checker.understand.passages import Passage

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "Analysis",
    "Evidence",
    "Options",
    "Outcome",
    "Place",
    "Verdict",
    "explained",
    "held",
    "is_known",
    "load",
    "manual",
    "names",
    "options_of",
    "run",
    "usual",
    "wrong",
]

GROUP = "iccd_check.checks"  #: what packages call the entry points by which they bring checks


class Options(Struct, frozen=True):
    """What a rule may set, of a check that leaves nothing open."""


class Module(Protocol):
    """What every module of this folder has."""

    Options: type[Any]

    def check(self, analysis: Analysis, options: Any) -> Iterator[Outcome]:
        """Look at a document."""
        ...


def held(passage: Passage, start: int, end: int) -> Outcome:
    """A part of a passage that is as it should be."""
    return Outcome(Verdict.HELD, passage.place(start, end), order=passage.order, offset=start)


def wrong(passage: Passage, start: int, end: int, says: str, evidence: tuple[Evidence, ...] = ()) -> Outcome:
    """A part of a passage that is wrong, and why, in words that follow the name of the passage."""
    message = f"{passage.label}: {says}"
    return Outcome(Verdict.DISAGREED, passage.place(start, end), message, passage.order, start, evidence=evidence)


def names() -> tuple[str, ...]:
    """The names of all checks, as rules write them, those that other packages bring too."""
    ours = {module.name.replace("_", "-") for module in iter_modules(__path__) if not module.ispkg}
    return tuple(sorted({*ours, *_brought()}))


def is_known(name: str) -> bool:
    """Whether there is such a check."""
    return _own(name) is not None or name in _brought()


def options_of(name: str) -> Mapping[str, tuple[str, ...]]:
    """The options of a check, each with the words that it allows; no words where it takes any text."""
    options = _module(name).Options
    hints = get_type_hints(options)
    words = {name: get_args(hint) if get_origin(hint) is Literal else () for name, hint in hints.items()}
    return {name.replace("_", "-"): words[name] for name in options.__struct_fields__}


def manual(name: str) -> str:
    """What a check says of itself."""
    return _module(name).__doc__ or ""


def explained(name: str) -> str:
    """What a check looks at, and its options."""
    parts = [manual(name).strip()]
    for option, words in options_of(name).items():
        allowed = ", ".join(f'"{word}"' for word in words) or "any text"
        parts.append(f'\n  {option}: {allowed}; "{usual(name, option)}" unless told')
    return "\n".join(parts)


def usual(name: str, option: str) -> str:
    """What an option of a check is where a rule does not say."""
    return str(getattr(_module(name).Options(), option.replace("-", "_")))


def run(name: str, options: Iterable[tuple[str, str]], analysis: Analysis) -> Iterator[Outcome]:
    """What a check says of a document."""
    module = _module(name)
    given = {option.replace("-", "_"): value for option, value in options}
    return module.check(analysis, module.Options(**given))


def load(names: Iterable[str]) -> None:
    """Import checks, so that processes which are copied later need not."""
    for name in names:
        _module(name)


def _module(name: str) -> Module:
    own = _own(name)
    return cast("Module", import_module(own)) if own else _loaded(_brought()[name])


def _own(name: str) -> str | None:
    """The module of a check that is one of ours."""
    module = f"{__name__}.{name.replace('-', '_')}"
    return module if find_spec(module) else None


def _brought() -> dict[str, EntryPoint]:
    """The checks that the packages installed bring; to look for them takes as long as to read a page."""
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=GROUP)}


def _loaded(entry: EntryPoint) -> Module:
    """A check of another package. Raises CheckerError where it is none."""
    try:
        module = entry.load()
    except (ImportError, AttributeError) as error:
        raise CheckerError(f"the check “{entry.name}” ({entry.value}) cannot be loaded: {error}") from error
    if not all(hasattr(module, part) for part in ("Options", "check")):
        raise CheckerError(f"the check “{entry.name}” ({entry.value}) has no “Options” or no “check”")
    return cast("Module", module)
