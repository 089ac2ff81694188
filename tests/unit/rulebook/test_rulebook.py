"""The rules and the vocabulary that travel with the program."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from checker.data import data_folder
from checker.languages import LANGUAGES
from checker.model.rule import Severity
from checker.rule_files import shipped_file, text_of
from checker.rulebook import looked_through, parse, shipped, written
from checker.rulebook.remarks import remarks
from tests.authors import HEAD


def test_each_shipped_rule_stands_in_a_file_of_its_name() -> None:
    for rule in shipped().rules:
        assert Path(rule.source.path).name == f"{rule.id}.rule"
        assert shipped_file(rule.source.path).is_file()


def test_paths_of_shipped_rules_are_the_same_everywhere() -> None:
    assert {Path(rule.source.path).parts[0] for rule in shipped().rules} == {"rules"}


def test_each_shipped_rule_has_a_title_of_one_sentence() -> None:
    for rule in shipped().rules:
        assert rule.title[0].isupper() and not rule.title.endswith("."), rule.id


def test_a_shipped_rule_reads_again_from_what_is_shown_of_it() -> None:
    for rule in shipped().rules:
        again = parse(written(rule, text_of(shipped_file(rule.source.path))), rule.source.path).rules
        assert [one.id for one in again] == [rule.id]
        assert again[0].expect == rule.expect


def test_the_rules_that_need_no_configuration_are_there() -> None:
    severities = {rule.id: rule.severity for rule in shipped().rules}
    needed = {
        "column-total-differs": Severity.ERROR,
        "column-subtotal-differs": Severity.ERROR,
        "row-total-differs": Severity.ERROR,
        "balance-differs": Severity.ERROR,
        "percentage-spent-differs": Severity.ERROR,
        "more-posts-filled-than-approved": Severity.WARNING,
    }
    assert needed.items() <= severities.items()


def test_each_term_has_words_in_all_official_languages() -> None:
    for term in shipped().terms.values():
        assert set(term.words) == set(LANGUAGES), term.name


def test_no_word_stands_twice_in_a_term() -> None:
    for term in shipped().terms.values():
        for language, words in term.words.items():
            assert len(words) == len(set(words)), (term.name, language)


def test_a_percentage_spent_is_a_percentage() -> None:
    spent, any_of_them = (shipped().terms[name] for name in ("percentage-spent", "percentage"))
    for language, words in spent.words.items():
        assert set(words) <= set(any_of_them.words[language])


def test_rules_and_grammars_are_found() -> None:
    assert (data_folder("rules") / "terms").is_dir()
    assert (data_folder("grammars") / "rule.lark").is_file()


BALANCE = "rule balance-is-off\n  in tables with columns approved, spent, balance\n"
TABLES = "rule x\n  in documents\n"
RIGHT_TO_LEFT = 'rule x\n  in tables with columns "المعتمد", spent\n  expect "المعتمد" = spnt\n'
MISTAKES = {
    # Marks and signs
    "a quotation mark that is not closed": HEAD + '  title "The total\n  expect total = sum of rows\n',
    "a quotation mark that is not opened": HEAD + '  title The total"\n  expect total = sum of rows\n',
    "curly quotes the wrong way round": HEAD + "  title ”The total“\n  expect total = sum of rows\n",
    "quotes of German": HEAD + "  title „The total“\n  expect total = sum of rows\n",
    "guillemets": HEAD + "  title «The total»\n  expect total = sum of rows\n",
    "single quotes": HEAD + "  title 'The total'\n  expect total = sum of rows\n",
    "a title without quotes": HEAD + "  title The total is wrong\n  expect total = sum of rows\n",
    "a per cent sign": "rule x\n  in tables with column percentage\n  expect percentage <= 100%\n",
    "thousands set apart by commas": "rule x\n  in tables with column spent\n  expect spent <= 1,000,000\n",
    "thousands set apart by spaces": "rule x\n  in tables with column spent\n  expect spent <= 1 000 000\n",
    "a decimal comma": BALANCE + "  expect balance = approved - spent within 0,5\n",
    "a currency sign": "rule x\n  in tables with column spent\n  expect spent <= $500\n",
    "two equals signs": BALANCE + "  expect balance == approved - spent\n",
    "not equal, as in programs": BALANCE + "  expect balance != approved\n",
    "not equal, as in mathematics": BALANCE + "  expect balance ≠ approved\n",
    "less or equal the wrong way round": BALANCE + "  expect balance =< approved\n",
    "an x for a product": BALANCE + "  expect balance = approved x 2\n",
    "a colon after a clause": "rule x\n  in: tables with columns spent\n  expect: spent > 0\n",
    "a full stop at the end": BALANCE + "  expect balance = approved - spent.\n",
    "a semicolon at the end": BALANCE + "  expect balance = approved - spent;\n",
    "a minus without spaces": BALANCE + "  expect balance = approved-spent\n",
    "underscores in a name": "rule x\n  in tables with column vacancy_rate\n  expect vacancy_rate <= 1\n",
    "square brackets": BALANCE + "  expect balance = [approved - spent]\n",
    "a comment of programs": BALANCE + "  // the balance\n  expect balance = approved - spent\n",
    "a parenthesis that is not closed": BALANCE + "  expect balance = (approved - spent\n",
    "a parenthesis too many": BALANCE + "  expect balance = approved - spent)\n",
    "a function that there is not": BALANCE + "  expect balance = maximum(approved, spent)\n",
    "a function of too many figures": BALANCE + "  expect balance = abs(approved, spent)\n",
    "a tolerance as in physics": BALANCE + "  expect balance = approved - spent +/- 5\n",
    "a tolerance in one sign": BALANCE + "  expect balance = approved - spent ± 5\n",
    "a sum of parts as in a spreadsheet": BALANCE + "  expect balance = sum(approved, spent)\n",
    "two bounds": BALANCE + "  expect 0 <= balance <= 100\n",
    "two comparisons": BALANCE + "  expect balance >= 0 and balance <= 100\n",
    "a year with a hyphen": BALANCE + "  expect balance = balance of last-year\n",
    "another word for last year": BALANCE + "  expect balance = balance of the year before\n",
    "a year before its term": BALANCE + "  expect balance = last year of balance\n",
    "a year for rows": "rule x\n  in tables with rows this year\n  expect balance > 0\n",
    "a year where columns are gone through": BALANCE + "  for each numeric column\n  expect this year > 0\n",
    "a sum of one year": BALANCE + "  expect total of this year = sum of rows\n",
    "a year without of": BALANCE + "  expect balance this year = approved\n",
    "a term behind its year": BALANCE + "  expect last year balance = approved\n",
    "a year of a term among the columns": "rule x\n  in tables with columns spent of this year\n  expect spent > 0\n",
    "a year by its number": BALANCE + "  expect balance of year 2024 = approved\n",
    "what must not be blank": BALANCE + "  expect balance must not be blank\n",
    "some rows counted": 'rule x\n  in tables with rows "Offices"\n  expect "Offices" = count of rows with spent\n',
    "a column counted": 'rule x\n  in tables with rows "Offices"\n  expect "Offices" = count of spent\n',
    "a loop over things": BALANCE + "  for each office\n  expect balance = approved - spent\n",
    "what must be blank": BALANCE + "  expect balance is blank\n",
    "a figure of another table that must be printed": "rule x\n  in documents\n  expect spent in table 1 is printed\n",
    "a date before another": 'rule x\n  in tables\n  expect "Begins" before "Ends"\n',
    "a number of rows": 'rule x\n  in tables with rows "Offices"\n  expect "Offices" = number of rows\n',
    "a count without of": 'rule x\n  in tables with rows "Offices"\n  expect "Offices" = count rows\n',
    "a count that nothing prints": 'rule x\n  in table "Offices"\n  expect count of rows = 54\n',
    "a count in a column": 'rule x\n  in tables with columns "Offices"\n  expect "Offices" = count of rows\n',
    "rows counted by a function": 'rule x\n  in tables with rows "Offices"\n  expect "Offices" = count(rows)\n',
    "a figure of the text": 'rule x\n  in documents\n  expect "Offices" in text = total of spent in table 1\n',
    "a title of tables": 'rule x\n  in tables with title "Offices"\n  expect balance > 0\n',
    "where for a condition": BALANCE + '  where "Office" = "Bonn"\n  expect balance > 0\n',
    "a condition without then": BALANCE + "  expect if spent > 0 balance = approved\n",
    # Words of the language
    "a misspelt block": "rul x\n  in tables\n",
    "a block with a capital": "Rule x\n  in tables\n  expect spent > 0\n",
    "a misspelt clause": BALANCE + "  expct balance = approved - spent\n",
    "a clause with a capital": BALANCE + "  Expect balance = approved - spent\n",
    "another word for a clause": BALANCE + "  check balance = approved - spent\n",
    "must for expect": BALANCE + "  must balance = approved - spent\n",
    "a misspelt keyword": "rule x\n  in tables with colums spent\n  expect spent > 0\n",
    "a table for tables": "rule x\n  in table with columns spent\n  expect spent > 0\n",
    "document for documents": "rule x\n  in document\n  expect spent in table 1 > 0\n",
    "columns without with": "rule x\n  in tables columns spent\n  expect spent > 0\n",
    "and for a comma": "rule x\n  in tables with columns approved and spent\n  expect spent > 0\n",
    "a comma at the end of a list": "rule x\n  in tables with columns approved, spent,\n  expect spent > 0\n",
    "each without for": "rule x\n  in tables with rows net\n  each numeric column\n  expect net > 0\n",
    "every for each": "rule x\n  in tables with rows net\n  for every numeric column\n  expect net > 0\n",
    "each column": "rule x\n  in tables with rows net\n  for each column\n  expect net > 0\n",
    "sum of row": HEAD + "  for each numeric column\n  expect total = sum of row\n",
    "sum as in a spreadsheet": HEAD + "  for each numeric column\n  expect total = sum(rows)\n",
    "a misspelt tolerance": BALANCE + "  expect balance = approved - spent within rouding\n",
    "equals in a word": BALANCE + "  expect balance is approved - spent\n",
    "minus in a word": BALANCE + "  expect balance = approved minus spent\n",
    "a word of the language as a name": "rule x\n  in tables with column share\n  expect share > 0\n",
    "a word of the language as a term": 'term share\n  en "share"\n',
    "tables by their numbers alone": "rule x\n  in documents\n  for each row shared by 3, 4\n  expect spent = 1\n",
    # Names
    "a rule without a title": BALANCE + "  expect balance > 0\n",
    "a rule without a name": "rule\n  in tables\n  expect spent > 0\n",
    "a name of several words": "rule balance differs\n  in tables\n  expect spent > 0\n",
    "a name in quotes": 'rule "balance differs"\n  in tables\n  expect spent > 0\n',
    "a name that begins with a number": "rule 2024-balance\n  in tables\n  expect spent > 0\n",
    "a misspelt term": BALANCE + "  expect balance = aproved - spent\n",
    "a term with a capital": BALANCE + "  expect Balance = approved - spent\n",
    "a term that there is not": BALANCE + "  expect balance = unicorns\n",
    "words of the document without quotes": BALANCE + "  expect balance = approved budget - spent\n",
    "a year without quotes": "rule x\n  in tables with columns 2023, 2024\n  expect 2024 > 2023\n",
    "a label from right to left": RIGHT_TO_LEFT,
    "two rules of one name": BALANCE + "  expect balance > 0\n" + BALANCE + "  expect balance > 1\n",
    # Clauses
    "no expect": BALANCE,
    "no in": "rule x\n  expect balance = approved - spent\n",
    "a clause twice": BALANCE + "  severity note\n  severity error\n  expect balance > 0\n",
    "a clause before any rule": "severity error\n" + BALANCE + "  expect balance > 0\n",
    "a clause in a term": 'term a\n  en "a"\n  severity error\n',
    "a misspelt severity": BALANCE + "  severity warnning\n  expect balance > 0\n",
    "a severity that there is not": BALANCE + "  severity fatal\n  expect balance > 0\n",
    "a severity in quotes": BALANCE + '  severity "error"\n  expect balance > 0\n',
    "a line that goes on without being indented": BALANCE + "  expect balance\n  = approved - spent\n",
    "a symbol without quotes": "rule x\n  in documents with symbol A/80\n  expect spent in table 1 > 0\n",
    "nothing on the right side": BALANCE + "  expect balance =\n",
    "a condition": BALANCE + "  expect balance = approved if spent > 0\n",
    "too deep": BALANCE + "  expect balance = " + "- " * 120 + "spent" + "\n",
    # Terms
    "a language that there is not": 'term a\n  eng "a"\n',
    "a term without words": "term a\n",
    "a word without letters": 'term a\n  en " "\n',
    "a star in the middle": 'term a\n  en "a*b"\n',
    "words of a term without quotes": "term a\n  en receipts, income\n",
    "words of a term with commas": 'term a\n  en "receipts", "income"\n',
    # Checks
    "a misspelt check": "rule x\n  in documents\n  check celandar-dates\n",
    "a misspelt option": 'rule x\n  in documents\n  check calendar-dates with falt "weekday"\n',
    "a word that an option has not": 'rule x\n  in documents\n  check calendar-dates with fault "monday"\n',
    "an option with an equals sign": 'rule x\n  in documents\n  check calendar-dates with fault="weekday"\n',
    # What could never find anything, or would count for nothing
    "a date rule that does nothing": "rule x\n  in documents\n  expect 2024 > 2023\n",
    "a check of some tables": "rule x\n  in tables with columns spent\n  check decimals\n",
    "a check of each row": "rule x\n  in documents\n  for each row\n  check decimals\n",
    "rows that are gone through as columns": "rule x\n  in tables with rows gross, net\n  expect net <= gross\n",
    "columns that are gone through as rows": BALANCE + "  for each numeric column\n  expect balance > 0\n",
    "a total of rows among the columns": "rule x\n  in tables with column total\n  expect total = sum of rows\n",
    "a quoted total of rows among the columns": (
        'rule x\n  in tables with column "This year"\n  expect "This year" = sum of rows\n'
    ),
    "a total of one column": 'rule x\n  in tables with column "May"\n  expect "In all" of "May" = sum of rows\n',
    "quoted words without their table": 'rule x\n  in documents\n  expect "A" of "May" = "B" in table 2\n',
    "a sum and more": HEAD + "  expect total = sum of rows + spent\n",
    "a whole without its parts": "rule x\n  in tables\n  expect sum of rows = 100\n",
    "a sum of one table": "rule x\n  in documents\n  expect total in table 1 = sum of rows\n",
    "calculated without its loop": BALANCE + "  expect printed = calculated\n",
    "a loop that compares nothing else": "rule x\n  in tables\n  for each formula\n  expect spent = approved\n",
    "a limit to a share": "rule x\n  in tables\n  expect share of women in filled >= 30\n",
    "a share as a condition": BALANCE + "  expect if share of spent in approved > 100 then balance < 0\n",
    "one table of two": "rule x\n  in documents\n  expect total of spent in table 1 = total of spent\n",
    "shared rows without tables": TABLES + "  for each row shared by table 1, table 2\n  expect spent > 0\n",
    "columns of a rule that names its tables": BALANCE + "  expect spent in table 1 > 0\n",
    "columns of a rule that names its cells": TABLES + "  for each numeric column\n  expect spent in table 1 > 0\n",
    "a day that there is not": 'rule x\n  in tables with column "Ends"\n  expect "Ends" <= 2025-02-30\n',
    "a day as it is printed": 'rule x\n  in tables with column "Ends"\n  expect "Ends" <= 31 December 2025\n',
    # Sentences
    "a sentence without a name": 'rule x\n  in text "employs people"\n  expect staff = 1\n',
    "a sentence with a dash for its figure": 'rule x\n  in text "employs {} people"\n  expect staff = 1\n',
    "a name of two figures": 'rule x\n  in text "{staff} of {staff} people"\n  expect staff = 1\n',
    "a word of the language in a sentence": 'rule x\n  in text "until {last}"\n  expect last > 2025-01-01\n',
    "a misspelt name of a figure": 'rule x\n  in text "employs {staff} people"\n  expect staf = 1\n',
    "a figure that the sentence has not": 'rule x\n  in text "employs {staff} people"\n  expect staff = filled\n',
    "a sentence of which nothing is asked": (
        'rule x\n  in text "employs {staff} people"\n  expect spent in table 1 > 0\n'
    ),
    "a sum beside a sentence": 'rule x\n  in text "employs {staff} people"\n  expect staff = sum of rows\n',
    "a sentence of each row": 'rule x\n  in text "employs {staff} people"\n  for each row\n  expect staff > 0\n',
    "a sentence without text": 'rule x\n  in "employs {staff} people"\n  expect staff > 0\n',
    "a sentence behind a colon": 'rule x\n  in text: employs {staff} people\n  expect staff > 0\n',
    # What can be used, and is odd
    "a hundred times a quotient": "rule x\n  in tables\n  expect vacancy-rate = vacant / approved * 100\n",
    "a percentage and an amount": BALANCE + "  expect percentage-spent = approved - spent\n",
    "the same again": BALANCE + "  expect balance = approved - spent\n",
    "a rule of a name that is taken": "rule balance-differs\n  in tables\n  expect balance = approved\n",
    "a word of another term": 'term income\n  en "balance"\n',
    # Several at once
    "several mistakes in two rules": (
        'title "Too early"\nrule a\n  in tables with colums spent\n  severity fatl\n  expect spent > totl\n'
        "rule b c\n  in tables\nrule d\n  in tables with column aproved\n  expct approved > 0\n"
    ),
}  # fmt: skip


def said(text: str) -> str:
    """All mistakes in a text, or the warnings where there are none."""
    own, mistakes = looked_through([("my.rule", text)])
    return "\n".join(map(str, mistakes or remarks([("my.rule", text)], own, shipped(), lambda _: False)))


def test_each_typical_mistake_is_answered_with_what_to_write_instead(snapshot: Callable[[str, str], None]) -> None:
    told = (f"# {name}\n\n{said(text)}\n" for name, text in MISTAKES.items())
    snapshot("\n".join(told), "rule-mistakes.txt")


def test_each_code_is_that_of_some_typical_mistake_and_explained_in_the_rule_guide() -> None:
    shown = {code for text in MISTAKES.values() for code in re.findall(r"\[(R\d+)\]$", said(text), re.MULTILINE)}
    guide = (Path(__file__).parents[3] / "docs/rule-guide.md").read_text("utf-8")
    assert sorted(shown) == re.findall(r"^\| `(R\d+)` \| \S.*\. \|$", guide, re.MULTILINE)
