"""The parts of a Word file stay byte for byte, but for those that are written anew."""

from __future__ import annotations

import io
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import pytest
from lxml import etree

from checker.writers.marked_word.package import RELATIONS, TYPES, Package, relations_of

MAIN = "word/document.xml"
LISTED = f'<Relationships xmlns="{RELATIONS}">{{}}</Relationships>'
RELATION = '<Relationship Id="{}" Type="http://schemas.example.org/{}" Target="{}"/>'


def zipped(**parts: str) -> bytes:
    """A file of the parts, `type_s` for [Content_Types].xml and `r_els` for the relations of the document."""
    names = {"types": TYPES, "rels": relations_of(MAIN), "main": MAIN}
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(ZipInfo(names.get(name, name), (2020, 1, 2, 3, 4, 6)), text, ZIP_STORED)
    return file.getvalue()


def parts_of(data: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_part_that_is_not_written_anew_stays_with_its_date_and_its_place() -> None:
    package = Package.of(zipped(main="<a/>", other="x" * 90))
    package.put(MAIN, etree.fromstring("<b/>"))
    package.put("word/new.xml", etree.fromstring("<c/>"))
    first, second = package.written(), package.written()
    head = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    assert parts_of(first) == {MAIN: f"{head}<b/>", "other": "x" * 90, "word/new.xml": f"{head}<c/>"}
    assert first == second
    with ZipFile(io.BytesIO(first)) as archive:
        assert archive.getinfo("other").date_time == (2020, 1, 2, 3, 4, 6)


@pytest.mark.parametrize(
    ("target", "part"),
    [("comments.xml", "word/comments.xml"), ("/other/c.xml", "other/c.xml"), ("../c.xml", "c.xml")],
)
def test_a_related_part_is_named_from_the_folder_of_its_part_or_from_the_top(target: str, part: str) -> None:
    package = Package.of(zipped(rels=LISTED.format(RELATION.format("rId1", "comments", target))))
    assert package.related(MAIN, "comments") == part
    assert package.related(MAIN, "styles") is None


def test_what_lies_outside_of_the_file_is_no_part_of_it() -> None:
    outer = RELATION.format("rId1", "comments", "http://example.org").replace("/>", ' TargetMode="External"/>')
    assert Package.of(zipped(rels=LISTED.format(outer))).related(MAIN, "comments") is None


@pytest.mark.parametrize("listed", ["", RELATION.format("rId1", "styles", "styles.xml")], ids=["none", "one"])
def test_a_relation_is_added_under_a_name_of_its_own(listed: str) -> None:
    package = Package.of(zipped(**({"rels": LISTED.format(listed)} if listed else {"main": "<a/>"})))
    package.relate(MAIN, "http://schemas.example.org/comments", "word/comments.xml")
    relations = package.root(relations_of(MAIN))
    assert relations is not None
    assert [relation.get("Id") for relation in relations] == (["rId1", "rId2"] if listed else ["rId1"])
    assert package.related(MAIN, "comments") == "word/comments.xml"


def test_a_new_part_says_of_which_kind_it_is() -> None:
    package = Package.of(zipped(types='<Types xmlns="urn:types"/>'))
    package.declare("word/comments.xml", "a/kind")
    declared = '<Override PartName="/word/comments.xml" ContentType="a/kind"/>'
    assert parts_of(package.written())[TYPES].splitlines()[1] == f'<Types xmlns="urn:types">{declared}</Types>'


def test_a_new_part_takes_a_name_that_none_has() -> None:
    assert Package.of(zipped(main="<a/>")).unused("word", "document") == "word/document2.xml"
    assert Package.of(zipped(main="<a/>")).unused("word", "comments") == "word/comments.xml"


def test_a_file_with_signatures_is_signed() -> None:
    assert not Package.of(zipped(main="<a/>")).is_signed
    assert Package.of(zipped(**{"_xmlsignatures/origin.sigs": ""})).is_signed
