"""Packs what the wheel carries so that an installed program parses nothing (docs/decisions/0020)."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Packing(BuildHookInterface[Any]):
    """Asks the program that is being built for its rules and tables, and adds what it keeps of them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before a wheel is built; an editable one is a checkout, which keeps them by itself."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from checker import data
        from checker.rulebook import shipped

        self.folder = TemporaryDirectory()
        data.KEPT = Path(self.folder.name)
        shipped()
        for grammar in data.FOLLOWED:
            data.table_of(grammar)
        build_data["force_include"][self.folder.name] = "checker/_data/kept"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """After the wheel is built."""
        if version != "editable":
            self.folder.cleanup()
