"""Signs that every language of the Organization prints alike: nil, not available, currencies."""

from __future__ import annotations

from typing import Final

from checker.languages.words import pairs, words

#: A dash in a cell says that there is nothing; an underscore is one typed by mistake.
NILS: Final = ("–", "—", "-", "−", "―", "_")

#: Two or three dots say that the figure is not available or not reported separately.
MISSING: Final = ("..", "...", "…", "n/a", "n.a.", "na")

CURRENCIES: Final = pairs("""
    US$ USD, $US USD, USD USD, $ USD, € EUR, EUR EUR, £ GBP, GBP GBP, CHF CHF, SwF CHF, ¥ JPY, JPY JPY, CAD CAD, Can$
    CAD, XAF XAF, XOF XOF, CFAF XOF, RMB CNY, CNY CNY
""")

#: Names that stand as abbreviations in every report and need no expansion there: bodies, grades, currencies, units.
ACRONYMS: Final = words("""
    UN, UNDP, UNEP, UNICEF, UNESCO, UNFPA, UNHCR, UNIDO, UNODC, UNOPS, UNCTAD, UNFCCC, IPCC, US, WHO, WTO, WFP, ILO,
    FAO, IMF, IAEA, ITU, ICAO, NATO, UNAIDS, AIDS, HIV, COVID, USG, ASG, GS, FS, NO, PL, LL, OL, UNV, USA, UK, EU, GDP,
    NGO, ICT, IT, ID, TV, CD, DVD, PDF, HTML, XML, URL, SMS, GPS, VHF, UHF, HF, CCTV, USB, UTC, GMT, ISO, ISBN, ISSN,
    SWIFT, AM, PM, USD, EUR, GBP, CHF, JPY, CAD, CNY, XOF, XAF, KW, MW, GW, KVA, HQ, VIP, NB, OK, QR, 3D
""")

#: Words that entries of lists of sources have in every language.
OF_SOURCES: Final = words("et al, doi, ISBN, ISSN, arXiv, pp.")
