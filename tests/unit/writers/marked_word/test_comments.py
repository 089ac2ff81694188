"""Comments of ours are added and taken out again; those of others stay where they are."""

from __future__ import annotations

import io
from zipfile import ZipFile

import docx
import pytest

from checker.anchors import Anchor
from checker.writers.marked_word.comments import Comments
from checker.writers.marked_word.package import Package
from tests.word import Draft, framed, paragraph, run


def draft(commented: bool = False) -> bytes:
    made = Draft()
    made.say("Some 12 posts were filled.")
    if commented:
        made.document.add_comment(made.document.paragraphs[0].runs, "Is this so?", author="An editor")
    return made.data()


def commented(data: bytes, *anchors: Anchor) -> bytes:
    comments = Comments.of(Package.of(data))
    comments.clear()
    comments.add((anchor, ["Error: They differ", "Reads 12."]) for anchor in anchors)
    return comments.written()


def told(data: bytes) -> list[tuple[int, str, str]]:
    return [(each.comment_id, each.author, each.text) for each in docx.Document(io.BytesIO(data)).comments]


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


OURS = "Error: They differ\nReads 12."
ANCHOR = Anchor(0, "12", "Some ")


def test_the_first_comments_of_a_file_are_a_part_that_it_is_told_of() -> None:
    before, after = draft(), commented(draft(), ANCHOR)
    assert told(after) == [(1, "iccd-check", OURS)]
    old, new = parts_of(before), parts_of(after)
    changed = {name for name in new if new[name] != old.get(name)}
    assert changed == {"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"}
    assert [name for name in old if name not in new] == []


def test_comments_of_others_stay_and_only_two_parts_change() -> None:
    before = draft(commented=True)
    after = commented(before, ANCHOR)
    assert told(after) == [(0, "An editor", "Is this so?"), (1, "iccd-check", OURS)]
    old, new = parts_of(before), parts_of(after)
    assert {name for name in new if new[name] != old.get(name)} == {"word/document.xml", "word/comments.xml"}


@pytest.mark.parametrize("others", [False, True])
def test_our_comments_are_replaced_and_never_doubled(others: bool) -> None:
    once = commented(draft(others), ANCHOR, Anchor(0))
    assert commented(once, ANCHOR, Anchor(0)) == once
    bare = commented(once)
    assert told(bare) == told(draft(others))
    markup = parts_of(bare)["word/document.xml"]
    assert markup.count(b"commentReference") == markup.count(b"commentRangeStart") == int(others)


def test_what_stands_in_a_text_box_is_told_at_the_paragraph_that_holds_the_box() -> None:
    inner = f"<w:txbxContent>{paragraph(run('12 posts'))}<w:tbl>{framed(paragraph(run('14')))}</w:tbl></w:txbxContent>"
    made = Draft()
    made.say("Above.")
    made.add(paragraph(f"{run('Beside.')}<w:r><w:pict>{inner}</w:pict></w:r>"))
    comments = Comments.of(Package.of(made.data()))
    found = [comments.beside_boxes(Anchor(element, "12")) for element in range(4)]
    assert found == [Anchor(0, "12"), Anchor(1, "12"), Anchor(1, aside=True), Anchor(1, aside=True)]


def test_an_empty_run_is_left_by_no_comment_that_is_taken_out() -> None:
    markup = parts_of(commented(commented(draft(), ANCHOR)))["word/document.xml"]
    assert markup.count(b"<w:r>") == 3  # “Some ”, “12”, “ posts were filled.”


def test_a_strict_file_is_commented_in_its_own_terms() -> None:
    strict = {
        name: data.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, data in parts_of(draft()).items()
    }
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, data in strict.items():
            archive.writestr(name, data)
    new = parts_of(commented(file.getvalue(), ANCHOR))
    assert b"http://purl.oclc.org/ooxml/officeDocument/relationships/comments" in new["word/_rels/document.xml.rels"]
    assert b"http://purl.oclc.org/ooxml/wordprocessingml/main" in new["word/comments.xml"]


def test_a_file_without_a_document_has_no_comments() -> None:
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("word/other.xml", "<a/>")
    with pytest.raises(ValueError, match="a Word file without a document"):
        Comments.of(Package.of(file.getvalue()))
