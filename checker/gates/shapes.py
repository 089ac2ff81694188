"""Holds what a configuration or a baseline says against its JSON Schema, and says in a sentence what is wrong there."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, cast

from checker.data import schema
from checker.errors import GateError

if TYPE_CHECKING:
    from jsonschema import ValidationError

Shape = dict[str, Any]  #: an object of JSON, or of its schema
Keys = Sequence[str | int]  #: the way to a value: names of settings, and which of several from 0 on


def ensure_shape(value: object, kind: str, path: str, text: str) -> None:
    """Raise GateError at what a file holds that its schema (`grammars/<kind>.schema.json`) does not allow."""
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    if error := best_match(Draft202012Validator(schema(kind)).iter_errors(value)):
        keys = [*error.absolute_path]
        line = line_of(text, [*keys, _unknown(error)] if _unknown(error) else keys)
        raise GateError(f"{path}:{line}: {_sentence(error, keys)}")


def _unknown(error: ValidationError) -> str:
    """The name that is not known, where that is what is wrong."""
    if error.validator != "additionalProperties":
        return ""
    known, given = cast("Shape", error.schema).get("properties", {}), cast("Shape", error.instance)
    return next(key for key in given if key not in known)


def _sentence(error: ValidationError, keys: Keys) -> str:
    wants, wanted = cast("Shape", error.schema), cast("Any", error.validator_value)
    if name := _unknown(error):
        return unheard_of(name, wants["properties"])
    called = f"“{'.'.join(key for key in keys if isinstance(key, str))}”" if keys else "the file"
    if error.validator == "required":
        return f"{called} has no “{next(name for name in wanted if name not in cast('Shape', error.instance))}”."
    if error.validator == "enum":
        return f"{called} is {_shown(error.instance)}, which is none of {', '.join(wanted)}."
    return f"{called} is {_shown(error.instance)}, and should be {wants.get('description', wants.get('type'))}."


def _shown(value: object) -> str:
    return f"“{value}”" if isinstance(value, str) else str(value)


def unheard_of(name: str, known: Collection[str]) -> str:
    """The sentence about a name that is not known, with the one that it is most like."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    return f"“{name}” is not known; did you mean “{near[0]}”?" if near else f"“{name}” is not known."


def line_of(text: str, keys: Keys) -> int:
    """The line, counted from 1, at which the value under these keys begins in a TOML text; 1 where it is not found."""
    at = 0
    for key, nth in zip(keys, [*keys, 0][1:], strict=True):
        if isinstance(key, str):
            name = re.escape(key)
            named = re.compile(rf"^[ \t]*(?:\[+[\w.-]*?{name}\]+|[\"']?{name}[\"']?[ \t]*=)", re.MULTILINE)
            places = [match.start() for match in named.finditer(text, at)]
            at = places[min(nth, len(places) - 1) if isinstance(nth, int) else 0] if places else at
    return text.count("\n", 0, at) + 1
