"""French sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing, NamedRate
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words(
        """
        plus, de plus, supérieur, supérieure, supérieurs, supérieures, excède, excèdent, excédait, dépasse,
        dépassent, dépassait, dépassé, excédent, gagné, s'est accru, s'est accrue, dépassaient, dépassant,
        excédaient, ont dépassé, surcroît
        """
    ),
    less=words("moins, de moins, inférieur, inférieure, inférieurs, inférieures, déficit, perdu, en deçà"),
    than=words("que, qu'"),
    against=words(
        """
        à, au, aux, excède, excèdent, excédait, dépasse, dépassent, dépassait, dépassé, dépassaient, dépassant,
        excédaient
        """
    ),
    gaps=words("différence, écart, variation, solde, dépassement"),
    shares=words(
        """
        part, parts, représente, représentent, représentait, représentaient, représentant, a représenté, ont
        représenté, constitue, constituent, constituait, constituaient, compte pour, comptent pour, proportion,
        taux, couverture, absorbe, absorbent, absorbé, provenaient de, proviennent de, provenait de, émanaient
        de, revenaient à, imputable à, imputables à
        """
    ),
    sums=words(
        """
        ensemble, à elles deux, à eux deux, à elles trois, à eux trois, réunis, réunies, conjointement, au
        total, conjugués, conjuguées, cumulés, cumulées, confondus, confondues, totalisent, totalisaient,
        totalisé
        """
    ),
    averages=words("moyenne, en moyenne, moyen, moyennes, moyens"),
    ratios=words("fois, ratio, rapport de, pour chaque, par"),
    rates=(
        NamedRate(
            words("taux d’exécution, taux d'exécution, taux d’utilisation, taux d'utilisation"),
            words("dépenses, dépense, dépensé"),
            words("crédit, crédits, approuvé, approuvés, dotation, alloué"),
        ),
        NamedRate(words("létalité"), words("décès"), words("cas")),
        NamedRate(words("taux de vacance"), words("vacants, vacant"), words("postes, emplois")),
        NamedRate(words("taux de participation"), words("votants, suffrages"), words("inscrits, électeurs")),
    ),
    barred=words(
        """
        hors, sans, sauf, à l'exception de, à l'exclusion de, non compris, excepté, si, objectif, cible, prévoit,
        prévisions, médiane, pondérée, pondéré, pourrait, devrait, serait, exclu, exclus, déduction faite
        """
    ),
)
