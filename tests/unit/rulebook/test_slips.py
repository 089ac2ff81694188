"""What an author is told of a slip, message by message."""

import pytest

from checker.errors import RuleError
from checker.rulebook import parse
from tests.authors import HEAD, shown, told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            HEAD + "  expct total = sum of rows\n",
            shown(
                '3:3: expected "title", "severity", "in", "for each", "expect", "check", "rule" or "term", not "expct"',
                "  expct total = sum of rows",
                "  ^",
                'Did you mean "expect"?',
            ),
            id="misspelt clause",
        ),
        pytest.param(
            "rul x\n  in tables\n",
            shown('1:1: expected "rule" or "term", not "rul"', "rul x", "^", 'Did you mean "rule"?'),
            id="misspelt block",
        ),
        pytest.param(
            "rule x\n  in tables with colums total\n",
            shown(
                '2:18: expected "column", "columns", "number", "row", "rows" or "symbol", not "colums"',
                "  in tables with colums total",
                "                 ^",
                'Did you mean "columns"?',
            ),
            id="misspelt keyword",
        ),
        pytest.param(
            HEAD + "  expect total = sum of row\n",
            shown(
                '3:25: expected "columns" or "rows", not "row"',
                "  expect total = sum of row",
                "                        ^",
                'Did you mean "rows"?',
            ),
            id="sum of row",
        ),
        pytest.param(
            HEAD + "  expect total = spent within rouding\n",
            shown(
                '3:31: expected a number or "rounding", not "rouding"',
                "  expect total = spent within rouding",
                "                              ^",
                'Did you mean "rounding"?',
            ),
            id="misspelt tolerance",
        ),
        pytest.param(
            "rule\n  in tables\n",
            shown(
                '1:5: expected the name of the rule, such as "balance-differs", but the line ends here',
                "rule",
                "    ^",
            ),
            id="no id",
        ),
        pytest.param(
            "rule total differs\n  in tables\n",
            shown(
                '1:12: expected the end of the line, not "differs"',
                "rule total differs",
                "           ^",
                "A name is one word; join its parts: total-differs",
            ),
            id="id of two words",
        ),
        pytest.param(
            HEAD + "  title The total is wrong\n",
            shown(
                '3:9: expected the title in quotation marks, not "The"',
                "  title The total is wrong",
                "        ^",
                'Write quotation marks: title "..."',
            ),
            id="unquoted title",
        ),
        pytest.param(
            HEAD + '  title "The total\n  expect total = 1\n',
            shown("3:9: the quotation mark is not closed", '  title "The total', "        ^"),
            id="unclosed quotation mark",
        ),
        pytest.param(
            HEAD + "  title 'The total'\n",
            shown(
                '3:9: "\'" has no meaning in a rule',
                "  title 'The total'",
                "        ^",
                'Words of the document are quoted "like this".',
            ),
            id="single quotation marks",
        ),
        pytest.param(
            HEAD + '  severity "error"\n',
            shown(
                '3:12: expected "error", "warning" or "note", not "error"',
                '  severity "error"',
                "           ^",
                "Write it without quotation marks.",
            ),
            id="quoted severity",
        ),
        pytest.param(
            HEAD + "  expect approved budget = 1\n",
            shown(
                '3:19: expected one of = < > <= >=, + - * /, "in" or "of", not "budget"',
                "  expect approved budget = 1",
                "                  ^",
                'Words that stand so in the document are quoted: "approved budget"',
            ),
            id="words without quotation marks",
        ),
        pytest.param(
            "rule x\n  in tables with columns share\n",
            shown(
                '2:26: expected the name of a column or row, not "share"',
                "  in tables with columns share",
                "                         ^",
                '"share" is a word of the rule language; as a word of the document, put it in quotation marks.',
            ),
            id="keyword as a name",
        ),
        pytest.param(
            "term share\n",
            shown(
                '1:6: expected the name of the term, such as "approved", not "share"',
                "term share",
                "     ^",
                '"share" is a word of the rule language; choose another name.',
            ),
            id="keyword as a term",
        ),
        pytest.param(
            HEAD + "  expect total == sum of rows\n",
            shown(
                '3:17: expected the name of a column or row, a number, "sum of rows" or "share of", not "="',
                "  expect total == sum of rows",
                "                ^",
                'Write "=".',
            ),
            id="two equals signs",
        ),
        pytest.param(
            HEAD + "  expect total =   # to be done\n",
            shown(
                "3:17: expected the name of a column or row, a number, "
                '"sum of rows" or "share of", but the line ends here',
                "  expect total =   # to be done",
                "                ^",
            ),
            id="no right side",
        ),
        pytest.param(
            HEAD + "  expect total\n  = sum of rows\n",
            shown(
                "3:15: expected one of = < > <= >= or + - * /, but the line ends here",
                "  expect total",
                "              ^",
            ),
            id="continuation that is not indented",
        ),
        pytest.param(
            HEAD + "  expect total = (gross + net\n",
            shown(
                "3:30: expected + - * / or a closing parenthesis, but the line ends here",
                "  expect total = (gross + net",
                "                             ^",
            ),
            id="open parenthesis",
        ),
        pytest.param(
            HEAD + "  expect total = 5%\n",
            shown('3:19: "%" has no meaning in a rule', "  expect total = 5%", "                  ^"),
            id="unknown sign",
        ),
        pytest.param(
            "severity error\nrule x\n",
            shown(
                '1:1: "severity" stands outside a rule',
                "severity error",
                "^",
                "Begin the rule above it, such as: rule total-differs",
            ),
            id="clause before any rule",
        ),
        pytest.param(
            'term a\n  en "a"\n  severity error\n',
            shown(
                '3:3: "severity" stands outside a rule',
                "  severity error",
                "  ^",
                "Begin the rule above it, such as: rule total-differs",
            ),
            id="clause in a term",
        ),
        pytest.param(
            HEAD + "  for each colum\n",
            shown(
                '3:12: expected "numeric column", "repeated fact", "closing row", "formula", "head", "relation" or '
                '"row", not "colum"',
                "  for each colum",
                "           ^",
            ),
            id="unknown loop",
        ),
        pytest.param(
            HEAD + "  for each row shared by 3, 4\n",
            shown(
                '3:26: expected "table", not "3"',
                "  for each row shared by 3, 4",
                "                         ^",
                "Write: table 3",
            ),
            id="table without its word",
        ),
        pytest.param(
            "rule x\n  in table with columns total\n",
            shown(
                '2:12: expected a table number, not "with"',
                "  in table with columns total",
                "           ^",
                'Did you mean "tables"?',
            ),
            id="table for tables",
        ),
        pytest.param(
            "rule x\n  in documents with symbol A/80\n",
            shown(
                '2:28: expected words in quotation marks, not "A"',
                "  in documents with symbol A/80",
                "                           ^",
                'Write quotation marks: symbol "..."',
            ),
            id="unquoted symbol",
        ),
        pytest.param(
            'rule x\n  title "合计" sum\n',
            shown('2:14: expected the end of the line, not "sum"', '  title "合计" sum', "               ^"),
            id="behind Chinese, which is two columns wide",
        ),
    ],
)
def test_a_slip_is_shown_with_its_place_and_what_was_expected(text: str, message: str) -> None:
    assert told(text) == message


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
