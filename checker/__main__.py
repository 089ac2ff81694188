"""Where the program begins: `iccd-check`, or `python -m checker`."""

from __future__ import annotations

import gc

LITTER = 100_000  #: new objects before garbage is looked for: a document leaves hardly any, and the search takes long


def main() -> None:
    """Run the command; what it loads is no garbage either."""
    gc.set_threshold(LITTER)
    from checker.cli import main

    main(prog_name="iccd-check")


if __name__ == "__main__":
    main()
