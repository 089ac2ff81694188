"""Elements and text of HTML."""

from __future__ import annotations

import pytest

from checker.writers.typeset.markup import direction, element, plain, superscripts, told


def test_text_is_never_markup() -> None:
    assert plain('<b>"R&D"\x00</b>') == "&lt;b&gt;&quot;R&amp;D&quot; &lt;/b&gt;"


@pytest.mark.parametrize(
    ("value", "set_"),
    [('a"b', ' x="a&quot;b"'), (3, ' x="3"'), (1.26, ' x="1.3"'), (-0.01, ' x="0"'), (None, "")],
)
def test_a_length_is_set_to_a_tenth_of_a_point_and_none_not_at_all(value: str | float | None, set_: str) -> None:
    assert element("rect", x=value) == f"<rect{set_}></rect>"


def test_names_that_python_cannot_write_are_set_as_html_has_them() -> None:
    assert element("td", ["a", "b"], data_k="t1", class_="figure") == '<td data-k="t1" class="figure">ab</td>'


def test_an_element_without_content_has_no_end() -> None:
    assert element("input", type="checkbox") == '<input type="checkbox">'


def test_marks_are_raised_together_and_none_leaves_nothing() -> None:
    assert (superscripts(["a", "*"]), superscripts([])) == ("<sup>a, *</sup>", "")


def test_arabic_runs_from_right_to_left() -> None:
    assert (direction("ar"), direction("ru")) == ("rtl", None)


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("row “A & B”: reads 7", "row “<bdi>A &amp; B</bdi>”: reads 7"),
        ("reads 1,47 مليون يورو of 3", "reads <bdi>1,47 مليون يورو</bdi> of 3"),
        ("<b>", "&lt;b&gt;"),
        ("reads 1 250, not 12 posts", "reads 1\u00a0250, not 12 posts"),
    ],
)
def test_what_is_quoted_or_runs_the_other_way_stands_by_itself(text: str, markup: str) -> None:
    assert told(text) == markup
