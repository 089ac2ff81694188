"""French dates."""

from __future__ import annotations

from typing import Final

from checker.languages.calendar import Calendar
from checker.languages.words import names, words

CALENDAR: Final = Calendar(
    months=names(
        """
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
        """
    ),
    weekdays=names("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    forms=("{day}[ {month}[ {year}]]",),
    until=("au", "à", "jusqu’au", "jusqu'au"),
    opening=("du", "entre le", "période"),
    as_at=("au", "à la date du", "arrêté au", "arrêtée au", "arrêtés au", "arrêtées au"),
    done=words(
        """
        dépenses, dépense, dépensé, dépensés, effectif, effectifs, effectives, réel, réels, réelles, s’élevait,
        s’élevaient, s'élevait, s'élevaient, s’est élevé, se chiffrait, se chiffraient, reçu, reçus, reçues, versé,
        versés, versées, acquitté, acquittées, pourvus, occupés, engagées, achevés, achevées, inutilisé, inutilisés
        """
    ),
    planned=words(
        """
        prévu, prévus, prévue, prévues, prévisions, prévision, projeté, projetés, projetée, projetées, projections,
        proposé, proposés, proposée, proposées, estimé, estimés, estimée, estimées, estimatif, estimatifs,
        estimations, attendu, attendus, envisagé, envisagés, devrait, devraient, sera, seront, serait, seraient,
        doit, doivent, d’ici, d'ici, objectif, objectifs, crédits demandés, montant demandé, jusqu’au, jusqu'au,
        prolongé, prorogé, si
        """
    ),
    accounts=words(
        """
        rapport sur l’exécution, rapport sur l'exécution, exécution du budget, états financiers, rapport sur les
        résultats
        """
    ),
    moved=words("reporté, reportée, reportés, avancé, avancée, modifié, modifiée, différé, corrigé, révisé, échéance"),
    numbered=("n°", "nº", "no", "nos", "no.", "numéro", "volume", "vol.", "semaine", "page", "p."),
    articles=("le",),
)
