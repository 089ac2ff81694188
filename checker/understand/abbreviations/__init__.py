"""Abbreviations: what a document's legends and sentences say that they stand for."""

from checker.understand.abbreviations.expansions import Expansion, expansions
from checker.understand.abbreviations.likeness import Likeness, compare, parts
from checker.understand.abbreviations.slipped import slipped
from checker.understand.abbreviations.usage import Use, uses

__all__ = ["Expansion", "Likeness", "Use", "compare", "expansions", "parts", "slipped", "uses"]
