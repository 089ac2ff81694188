"""What a reader must know of a language to read its tables: marks, signs and words, no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One official language as a value.

    `decimals` and `groups` are the marks in use, the proper one first; a mark that stands in both can be read in two
    ways. `scales` and `currencies` map words to a factor and to a currency code. `rates` are words for percentages
    unless one of `other_rates` ("exchange rate") is meant. `counts` make figures exact, `numbers` do so even beside
    money ("number of"), `amounts` make them rounded. Words are compared without regard to case.
    """

    code: str
    name: str
    decimals: tuple[str, ...]
    groups: tuple[str, ...]
    nils: tuple[str, ...]
    missing: tuple[str, ...]
    scales: Mapping[str, Decimal]
    currencies: Mapping[str, str]
    percents: tuple[str, ...]
    rates: tuple[str, ...]
    other_rates: tuple[str, ...]
    shares: tuple[str, ...]
    counts: tuple[str, ...]
    numbers: tuple[str, ...]
    amounts: tuple[str, ...]
    years: tuple[str, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...]
    distributions: tuple[str, ...]
    stop_words: tuple[str, ...] = ()
    right_to_left: bool = False
