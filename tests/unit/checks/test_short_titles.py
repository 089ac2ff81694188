"""Short titles as they are given, and variants of them."""

from __future__ import annotations

from checker.checks.short_titles import Options, check
from checker.model.place import Place
from checker.model.report import Evidence
from tests.drafts import saying, told

GIVEN = "《联合国防治荒漠化公约》(《防治荒漠化公约》)秘书处执行《防治荒漠化公约》。"


def test_a_title_that_leaves_out_more_of_the_full_one_is_a_variant() -> None:
    document = saying(GIVEN, "秘书处支持实现《荒漠化公约》的目标。", "《荒漠化公约》。", language="zh")
    held, variant = check(document, Options())
    assert told([held, variant]) == [
        "held: paragraph 1",
        "disagreed: paragraph 2: the title “荒漠化公约” is used 2 times; the short title given is “防治荒漠化公约”.",
    ]
    assert variant.evidence == (Evidence("paragraph 3", "荒漠化公约", Place("paragraph 3")),)


def test_a_title_of_something_else_is_no_variant() -> None:
    document = saying(GIVEN, "秘书处与《生物多样性公约》秘书处执行《公约》。", language="zh")
    assert told(check(document, Options())) == ["held: paragraph 1"]


def test_a_short_title_that_is_given_itself_is_no_variant() -> None:
    document = saying("《联合国气候变化框架公约》(《气候公约》)、《气候公约》和《公约》。", language="zh")
    assert told(check(document, Options())) == ["held: paragraph 1"]


def test_a_language_that_sets_no_marks_around_titles_has_none_to_hold() -> None:
    assert told(check(saying(GIVEN), Options())) == []


def test_a_variant_that_is_used_once_is_said_to_be() -> None:
    document = saying(GIVEN, "秘书处支持实现《荒漠化公约》的目标。", language="zh")
    assert told(check(document, Options())) == [
        "held: paragraph 1",
        "disagreed: paragraph 2: the title “荒漠化公约” is used once; the short title given is “防治荒漠化公约”.",
    ]
