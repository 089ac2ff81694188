"""The masthead in several languages."""

from __future__ import annotations

import pytest

from checker.model.document import Masthead
from checker.model.place import Box
from checker.readers.prose.masthead import MastheadPiece, masthead_of


def read(*texts: str) -> Masthead:
    return masthead_of(["A/80/605"], [MastheadPiece(text) for text in texts])[0]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("Distr.: General", "27 January 2026", "Original: English", "Eightieth session", "Agenda item 148"),
            ("General", "27 January 2026", ("Original: English",), "Eightieth session"),
        ),
        (
            (
                "Distr. general",
                "29 de abril de 2024",
                "Original: inglés",
                "Octavo período de sesiones",
                "Tema 5 del programa",
            ),
            (
                "general",
                "29 de abril de 2024",
                ("Original: inglés",),
                "Octavo período de sesiones",
            ),
        ),
        (
            (
                "Distr.: General",
                "14 March 2021",
                "Chinese",
                "第二十届会议",
                "2022年5月12日至18日，阿比让",
                "临时议程项目 2(c)",
            ),
            (
                "General",
                "14 March 2021",
                ("Chinese",),
                "第二十届会议, 2022年5月12日至18日，阿比让",
            ),
        ),
    ],
)
def test_each_line_is_taken_for_what_it_is(texts: tuple[str, ...], expected: tuple[object, ...]) -> None:
    found, used = masthead_of([], [MastheadPiece(text) for text in texts])
    assert (found.distribution, found.date, found.languages, found.session) == expected
    assert used == set(range(len(texts)))


def test_heads_of_the_contents_are_no_language() -> None:
    assert read("Distr.: General", "14 March 2021", "Original: English", "段次 页次").languages == (
        "Original: English",
    )


def test_the_end_of_a_title_is_no_session() -> None:
    assert read("Report on its twenty-", "fifth session").session is None


def test_the_date_has_its_place() -> None:
    column, date = Box(400, 70, 470, 80), Box(400, 90, 470, 100)
    found, used = masthead_of(
        [],
        [
            MastheadPiece("General Assembly", Box(60, 70, 200, 80)),
            MastheadPiece("Distr.: General", column),
            MastheadPiece("United Nations", Box(60, 90, 200, 100)),
            MastheadPiece("27 January 2026", date),
        ],
    )
    assert (found.date, found.box) == ("27 January 2026", date)
    assert used == {0, 1, 3}


def test_what_has_no_figure_is_no_symbol() -> None:
    masthead, _ = masthead_of(["Accounts A/Receivable"] * 3, [MastheadPiece("Accounts A/Payable")])
    assert masthead.symbol is None


def test_older_documents_have_a_line_for_each_and_the_symbol_among_them() -> None:
    texts = ("Distr.", "GENERAL", "A/58/6", "22 April 2004", "Original: ENGLISH", "The General Assembly")
    places = [Box(380 if y < 5 else 90, 100 + 13 * y, 480, 110 + 13 * y) for y in range(len(texts))]
    found, used = masthead_of([], [MastheadPiece(text, box) for text, box in zip(texts, places, strict=True)])
    assert (found.distribution, found.date, found.languages) == ("GENERAL", "22 April 2004", ("Original: ENGLISH",))
    assert (found.symbol, used) == ("A/58/6", {0, 1, 2, 3, 4})


@pytest.mark.parametrize(("down", "expected"), [(129.5, "27 January 2026"), (130.5, None)])
def test_the_date_stands_within_130_points_below_the_distribution(down: float, expected: str | None) -> None:
    pieces = [
        MastheadPiece("Distr.: General", Box(400, 70, 470, 80)),
        MastheadPiece("27 January 2026", Box(400, 70 + down, 470, 210)),
    ]
    assert masthead_of([], pieces)[0].date == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [(385.5, None), (386.5, "27 January 2026"), (483.5, "27 January 2026"), (484.5, None)],
)
def test_the_date_begins_within_fourteen_points_of_the_column_of_the_distribution(
    left: float, expected: str | None
) -> None:
    pieces = [
        MastheadPiece("Distr.: General", Box(400, 70, 470, 80)),
        MastheadPiece("27 January 2026", Box(left, 90, 560, 100)),
    ]
    assert masthead_of([], pieces)[0].date == expected


def filled(before: str, after: str, letters: int) -> str:
    """A text of so many letters between two others."""
    return before + "a" * (letters - len(before) - len(after)) + after


@pytest.mark.parametrize(("letters", "kept"), [(59, True), (60, False)])
def test_a_date_a_session_and_an_item_of_the_agenda_have_fewer_than_sixty_letters(letters: int, kept: bool) -> None:
    date, session = filled("27 January 2026 ", "", letters), filled("The ", " session", letters)
    item = filled("Agenda item 5 ", "", letters)
    assert (read("Distr.: General", date).date, read(session).session) == ((date, session) if kept else (None, None))
    assert masthead_of([], [MastheadPiece(item)])[1] == ({0} if kept else set())


@pytest.mark.parametrize(("letters", "kept"), [(60, True), (61, False)])
def test_a_language_and_the_days_of_a_session_have_no_more_than_sixty_letters(letters: int, kept: bool) -> None:
    language, days = filled("Original: ", "", letters), filled("Bonn, 5 May 2026 ", "", letters)
    found = read("Distr.: General", "27 January 2026", language).languages
    assert (found, read("First session", days).session) == (
        ((language,), f"First session, {days}") if kept else ((), "First session")
    )
