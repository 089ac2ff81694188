"""What an author is told of a slip, message by message."""

from checker.errors import RuleError
from checker.rulebook import parse
from checker.rulebook.slips import listed
from tests.authors import shown, told


def test_a_slip_is_shown_with_its_place_and_what_was_expected() -> None:
    assert told('rule x\n  title "合计" sum\n') == shown(
        '2:14: expected the end of the line, not "sum" [R003]', '  title "合计" sum', "               ^"
    )


def test_words_are_listed_as_a_person_lists_them() -> None:
    assert (listed(["a"]), listed(["a", "b", "c"])) == ("a", "a, b or c")


def test_no_message_speaks_of_the_grammar() -> None:
    words = [
        "rule", "term", "x", "y", "title", "severity", "in", "for", "each", "expect", "tables", "table", "documents",
        "with", "columns", "rows", "number", "symbol", "and", ",", "of", "=", "+", "-", "(", ")", "1", '"q"', "sum",
        "share", "within", "exactly", "row", "shared", "by", "numeric", "\n",
    ]  # fmt: skip
    beginnings = ["", "rule", "rule x\n", "rule x\n in", "rule x\n in tables", "rule x\n in tables with", "term a\n en",
                  "rule x\n in tables with columns total", "rule x\n for each", "rule x\n for each row shared by table",
                  "rule x\n expect", "rule x\n expect total", "rule x\n expect total = share of total",
                  "rule x\n expect total = 1", "rule x\n expect total = sum", 'rule x\n title "a"']  # fmt: skip
    for text in (f"{beginning} {word}" for beginning in beginnings for word in words):
        try:
            parse(text, "my.rule")
        except RuleError as error:
            assert not any(sign in error.message for sign in ("_", "ANON", "NAME", "$", "none of")), error.message
