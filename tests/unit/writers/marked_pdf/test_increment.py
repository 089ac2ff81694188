"""A file grows by what is new in it, in the form that it has, and begins with its own bytes."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, NameObject, NumberObject

from checker.writers.marked_pdf.increment import Increment, tables_start
from tests.marked import drawn


def increment_of(data: bytes) -> Increment:
    start = tables_start(data)
    assert start is not None
    return Increment.of(data, PdfReader(io.BytesIO(data)), start)


@pytest.mark.parametrize(("objects", "form"), [(False, b"\nxref\n"), (True, b"/Type /XRef")], ids=["table", "stream"])
def test_new_and_changed_objects_stand_behind_the_bytes_of_the_file(objects: bool, form: bytes) -> None:
    data = drawn(objects=objects)
    increment = increment_of(data)
    page = increment.reader.pages[0].indirect_reference
    assert page is not None
    added = increment.add(DictionaryObject({NameObject("/Held"): NumberObject(7)}))
    changed = DictionaryObject(page.get_object())
    changed[NameObject("/Kept")] = added
    increment.change(page, changed)
    grown = increment.written()
    assert grown.startswith(data)
    assert form in grown[len(data) :]
    with pikepdf.open(io.BytesIO(grown)) as file:
        assert file.check_pdf_syntax() == []
        assert int(file.pages[0].obj.Kept.Held) == 7


@pytest.mark.parametrize("objects", [False, True])
def test_a_file_may_grow_again_and_again(objects: bool) -> None:
    data = drawn(objects=objects)
    for number in range(3):
        increment = increment_of(data)
        increment.change(increment.add(NumberObject(number)), NumberObject(number + 1))
        data = increment.written()
    with pikepdf.open(io.BytesIO(data)) as file:
        assert file.check_pdf_syntax() == []
        assert [each for each in file.objects if isinstance(each, int)][-1] == 3


def test_the_first_name_of_a_file_stays_and_the_second_changes() -> None:
    data = drawn()
    increment = increment_of(data)
    increment.add(NumberObject(1))
    before, after = (PdfReader(io.BytesIO(each)).trailer["/ID"] for each in (data, increment.written()))
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_a_file_with_nothing_new_is_the_file_itself() -> None:
    data = drawn()
    assert increment_of(data).written() == data


def test_the_same_additions_give_the_same_bytes() -> None:
    files = []
    for _ in range(2):
        increment = increment_of(drawn())
        increment.add(NumberObject(1))
        files.append(increment.written())
    assert files[0] == files[1]


@pytest.mark.parametrize(
    "broken",
    [
        b"%PDF-1.4\nstartxref\n5\n%%EOF\n",
        b"%PDF-1.4\nxref\n",
        b"%PDF-1.4\nxref\nstartxref\n900\n%%EOF\n",
    ],
)
def test_a_file_that_does_not_say_where_its_objects_are_has_no_table(broken: bytes) -> None:
    assert tables_start(broken) is None
