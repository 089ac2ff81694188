"""An answer as text and as a sheet."""

from __future__ import annotations

from checker.archive.answers import as_csv, as_text, page
from checker.archive.questions import Answer, Question


def test_long_texts_are_cut_and_figures_stand_right() -> None:
    answer = Answer(("text", "figure"), [("a" * 70, 1234), ("支出", 5), (None, None)])
    assert as_text(answer) == f"text{' ' * 58}figure\n{'a' * 59}…   1,234\n支出{' ' * 58}     5\n".rstrip(" ") + "\n"


def test_no_cell_of_a_sheet_begins_a_formula() -> None:
    assert as_csv(Answer(("=a", "b"), [("=1+1", 2)])) == "=a,b\n'=1+1,2\n"


def test_an_answer_is_a_table_with_bars_and_no_markup_of_a_document() -> None:
    question = Question("errors", "How many & where?", "")
    answer = Answer(("which", "per_100_pages"), [("<b>", 2.0), ("b", 1.0), ("c", None)])
    body = page("Archive", [(question, answer)]).partition("<h1>")[2]
    bar = '<td><svg width="240" height="12" aria-hidden="true"><rect width="{}" height="12"/></svg></td>'
    assert body == (
        "Archive</h1>\n"
        '<section id="errors"><h2>How many &amp; where?</h2>\n'
        '<table><thead><tr><th scope="col">which</th><th scope="col" class="figure">per 100 pages</th>'
        "<th></th></tr></thead>\n"
        "<tbody>\n"
        f'<tr><td>&lt;b&gt;</td><td class="figure">2.0</td>{bar.format(240)}</tr>\n'
        f'<tr><td>b</td><td class="figure">1.0</td>{bar.format(120)}</tr>\n'
        f"<tr><td>c</td><td></td>{bar.format(0)}</tr>\n"
        "</tbody></table></section>\n</body>\n</html>\n"
    )


def test_a_question_without_rows_says_so() -> None:
    assert "<h2>Q</h2>\n<p>None.</p></section>" in page("A", [(Question("q", "Q", ""), Answer(("a",), []))])


def test_no_line_of_the_page_breaks_within_a_figure() -> None:
    answer = Answer(("printed",), [("113 494.6 · 2 534.9",)])
    assert "<td>113\u00a0494.6 · 2\u00a0534.9</td>" in page("A", [(Question("q", "Q", ""), answer)])


def test_the_name_of_a_document_leads_to_its_report() -> None:
    answer, found = Answer(("document",), [("a&b.md",), ("c.md",)]), Answer(("message",), [("Reads 5.",)])
    body = page("A", [(Question("first", "Which?", ""), answer)], [("a&b.md", found)])
    assert '<td><a href="#document-1">a&amp;b.md</a></td>' in body
    assert "<td>c.md</td>" in body
    assert '<section id="document-1"><h2>a&amp;b.md</h2>\n<table>' in body
