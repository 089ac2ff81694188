"""Each run of digits that a real document prints stands in one place of what was read, or is set apart by name.

`python -m tests.conservation` counts the same in all of them.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conservation.__main__ import told
from tests.conservation.balance import of_file
from tests.real.reading import document

DOCUMENTS = [
    "corpus/acabq/A_80_604_Add.6.docx",
    "corpus/acabq/A_80_604_Add.6.pdf",
    "corpus/agencies/SitRep_34_2026.pdf",
    "corpus/agencies/ebola_drc_n29_fr.pdf",
    "corpus/fccc/1_7_CMP_13.pdf",
    "corpus/languages/A_79_876.ar.pdf",
    "corpus/languages/CEDAW_C_CAF_CO_6.ru.pdf",
    "corpus/languages/TJK_Tajikistan_INDC_Russian.pdf",
    "corpus/peacekeeping/A_80_630.docx",
    "corpus/peacekeeping/A_80_630.pdf",
    "corpus/programme-budget/A_81_6_SECT._6.docx",
    "corpus/programme-budget/A_81_6_SECT._6.pdf",
    "corpus/programme-budget/A_81_6_SECT._31.pdf",
    "corpus/reports/DP_2025_14.en.pdf",
    "seed/ICCD_CRIC20_3_zh.docx",
    "seed/ICCD_CRIC20_3_zh.pdf",
]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_run_of_digits_stands_in_one_place(name: str, shared: Path) -> None:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext, by which PDFs are read a second time, is not on this machine")
    assert told(of_file(shared / name, document(name))) == []
