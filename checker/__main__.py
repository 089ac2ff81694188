"""Where the program begins and ends: `iccd-check`, or `python -m checker`."""

from __future__ import annotations

import gc
import os
import sys

LITTER = 100_000  #: new objects before garbage is looked for: a document leaves hardly any, and the search takes long


def main() -> None:
    """Run the command; what it loads is no garbage either."""
    gc.set_threshold(LITTER)
    from checker.cli import main

    try:
        main(prog_name="iccd-check")
    except SystemExit as end:
        leave(end.code)


def leave(code: str | int | None) -> None:
    """End the process at once, without freeing all that a document is made of one by one (decision 0018)."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


if __name__ == "__main__":
    main()
