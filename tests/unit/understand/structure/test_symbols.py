"""Symbols of documents."""

from __future__ import annotations

import pytest

from checker.understand.structure.symbols import odd, symbols


def test_symbols_are_found_without_the_signs_around_them() -> None:
    text = "See A/80/605, ICCD/COP(15)/7, (FCCC/CP/2019/13/Add.2) and https://undocs.org/A/80/1; and/or Q/A."
    assert [symbol for symbol, _ in symbols(text)] == ["A/80/605", "ICCD/COP(15)/7", "FCCC/CP/2019/13/Add.2"]


@pytest.mark.parametrize(
    "symbol",
    [
        "A/80/605",
        "A/C.5/80/L.10",
        "A/RES/77/267",
        "ICCD/COP(15)/7",
        "ICCD/CRIC(20)/3",
        "S/2024/228",
        "ST/AI/2013/4/Rev.1/Amend.1",
        "UNEP/EA.6/INF/10",
        "ECE/MP.EIA/SEA/13",
        "UNEP/GCSS.VII/6",
        "A/HRC/WG.6/7/ITA/1",
    ],
)
def test_symbols_in_use_are_not_odd(symbol: str) -> None:
    assert odd(symbol, 0) is None


@pytest.mark.parametrize(
    ("symbol", "meant", "is_slip"),
    [
        ("A/80/6O5", "A/80/605", True),
        ("A/8l/6", "A/81/6", True),
        ("A//80/605", "A/80/605", True),
        ("A/80/604/Add3", "A/80/604/Add.3", False),
        ("ICCD/COP/(ES-2)/2", "ICCD/COP(ES-2)/2", False),
    ],
)
def test_an_odd_symbol_is_told_with_what_was_meant(symbol: str, meant: str, is_slip: bool) -> None:
    found = odd(symbol, 0)
    assert found is not None
    assert (found.meant, found.is_slip) == (meant, is_slip)
