"""French words that tie figures to each other."""

from __future__ import annotations

from typing import Final

from checker.languages.words import words

SIGNS: Final = {
    "UP": words(
        """
        augmentation, augmentations, augmenté, augmente, augmentent, hausse, hausses, accroissement,
        progression, progressé, accru, accrue, augmentés, augmentée, augmentées, augmentait, augmentaient,
        augmentant, accrus, accrues, croissance, progresse, progressent, est monté, est montée, sont montés,
        sont montées, grimpé
        """
    ),
    "DOWN": words(
        """
        diminution, diminutions, diminué, diminue, diminuent, baisse, baisses, baissé, réduction, réductions,
        recul, reculé, fléchissement, diminuait, diminuaient, diminuant, baissent, baissait, baissant, recule,
        reculent, s'est réduit, s'est réduite, se sont réduits, se sont réduites, a été réduit, a été réduite,
        ont été réduits, ont été réduites, chute, chuté, est tombé, est tombée, sont tombés, sont tombées, est
        descendu, est descendue, sont descendus, sont descendues, régressé, fléchi
        """
    ),
    "VERSUS": words(
        """
        par rapport à, par rapport au, par rapport aux, comparé à, comparée à, en comparaison de, contre
        """
    ),
    "OF": words("de, du, des, d', sur, parmi"),
    "OR": words("soit, ou, c'est-à-dire, équivalant à, correspondant à, i.e."),
    "FROM": words(
        """
        passant de, passé de, passée de, passés de, passe de, passent de, est passé de, est passée de, de,
        d', passant d'
        """
    ),
    "TO": words("à, au"),
    "BY": words("de"),
    "AND": words("et, ainsi que"),
    "LINK": words(
        """
        ce qui représente, représentant, représente, représentent, représentait, soit, en, reflétant, ce qui
        correspond à, accuse, accusant, traduit, traduisant, faisant apparaître, fait apparaître
        """
    ),
    "WHICH": words("dont, parmi lesquels, parmi lesquelles"),
    "COMPRISE": words(
        """
        comprenant, comprend, comprennent, se décomposant comme suit, à savoir, composé de, composée de, se
        répartissant comme suit, répartis comme suit, qui se répartissent comme suit, ventilés comme suit
        """
    ),
    "HALT": words(
        """
        notamment, y compris, entre autres, par exemple, en particulier, principalement, essentiellement,
        hors, moins, respectivement, chacun, chacune, par, sans, sauf, entre, fois, moitié, tiers, quart,
        double, supplémentaires, supplémentaire, autres, autre, supérieur, inférieur
        """
    ),
    "FILLER": words("le, la, les, l', un montant, au total, total, net, nets, brut, environ, seulement, une, un"),
    "REST": words("restants, restantes, restant, restante, reste, restent, restaient, laissant, laisse, solde de"),
}
