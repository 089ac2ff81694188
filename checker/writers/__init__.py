"""What a report or a table looks like: one module for each format, called by its name.

`checker/writers/<format>.py` writes reports, each given with its file, `checker/writers/tables/<format>.py` what was
read of a document's tables. A new module is a new format; nothing else has to be told. Folders hold what they share.
"""

from __future__ import annotations

from collections.abc import Iterable
from pkgutil import iter_modules


def formats(folder: Iterable[str]) -> tuple[str, ...]:
    """The names of the formats of a folder (`checker.writers.__path__`), sorted."""
    return tuple(sorted(module.name for module in iter_modules(folder) if not module.ispkg))
