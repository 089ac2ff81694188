"""pdfium's pages say the same as pdfplumber's own, on documents of many makers.

Where they differ on purpose, the sample keeps away: in recognised (OCR) text pdfminer forgets the space after a
string's last letter, so that its words drift to the right of the ink; of lengthened Arabic words pdfium drops strokes
that lie on each other.
"""

import io
from collections import Counter
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from pdfplumber.page import Page

from checker.readers.pdf.page.pdfium import PdfiumPDF

SHARED = Path(__file__).resolve().parents[3] / "shared"
NEAR = 0.11  # points
SAMPLE = [
    ("corpus/peacekeeping/A_80_605.pdf", [4, 6]),  # Word
    ("corpus/reports/JIU_REP_2025_1.en.pdf", [4, 9]),  # drawings, a page on its side
    ("corpus/fccc/1_10_CMP_5.pdf", [4, 12]),  # Distiller
    ("corpus/fccc/7_18_CP_25.pdf", [2]),
    ("corpus/languages/QAT_Qatar_INDC_Arabic.pdf", [2]),
    ("corpus/languages/S_2024_228.ru.pdf", [2]),
    ("corpus/languages/TJK_Tajikistan_INDC_Russian.pdf", [2]),  # fonts that the file does not hold
    ("seed/ICCD_CRIC20_3_zh.pdf", [2, 8]),
]
RECOGNISED = "corpus/languages/E_ICEF_672_PartII.fr-ocr.pdf"

pytestmark = pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="the shared corpus is not on this machine")


def opened(name: str, numbers: list[int]) -> tuple[list[Page], list[Page]]:
    """The same pages, made by pdfplumber and by pdfium."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"{name} is not in the shared folder")
    data = path.read_bytes()
    return pdfplumber.open(io.BytesIO(data), pages=numbers).pages, PdfiumPDF(io.BytesIO(data), pages=numbers).pages


def near(one: dict[str, Any], other: dict[str, Any], keys: str = "x0 x1 top bottom doctop") -> bool:
    return all(abs(one[key] - other[key]) <= NEAR for key in keys.split())


@pytest.mark.parametrize(("name", "numbers"), SAMPLE)
def test_words_and_rules_are_those_of_pdfplumber(name: str, numbers: list[int]) -> None:
    for plain, fast in zip(*opened(name, numbers), strict=True):
        assert (fast.bbox, fast.rotation, fast.page_number) == (plain.bbox, plain.rotation, plain.page_number)
        words = [page.extract_words(extra_attrs=["fontname", "upright", "size"]) for page in (plain, fast)]
        assert [word["text"] for word in words[1]] == [word["text"] for word in words[0]]
        assert [word["fontname"] for word in words[1]] == [word["fontname"] for word in words[0]]
        keys = "x0 top bottom size" if "Arabic" in name else "x0 x1 top bottom doctop size"
        assert [w["text"] for v, w in zip(*words, strict=True) if not near(v, w, keys)] == []
        for edges in ("horizontal_edges", "vertical_edges"):
            assert len(getattr(fast, edges)) == len(getattr(plain, edges))
            assert all(near(v, w) for v, w in zip(getattr(plain, edges), getattr(fast, edges), strict=True))


def test_tables_are_those_of_pdfplumber() -> None:
    for plain, fast in zip(*opened("corpus/languages/BFA_Burkina-Faso_INDC_English.pdf", [8, 9]), strict=True):
        assert fast.extract_tables() == plain.extract_tables()


def test_recognised_text_has_the_same_letters() -> None:
    (plain,), (fast,) = opened(RECOGNISED, [2])
    assert Counter(c["text"] for c in fast.chars) == Counter(c["text"] for c in plain.chars)
    assert len(fast.images) == len(plain.images) == 1


def test_a_baseline_is_where_pdfplumber_has_the_origin() -> None:
    (plain,), (fast,) = opened("corpus/peacekeeping/A_80_605.pdf", [4])
    expected = [plain.height - c["matrix"][5] for c in plain.chars if c["text"].strip()]
    assert [c["baseline"] for c in fast.chars if c["text"].strip()] == pytest.approx(expected, abs=NEAR)


def test_a_page_can_be_closed_and_read_again() -> None:
    _, (fast,) = opened("corpus/fccc/1_10_CMP_5.pdf", [4])
    text = fast.extract_text()
    fast.close()
    assert fast.extract_text() == text
    assert fast.crop(fast.bbox).extract_text() == text
