"""Where an abbreviation is spelled out."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.abbreviations import expansions
from checker.understand.passages import PassageKind
from tests.sentences import passage


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "Abbreviations: FS, Field Service; UNV, UN Volunteer.", ["Field Service", "UN Volunteer"]),
        ("en", "Abbreviations: A = land use, land-use change, B = budget.", ["land use, land-use change", "budget"]),
        ("en", "Abbreviation: UNMIK, Mission, UNIFIL, Force in Lebanon.", ["Mission", "Force in Lebanon"]),
        ("zh", "缩略语：GM = 全球机制，STI = 科学、技术和执行。", ["全球机制", "科学、技术和执行"]),
        ("fr", "Abréviations : SM = Service mobile.", ["Service mobile"]),
        ("ru", "Сокращения: ПС — полевая служба; СУ — служба учета.", ["полевая служба", "служба учета"]),
        ("ar", "المختصرات: ف = الفئة الفنية؛ خ ع = الخدمات العامة.", ["الفئة الفنية", "الخدمات العامة"]),
    ],
)  # fmt: skip
def test_a_legend_is_read_whatever_signs_it_sets(code: str, text: str, found: list[str]) -> None:
    listed = list(expansions(passage(text, PassageKind.NOTE), LANGUAGES[code]))
    assert [each.long for each in listed] == found
    assert all(each.in_legend for each in listed)


def defined(text: str, kind: PassageKind = PassageKind.PARAGRAPH, code: str = "en") -> list[tuple[str, str, str]]:
    """The abbreviations that a text spells out, their names and where they stand."""
    found = expansions(passage(text, kind), LANGUAGES[code])
    return [(each.short, each.long, text[each.start : each.end]) for each in found]


def test_a_name_with_its_abbreviation_in_brackets_is_a_definition() -> None:
    text = "Posts of the General Service (GS) and of National Professional Officers (NPOs) are shown."
    assert defined(text) == [
        ("GS", "General Service", "General Service (GS)"),
        ("NPO", "National Professional Officers", "National Professional Officers (NPOs)"),
    ]


@pytest.mark.parametrize(
    "text",
    ["The posts of others (GS) are shown.", "The annex (Annex) is new.", "Grades (P-5) are shown."],
)
def test_brackets_behind_other_words_define_nothing(text: str) -> None:
    assert defined(text) == []


def test_a_legend_is_looked_for_in_notes_and_paragraphs_alone() -> None:
    text = "Abbreviation: GS, General Service."
    assert defined(text, PassageKind.NOTE) == [("GS", "General Service", "GS, General Service.")]
    assert defined(text, PassageKind.CELL) == []
