"""Where in the text of a line its words stand."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.place import Box
from checker.readers.pdf.layout.blocks import strip_of
from checker.readers.pdf.layout.word_places import word_places
from tests.pages import SIZE, word


def test_each_word_is_placed_where_it_stands_in_the_text_also_one_that_is_there_twice() -> None:
    words = [word(x, 50, text) for x, text in ((60, "of"), (80, "40"), (100, "posts"), (140, "40"))]
    assert word_places("of 40 posts 40", words) == tuple(
        (start, end, each.box) for (start, end), each in zip(((0, 2), (3, 5), (6, 11), (12, 14)), words, strict=True)
    )


def test_a_word_that_the_text_has_not_is_left_out() -> None:
    kept, mark = word(60, 50, "posts"), replace(word(90, 46, "a"), raised=True)
    assert word_places("posts", [kept, mark]) == ((0, 5, kept.box),)


def test_chinese_is_placed_letter_by_letter() -> None:
    words = [replace(word(60, 50, "共48人"), box=Box(60, 50, 120, 60))]
    edges = ((60, 80), (80, 90), (90, 100), (100, 120))
    assert word_places("共48人", words) == tuple((at, at + 1, Box(x0, 50, x1, 60)) for at, (x0, x1) in enumerate(edges))


def test_words_from_right_to_left_are_placed_in_the_order_of_reading() -> None:
    figure, name = word(60, 50, "48"), word(80, 50, "وظيفة")
    assert word_places("وظيفة 48", [figure, name]) == ((0, 5, name.box), (6, 8, figure.box))


def test_a_line_of_a_block_knows_where_its_words_stand() -> None:
    words = [word(60, 50, "40"), word(90, 50, "posts")]
    (line,) = strip_of(words, SIZE, 3).block.lines
    assert (line.page, line.part(3, 4), line.part(0, 8)) == (3, words[1].box, line.box)
