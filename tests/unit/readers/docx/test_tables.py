"""Tables of a Word document: what is merged, which rows are heads, which cells are columns."""

from __future__ import annotations

from checker.model.table import Cell, Note
from checker.readers.docx.columns import Band
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.tables import cells_of, unstacked
from checker.readers.docx.text import WordPassage
from tests.word import Draft, framed, grid, heads_of, paragraph, row, rows_of, runs, table_of


def test_a_plain_table_is_read() -> None:
    table = table_of(["Category", "Approved", "Spent"], ["Posts", "12.0", "11.5"], ["Travel", "–", ""])
    assert (table.stub_head, heads_of(table)) == ("Category", [("Approved",), ("Spent",)])
    assert rows_of(table) == [("Posts", "12.0", "11.5"), ("Travel", "–", None)]


def test_spanning_heads_stand_over_their_columns_and_spacers_are_no_columns() -> None:
    table = table_of(
        ["", "_2024|2", "", "_2025|2"],
        ["Category", "Approved", "Spent", "", "Approved", "Spent"],
        ["Posts", "1", "2", "3|2", "4"],
        ["Travel", "5", "6", "7|2", "8"],
        heads=2,
        widths=[3000, 900, 900, 90, 900, 900],
    )
    assert heads_of(table) == [("2024", "Approved"), ("2024", "Spent"), ("2025", "Approved"), ("2025", "Spent")]
    assert rows_of(table) == [("Posts", "1", "2", "3", "4"), ("Travel", "5", "6", "7", "8")]


def test_heads_merged_downwards_are_one_head() -> None:
    table = table_of(["Grade!", "Posts|2"], ["!", "Approved", "Filled"], ["P-5", "7", "3"], heads=2)
    assert (table.stub_head, heads_of(table)) == ("Grade", [("Posts", "Approved"), ("Posts", "Filled")])


def test_a_figure_merged_downwards_is_read_once() -> None:
    table = table_of(["", "A", "B"], ["One", "1", "5!"], ["Two", "2", "!"])
    assert rows_of(table) == [("One", "1", "5"), ("Two", "2", None)]


def test_lines_of_one_head_without_a_rule_between_are_one() -> None:
    table = table_of(["", "Approved", "_Spent"], ["", "2024", "2025"], ["Posts", "1", "2"], heads=2)
    assert heads_of(table) == [("Approved 2024",), ("Spent", "2025")]


def test_column_numbers_and_printed_formulas_are_kept_apart() -> None:
    table = table_of(
        ["", "Approved", "Spent", "Balance"], ["", "(1)", "(2)", "(3)=(1)-(2)"], ["Posts", "7", "3", "4"], heads=2
    )
    assert [(column.path, column.code, column.formula) for column in table.columns] == [
        (("Approved",), "(1)", None),
        (("Spent",), "(2)", None),
        (("Balance",), "(3)", "(3)=(1)-(2)"),
    ]


def test_without_flags_heads_end_where_figures_begin() -> None:
    rows = (["Grade", "2024", "2025"], ["P-5", "7", "3"], ["P-4", "1", "2"])
    assert heads_of(table_of(*rows, heads=0)) == [("2024",), ("2025",)]


def test_a_row_of_figures_flagged_by_mistake_is_no_head() -> None:
    rows = (["Grade", "2024", "2025"], ["P-5", "7", "3"], ["P-4", "1", "2"])
    assert rows_of(table_of(*rows, heads=2)) == [("P-5", "7", "3"), ("P-4", "1", "2")]


def test_a_group_head_right_under_unflagged_heads_is_a_row() -> None:
    rows = (["", "_Approved", "_Spent"], ["Civilian", "", ""], ["P-5", "7", "3"])
    assert rows_of(table_of(*rows, heads=0)) == [("Civilian", None, None), ("P-5", "7", "3")]


