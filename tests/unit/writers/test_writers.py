"""Formats are the modules of their folders."""

from __future__ import annotations

from checker import writers
from checker.writers import relations, tables


def test_every_module_of_the_folder_is_a_format() -> None:
    lists = "csv docx github gitlab html json jsonl junit markdown pdf sarif text xlsx"
    assert writers.formats(writers.__path__) == tuple(lists.split())
    assert writers.formats(tables.__path__) == ("csv", "html", "json", "text")


def test_relations_have_formats_of_their_own() -> None:
    assert writers.formats(relations.__path__) == ("jsonl", "text")
