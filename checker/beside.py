"""Does one thing in a copy of this process while another is done here, where that is safe and quick (Linux)."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

There = TypeVar("There")
Here = TypeVar("Here")


def can_copy() -> bool:
    """Whether this process can be copied: elsewhere, or beside threads, that may go wrong."""
    return sys.platform == "linux" and threading.active_count() == 1


def both(there: Callable[[], There], here: Callable[[], Here]) -> tuple[There, Here]:
    """What two functions give that know nothing of each other; that of `there` is sent from the copy.

    If the copy dies, or `there` raises, it is called here instead, so that what is wrong shows as it would alone.
    """
    if not can_copy():
        return there(), here()
    import multiprocessing

    context: Any = multiprocessing.get_context("fork")
    pipe, end = context.Pipe(duplex=False)
    copy = context.Process(target=_send, args=(there, end), daemon=True)
    copy.start()
    end.close()
    try:
        done = here()
        try:
            return pipe.recv(), done
        except EOFError:
            return there(), done
    finally:
        pipe.close()
        copy.terminate()
        copy.join()


def _send(there: Callable[[], Any], end: Any) -> None:
    """What the copy does; it goes without a word, and the other process finds that nothing came."""
    try:
        end.send(there())
    finally:
        os._exit(0)
