"""Tables and running text of a Word document, put together."""

from __future__ import annotations

import pytest

from checker.model.table import Column, Row, Table
from checker.readers.docx.body import body_of, body_size, goes_on, masthead_of
from checker.readers.docx.stream import Found
from checker.readers.docx.text import WordPassage
from tests.word import Draft, rows_of


def test_a_table_cut_in_two_under_the_same_heads_is_one() -> None:
    draft = Draft()
    draft.say("Table 1", bold=True)
    draft.table(["", "A", "B"], ["One", "1", "2"], heads=1)
    draft.say("")
    draft.table(["", "A", "B"], ["Two", "3", "4"], heads=1)
    (table,) = draft.read().tables
    assert (table.number, rows_of(table)) == ("1", [("One", "1", "2"), ("Two", "3", "4")])


@pytest.mark.parametrize(
    ("heads", "stub", "expected"),
    [(("A", "B"), "Grade", True), (("A", "C"), "Grade", False), (("A", "B"), "Office", False)],
)
def test_a_table_goes_on_with_one_under_the_same_heads(heads: tuple[str, ...], stub: str, expected: bool) -> None:
    before, after = (
        Table(tuple(Column((head,)) for head in each), (Row("P-5", (None, None)),), stub_head=over)
        for each, over in ((("A", "B"), "Grade"), (heads, stub))
    )
    assert goes_on(before, after) is expected


def test_a_table_without_heads_goes_on_with_none() -> None:
    table = Table((Column(()),), (Row("P-5", (None,)),))
    assert not goes_on(table, table)


@pytest.mark.parametrize(
    ("between", "headings"),
    [([], ["Posts of the Office"]), ([WordPassage("")], ["Posts", "of the Office"])],
    ids=["close", "set off"],
)
def test_bold_lines_close_upon_each_other_are_one_heading(between: list[WordPassage], headings: list[str]) -> None:
    lines = [WordPassage("", size=10.0), WordPassage("Posts", solid=True, size=12.0), *between]
    lines += [WordPassage("of the Office", solid=True, size=12.0), WordPassage("The posts are vacant.", size=10.0)]
    _, _, skeleton = body_of([], lines)
    assert [heading.text for heading in skeleton.headings] == headings


def test_the_size_of_the_text_is_that_of_most_letters_outside_tables() -> None:
    assert (
        body_size([WordPassage("Posts", size=14.0), WordPassage("The posts are vacant.", size=9.5), Found(())]) == 9.5
    )
    assert body_size([]) == 10.0


def test_running_heads_and_feet_and_the_masthead_are_set_apart_by_name() -> None:
    draft = Draft()
    section = draft.document.sections[0]
    section.header.paragraphs[0].text, section.footer.paragraphs[0].text = "A/80/1", "26-01234"
    for line in ("Distr.: General", "3 March 2026", "Agenda item 149"):
        draft.say(line)
    draft.say("The Committee met.")
    found = draft.read()
    assert [paragraph.text for paragraph in found.paragraphs] == ["The Committee met."]
    assert [(aside.what, aside.text) for aside in found.asides] == [
        ("masthead", "Distr.: General"),
        ("masthead", "3 March 2026"),
        ("masthead", "Agenda item 149"),
        ("running head", "A/80/1"),
        ("running foot", "26-01234"),
    ]


@pytest.mark.parametrize(("before", "distribution"), [(59, "General"), (60, None)])
def test_the_masthead_stands_among_the_first_sixty_items(before: int, distribution: str | None) -> None:
    items = [*[WordPassage("Committee")] * before, WordPassage("Distr.: General")]
    assert masthead_of([], items)[0].distribution == distribution
