"""A document as the key of what was found in it once."""

from __future__ import annotations

from checker.model.document import Document


class Same:
    """The very document, not one that looks alike: to compare documents by their content would take longer."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.document is self.document
