"""What a configuration says, and what of it applies to a document.

It is `iccd-check.toml`, or the table `tool.iccd-check` of a `pyproject.toml`.
"""

from __future__ import annotations

from collections.abc import Collection
from fnmatch import fnmatchcase
from typing import Any

from msgspec import Struct, convert, field, json
from msgspec.structs import replace

from checker.errors import GateError
from checker.gates.shapes import ensure_shape, unheard_of
from checker.gates.waivers import Waiver, is_called
from checker.model.document import Document
from checker.model.report import Coverage
from checker.model.rule import Rule, Rulebook, Severity

NAMES = ("iccd-check.toml", "pyproject.toml")  #: of the files that may hold a configuration, the first that does
OFF = "off"


class RuleSet(Struct, frozen=True):
    """Severities of rules in documents whose symbol or file name matches a pattern."""

    document: str
    severity: dict[str, str]


class Settings(Struct, frozen=True, rename="kebab"):
    """What a configuration says; `path` is its file's. Severities are those of a Rule, or "off"."""

    path: str = ""
    fail_on: str | None = None
    rules: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    require_checked: int | None = None
    cache: str | None = None
    seconds: int | None = None
    memory: int | None = None
    severity: dict[str, str] = field(default_factory=dict)
    sets: tuple[RuleSet, ...] = field(default=(), name="set")
    waivers: tuple[Waiver, ...] = field(default=(), name="waive")

    @property
    def named(self) -> list[str]:
        """The rules that it names."""
        named = [*self.severity, *(name for each in self.sets for name in each.severity)]
        return [*named, *(waiver.rule for waiver in self.waivers)]

    @property
    def judged_by(self) -> str:
        """What of it goes into the result of a document, before anything is let pass."""
        return json.encode((self.severity, self.sets)).decode()

    def excludes(self, path: str) -> bool:
        """Whether a path, as it is seen from the configuration's folder, is left out."""
        return any(fnmatchcase(path, pattern) for pattern in self.exclude)


def parsed(text: str, path: str) -> Settings | None:
    """What a file says, if it is a configuration; raises GateError where that is ill-written."""
    import tomllib

    try:
        value: dict[str, Any] = tomllib.loads(text)
    except ValueError as error:  # also a number of more digits than Python makes a number of
        raise GateError(f"{path} cannot be read: {error}.") from error
    if path.endswith(NAMES[1]):
        value = value.get("tool", {}).get("iccd-check")
        if value is None:
            return None
    ensure_shape(value, "settings", path, text)
    try:
        return replace(convert(value, Settings), path=path)
    except ValueError as error:
        raise GateError(f"{path}: {error}.") from error


def ensure_known(settings: Settings, rules: Collection[str], text: str) -> None:
    """Raise GateError where a rule is named that there is not."""
    for name in settings.named:
        if not any(fnmatchcase(rule, name) for rule in rules):
            line = text.count("\n", 0, max(0, text.find(name))) + 1
            raise GateError(f"{settings.path}:{line}: the rule {unheard_of(name, rules)}")


def suited(rulebook: Rulebook, settings: Settings, document: Document) -> Rulebook:
    """The rules that apply to a document, with the severities that the configuration gives them there."""
    levels = [(rule, severity_of(rule, settings, document)) for rule in rulebook.rules]
    rules = tuple(replace(rule, severity=Severity(said)) for rule, said in levels if said != OFF)
    return Rulebook(rules, rulebook.terms)


def severity_of(rule: Rule, settings: Settings, document: Document) -> str:
    """What the configuration says of a rule in a document: the last that matches, or else the rule itself."""
    said = [level for name, level in settings.severity.items() if fnmatchcase(rule.id, name)]
    for each in settings.sets:
        if is_called(document, each.document):
            said += [level for name, level in each.severity.items() if fnmatchcase(rule.id, name)]
    return said[-1] if said else rule.severity.value


def share_checked(coverage: Coverage) -> int:
    """How many in a hundred of the figures read stand in a relation that was held against them, rounded down."""
    return coverage.figures_related * 100 // coverage.figures_read if coverage.figures_read else 0