def test_further_heads_begin_another_table() -> None:
    draft = Draft()
    draft.table(
        ["Category", "Total|3"],
        ["Military", "5|3"],
        ["Police", "2|3"],
        ["", "_International|2", "National"],
        ["Civilian staff", "P", "FS", "NPO"],
        ["Approved", "1", "2", "3"],
        ["Proposed", "4", "5", "6"],
        heads=1,
    )
    first, second = draft.read().tables
    assert (heads_of(first), rows_of(first)) == ([("Total",)], [("Military", "5"), ("Police", "2")])
    assert heads_of(second) == [("International", "P"), ("International", "FS"), ("National NPO",)]
    assert rows_of(second) == [("Approved", "1", "2", "3"), ("Proposed", "4", "5", "6")]


def test_repeated_heads_are_left_out() -> None:
    head, one, two = ["", "A", "B"], ["One", "1", "2"], ["Two", "3", "4"]
    draft = Draft()
    draft.add(grid([row(head, head=True), row(one), row(head, head=True), row(two)], [1000] * 3))
    (table,) = draft.read().tables
    assert rows_of(table) == [("One", "1", "2"), ("Two", "3", "4")]


def test_marks_are_taken_off_labels_and_figures() -> None:
    table = table_of(["", "A", "B"], ["Posts^a,b", "12^c", "3"])
    (found,) = table.rows
    assert (found.label, found.marks) == ("Posts", ("a", "b"))
    assert found.cells == (Cell("12", ("c",), element=4), Cell("3", element=5))


def test_labels_are_indented_by_indents_tabs_and_cells() -> None:
    tabs = '<w:tabs><w:tab w:val="left" w:pos="288"/></w:tabs>'
    lines = [
        row(["", "A"], head=True),
        row(["Posts", ""]),
        row(["P-5", "1"]).replace("<w:pPr>", '<w:pPr><w:ind w:left="200"/>', 1),
        row(["\tD-1", "2"]).replace("<w:pPr>", f"<w:pPr>{tabs}", 1),
        row(["Total", "3"]),
    ]
    draft = Draft()
    draft.add(grid(lines, [3000, 1000]))
    (table,) = draft.read().tables
    assert [(found.label, found.depth) for found in table.rows] == [("Posts", 0), ("P-5", 1), ("D-1", 1), ("Total", 0)]
    assert [found.group for found in table.rows] == [(), ("Posts",), ("Posts",), ()]


def test_labels_in_a_second_cell_are_labels() -> None:
    table = table_of(
        ["Category|2", "A", "B"],
        ["Posts|2", "", ""],
        ["", "P-5", "1", "2"],
        ["", "P-4", "3", "4"],
        ["Total|2", "4", "6"],
    )
    assert [found.label for found in table.rows] == ["Posts", "P-5", "P-4", "Total"]
    assert [found.depth for found in table.rows] == [0, 1, 1, 0]


def test_deleted_rows_are_not_read() -> None:
    lines = [row(["", "A"], head=True), row(["Posts", "1"]), row(["Travel", "2"])]
    lines[1] = lines[1].replace("<w:trPr>", '<w:trPr><w:del w:id="1" w:author="editor"/>')
    draft = Draft()
    draft.add(grid(lines, [3000, 1000]))
    (table,) = draft.read().tables
    assert rows_of(table) == [("Travel", "2")]


def test_caption_title_unit_and_notes_belong_to_the_table() -> None:
    draft = Draft()
    draft.say("Table 3", bold=True)
    draft.say("Posts by grade", bold=True)
    draft.say("(Number of posts)")
    draft.say("")
    draft.table(["Grade", "A"], ["P-5^a", "1"], heads=1)
    draft.say("")
    draft.say("^a One more is under recruitment.")
    draft.say("Abbreviations: P, Professional.")
    draft.say("The end.")
    document = draft.read()
    (table,) = document.tables
    assert (table.number, table.title, table.unit) == ("3", "Posts by grade", "Number of posts")
    assert table.notes == (Note("a", "One more is under recruitment."), Note("", "Abbreviations: P, Professional."))
    assert [found.text for found in document.paragraphs] == ["The end."]
    assert [found.number for found in document.captions] == ["3"]


