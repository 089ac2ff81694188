"""Plants errors: writes what `errors.toml` lists into the figures and the words of a sample."""

from __future__ import annotations

import copy
from typing import Any

Error = dict[str, str]


def plant_figures(figures: dict[str, Any], errors: list[Error]) -> dict[str, Any]:
    """The figures with the errors of kind "table" written into them."""
    changed = copy.deepcopy(figures)
    for error in errors:
        if error["kind"] == "table":
            table = changed[error["table"]]
            row, at = table["rows"][error["row"]], table["columns"].index(error["column"])
            row[at] = replaced(row[at], error, whole=True)
    return changed


def plant_words(words: dict[str, Any], errors: list[Error]) -> dict[str, Any]:
    """The words with the errors of all other kinds written into them."""
    changed = copy.deepcopy(words)
    for error in errors:
        if error["kind"] == "contents":
            changed.setdefault("misprints", {})[error["from"]] = error["to"]
        elif error["kind"] != "table":
            holder, key = place_of(changed, error)
            holder[key] = replaced(holder[key], error)
    return changed


def place_of(words: dict[str, Any], error: Error) -> tuple[Any, Any]:
    """Where the words of an error stand: the masthead's date, a numbered paragraph, or a note under a table."""
    where, _, number = error["at"].partition(" ")
    if where == "masthead":
        return words["distribution"], 1
    if where == "paragraph":
        return [block for block in words["body"] if "paragraph" in block][int(number) - 1], "paragraph"
    notes = words["tables"][number]["notes"]
    return notes, next((at for at, note in enumerate(notes) if error["from"] in note), 0)


def replaced(text: str, error: Error, *, whole: bool = False) -> str:
    """A text with an error in it; what is to be changed must stand there exactly once."""
    if text.count(error["from"]) != 1 or (whole and text != error["from"]):
        raise ValueError(f"errors.toml: {error['what']}: “{text}” does not print {error['from']}")
    return text.replace(error["from"], error["to"])
