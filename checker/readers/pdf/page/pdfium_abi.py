"""How a function of pdfium is called from Python without loss of time: what it takes, and where its answers go.

A `bare` function takes a handle as a Python number. What is asked of every single character is asked by a `quick` one:
its handle and its buffers are packed for C once, not at each call, which takes half the time. A page and its text, of
which much is asked, are passed on packed.
"""

from __future__ import annotations

import ctypes
from typing import Any

SIMPLE = {ctypes.c_int, ctypes.c_uint, ctypes.c_ulong, ctypes.c_float, ctypes.c_size_t, ctypes.c_void_p}
PAGE = 4096  #: more letters than most pages have [cost]


def bare(function: Any) -> Any:
    """The same function of pdfium, with plain numbers for handles and addresses; 0 or None is no handle."""
    kinds = (function.restype, *function.argtypes)
    plain = [kind if kind in SIMPLE or kind is None else ctypes.c_void_p for kind in kinds]
    # Python's lock is kept: letting it go and taking it back takes as long as the call
    return ctypes.PYFUNCTYPE(*plain)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def quick(function: Any) -> Any:
    """The same function unchecked: handles and buffers come `packed`, and a plain number is an int of C's."""
    kind = function.restype if function.restype in SIMPLE else ctypes.c_void_p
    return ctypes.PYFUNCTYPE(kind)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def packed(place: int) -> Any:
    """The handle or the buffer at an address, as a quick function takes it."""
    return ctypes.byref(ctypes.c_char.from_address(place))


def address(thing: Any) -> int:
    """Where a buffer lies, or what a handle of pypdfium2's points to."""
    return ctypes.addressof(thing.contents if hasattr(thing, "contents") else thing)


class Room:
    """What pdfium writes its answers to, made once; each is taken out before the next question."""

    def __init__(self) -> None:
        self.floats: Any = (ctypes.c_float * 6)()
        self.numbers: Any = (ctypes.c_uint * 4)()
        self.floats_at = [address(self.floats) + 4 * index for index in range(6)]
        self.numbers_at = [address(self.numbers) + 4 * index for index in range(4)]


class AbiRow:
    """A row of numbers that pdfium fills one by one; it grows with what is asked for, by steps of a page's letters."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        self.room: Any = (kind * 0)()
        self.places: list[Any] = []

    def at(self, count: int) -> list[Any]:
        """Where at least so many numbers go."""
        if count > len(self.places):
            count += PAGE - count % PAGE
            self.room = (self.kind * count)()
            size = ctypes.sizeof(self.kind)
            self.places = [ctypes.byref(self.room, size * index) for index in range(count)]
        return self.places
