"""The findings as a spreadsheet, read back from the file."""

from __future__ import annotations

import io
import subprocess
import sys
from decimal import Decimal
from zipfile import ZipFile

from lxml import etree
from msgspec.structs import replace

from checker.model.report import Report, Unreadable
from checker.writers.typeset.look import Look
from checker.writers.xlsx import write
from tests.reports import checked

NAMES = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def sheet(data: bytes, number: int = 1) -> etree._Element:
    with ZipFile(io.BytesIO(data)) as book:
        return etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))


def rows(data: bytes, number: int = 1) -> list[list[str | Decimal]]:
    """What stands in the cells of a sheet: texts, and numbers as Decimal."""
    with ZipFile(io.BytesIO(data)) as book:
        strings = ["".join(each.itertext()) for each in etree.fromstring(book.read("xl/sharedStrings.xml"))]
    return [[_value(cell, strings) for cell in row] for row in sheet(data, number).iterfind(".//s:row", NAMES)]


def _value(cell: etree._Element, strings: list[str]) -> str | Decimal:
    text = cell.findtext("s:v", namespaces=NAMES)
    return strings[int(text)] if cell.get("t") == "s" else Decimal(text)


def test_each_finding_has_a_row(report: Report) -> None:
    heads, error, warning = rows(write(checked(report)))
    place = "table 1, row “Total”, column “Spent”"
    assert heads == [
        *("Severity", "What is wrong", "Document", "Page", "Place", "Printed", "Expected", "Difference", "Message"),
        *("Rule", "Fingerprint"),
    ]
    assert error == [
        *("error", "The rows do not add up to the total", "report.pdf", Decimal(2), place),
        *(Decimal(13065912), Decimal(13056912), Decimal(9000)),
        "Reads 13,065,912; the rows add up to 13,056,912 (9,000 too much; digits 6 and 5 swapped?).",
        *("column-total-differs", "c0ffee0000000001"),
    ]
    assert warning[:2] == ["warning", "More posts are filled than were approved"]


def test_notes_stand_there_on_request(report: Report) -> None:
    assert [row[0] for row in rows(write(checked(report), Look(notes=True)))[1:]] == ["error", "warning", "note"]


def test_a_second_sheet_says_what_was_checked_and_what_was_not(report: Report) -> None:
    told = rows(write(checked(report), unreadable=[Unreadable("a.pdf", "a.pdf: the file is empty")]), 2)
    assert [row[1] for row in told] == [
        *(
            "About",
            "verdict",
            "read",
            "checked",
            "result",
            "unchecked",
            "unchecked",
            "not read",
            "not read",
            "unreadable",
        )
    ]
    assert told[1] == ["report.pdf", "verdict", "1 error and 1 warning. 1 note not shown; --notes shows it."]
    assert told[-1] == ["a.pdf", "unreadable", "a.pdf: the file is empty"]


def test_no_text_of_a_document_becomes_a_formula_or_a_link(report: Report) -> None:
    texts = ["=1+1", "@SUM(A1)", "http://example.org/", "+1", "{=A1}"]
    findings = tuple(replace(report.findings[0], title=text, message=text) for text in texts)
    data = write(checked(replace(report, findings=findings)))
    assert [row[1] for row in rows(data)[1:]] == texts
    assert [sheet(data).findall(f".//s:{name}", NAMES) for name in ("f", "hyperlink")] == [[], []]


def test_a_figure_is_a_number_only_where_a_spreadsheet_holds_it_exactly(report: Report) -> None:
    exact, long = Decimal("123456789012.345"), Decimal("1234567890123.456")
    finding = replace(report.findings[0], found=exact, expected=long, difference=None)
    row = rows(write(checked(replace(report, findings=(finding,)))))[1]
    assert row[5:7] == [exact, "1234567890123.456"]


def test_the_heads_stay_in_view_and_can_be_filtered(report: Report) -> None:
    findings = sheet(write(checked(report)))
    assert findings.find(".//s:pane", NAMES).get("topLeftCell") == "A2"
    assert findings.find("s:autoFilter", NAMES).get("ref") == "A1:K3"


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert write(checked(report)) == write(checked(report))


def test_without_the_library_the_extra_is_named() -> None:
    """In a process of its own, in which there is no XlsxWriter."""
    code = (
        "import sys; sys.modules['xlsxwriter'] = None\n"
        "from checker.errors import OutputError\n"
        "try:\n    import checker.writers.xlsx\nexcept OutputError as error:\n    print(error)"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == "A spreadsheet takes XlsxWriter: pip install XlsxWriter; findings.csv takes nothing.\n"
