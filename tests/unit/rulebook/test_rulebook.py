"""The rules and the vocabulary that travel with the program."""

from pathlib import Path

from checker.data import data_folder
from checker.languages import LANGUAGES
from checker.model.rule import Severity
from checker.rule_files import shipped_file, text_of
from checker.rulebook import parse, shipped, written


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
