"""`iccd-check relations`: what adds up, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main

SHEET = "Item,A,B,Sum\nx,112,240,352\ny,310,127,437\nz,425,318,753\nw,561,273,834\nv,118,402,520\nu,93,655,748\n"


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sheet.csv").write_text(SHEET, "utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["relations", *arguments])


@pytest.mark.usefixtures("sheet")
def test_the_text_shows_the_relation_and_where_it_fails() -> None:
    assert run("sheet.csv").output == (
        "sheet.csv: 1 relation\n"
        "\n"
        "Table no. 1 of the document\n"
        "  “Sum” = “A” + “B”\n"
        "      holds in 5 of 6 rows\n"
        "    ! table no. 1 of the document, row “z”, column “Sum”: 753 against 425 + 318\n"
    )


@pytest.mark.usefixtures("sheet")
def test_each_document_is_one_line_of_json() -> None:
    line = json.loads(run("sheet.csv", "--format", "jsonl").output)
    assert line["document"] == "sheet.csv"
    assert [relation["result"] for relation in line["relations"]] == [[row, 3] for row in range(1, 7)]
    assert line["relations"][2] == {
        "table": 0,
        "operator": "sum",
        "result": [3, 3],
        "operands": [[3, 1], [3, 2]],
        "standing": "broken",
        "pattern": "columns:4=sum(2+3)",
        "evidence": "holds in 5 of 6 rows",
    }


@pytest.mark.usefixtures("sheet")
def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_being_read() -> None:
    result = run("missing.pdf", "sheet.csv", "--format", "jsonl")
    assert result.exit_code == 2
    assert json.loads(result.stdout)["document"] == "sheet.csv"
    assert result.stderr == "iccd-check: missing.pdf does not exist.\n"
