"""The findings as a spreadsheet: one row each, to be sorted and filtered; a second sheet says what was checked.

All text is written as text, so that nothing that a document prints becomes a formula or a link. A figure is a number
where a spreadsheet can hold it exactly, which is up to 15 digits, with as many decimals as it was printed with; else it
is a text. Same documents and rules, same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from checker.errors import OutputError
from checker.model.report import Checked, Finding, Report, Unreadable
from checker.writers.typeset.coverage import entries, verdict
from checker.writers.typeset.figures import digits
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import message, shown_findings

try:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet
except ImportError as error:
    raise OutputError("A spreadsheet takes XlsxWriter: pip install XlsxWriter; findings.csv takes nothing.") from error

#: The columns of the list, each with its width in letters.
HEADS = {
    "Severity": 10,
    "What is wrong": 44,
    "Document": 28,
    "Page": 7,
    "Place": 52,
    "Printed": 16,
    "Expected": 16,
    "Difference": 16,
    "Message": 80,
    "Rule": 32,
    "Fingerprint": 20,
}
ABOUT = {"Document": 28, "About": 14, "Says": 120}
EXACT = 15  #: digits that a number of a spreadsheet holds exactly
SETTINGS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
CREATED = datetime(2000, 1, 1)  # what a file says of its making is the same each time

Formats = Callable[[int], Format]  #: how a figure with so many decimals is set
_Value = str | int | Decimal | None


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> bytes:
    """The findings of all reports as a workbook."""
    reports, file = [each.report for each in checked], io.BytesIO()
    with Workbook(file, SETTINGS) as book:
        book.set_properties({"created": CREATED})
        findings = [finding for report in reports for finding in shown_findings(report, look)]
        _list(book, "Findings", HEADS, [_row(finding) for finding in findings])
        unread = [[file.name, "unreadable", file.reason] for file in unreadable]
        _list(book, "What was checked", ABOUT, [*_about(reports, look), *unread])
    return file.getvalue()


def _row(finding: Finding) -> list[_Value]:
    figures = [finding.found, finding.expected, finding.difference]
    place: list[_Value] = [finding.document, finding.place.page, finding.place.label]
    told = [message(finding), finding.rule, finding.fingerprint]
    return [str(finding.severity), finding.title, *place, *figures, *told]


def _about(reports: Sequence[Report], look: Look) -> list[list[_Value]]:
    """What to make of each document, and how far the check looked."""
    rows: list[list[_Value]] = []
    for report in reports:
        told = [("verdict", verdict(report, look.in_english)), *entries(report, look.in_english)]
        rows += [[report.document.name, head, text] for head, text in told]
    return rows


def _list(book: Workbook, name: str, heads: dict[str, int], rows: Sequence[Sequence[_Value]]) -> None:
    """A sheet with heads that stay in view, and a filter over them."""
    sheet: Worksheet = book.add_worksheet(name)
    bold, wrapping = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
    for column, (head, width) in enumerate(heads.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, bold)
    formats = _formats(book)
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            _write(sheet, (number, column), value, wrapping, formats)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)


def _formats(book: Workbook) -> Formats:
    made: dict[int, Format] = {}

    def of(decimals: int) -> Format:
        if decimals not in made:
            places = f".{'0' * decimals}" if decimals else ""
            made[decimals] = book.add_format({"num_format": f"#,##0{places}", "valign": "top"})
        return made[decimals]

    return of


def _write(sheet: Worksheet, cell: tuple[int, int], value: _Value, wrapping: Format, formats: Formats) -> None:
    if isinstance(value, int):
        sheet.write_number(*cell, value, formats(0))
    elif isinstance(value, Decimal) and len(value.as_tuple().digits) <= EXACT:
        exponent = value.as_tuple().exponent
        sheet.write_number(*cell, float(value), formats(max(0, -int(exponent))))
    elif value is not None:
        sheet.write_string(*cell, clean(value if isinstance(value, str) else digits(value) or ""), wrapping)
