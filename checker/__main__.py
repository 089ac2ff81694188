"""Where the program begins and ends: `iccd-check`, or `python -m checker`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

HIGHEST_STANDARD = 2  #: the number of standard error
LITTER = 300_000  #: new objects before garbage is looked for: a document leaves hardly any, and the search takes long


def main() -> None:
    """Run the command; what it loads is no garbage either."""
    gc.set_threshold(LITTER)
    occupy()
    from checker.cli import main

    try:
        main(prog_name="iccd-check")
    except SystemExit as end:
        leave(end.code)


def occupy() -> None:
    """Open something in the place of each standard stream that is closed, so that no other file is taken for one."""
    while (opened := os.open(os.devnull, os.O_RDWR)) <= HIGHEST_STANDARD:
        os.set_inheritable(opened, True)
    os.close(opened)


def leave(code: str | int | None) -> None:
    """End the process at once, without freeing all that a document is made of one by one (decision 0018)."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):  # it is full, which has been said, or closed
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


if __name__ == "__main__":
    main()
