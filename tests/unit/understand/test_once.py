"""What is remembered of a document, and what is not."""

from __future__ import annotations

from checker.model.document import Document
from checker.understand.once import once


def counting():
    """A function that counts how often it is asked in earnest."""
    asked: list[str] = []

    @once
    def find(document: Document, kind: str) -> int:
        asked.append(kind)
        return len(asked)

    return find


def test_the_same_document_is_looked_at_once():
    find, document = counting(), Document("a")
    assert [find(document, "table"), find(document, "table")] == [1, 1]


def test_two_kinds_are_two_looks():
    find, document = counting(), Document("a")
    assert [find(document, "table"), find(document, "figure"), find(document, "table")] == [1, 2, 1]


def test_a_document_that_looks_alike_is_another():
    find = counting()
    assert [find(Document("a"), "table"), find(Document("a"), "table")] == [1, 2]


def test_the_last_four_looks_are_remembered():
    find, documents = counting(), [Document(name) for name in "abcde"]
    assert [find(document, "table") for document in documents[:4]] == [1, 2, 3, 4]
    assert find(documents[0], "table") == 1
    assert find(documents[4], "table") == 5
    assert find(documents[1], "table") == 6
