"""What several checks look for in one document is found once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

_LAST = 4  #: so many answers of one function are remembered [cost]

Given = ParamSpec("Given")
Found = TypeVar("Found")


class _Asked:
    """What a function was given; a document is the very same one, for to compare two takes longer than most looks."""

    __slots__ = ("given", "key")

    def __init__(self, given: tuple[object, ...]) -> None:
        self.given = given
        self.key = tuple(each if isinstance(each, str) else id(each) for each in given)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and self.key == other.key


def once(find: Callable[Given, Found]) -> Callable[Given, Found]:
    """The function, which remembers what it found in the last documents that it was given."""

    @lru_cache(maxsize=_LAST)
    def remembered(asked: _Asked) -> Found:
        return find(*asked.given)  # type: ignore[call-arg, arg-type]

    @wraps(find)
    def ask(*given: Given.args, **_: Given.kwargs) -> Found:
        return remembered(_Asked(given))

    return ask
