"""pdfium's pages say the same as pdfplumber's own, on documents of many makers.

Where they differ on purpose, the sample keeps away: in recognised (OCR) text pdfminer forgets the space after a
string's last letter, so that its words drift to the right of the ink; of lengthened Arabic words pdfium drops strokes
that lie on each other.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from unicodedata import combining

import pytest

from checker.readers.pdf.page.ink import Ink, Word
from checker.readers.pdf.page.opening import opened

NEAR = 0.11  # points
HIGHER = 0.22  # of its size may a word stand higher, by what its font declares
SAMPLE = [
    ("corpus/peacekeeping/A_80_605.pdf", [4, 6]),  # Word
    ("corpus/reports/JIU_REP_2025_1.en.pdf", [4, 9]),  # drawings, a page on its side
    ("corpus/fccc/1_10_CMP_5.pdf", [4, 12]),  # Distiller
    ("corpus/fccc/7_18_CP_25.pdf", [2]),
    ("corpus/languages/QAT_Qatar_INDC_Arabic.pdf", [2]),
    ("corpus/languages/BFA_Burkina-Faso_INDC_English.pdf", [8, 9]),
    ("corpus/languages/S_2024_228.ru.pdf", [2]),
    ("corpus/languages/TJK_Tajikistan_INDC_Russian.pdf", [2]),  # fonts that the file does not hold
    ("seed/ICCD_CRIC20_3_zh.pdf", [2, 8]),
]
RECOGNISED = "corpus/languages/E_ICEF_672_PartII.fr-ocr.pdf"


def inks(path: Path, numbers: list[int]) -> list[tuple[Ink, Ink]]:
    """The same pages, by pdfium's account and by pdfplumber's."""
    if not path.is_file():
        pytest.skip(f"{path.name} is not in the shared folder")
    data = path.read_bytes()
    with opened(data, path.name, "pdfium") as fast, opened(data, path.name, "pdfplumber") as plain:
        pairs = [(fast.ink(number - 1), plain.ink(number - 1)) for number in numbers]
    return [(one, other) for one, other in pairs if one and other]


def near(word: Word, other: Word) -> bool:
    """Whether two words stand in the same place; a vowel sign by itself has no width by pdfplumber's account."""
    one, then, high = word.box, other.box, HIGHER * word.size
    sides = abs(one.x0 - then.x0) <= NEAR and (abs(one.x1 - then.x1) <= NEAR or bool(combining(word.text[0])))
    return sides and abs(one.top - then.top) <= high and abs(one.bottom - then.bottom) <= high


def set_as(word: Word) -> tuple[str, bool, bool]:
    return word.text, word.bold, word.italic


@pytest.mark.parametrize(("name", "numbers"), SAMPLE)
def test_words_and_rules_are_those_of_pdfplumber(name: str, numbers: list[int], shared: Path) -> None:
    pairs = inks(shared / name, numbers)
    assert len(pairs) == len(numbers)
    for fast, plain in pairs:
        assert [set_as(word) for word in fast.words] == [set_as(word) for word in plain.words]
        both = list(zip(fast.words, plain.words, strict=True))
        assert [one.text for one, other in both if not near(one, other)] == []
        assert [one.text for one, other in both if abs(one.size - other.size) > NEAR] == []
        assert [(rule.y, rule.x0, rule.x1) for rule in fast.rules] == [
            pytest.approx((rule.y, rule.x0, rule.x1), abs=NEAR) for rule in plain.rules
        ]
        assert [(upright.x, upright.top) for upright in fast.uprights] == [
            pytest.approx((upright.x, upright.top), abs=NEAR) for upright in plain.uprights
        ]


def test_recognised_text_has_the_same_letters(shared: Path) -> None:
    ((fast, plain),) = inks(shared / RECOGNISED, [2])
    assert Counter("".join(word.text for word in fast.words)) == Counter("".join(word.text for word in plain.words))
    assert fast.pictured and plain.pictured
