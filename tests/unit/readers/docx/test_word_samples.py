"""The samples say the same as Word documents and as PDFs."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import api
from checker.model.report import Finding
from checker.model.table import Table
from tests.word import heads_of, rows_of

SAMPLES = Path(__file__).parents[4] / "samples"


def bare(text: str) -> str:
    return "".join(text.split())


def as_found(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, bare(finding.place.label), bare(finding.message)


def as_printed(table: Table) -> tuple[str | None, str, str, list[str], list[list[str]]]:
    heads = [bare(" ".join(path)) for path in heads_of(table)]
    rows = [[bare(text or "") for text in row] for row in rows_of(table)]
    return table.number, bare(table.title), bare(table.unit or ""), heads, rows


@pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.docx")))
def test_a_sample_gives_the_same_tables_and_findings_in_both_formats(sample: str) -> None:
    word, pdf = (api.check((SAMPLES / f"{sample}{e}").read_bytes(), sample + e) for e in (".docx", ".pdf"))
    assert [as_printed(table) for table in word.document.tables] == [as_printed(table) for table in pdf.document.tables]
    assert [as_found(finding) for finding in word.findings] == [as_found(finding) for finding in pdf.findings]
    one, other = word.document.masthead, pdf.document.masthead
    assert (one.symbol, one.date, one.distribution) == (other.symbol, other.date, other.distribution)
    assert one.languages in (("Original: English",), ("Chinese", "Original: English"))
