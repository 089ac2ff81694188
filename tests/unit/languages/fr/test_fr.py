"""French words beside and over the figures of tables, dates and citations."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION
from checker.understand.passages import PassageKind
from tests.sentences import backwards, cited, days, reported, weekdays

LANGUAGE = LANGUAGES["fr"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 milliards de dollars des États-Unis", 10**9, "USD"),
        ("5 milliers", 10**3, None),
        ("5 francs suisses", 1, "CHF"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("néant", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("sans objet", LANGUAGE) is None
    assert is_missing("sans objet", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("Millions de dollars canadiens", HeadStatement(unit="CAD", scale=Decimal(1000000))),
        ("Taux de vacance", HeadStatement(rate=True)),
        ("Taux de change", HeadStatement()),
        ("Nombre de séances", HeadStatement(count=True, number=True)),
        ("États Membres", HeadStatement(count=True)),
        ("Quotes-parts", HeadStatement(amount=True)),
        ("Coût des postes", HeadStatement()),
        ("Année", HeadStatement(year=True)),
        ("Pourcentage", HeadStatement(percent=True)),
        ("Tauxidermie", HeadStatement()),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("Part", LANGUAGE)
    assert not is_percentage_label("Partage", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Tableau 3", "3"),
        ("TABLEAU II", "II"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("Tableaux 3") is None


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


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("les tableaux 2 et 3", "table", ["2", "3"]),
        ("graphiques 1 à 3", "figure", ["1", "3"]),
        ("l’annexe II", "annex", ["II"]),
        ("aux paragraphes 4 ou 6", "paragraph", ["4", "6"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "fr")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "par. 4 et 6 ci-dessus",
        "au paragraphe 4 du présent rapport",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "fr")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "au paragraphe 7 de la résolution 77/267",
        "au paragraphe 7 de l’article 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "fr") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("un parc de 12 véhicules", "paragraph"),
        ("la défigure 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "fr") == []
