"""What a Word document prints outside its tables, and what of its markup is not printed."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from checker.model.document import Mark, Masthead, Paragraph
from checker.model.table import Note
from checker.readers.docx.markup import W
from checker.readers.docx.numbering import numbering_of
from checker.readers.docx.styles import styles_of
from checker.readers.docx.text import Scribe
from tests.word import Draft, paragraph, run, runs


def texts(draft: Draft) -> list[str]:
    return [found.text for found in draft.read().paragraphs]


def numbers(draft: Draft) -> list[tuple[str | None, str]]:
    """The paragraphs with their numbers."""
    return [(found.number, found.text) for found in draft.read().paragraphs]


def test_typed_numbers_are_set_apart_from_paragraphs() -> None:
    draft = Draft()
    draft.say("12.\tThe budget amounts to $1.5 million.")
    draft.say("3.I.4\tThe mandate is unchanged.")
    draft.say("3.I.5\tSo are the posts.")
    draft.say("3.I.6\tAnd the projects.")
    draft.say("13. 表 1 介绍支出。")
    draft.say("74 countries take part.")
    draft.say("1.5 million was spent.")
    assert numbers(draft) == [
        ("12", "The budget amounts to $1.5 million."),
        ("3.I.4", "The mandate is unchanged."),
        ("3.I.5", "So are the posts."),
        ("3.I.6", "And the projects."),
        ("13", "表 1 介绍支出。"),
        (None, "74 countries take part."),
        (None, "1.5 million was spent."),
    ]


def test_headings_are_known_by_style_outline_or_bold_number() -> None:
    draft = Draft()
    draft.document.add_heading("I.\tIntroduction", 1)
    draft.say("Staff costs", properties='<w:outlineLvl w:val="2"/>')
    draft.say("A. Overall", bold=True)
    draft.say("B. is a letter.")
    found = [(heading.text, heading.number, heading.level) for heading in draft.read().headings]
    assert found == [("Introduction", "I.", 1), ("Staff costs", None, 3), ("Overall", "A.", 2)]


def test_insertions_are_read_and_deletions_are_not_and_both_are_said() -> None:
    draft = Draft()
    kept, new, old = run("Posts: "), run("12"), run("11").replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
    revision = 'w:id="1" w:author="editor"'
    draft.add(paragraph(f"{kept}<w:ins {revision}>{new}</w:ins><w:del {revision}>{old}</w:del>"))
    assert texts(draft) == ["Posts: 12"]
    assert draft.read().doubts == ("2 tracked changes were read as accepted; the text as it stood before was not read",)


def test_a_paragraph_whose_end_was_deleted_goes_on_with_the_next() -> None:
    draft = Draft()
    draft.say("The budget ", properties='<w:rPr><w:del w:id="1" w:author="editor"/></w:rPr>')
    draft.say("was approved.")
    assert texts(draft) == ["The budget was approved."]


def test_fields_print_their_results() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    draft = Draft()
    inner = f"{begin}{run('code')}{begin}{run('more code')}{separate}{run('code too')}{end}{separate}{run('7')}{end}"
    draft.add(
        paragraph(f"{run('On page ')}{inner}{run(' of ')}<w:fldSimple w:instr='NUMPAGES'>{run('9')}</w:fldSimple>")
    )
    assert texts(draft) == ["On page 7 of 9"]


def test_hidden_text_is_not_read() -> None:
    draft = Draft()
    draft.add(paragraph(run("Seen. ") + run("Unseen.").replace("<w:rPr>", "<w:rPr><w:vanish/>")))
    assert texts(draft) == ["Seen."]


def test_what_is_written_twice_for_old_and_new_programs_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    draft = Draft()
    inner = f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    draft.add(paragraph(f"{run('Beside it.')}<w:r><mc:AlternateContent {mc}>{inner}</mc:AlternateContent></w:r>"))
    assert texts(draft) == ["Beside it.", "In a box."]


def test_links_and_content_controls_are_looked_into() -> None:
    draft = Draft()
    draft.add(
        paragraph(
            f"<w:hyperlink>{run('A/80/605')}</w:hyperlink><w:sdt><w:sdtContent>{run(' of 2026')}</w:sdtContent></w:sdt>"
        )
    )
    draft.add(f"<w:sdt><w:sdtContent>{paragraph(run('In a control.'))}</w:sdtContent></w:sdt>")
    assert texts(draft) == ["A/80/605 of 2026", "In a control."]


def test_hyphens_that_only_guide_the_line_are_not_kept() -> None:
    draft = Draft()
    draft.add(
        paragraph("<w:r><w:t>co</w:t><w:softHyphen/><w:t>operation, year</w:t><w:noBreakHyphen/><w:t>end</w:t></w:r>")
    )
    assert texts(draft) == ["cooperation, year-end"]


def test_signs_that_print_nothing_are_not_kept_and_a_hyphen_that_keeps_the_line_is_one() -> None:
    draft = Draft()
    draft.say("c\u00ado\u200bo\u200cp\u200de\u2060r\ufeffation, year\u2011end")
    assert texts(draft) == ["cooperation, year-end"]


@pytest.mark.parametrize(("spaces", "place"), [(0, 10.0), (1, 12.5), (3, 17.5)])
def test_each_space_before_a_text_moves_it_two_and_a_half_points_to_the_right(spaces: int, place: float) -> None:
    styles = styles_of(None)
    markup = paragraph(run(" " * spaces + "P-5"), '<w:ind w:left="200"/>').replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)
    assert Scribe(styles, numbering_of(None, styles)).passage(parse_xml(markup)).place == place


def test_capitals_are_read_as_they_are_printed() -> None:
    draft = Draft()
    draft.add(paragraph(run("Total").replace("<w:rPr>", "<w:rPr><w:caps/>")))
    assert texts(draft) == ["TOTAL"]


@pytest.mark.parametrize(
    ("written", "read"), [("12 km^2", "12 km2"), ("the 1^st year", "the 1st year"), ("posts^1", "posts")]
)
def test_raised_measures_and_ordinals_are_text_and_marks_are_not(written: str, read: str) -> None:
    draft = Draft()
    draft.say(written)
    assert texts(draft) == [read]


def list_level(depth: int, form: str, pattern: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbered(*levels: str) -> Draft:
    """A draft with one list, number 77."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    draft = Draft()
    root = draft.document.part.numbering_part.element
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{"".join(levels)}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    return draft


