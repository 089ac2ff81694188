"""Sums that a sentence says behind their parts."""

from __future__ import annotations

import pytest

from tests.sentences import slips


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("en", "Ports ($140.2 million), wells ($31.5 million) and mud ($12.4 million) got $148.1 million together.", 1),
        ("en", "Panels heard 47 appeals, dropped 31 and returned 22, which makes 190 closed.", 1),
        ("en", "Panels heard 47 appeals, dropped 31 and returned 22, which makes 100 closed.", 0),
        ("en", "Panels heard 47 appeals, dropped 31 and returned 22, which makes about 190 closed.", 0),
        ("en", "Most went to roads ($40.2 million) and wells ($31.5 million), $71.7 million together with dams.", 0),
        ("en", "Of 12 wells, 40 were dug in spring and 31 in autumn, 71 together.", 0),
        ("en", "Roads took $40.2 million and wells $31.5 million, 65 per cent together.", 0),
        ("en", "Boats took one clerk, two pilots and four cooks, four in all.", 0),
        ("fr", "Il y a eu 402 plaintes et 315 recours, soit au total 777 affaires.", 1),
        ("es", "Hubo 402 quejas y 315 recursos, 777 en total.", 1),
    ],
)  # fmt: skip
def test_a_sum_behind_its_parts_differs_only_where_a_slip_explains_it(code: str, text: str, count: int) -> None:
    assert len(slips(text, code)) == count
