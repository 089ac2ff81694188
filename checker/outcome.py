"""What comes of one file, whatever is in it: every entrance asks here, and only here is a fault of the program caught.

A file that cannot be read, or that the program stumbles over, costs its own report and no other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from checker.errors import CheckerError, DocumentError
from checker.model.report import SourceFile, Unreadable

Made = TypeVar("Made")


def outcome_of(
    name: str, contents: Callable[[], bytes], make: Callable[[bytes, str], Made], debug: bool = False
) -> tuple[Made, SourceFile] | Unreadable:
    """What `make` makes of a file's bytes and name, with these; or why nothing came of it, in a sentence.

    With `debug` a fault of the program is left to itself, so that its traceback is seen. Raises any other CheckerError:
    an ill-written rule concerns all files.
    """
    try:
        source = SourceFile(name, contents())
        return make(source.data, name), source
    except DocumentError as error:
        return Unreadable(name, _named(name, str(error)))
    except CheckerError:
        raise
    except Exception as error:
        if debug:
            raise
        return Unreadable(name, f"{name}: {_fault(error)}")


def _named(name: str, sentence: str) -> str:
    """What is wrong with a file, its name first."""
    return sentence if sentence.startswith(name) else f"{name}: {sentence}"


def _fault(error: Exception) -> str:
    what = f"{type(error).__name__}: {error}".rstrip(": ").splitlines()[0]
    return f"a fault of the program ended its check ({what}). Please report it; --debug shows where."