def item(draft: Draft, text: str, depth: int = 0) -> None:
    draft.say(text, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>')


def test_numbers_that_word_counts_are_those_of_the_paragraphs() -> None:
    draft = numbered(list_level(0, "decimal", "%1."), list_level(1, "lowerLetter", "(%2)"))
    item(draft, "One.")
    item(draft, "First.", 1)
    item(draft, "Second.", 1)
    item(draft, "Two.")
    item(draft, "First again.", 1)
    found = [(paragraph.number, paragraph.depth, paragraph.text) for paragraph in draft.read().paragraphs]
    assert found == [
        ("1", 0, "One."),
        ("(a)", 1, "First."),
        ("(b)", 1, "Second."),
        ("2", 0, "Two."),
        ("(a)", 1, "First again."),
    ]


@pytest.mark.parametrize(
    ("form", "pattern", "printed"),
    [("upperRoman", "%1.", "IV. Posts"), ("chineseCounting", "%1、", "四、 Posts"), ("bullet", "•", "Posts")],
)
def test_letters_and_numerals_are_counted_and_bullets_left_off(form: str, pattern: str, printed: str) -> None:
    draft = numbered(list_level(0, form, pattern))
    for _ in range(4):
        item(draft, "Posts")
    assert texts(draft)[-1] == printed


def with_footnotes(draft: Draft, notes: dict[int, str]) -> None:
    """Add the part that holds footnotes, each as the markup of its paragraphs."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml.ns import nsdecls

    inner = "".join(f'<w:footnote w:id="{name}">{markup}</w:footnote>' for name, markup in notes.items())
    blob = f'<?xml version="1.0"?><w:footnotes {nsdecls("w")}>{inner}</w:footnotes>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, blob, draft.document.part.package)
    draft.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def call(name: int) -> str:
    """A run that calls a footnote."""
    return f'<w:r><w:footnoteReference w:id="{name}"/></w:r>'


def test_footnotes_are_numbered_in_the_order_in_which_they_are_called() -> None:
    draft = Draft()
    with_footnotes(draft, {5: paragraph(runs("Late.")), 9: paragraph(runs("Early."))})
    draft.add(paragraph(run("See.") + call(9) + run(" Then.") + call(5)))
    document = draft.read()
    marks = (Mark("1", len("See.")), Mark("2", len("See. Then.")))
    assert document.paragraphs == (Paragraph("See. Then.", marks=marks, order=1),)
    assert document.notes == (Note("2", "Late."), Note("1", "Early."))


def test_footnotes_are_counted_anew_where_a_section_says_so() -> None:
    draft = Draft()
    with_footnotes(draft, {5: paragraph(runs("Of the text.")), 9: paragraph(runs("Of the annex."))})
    draft.add(paragraph(run("See.") + call(5)))
    draft.add(paragraph(run("The end."), "<w:sectPr/>"))
    draft.add(paragraph(run("Annex.") + call(9)))
    restart = f'<w:footnotePr xmlns:w="{W.strip("{}")}"><w:numRestart w:val="eachSect"/></w:footnotePr>'
    draft.document.element.body.sectPr.insert(0, parse_xml(restart))
    assert draft.read().notes == (Note("1", "Of the text."), Note("1", "Of the annex."))


def test_what_stands_before_the_number_of_a_footnote_is_a_note_of_its_own() -> None:
    draft = Draft()
    own = paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Rounded."))
    with_footnotes(draft, {5: paragraph(run("Note: Abbreviations are explained.")) + own})
    draft.add(paragraph(run("See.") + call(5)))
    assert draft.read().notes == (Note("", "Note: Abbreviations are explained."), Note("1", "Rounded."))


def test_the_masthead_is_read_from_a_table_at_the_top() -> None:
    draft = Draft()
    draft.table(
        ["Specimen Convention", "SAMPLE/CRIC(1)/3"],
        ["Committee", "Distr.: General\v14 March 2022\vOriginal: English\v"],
    )
    draft.say("First session of the Committee")
    assert draft.read().masthead == Masthead("SAMPLE/CRIC(1)/3", "14 March 2022", "General", ("Original: English",))


def test_the_symbol_is_that_of_the_running_heads() -> None:
    draft = Draft()
    draft.document.sections[0].header.paragraphs[0].text = "A/80/605"
    draft.say("See A/79/1 and A/79/1.")
    assert draft.read().masthead.symbol == "A/80/605"


def test_the_language_is_told_by_the_text() -> None:
    draft = Draft()
    draft.say("本报告介绍秘书处在两年期内的支出情况。")
    assert draft.read().language == "zh"


def test_an_embedded_spreadsheet_is_said_not_to_be_read() -> None:
    office = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    draft = Draft()
    draft.add(paragraph(f'<w:r><w:object><o:OLEObject {office} ProgID="Excel.Sheet.12"/></w:object></w:r>'))
    assert draft.read().doubts == ("an embedded spreadsheet cannot be read; as a Word table it could",)
