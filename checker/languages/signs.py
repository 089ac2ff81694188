"""Signs that every language of the Organization prints alike: nil, not available, currencies."""

from __future__ import annotations

from typing import Final

#: A dash in a cell says that there is nothing; an underscore is one typed by mistake.
NILS: Final = ("–", "—", "-", "−", "―", "_")

#: Two or three dots say that the figure is not available or not reported separately.
MISSING: Final = ("..", "...", "…", "n/a", "n.a.", "na")

CURRENCIES: Final = {
    "US$": "USD",
    "$US": "USD",
    "USD": "USD",
    "$": "USD",
    "€": "EUR",
    "EUR": "EUR",
    "£": "GBP",
    "GBP": "GBP",
    "CHF": "CHF",
    "SwF": "CHF",
    "¥": "JPY",
    "JPY": "JPY",
    "CAD": "CAD",
    "Can$": "CAD",
    "XAF": "XAF",
    "XOF": "XOF",
    "CFAF": "XOF",
    "RMB": "CNY",
    "CNY": "CNY",
}