def test_parts_under_one_caption_all_bear_it() -> None:
    draft = Draft()
    draft.say("Table 3", bold=True)
    draft.say("Posts by component", bold=True)
    draft.say("(Number of posts)")
    for part in ("(1) Regular budget", "(2) Extrabudgetary"):
        draft.say(part)
        draft.table(["Component", "A"], ["Programme", "1"], heads=1)
        draft.say("")
    assert [(table.number, table.title, table.unit) for table in draft.read().tables] == [
        ("3", "Posts by component (1) Regular budget", "Number of posts"),
        ("3", "Posts by component (2) Extrabudgetary", "Number of posts"),
    ]


def test_a_sentence_about_a_table_is_no_caption() -> None:
    draft = Draft()
    draft.say("Table 3 shows the posts that are financed from the core budget and those that are not.")
    draft.table(["Grade", "A"], ["P-5", "1"], heads=1)
    document = draft.read()
    assert (document.tables[0].number, document.captions) == (None, ())


def test_sentences_in_a_table_of_words_are_text_and_its_labels_are_not() -> None:
    draft = Draft()
    draft.table(["Recommendation", "Action"], ["Reduce travel by one half.", "The budget was cut."], heads=1)
    document = draft.read()
    assert document.tables == ()
    assert [found.text for found in document.paragraphs] == ["Reduce travel by one half.", "The budget was cut."]


def test_a_table_with_a_cell_that_covers_no_number_of_columns_is_doubted() -> None:
    draft = Draft()
    wide = row(["Posts", "1|2", "2"]).replace('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="-1"/>')
    draft.add(
        grid([row(["Item", "2024|2", "2025"], head=True), wide, row(["Travel", "3|2", "4"])], [2000, 500, 500, 900])
    )
    assert draft.read().tables[0].doubts == ("a cell does not say how many columns it covers",)


def test_figures_without_heads_are_doubted() -> None:
    table = table_of(["Posts", "1", "2"], ["Travel", "3", "4"], ["Other", "5", "6"], heads=0)
    assert table.doubts == ("no heads were found over 2 of its 2 columns",)


def test_places_are_words() -> None:
    table = table_of(["", "A"], ["Posts", "1"])
    place = table.place(table.rows[0], 0)
    assert (place.label, place.page, place.box) == ("table no. 1 of the document, row “Posts”, column “A”", None, None)


SPENT = [["Category", "Approved", "Spent"], ["Posts", "12.0", "11.5"], ["Travel", "3.0", "2.5"]]


def test_a_column_that_is_tracked_as_deleted_is_not_read_and_that_is_said() -> None:
    def gone(text: str) -> str:
        mark = '<w:cellDel w:id="1" w:author="A"/>'
        return f"<w:tc><w:tcPr>{mark}</w:tcPr>{paragraph(runs(text))}</w:tc>"

    draft = Draft()
    lines = [row(cells, head=cells is SPENT[0]).replace("</w:tr>", gone("9.9") + "</w:tr>") for cells in SPENT]
    draft.add(grid(lines, [2000, 1000, 1000, 1000]))
    document = draft.read()
    assert rows_of(document.tables[0]) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "2.5")]
    assert document.doubts == ("3 tracked changes were read as accepted; the text as it stood before was not read",)


def test_a_field_in_a_cell_is_read_by_its_result() -> None:
    sum_field = f'<w:p><w:fldSimple w:instr="=SUM(ABOVE)">{runs("15.0")}</w:fldSimple></w:p>'
    draft = Draft()
    total = framed(paragraph(runs("Total")), sum_field, paragraph(runs("14.0")))
    draft.add(grid([*(row(cells, head=cells is SPENT[0]) for cells in SPENT), total], [2000, 1000, 1000]))
    assert rows_of(draft.read().tables[0])[-1] == ("Total", "15.0", "14.0")


def test_the_marks_of_the_title_and_of_the_head_over_the_labels_are_kept() -> None:
    draft = Draft()
    draft.say("Table 1", bold=True)
    draft.say("Resources by category^a", bold=True)
    draft.table(["Category^b", "Approved", "Spent"], ["Posts", "12.0", "11.5"], ["Travel", "3.0", "1.5"], heads=1)
    (table,) = draft.read().tables
    assert (table.title, table.stub_head, table.marks) == ("Resources by category", "Category", ("a", "b"))


