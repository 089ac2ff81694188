"""What stands over and under a table: caption, title, unit line, notes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.pdf.layout.lines import line_of, lines_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.captions import heading_in, is_caption, notes_among, opens_notes, title_alone
from checker.readers.pdf.tables.regions import Region
from tests.pages import heads, page, read, word

POSTS = """
        ─────────────┬──────────┬───────────────
        Category       Approved           Spent
        ━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━━━━━
        Posts              12.0            11.5
      * Total              12.0            11.5
        ━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━━━━━━
"""


def over(heading: str) -> Table:
    (found,) = read("\n        1. The posts of the year are these.\n\n" + heading.strip("\n") + POSTS)
    return found


def test_a_numbered_caption_has_its_title_below_it_and_then_its_unit() -> None:
    table = over("""
        Table 3
      * Expenditure of the secretariat,
      * by category
        (Thousands of euros)
    """)
    assert (table.number, table.title, table.unit) == (
        "3",
        "Expenditure of the secretariat, by category",
        "Thousands of euros",
    )


def test_number_and_title_may_stand_on_one_line() -> None:
    table = over("      * Table 24.16  Posts by grade")
    assert (table.number, table.title, table.unit) == ("24.16", "Posts by grade", None)


@pytest.mark.parametrize("caption", ["Tableau 2", "Cuadro 2", "Таблица 2", "表 2", "TABLE 2", "tABLE 2"])
def test_every_language_has_its_own_word_for_a_table(caption: str) -> None:
    assert over(f"        {caption}").number == "2"


def test_a_table_without_a_number_is_known_by_its_bold_title() -> None:
    table = over("      * Financial resource requirements")
    assert (table.number, table.title) == (None, "Financial resource requirements")


def test_which_part_of_several_a_table_is_stands_right_over_it() -> None:
    table = over("""
        Table 3
      * Posts by component
        (Number of posts)
            (1)     Regular budget
    """)
    assert (table.number, table.title, table.unit) == ("3", "Posts by component (1) Regular budget", "Number of posts")


def test_a_section_heading_is_no_title() -> None:
    assert over("      * B. Financial resources").title == ""


def test_a_sentence_that_names_a_table_is_no_caption() -> None:
    table = over("        Table 3 shows the posts.")
    assert (table.number, table.title) == (None, "")


def test_notes_right_below_a_table_belong_to_it() -> None:
    (table,) = read(
        POSTS
        + """
        ^a Includes national staff and those
           of the year before.
        ^b Excludes travel.
        """
    )
    assert [(note.mark, note.text) for note in table.notes] == [
        ("a", "Includes national staff and those of the year before."),
        ("b", "Excludes travel."),
    ]


def test_a_note_without_a_mark_is_told_by_its_first_word() -> None:
    (table,) = read(POSTS + "        Note: Figures may not add up.\n        Source: The secretariat.")
    assert [(note.mark, note.text) for note in table.notes] == [
        ("", "Note: Figures may not add up."),
        ("", "Source: The secretariat."),
    ]


def test_prose_below_a_table_is_no_note() -> None:
    (table,) = read(POSTS + "\n        4. The posts of the next year are as many.")
    assert table.notes == ()


def test_an_italic_line_that_names_a_scale_is_a_unit_line_without_parentheses() -> None:
    table = over("""
      * Table 2
      * Gross contributions
      /                       Millions of dollars
    """)
    assert (table.number, table.title, table.unit) == ("2", "Gross contributions", "Millions of dollars")


def test_a_long_italic_caption_is_no_sentence() -> None:
    table = over("      / Table 4. Overall trend of the emissions of all sectors from 2007 to 2030")
    assert (table.number, table.title) == ("4", "Overall trend of the emissions of all sectors from 2007 to 2030")


def test_the_symbol_of_the_document_is_no_title() -> None:
    assert over("      * A/79/352").title == ""


def test_a_note_ends_where_the_next_caption_begins() -> None:
    (table,) = read(
        POSTS
        + """
        Abbreviation: ASG, Assistant Secretary-General.
        Table 3
    """
    )
    assert [note.text for note in table.notes] == ["Abbreviation: ASG, Assistant Secretary-General."]


def test_a_source_right_under_the_last_row_is_a_note_and_no_row() -> None:
    (table,) = read(POSTS.rsplit("\n", 2)[0] + "\n        Source: prepared by the secretariat.\n")
    assert [row.label for row in table.rows] == ["Posts", "Total"]
    assert [note.text for note in table.notes] == ["Source: prepared by the secretariat."]


def test_the_end_of_a_bold_paragraph_is_no_title() -> None:
    table = over("      * are presented in the table below.\n      * Posts by category")
    assert table.title == "Posts by category"


def test_a_caption_in_italics_may_end_in_a_full_stop() -> None:
    table = over("      / Table 8.   Priority actions within the framework of adaptation projects.")
    assert (table.number, table.title) == ("8", "Priority actions within the framework of adaptation projects")


def test_a_caption_in_italics_goes_on_in_italics() -> None:
    table = over("      / Table 7.   Reductions by sector compared to the current trend\n      / scenario")
    assert (table.number, table.title) == ("7", "Reductions by sector compared to the current trend scenario")


def test_the_large_title_of_the_document_is_not_that_of_a_table_on_its_first_page() -> None:
    drawn = page("      * Report of the Committee\n" + POSTS.strip("\n"))
    large = tuple(replace(word, size=12.0) if word.bold and word.box.top < 135 else word for word in drawn.words)
    tables, *_ = tables_of(sheets_of([replace(drawn, words=large)]))
    assert [table.title for table in tables] == [""]


def test_the_letter_of_a_note_may_stand_a_tab_before_its_text() -> None:
    words = [word(60, 100, "a", size=6.0), word(75, 103, "Includes"), word(120, 103, "travel.")]
    (line,) = lines_of(words)
    assert (line.words[0].text, line.words[0].raised, line.text) == ("a", True, "Includes travel.")


def test_a_numbered_heading_between_the_rules_is_not_among_the_heads() -> None:
    drawn = page(
        """
        ─────────────┬──────────┬───────────────
      * 1.   Military personnel
        ─────────────┬──────────┬───────────────
        Category       Approved           Spent
        ━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━━━━━
        Posts              12.0            11.5
        Total              12.0            11.5
        ━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━━━━━━
    """,
        number=2,
    )
    large = tuple(replace(word, size=12.0) if word.bold else word for word in drawn.words)
    (table,), *_ = tables_of(sheets_of([replace(drawn, words=large)]))
    assert (table.stub_head, heads(table)) == ("Category", [("Approved",), ("Spent",)])


def test_a_caption_between_the_rules_is_the_tables_own() -> None:
    (table,) = read("""
        ─────────────┬──────────┬───────────────
      / Table 12.   Costs by sector
        ─────────────┬──────────┬───────────────
        Category       Approved           Spent
        ━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━━━━━
        Posts              12.0            11.5
        Total              12.0            11.5
        ━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━━━━━━
    """)
    assert (table.number, table.title, heads(table)) == ("12", "Costs by sector", [("Approved",), ("Spent",)])


def test_the_marks_of_the_title_and_of_the_head_over_the_labels_are_kept() -> None:
    (table,) = read("""
      * Table 1
      * Resources by category^a
        ──────────┬──────────┬────────
        Category^b  Approved^c  Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      1.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
        ^a Rounded.
    """)
    assert (table.title, table.stub_head, table.marks) == ("Resources by category", "Category", ("a", "b"))
    assert [column.marks for column in table.columns] == [("c",), ()]


# --------------------------------------------------------------- how near

REGION = Region(1, 60, 400, (), (line_of([word(60, 200, "Posts")]),), closed=True)


@pytest.mark.parametrize(("edge", "number"), [(149.9, "3"), (150.1, None)])
def test_a_caption_stands_within_forty_points_of_its_table(edge: float, number: str | None) -> None:
    caption = line_of([word(60, 100, "Table"), word(90, 100, "3")])
    assert heading_in([caption], edge, REGION, ()).number == number


@pytest.mark.parametrize("caption", ["Table 3: Beds", "Tableau 3. Lits", "Tabla 3. Camas", "表3: 床位"])
@pytest.mark.parametrize("banners", [1, 2])
def test_a_caption_leads_its_table_over_a_banner_of_another_size(caption: str, banners: int) -> None:
    banner = [line_of([word(60, 130 + 16 * i, "CARE", 14.0, bold=True)]) for i in range(banners)]
    own = line_of([word(60, 100, caption, bold=True), word(160, 100, "in", bold=True)])
    more = line_of([word(60, 113, "May", bold=True)])
    found = heading_in([*banner[::-1], more, own], 180.0, replace(REGION, page=2), ())
    assert (found.number, found.title.split(" ")[1:], found.lines) == ("3", ["in", "May"], (own, more))


def test_a_banner_over_a_table_without_a_caption_is_its_title() -> None:
    banner = line_of([word(60, 130, "CARE", 14.0, bold=True)])
    other = line_of([word(60, 113, "Camps", bold=True)])
    assert heading_in([banner, other], 160.0, replace(REGION, page=2), ()).title == "CARE"


@pytest.mark.parametrize(("size", "kept"), [(10.9, True), (11.1, False)])
def test_a_title_on_the_first_page_that_is_a_tenth_larger_than_the_table_is_that_of_the_document(
    size: float, kept: bool
) -> None:
    title = line_of([word(60, 100, "Posts", size, bold=True)])
    assert title_alone([title], REGION, [title]) == [title] * kept


def test_a_large_title_on_the_first_page_is_the_tables_where_text_stands_over_it() -> None:
    title = line_of([word(60, 100, "Posts", 11.1, bold=True)])
    text = line_of([word(60, 80, "The posts are these.", width=300)])
    assert title_alone([title], REGION, [title, text]) == [title]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Posts by category", "Posts by category"),
        ("posts by category", ""),
        ("The posts are these:", ""),
        ("[English only]", ""),
        ("B. Posts", ""),
    ],
)
def test_a_line_in_light_type_that_stands_apart_is_a_title(title: str, found: str) -> None:
    over, line = line_of([word(60, 80, "Text.", width=300)]), line_of([word(60, 100, title)])
    assert heading_in([line, over], 120.0, replace(REGION, page=2), ()).title == found


def test_a_line_in_italics_is_a_heading() -> None:
    over, line = line_of([word(60, 80, "Text.", width=300)]), line_of([word(60, 100, "Posts", italic=True)])
    assert heading_in([line, over], 120.0, replace(REGION, page=2), ()).title == ""


@pytest.mark.parametrize(("gap", "found"), [(3.9, ""), (4.1, "Posts")])
def test_the_last_line_of_a_paragraph_is_no_title(gap: float, found: str) -> None:
    line = line_of([word(60, 100, "Posts")])
    over = line_of([word(60, 100 - gap - 10.0, "Text", width=300)])
    assert heading_in([line, over], 120.0, replace(REGION, page=2), ()).title == found


@pytest.mark.parametrize(("top", "texts"), [(119.1, ["Source: Posts."]), (119.3, [])])
def test_a_note_begins_within_two_lines_of_the_table(top: float, texts: list[str]) -> None:
    source = line_of([word(60, top, "Source:"), word(92, top, "Posts.")])
    assert [note.text for note in notes_among([source], 100.0, 1)] == texts


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Source: prepared by the secretariat.", True),
        ("Note : figures are rounded.", True),
        ("Abbreviations, in the order of the table", True),
        ("Note：", True),
        ("Source:", True),
        ("Note on financing", False),
        ("Notes", False),
        ("Posts: approved", False),
    ],
)
def test_a_word_for_notes_opens_them_where_a_colon_or_a_comma_stands_behind_it(text: str, opens: bool) -> None:
    words = [word(60 + 100 * at, 100, part) for at, part in enumerate(text.split())]
    assert opens_notes(line_of(words)) is opens


@pytest.mark.parametrize(("after", "caption"), [(".", True), (":", True), (" :", True), (" shows", False)])
def test_a_long_caption_need_not_be_bold_where_a_stop_follows_its_number(after: str, caption: bool) -> None:
    text = f"Table 4{after} Overview of the samples that were received and analysed until the middle of May"
    assert is_caption(line_of([word(60 + 40 * i, 100, part) for i, part in enumerate(text.split())])) is caption


def test_a_row_of_figures_over_a_table_is_no_title() -> None:
    assert over("      * Commitments                12,600      8,300").title == ""


@pytest.mark.parametrize(("gap", "title"), [("", "Cases by area, as they were notified on 15 October"), ("\n", "")])
def test_a_caption_goes_on_with_a_line_right_below_it_that_is_set_like_it(gap: str, title: str) -> None:
    table = over(f"        Table 7: Cases by area, as they were{gap}\n        notified on 15 October")
    assert table.title == title


@pytest.mark.parametrize(
    ("line", "unit"),
    [("[In thousands]", "In thousands"), ("[Millones de euros]", "Millones de euros"), ("[Original: English]", None)],
)
def test_a_scale_in_square_brackets_is_a_unit_line(line: str, unit: str | None) -> None:
    assert over(f"      * Table 7. Cases by area\n        {line}").unit == unit


@pytest.mark.parametrize(("size", "text"), [(8.5, "Funded for a year. 85. Rates"), (10.0, "Funded for a year.")])
def test_a_note_does_not_go_on_with_a_larger_line_right_below_it(size: float, text: str) -> None:
    note = line_of([replace(word(60, 102, "a", 6.0), raised=True), word(70, 102, "Funded for a year.", 8.5)])
    below = line_of([word(60, 112, "85. Rates", size)])
    assert [found.text for found in notes_among([note, below], 100.0, 1)] == [text]
