"""The pictures of pages that a writer asks for."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from checker.model.report import Checked


def pictures_of(data: bytes, pages: Sequence[int]) -> dict[int, bytes]:
    """The pictures of pages, counted from 1; a document without pages has none."""
    if not pages:
        return {}
    from checker.readers.pdf.page.pictures import pictures_of as drawn

    return drawn(data, pages)


def pictures_for(writer: ModuleType, checked: Sequence[Checked]) -> dict[str, Any]:
    """What a writer is handed besides the reports: the pictures of each, where it says which `pages_shown`."""
    if not hasattr(writer, "pages_shown"):
        return {}
    return {"pictures": [pictures_of(each.source.data, writer.pages_shown(each.report)) for each in checked]}
