"""The HTML report: whole against its snapshot, and what each part of it is for."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.place import Box, Place
from checker.model.report import Checked, Coverage, Evidence, Report, Spot, Unchecked, Unreadable
from checker.writers import html
from checker.writers.typeset.look import Look
from tests.outline import Outline
from tests.reports import checked

UNREADABLE = [Unreadable("empty.pdf", "empty.pdf: the file is <empty>")]


@pytest.fixture
def one(report: Report) -> list[Checked]:
    return checked(report)


PICTURES = {1: b"one", 2: b"two", 5: b"five"}


def test_the_report_stands_as_it_is_agreed(one: list[Checked], snapshot: Callable[[str, str], None]) -> None:
    snapshot(html.write(one, pictures=[PICTURES]), "report.html")


def test_every_element_is_closed_and_every_name_given_once(report: Report, clean_report: Report) -> None:
    text = html.write(checked(report, report, clean_report), Look(notes=True), UNREADABLE, [PICTURES, {}, {}])
    found = Outline(text)
    names = found.values("id")
    assert (found.open, len(names), len(set(names))) == ([], 18, 18)


def test_the_file_stands_alone(one: list[Checked]) -> None:
    found = Outline(html.write(one, pictures=[PICTURES]))
    addresses = [*found.values("src"), *found.values("href")]
    assert [each for each in addresses if not each.startswith(("#d1p", "data:image/webp;base64,"))] == []
    assert found.values("style") == []


def test_a_picture_lies_in_the_file_once_however_many_findings_show_it(report: Report) -> None:
    twice = replace(report, findings=(report.findings[0], *report.findings))
    text = html.write(checked(twice), pictures=[PICTURES])
    assert (text.count("base64,dHdv"), text.count('href="#d1p2"')) == (1, 2)


def test_the_pages_of_findings_and_their_evidence_are_shown_and_those_of_notes_are_not(report: Report) -> None:
    assert html.pages_shown(report) == (1, 2, 5)
    assert html.pages_shown(replace(report, findings=report.findings[2:])) == ()


def test_errors_come_first_and_notes_on_request(report: Report) -> None:
    turned = replace(report, findings=report.findings[::-1])
    kinds = [Outline(html.write(checked(turned), look)).values("data-severity") for look in (Look(), Look(notes=True))]
    assert kinds == [["error", "warning"], ["error", "warning", "note"]]


def test_what_was_not_checked_stands_on_the_same_page(one: list[Checked]) -> None:
    text = html.write(one)
    section = text[text.index("What was not checked, and why") :]
    assert re.findall(r"<li><b>(.*?)</b> (.*?)</li>", section) == [
        ("unchecked", "7 × a figure is missing; pages 2-4, 7"),
        ("unchecked", "2 × no cell is meant; page 3: 12 per cent; 12 per cent"),
        ("not read", "table 4: two columns stand too close to be told apart"),
        ("not read", "pages 7-9 have no text layer"),
    ]


def folded(text: str) -> list[tuple[str, list[str]]]:
    """What unfolds below what was not checked, with the lines in it."""
    section = text[text.index("What was not checked, and why") :]
    parts = re.findall(r"<details><summary>(.*?)</summary>(.*?)</details>", section)
    return [(summary, re.findall(r"<li>([^<]+(?:<bdi>[^<]*</bdi>[^<]*)*)", lines)) for summary, lines in parts]


def test_what_was_not_checked_unfolds_page_by_page(one: list[Checked]) -> None:
    missing, row = "a figure is missing", ".. · table 1, row “<bdi>Total</bdi>”, column “<bdi>Spent</bdi>”"
    said = "12 per cent · “<bdi>Some 12 per cent were spent</bdi>”"
    assert folded(html.write(one)) == [
        ("Page 2: 2 not checked", [missing, row, row]),
        ("Page 3: 3 not checked", [missing, row, "no cell is meant", said, said]),
        ("Page 4: 3 not checked", [missing, row, row, row]),
        ("Page 7: 1 not checked", [missing, row]),
    ]


def test_where_there_are_no_pages_what_was_not_checked_unfolds_by_table_and_paragraph(report: Report) -> None:
    places = (Place("table 1, row “Total”"), Place("paragraph 12"), Place("table 1, row “Posts”"))
    undecided = tuple(Unchecked("it is doubtful", place, "12") for place in places)
    assert folded(html.write(checked(replace(report, coverage=Coverage(undecided=undecided))))) == [
        ("Table 1: 2 not checked", ["it is doubtful", *(f"12 · row “<bdi>{row}</bdi>”" for row in ("Total", "Posts"))]),
        ("Paragraph 12: 1 not checked", ["it is doubtful", "12"]),
    ]


def test_where_nothing_was_left_out_nothing_is_said_of_it(clean_report: Report) -> None:
    text = html.write(checked(clean_report))
    assert ("What was not checked" in text, "<nav" in text) == (False, False)
    assert '<p class="verdict good">No disagreement found.</p>' in text


def test_several_documents_are_listed_with_what_was_found(report: Report, clean_report: Report) -> None:
    text = html.write(checked(report, clean_report), unreadable=UNREADABLE)
    assert "<h1>Report on 2 documents</h1>" in text
    assert (
        '<tr><th scope="row"><a href="#d2"><bdi>clean.md</bdi></a></th><td>0</td><td>0</td>'
        "<td>No disagreement found.</td></tr>"
    ) in text
    assert "<h2>1 file could not be read</h2><ul><li>empty.pdf: the file is &lt;empty&gt;</li></ul>" in text


def test_the_index_of_a_folder_leads_to_the_reports(report: Report, clean_report: Report) -> None:
    text = html.index([("report.pdf.html", report), ("clean.md.html", clean_report)], unreadable=UNREADABLE)
    assert Outline(text).values("href") == ["report.pdf.html", "clean.md.html"]
    assert "<h1>Reports on 2 documents</h1>" in text
    assert "<td>1</td><td>1</td><td>1 error and 1 warning. 1 note not shown; --notes shows it.</td>" in text
    assert "1 file could not be read" in text


def test_an_address_in_an_index_may_hold_any_sign(clean_report: Report) -> None:
    (address,) = Outline(html.index([("a b#1%.html", clean_report)])).values("href")
    assert address == "a%20b%231%25.html"


def test_many_figures_unfold(report: Report) -> None:
    first = report.findings[0]
    many = replace(first, evidence=tuple(Evidence(f"Office {n}", "1", Place("table 1", 2)) for n in range(9)))
    text = html.write(checked(replace(report, findings=(many,))))
    assert '<details><summary>What it rests on (9)</summary><table class="sum">' in text


def test_text_of_a_document_is_never_markup(report: Report) -> None:
    hostile = "“<script>alert(1)</script>\x1b”"
    first = replace(report.findings[0], message=hostile, title=hostile, fingerprint='"><b>', rule='"<b>')
    first = replace(
        first, place=Place(hostile, 2, Box(1, 1, 9, 9)), evidence=(Evidence(hostile, hostile, Place("a")),) * 2
    )
    text = html.write(checked(replace(report, document=Document("<b>.md"), findings=(replace(first, spot=Spot()),))))
    assert ("alert(1)</script>" in text, "<b>." in text, 'data-rule="&quot;&lt;b&gt;"' in text) == (False, False, True)
