"""What a Python user imports, from bytes to a report, with the true reader, rules and writers."""

from __future__ import annotations

import io
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pytest
from jsonschema import Draft202012Validator

from checker import api
from checker.data import data_folder
from checker.errors import RuleError
from checker.model.report import Report
from checker.model.rule import Severity
from checker.writers import json as json_writer
from tests.reports import checked

SAMPLES = Path(__file__).parents[2] / "samples"
WRONG = b"""\
Table 1
**Expenditure**
(Thousands of euros)

| Item      | Approved budget |   Spent |
|-----------|----------------:|--------:|
| Direction |         2,026.8 | 1,873.5 |
| Policy    |         2,183.9 | 1,935.9 |
| **Total** |         4,210.7 | 3,908.4 |
"""


def first_pages(path: Path) -> bytes:
    """The first two pages of a PDF, the second of which has a table."""
    with pikepdf.open(path) as pdf:
        del pdf.pages[2:]
        file = io.BytesIO()
        pdf.save(file)
    return file.getvalue()


def test_a_wrong_total_is_an_error_at_its_cell() -> None:
    report = api.check(WRONG, "wrong.md")
    (finding,) = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    assert (finding.document, finding.rule) == ("wrong.md", "column-total-differs")
    assert finding.place.label == "table 1, row “Total”, column “Spent”"


def test_rules_may_be_loaded_when_the_document_has_been_read() -> None:
    assert api.check(WRONG, "wrong.md", lambda document: api.rules()) == api.check(WRONG, "wrong.md")


def test_a_right_table_gives_no_finding() -> None:
    assert api.check(WRONG.replace(b"3,908.4", b"3,809.4"), "right.md").findings == ()


def test_a_document_is_read_without_being_checked() -> None:
    (table,) = api.read_document(WRONG, "wrong.md").tables
    assert [row.label for row in table.rows] == ["Direction", "Policy", "Total"]


def test_what_is_written_of_a_true_check_is_valid_by_the_schema() -> None:
    schema = json.loads((data_folder("grammars") / "report.schema.json").read_text(encoding="utf-8"))
    shape = json.loads(json_writer.write(checked(api.check(WRONG, "wrong.md"))))
    Draft202012Validator(schema).validate(shape)
    assert [finding["difference"] for finding in shape["findings"]] == ["99.0"]


def test_the_same_bytes_give_the_same_report() -> None:
    assert json_writer.write(checked(api.check(WRONG, "a.md"))) == json_writer.write(checked(api.check(WRONG, "a.md")))


def test_a_rule_of_ones_own_replaces_the_shipped_one_of_that_name(tmp_path: Path) -> None:
    own = tmp_path / "own.rule"
    own.write_text(
        "rule column-total-differs\n  severity warning\n  in tables with rows total\n"
        "  for each numeric column\n  expect total = sum of rows\n"
    )
    rules = api.rules([own])
    assert len(rules.rules) == len(api.rules().rules)
    assert {finding.severity for finding in api.check(WRONG, "a.md", rules).findings} == {Severity.WARNING}


def test_an_ill_written_rule_is_an_error_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "own.rule").write_text("rule\n")
    with pytest.raises(RuleError):
        api.rules([tmp_path])


def test_progress_is_told_of_every_page() -> None:
    told: list[tuple[int, int]] = []
    api.read_document(WRONG, "wrong.md", lambda done, total: told.append((done, total)))
    assert all(done <= total for done, total in told)


def test_threads_read_one_pdf_after_the_other_and_report_what_one_thread_does() -> None:
    files = {name: first_pages(SAMPLES / name) for name in ("performance-en.pdf", "performance-zh.pdf")}
    told: list[str] = []

    def check(name: str) -> Report:
        def tell(*_: int) -> None:
            told.append(name)
            time.sleep(0.001)  # the other thread goes on, if it may

        return api.check(files[name], name, progress=tell)

    alone, pages = list(map(check, files)), sorted(told)
    told.clear()
    with ThreadPoolExecutor(len(files)) as pool:
        assert list(pool.map(check, files)) == alone
    assert told in (pages, [*reversed(pages)])


def test_a_file_is_checked_by_its_path_which_the_report_names_it_by(tmp_path: Path) -> None:
    (tmp_path / "wrong.md").write_bytes(WRONG)
    report = api.check_file(tmp_path / "wrong.md")
    assert report == api.check(WRONG, str(tmp_path / "wrong.md"))
    assert report == api.check_file(str(tmp_path / "wrong.md"))


def test_a_file_that_is_missing_is_no_fault_of_a_document(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        api.check_file(tmp_path / "missing.md")
