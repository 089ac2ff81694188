"""French dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("les dépenses au 1er février 2024", date(2024, 2, 1)),
        ("le 15 août 2023 à midi", date(2023, 8, 15)),
        ("le 3 décembre 2024", date(2024, 12, 3)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "fr") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("lundi 3 juin 2024", "fr") == [True]
    assert weekdays("mardi 3 juin 2024", "fr") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Au 31 mars 2024, 12 postes étaient pourvus.",
        "Les contributions arrêtées au 31 mars 2024 ont été versées.",
        "Le solde inutilisé à la date du 31 mars 2024 figure ci-après.",
        "Montants reçus à la date du 31 mars 2024",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "fr") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "Au 31 mars 2024, 12 postes devraient être pourvus.",
        "Les dépenses prévues au 31 mars 2024 figurent ci-après.",
        "Solde au 31 mars 2024",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "fr") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "Rapport sur l’exécution du budget du 1er juillet 2023 au 30 juin 2024"
    assert reported(title, "fr", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("La session se tient du 1er juillet 2024 au 1er mai 2024.", "fr") == [
        "paragraph 1: “1er juillet 2024 au 1er mai 2024” ends before it begins."
    ]
    assert backwards("La session est reportée du 1er juillet 2024 au 1er mai 2024.", "fr") == []
