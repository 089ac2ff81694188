"""A document: masthead, headings, paragraphs and tables, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.model.place import Box
from checker.model.table import Note, Table


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the first page says of the document: its symbol, date and languages, as printed."""

    symbol: str | None = None
    date: str | None = None
    distribution: str | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number ("II.", "A.", "一.") and its level, counted from 1."""

    text: str
    number: str | None = None
    level: int = 1
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its number, if it has one; lines are joined over line and page breaks."""

    text: str
    number: str | None = None
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its number counted from 1, its size in points, and whether it has a text layer."""

    number: int
    width: float
    height: float
    has_text: bool = True


@dataclass(frozen=True, slots=True)
class Caption:
    """A table caption as it stands on the page, whether or not its table could be read."""

    number: str
    title: str = ""
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that was read from one file. `language` is a two-letter code ("en", "zh")."""

    name: str
    language: str = "en"
    masthead: Masthead = field(default_factory=Masthead)
    pages: tuple[Page, ...] = ()
    headings: tuple[Heading, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[Note, ...] = ()
    doubts: tuple[str, ...] = ()
