"""How text is set: by itself, by its style, by the document."""

from __future__ import annotations

import pytest

from checker.readers.docx.styles import Dress, Styles, styles_of
from tests.word import Draft, element, paragraph, run


def texts(draft: Draft) -> list[str]:
    return [found.text for found in draft.read().paragraphs]


def test_headings_are_known_by_style_outline_or_bold_number() -> None:
    draft = Draft()
    draft.document.add_heading("I.\tIntroduction", 1)
    draft.say("Staff costs", properties='<w:outlineLvl w:val="2"/>')
    draft.say("A. Overall", bold=True)
    draft.say("B. is a letter.")
    found = [(heading.text, heading.number, heading.level) for heading in draft.read().headings]
    assert found == [("Introduction", "I.", 1), ("Staff costs", None, 3), ("Overall", "A.", 2)]


def test_hidden_text_is_not_read() -> None:
    draft = Draft()
    draft.add(paragraph(run("Seen. ") + run("Unseen.").replace("<w:rPr>", "<w:rPr><w:vanish/>")))
    assert texts(draft) == ["Seen."]


def test_capitals_are_read_as_they_are_printed() -> None:
    draft = Draft()
    draft.add(paragraph(run("Total").replace("<w:rPr>", "<w:rPr><w:caps/>")))
    assert texts(draft) == ["TOTAL"]


STYLES = """<w:styles>
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Text"><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Text"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="One"><w:basedOn w:val="Other"/></w:style>
<w:style w:type="paragraph" w:styleId="Other"><w:basedOn w:val="One"/></w:style>
</w:styles>"""


@pytest.fixture
def known() -> Styles:
    return styles_of(element(STYLES))


@pytest.mark.parametrize(
    ("own", "style", "dress"),
    [
        ("", "Head", Dress(False, False, False, False, 12.0, True)),
        ('<w:rStyle w:val="Strong"/>', None, Dress(True, False, False, False, 12.0)),
        ('<w:i w:val="0"/><w:sz w:val="15"/>', "Text", Dress(False, False, False, False, 7.5)),
        ('<w:vertAlign w:val="superscript"/>', None, Dress(False, True, False, False, 12.0)),
        ('<w:position w:val="2"/>', None, Dress(False, False, False, False, 12.0)),
        ('<w:position w:val="3"/>', None, Dress(False, True, False, False, 12.0)),
    ],
)
def test_what_a_run_does_not_say_its_style_says_or_the_one_it_is_based_on_or_the_document(
    known: Styles, own: str, style: str | None, dress: Dress
) -> None:
    assert known.dress(element(f"<w:r><w:rPr>{own}</w:rPr></w:r>"), style) == dress


def test_a_circle_of_styles_says_nothing(known: Styles) -> None:
    assert known.of_style("One", "rPr", "b") is None


@pytest.mark.parametrize(("style", "level"), [("Head", 1), ("Text", None), ("One", None)])
def test_a_paragraph_has_the_outline_level_of_its_style(known: Styles, style: str, level: int | None) -> None:
    assert known.outline(element(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>')) == level


def test_a_document_without_styles_sets_everything_plain() -> None:
    assert styles_of(None).dress(element("<w:r/>"), None) == Dress(False, False, False, False, 10.0)
