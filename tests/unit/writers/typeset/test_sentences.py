"""A finding in one line, and the address of a file."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Report
from checker.writers.typeset.sentences import address_of, in_one_line, line_of, path_of


def test_the_place_is_said_once_and_first(report: Report) -> None:
    finding = replace(report.findings[0], place=Place("paragraph 4", 3), message="Paragraph 4: reads 5;\n6 expected.")
    assert in_one_line(finding) == "Page 3, paragraph 4: reads 5; 6 expected."
    assert in_one_line(replace(finding, place=Place("paragraph 4"))) == "Paragraph 4: reads 5; 6 expected."
    assert in_one_line(replace(finding, message="Differs.")) == "Page 3, paragraph 4: Differs."


def test_a_page_stands_for_a_line_and_1_for_none(report: Report) -> None:
    finding = report.findings[0]
    assert (line_of(finding), line_of(replace(finding, place=Place("text")))) == (2, 1)


@pytest.mark.parametrize(
    ("name", "path", "address"),
    [
        ("a.pdf", "a.pdf", "a.pdf"),
        ("./drafts//a b.pdf", "drafts/a b.pdf", "drafts/a%20b.pdf"),
        ("C:\\drafts\\a.pdf", "C:/drafts/a.pdf", "C%3A/drafts/a.pdf"),
        ("/x/\udcff.pdf", "/x/\udcff.pdf", "file:///x/%5Cudcff.pdf"),
    ],
)
def test_a_file_has_a_path_with_slashes_and_an_address(name: str, path: str, address: str) -> None:
    assert (path_of(name), address_of(name)) == (path, address)
