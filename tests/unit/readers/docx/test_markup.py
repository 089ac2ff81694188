"""Word's markup: what wraps, what is on, what is a number."""

from __future__ import annotations

import pytest

from checker.readers.docx.markup import W, children, has, is_on, number_of, numbered, parsed, value, whole
from tests.word import Draft, element, paragraph, run


def texts(draft: Draft) -> list[str]:
    return [found.text for found in draft.read().paragraphs]


def test_what_is_written_twice_for_old_and_new_programs_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    draft = Draft()
    inner = f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    draft.add(paragraph(f"{run('Beside it.')}<w:r><mc:AlternateContent {mc}>{inner}</mc:AlternateContent></w:r>"))
    assert texts(draft) == ["Beside it.", "In a box."]


@pytest.mark.parametrize("kinds", [("Choice", "Fallback"), ("Choice", "Choice", "Fallback"), ("Fallback",)])
def test_the_first_rendering_of_letters_is_read_and_no_other(kinds: tuple[str, ...]) -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    draft = Draft()
    inner = "".join(f"<mc:{kind}><w:t>{index}30</w:t></mc:{kind}>" for index, kind in enumerate(kinds, start=2))
    draft.add(paragraph(f"<w:r><mc:AlternateContent {mc}>{inner}</mc:AlternateContent><w:t> posts</w:t></w:r>"))
    assert texts(draft) == ["230 posts"]


def test_links_and_content_controls_are_looked_into() -> None:
    draft = Draft()
    draft.add(
        paragraph(
            f"<w:hyperlink>{run('A/80/605')}</w:hyperlink><w:sdt><w:sdtContent>{run(' of 2026')}</w:sdtContent></w:sdt>"
        )
    )
    draft.add(f"<w:sdt><w:sdtContent>{paragraph(run('In a control.'))}</w:sdtContent></w:sdt>")
    assert texts(draft) == ["A/80/605 of 2026", "In a control."]


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("-12", -12), ("12.75", 12), ("", 7), ("auto", 7), (None, 7)])
def test_a_whole_number_is_read_without_its_fraction_and_anything_else_is_the_default(
    text: str | None, number: int
) -> None:
    assert parsed(text, 7) == number


@pytest.mark.parametrize(("markup", "on"), [("<w:b/>", True), ('<w:b w:val="1"/>', True), ('<w:b w:val="0"/>', False)])
def test_a_toggle_is_on_unless_it_says_that_it_is_off(markup: str, on: bool) -> None:
    found = element(f"<w:rPr>{markup}</w:rPr>")
    assert (has(found, "b"), has(found, "i"), is_on(None)) == (on, False, False)


def test_a_value_is_found_along_a_path_or_is_none() -> None:
    found = element('<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:p>')
    assert (value(found, "pPr", "outlineLvl"), whole(found, "pPr", "outlineLvl")) == ("2", 2)
    assert (value(found, "rPr", "outlineLvl"), value(None, "pPr")) == (None, None)


def test_deleted_children_are_left_out_and_inserted_ones_are_not() -> None:
    found = element(f"<w:p>{run('a')}<w:ins>{run('b')}</w:ins><w:del>{run('c')}</w:del></w:p>")
    assert [child.text for child in children(found, "r")] == ["a", "b"]


def test_paragraphs_are_counted_as_the_file_has_them() -> None:
    inner = f"<w:r><w:txbxContent>{paragraph('')}</w:txbxContent></w:r>"
    root = numbered(
        element(f"<w:body>{paragraph(inner)}<w:tbl><w:tr><w:tc>{paragraph('')}</w:tc></w:tr></w:tbl></w:body>")
    )
    assert [number_of(each) for each in root.iter(W + "p")] == [0, 1, 2]
    assert number_of(element(paragraph(""))) is None


def test_what_is_read_knows_the_paragraph_that_prints_it() -> None:
    draft = Draft()
    draft.say("II. Staff", bold=True)
    draft.say("Some posts were filled.")
    draft.table(["Grade", "2024"], ["P-3", "5"], ["P-4", "\v7"], heads=1)
    document = draft.read()
    (table,) = document.tables
    assert [each.element for each in (*document.headings, *document.paragraphs)] == [0, 1]
    assert [column.element for column in table.columns] == [3]
    cells = [(row.element, *(cell.element for cell in row.cells if cell)) for row in table.rows]
    assert cells == [(4, 5), (6, 8)]


@pytest.mark.parametrize(
    ("text", "number"), [("240", 240), ("-12.5", -12), ("\u00b2", 7), ("-", 7), ("9" * 16, 7), (None, 7)]
)
def test_what_is_no_number_that_word_writes_counts_as_none(text: str | None, number: int) -> None:
    assert parsed(text, 7) == number
