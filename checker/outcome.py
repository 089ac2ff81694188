"""What comes of one file, whatever is in it: every entrance asks here, and only here is a fault of the program caught.

A file that cannot be read, or that the program stumbles over, costs its own report and no other.
`outcomes` has each file looked at by a process beside this one, which may die of it, and bounds its time and memory:
one file by all processes that may be had, of several each by one (decision 0042).
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from traceback import format_exc
from typing import TypeVar

from msgspec.structs import replace

from checker.errors import CheckerError, DocumentError
from checker.model.report import CheckEnd, SourceFile, Unreadable
from checker.readers import Means
from checker.workers import Bounds, Lost, Workers

Made = TypeVar("Made")
Contents = Callable[[], bytes]
LONG = "integer string conversion"  #: what Python says where digits are more than it makes a number of
Make = Callable[[bytes, str], Made]


def outcomes(
    files: Sequence[tuple[str, Contents]], make: Callable[[Means, bytes, str], Made], bounds: Bounds, means: Means
) -> Generator[tuple[Made, SourceFile] | Unreadable]:
    """The outcome of each file, given by its name and what gives its bytes, held within bounds where that is possible.

    Raises a CheckerError that concerns all files.
    """
    at_once, each = (means.jobs, replace(means, jobs=1)) if len(files) > 1 else (1, means)
    with Workers(lambda index: outcome_of(*files[index], partial(make, each)), bounds, at_once) as workers:
        for (name, _), outcome in zip(files, workers.answers(len(files)), strict=True):
            yield _lost(name, outcome) if isinstance(outcome, Lost) else outcome


def _lost(name: str, lost: Lost) -> Unreadable:
    ending = CheckEnd.QUARANTINED if lost.dead else CheckEnd.BEYOND
    return Unreadable(name, f"{name} {lost.reason}", ending=ending)


def outcome_of(name: str, contents: Contents, make: Make[Made]) -> tuple[Made, SourceFile] | Unreadable:
    """What `make` makes of a file's bytes and name, with these; or why nothing came of it, in a sentence.

    Raises any other CheckerError: an ill-written rule concerns all files.
    """
    try:
        source = SourceFile(name, contents())
        return make(source.data, name), source
    except DocumentError as error:
        sentence = str(error)
        return Unreadable(name, sentence if sentence.startswith(name) else f"{name}: {sentence}")
    except CheckerError:
        raise
    except MemoryError:
        sentence = f"{name} needs more memory than there is for it (--memory allows more)."
        return Unreadable(name, sentence, format_exc(), CheckEnd.BEYOND)
    except RecursionError:
        return Unreadable(name, f"{name} is nested too deeply to be checked.", format_exc())
    except Exception as error:  # noqa: BLE001 - nowhere else
        if isinstance(error, ValueError) and LONG in str(error):
            return Unreadable(name, f"{name} has a number of more digits than any report prints.", format_exc())
        return Unreadable(name, f"{name}: {_fault(error)}", format_exc(), CheckEnd.FAILED)


def _fault(error: Exception) -> str:
    what = f"{type(error).__name__}: {error}".rstrip(": ").splitlines()[0]
    return f"a fault of the program ended its check ({what}). Please report it; --debug shows where."
