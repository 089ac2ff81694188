"""The JSON report: whole against its snapshot, valid by its schema, the same bytes for the same report."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from msgspec.structs import replace

from checker.data import data_folder
from checker.model.document import Paragraph
from checker.model.report import Report, Spot, Unreadable
from checker.writers.json import write
from checker.writers.typeset.look import Look
from tests.reports import checked


@pytest.fixture
def schema() -> dict[str, Any]:
    shape: dict[str, Any] = json.loads((data_folder("grammars") / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(shape)
    return shape


def test_the_report_is_written_whole(
    report: Report, clean_report: Report, snapshot: Callable[[str, str], None]
) -> None:
    unreadable = [Unreadable("empty.pdf", "empty.pdf: the file is empty")]
    snapshot(write(checked(report, clean_report), Look(), unreadable), "report.json")


def test_the_report_is_valid_by_its_schema(report: Report, blind_report: Report, schema: dict[str, Any]) -> None:
    written = write(checked(report, blind_report), unreadable=[Unreadable("a.pdf", "a.pdf: there is no such file")])
    Draft202012Validator(schema).validate(json.loads(written))


def test_a_finding_in_the_text_names_its_paragraph(report: Report, schema: dict[str, Any]) -> None:
    texts = (Paragraph("One.", order=3), Paragraph("Two of 3.", order=7))
    document = replace(report.document, paragraphs=texts)
    findings = [replace(report.findings[0], spot=Spot(order=order)) for order in (7, 3, 5, 0)]
    shape = json.loads(write(checked(replace(report, document=document, findings=tuple(findings)))))
    Draft202012Validator(schema).validate(shape)
    assert [finding["place"]["paragraph"] for finding in shape["findings"]] == [2, 1, None, None]


def test_how_long_a_check_took_is_said_where_it_is_known(report: Report, schema: dict[str, Any]) -> None:
    shape = json.loads(write([replace(each, seconds=1.23456) for each in checked(report)]))
    Draft202012Validator(schema).validate(shape)
    assert [document["seconds"] for document in shape["documents"]] == [1.235]


def test_a_report_that_no_gate_judged_is_written_without_an_end(report: Report, schema: dict[str, Any]) -> None:
    alone, judged = json.loads(write([report])), json.loads(write(checked(report)))
    Draft202012Validator(schema).validate(alone)
    assert judged["documents"][0].pop("exit_code") == 0
    assert alone == judged


def test_no_document_gives_a_valid_report(schema: dict[str, Any]) -> None:
    Draft202012Validator(schema).validate(json.loads(write(checked())))


@pytest.mark.parametrize(
    "path", [("findings", 0), ("findings", 0, "place"), ("documents", 0), ("documents", 0, "coverage")]
)
def test_the_schema_refuses_what_it_does_not_name(
    report: Report, schema: dict[str, Any], path: tuple[str | int, ...]
) -> None:
    shape = json.loads(write(checked(report)))
    part = shape
    for step in path:
        part = part[step]
    part["surprise"] = 1
    with pytest.raises(ValidationError):
        Draft202012Validator(schema).validate(shape)


def test_figures_are_strings_and_never_floats(report: Report) -> None:
    finding = json.loads(write(checked(report)))["findings"][0]
    assert (finding["expected"], finding["found"], finding["difference"]) == ("13056912", "13065912", "9000")


def test_notes_are_there_whatever_is_asked_for(report: Report) -> None:
    assert write(checked(report), Look(notes=False)) == write(
        checked(report), Look(notes=True, quiet=True, colour=True)
    )
    assert [finding["severity"] for finding in json.loads(write(checked(report)))["findings"]] == [
        "error",
        "warning",
        "note",
    ]


def test_many_reports_are_the_documents_of_one_object(report: Report, clean_report: Report) -> None:
    shape = json.loads(write(checked(report, clean_report)))
    assert [document["name"] for document in shape["documents"]] == ["report.pdf", "clean.md"]


def test_the_place_of_a_finding_counts_tables_rows_and_columns_from_1(report: Report) -> None:
    places = [finding["place"] for finding in json.loads(write(checked(report)))["findings"]]
    assert [(place["table"], place["row"], place["column"]) for place in places] == [
        (1, 3, 2),
        (2, None, 1),
        (None, None, None),
    ]
