"""Heads and labels against the vocabulary."""

from __future__ import annotations

import pytest

from checker.rulebook import shipped
from checker.understand.terms import Vocabulary, plain

WORDS = Vocabulary(shipped().terms)


@pytest.mark.parametrize(
    ("head", "term"),
    [
        ("支出百分比", "percentage-spent"),
        ("截至 2021 年 12 月 31 日 的支出", "spent"),
        ("2020–2021 年 核定预算", "approved"),
        ("Percentage of approved budget", "percentage"),
        ("Unencumbered balance", "balance"),
        ("Balance of the appropriation", "balance"),
        ("Posts filled", "filled"),
        ("EXPENDITURE (2024/25)", "spent"),
        ("Net change", "net-change"),
    ],
)
def test_a_head_is_called_by_its_longest_words(head, term):
    assert WORDS.head(term, head)


@pytest.mark.parametrize(
    ("head", "term"),
    [
        ("支出百分比", "spent"),
        ("Percentage of approved budget", "approved"),
        ("Balance of the appropriation", "approved"),
        ("Disapproved", "approved"),
        ("Unspent balance", "spent"),
        ("Net change", "net"),
    ],
)
def test_a_head_is_not_called_by_a_word_inside_it(head, term):
    assert not WORDS.head(term, head)


@pytest.mark.parametrize(
    "label",
    [
        "Total",
        "Total requirements",
        "Total, A and B",
        "Grand total",
        "TOTAL (A–F)",
        "核心预算总额(A-F)",
        "合 计",
        "Итого",
    ],
)
def test_a_total_says_so_at_its_beginning_or_end(label):
    assert WORDS.is_total(label)


@pytest.mark.parametrize(
    "label",
    [
        "Percentage of total",
        "Percentage of grand total",
        "Percentage of the grand total",
        "Pourcentage du montant total",
        "Of which total travel",
        "Totality",
        "Staff in total in 2024",
    ],
)
def test_total_elsewhere_in_a_label_makes_no_total(label):
    assert not WORDS.is_total(label)


def test_a_subtotal_is_no_total():
    assert WORDS.label("subtotal", "Sub-total, posts")
    assert not WORDS.label("total", "Sub-total, posts")


def test_a_word_in_quotes_stands_for_itself():
    assert WORDS.head("brindisi", "2024/25 / Brindisi")
    assert not WORDS.head("brin", "2024/25 / Brindisi")


def test_case_width_dashes_and_line_wraps_do_not_count():
    assert plain("Ｔｏｔａｌ  re-\nquirements – A") == "total re-quirements - a"
    assert plain("核 定 预 算") == "核定预算"