def test_rows_typed_as_paragraphs_of_one_row_are_rows() -> None:
    table = table_of(SPENT[0], ["Posts\vTravel", "12.0\v3.0", "11.5\v2.5"], ["Total", "15.0", "14.0"])
    assert rows_of(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "2.5"), ("Total", "15.0", "14.0")]


def test_a_label_of_two_paragraphs_is_one_label() -> None:
    table = table_of(SPENT[0], ["Posts\vand staff", "12.0", "11.5"], ["Total", "15.0", "14.0"])
    assert rows_of(table)[0] == ("Posts and staff", "12.0", "11.5")


def cut(*cells: list[str], head: bool = False) -> list[list[str]]:
    """The texts of the rows that a row of such cells is taken apart into."""
    slots = [Slot(index, index + 1, tuple(map(WordPassage, lines))) for index, lines in enumerate(cells)]
    return [[slot.text for slot in strip.slots] for strip in unstacked([GridStrip(slots, head)])]


def test_a_row_of_figures_over_figures_is_taken_apart_and_one_of_years_or_words_is_not() -> None:
    assert cut(["Posts", "Travel"], ["12", "3"]) == [["Posts", "12"], ["Travel", "3"]]
    assert cut(["Posts", "Travel"], ["2024", "2025"]) == [["Posts Travel", "2024 2025"]]
    assert cut(["Posts", "Travel"], ["none", "few"]) == [["Posts Travel", "none few"]]


def test_a_head_or_a_row_of_uneven_cells_stays_as_it_is() -> None:
    assert cut(["Posts", "Travel"], ["12", "3"], head=True) == [["Posts Travel", "12 3"]]
    assert cut(["Posts", "Travel", "Fuel"], ["12", "3"]) == [["Posts Travel Fuel", "12 3"]]


def test_a_figure_over_several_columns_belongs_to_the_last() -> None:
    table = table_of(["", "A", "B", "Total"], ["Posts", "1", "2", "3"], ["Amount", "9.5|3"])
    assert rows_of(table)[1] == ("Amount", None, None, "9.5")


def test_text_across_the_columns_is_a_group_head() -> None:
    table = table_of(["", "A", "B"], ["", "Core budget|2"], ["Posts", "1", "2"])
    assert rows_of(table) == [("Core budget", None, None), ("Posts", "1", "2")]


def test_bold_and_ruled_rows_are_known_also_over_an_empty_row() -> None:
    table = table_of(["_", "_A"], ["=Posts", "=1"], ["Travel", "2"], ["_", "_"], ["**Total**", "**3**"])
    assert [(found.label, found.bold, found.ruled) for found in table.rows] == [
        ("Posts", False, False),
        ("Travel", False, False),
        ("Total", True, True),
    ]


def test_two_cells_of_the_grid_in_one_column_are_one_cell() -> None:
    slots = [Slot(0, 20, (WordPassage("("),)), Slot(20, 100, (WordPassage("12"),))]
    assert cells_of(slots, [Band(0, 100), Band(100, 200)]) == [Cell("( 12"), None]


def test_an_empty_row_is_none() -> None:
    assert rows_of(table_of(["Category", "A"], ["Posts", "1"], ["", ""], ["Total", "1"])) == [
        ("Posts", "1"),
        ("Total", "1"),
    ]


def test_a_label_merged_downwards_heads_the_rows_beside_it() -> None:
    table = table_of(
        ["Region", "Kind", "2023", "2024"],
        ["North!", "Schools", "12", "13"],
        ["!", "Wells", "3", "4"],
        ["South!", "Schools", "14", "15"],
        ["!", "Wells", "21", "19"],
        ["Total|2", "50", "51"],
    )
    assert (table.stub_head, heads_of(table)) == ("Region, Kind", [("2023",), ("2024",)])
    assert rows_of(table) == [
        ("North", None, None),
        ("Schools", "12", "13"),
        ("Wells", "3", "4"),
        ("South", None, None),
        ("Schools", "14", "15"),
        ("Wells", "21", "19"),
        ("Total", "50", "51"),
    ]
    assert [row.group for row in table.rows] == [(), ("North",), ("North",), (), ("South",), ("South",), ()]
