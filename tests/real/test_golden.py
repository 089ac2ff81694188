"""What was decided of each real document, held ones too: a change of the program shows here what it changes.

`pytest tests/real/test_golden.py tests/test_golden.py --update-snapshots` writes the files anew; read the difference
before you keep it. How a file reads stands in tests/golden.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.golden import golden
from tests.real.reading import checked, decided, files

DOCUMENTS = [
    name for pattern in ("seed/*", "corpus/*/*") for name in files(pattern) if name.endswith((".pdf", ".docx"))
]


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if "hostile" not in name])
def test_what_was_decided_is_known(name: str, shared: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot(golden(checked(name), decided(name)), f"golden/{name}.txt")
