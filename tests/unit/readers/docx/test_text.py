"""What a Word document prints outside its tables, and what of its markup is not printed."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from checker.model.document import Masthead
from checker.readers.docx.numbering import numbering_of
from checker.readers.docx.styles import styles_of
from checker.readers.docx.text import Scribe
from tests.word import Draft, paragraph, run


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


def test_fields_print_their_results() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    draft = Draft()
    inner = f"{begin}{run('code')}{begin}{run('more code')}{separate}{run('code too')}{end}{separate}{run('7')}{end}"
    draft.add(
        paragraph(f"{run('On page ')}{inner}{run(' of ')}<w:fldSimple w:instr='NUMPAGES'>{run('9')}</w:fldSimple>")
    )
    assert texts(draft) == ["On page 7 of 9"]


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


def test_words_that_are_struck_through_are_gone_and_said_to_be() -> None:
    draft = Draft()
    draft.say("It amounts to ~$1.5 million~ $1.7 million.")
    document = draft.read()
    assert [found.text for found in document.paragraphs] == ["It amounts to $1.7 million."]
    assert document.doubts == ("what is struck through in 1 paragraph was read as deleted",)


def test_a_paragraph_that_is_struck_through_keeps_its_number() -> None:
    draft = numbered(list_level(0, "decimal", "%1."))
    for text in ("One.", "~Two.~", "Three."):
        item(draft, text)
    assert numbers(draft) == [("1", "One."), ("3", "Three.")]
