"""French sentences: what stands between a figure and what it is said of."""

from __future__ import annotations

from typing import Final

from checker.languages.saying import Saying
from checker.languages.words import words

SAYING: Final = Saying(
    changes=words(
        "augmentation, augmentations, hausse, diminution, diminutions, baisse, réduction, réductions, variation, "
        "variations, croissance, évolution, écart, différence"
    ),
    links=words(
        "le, la, les, l, un, une, de, des, du, d, pour, en, à, au, aux, par, et, ou, dans, sur, que, qui, ce, cette, "
        "ces, son, sa, ses, leur, est, sont, était, étaient, a, ont, été, être, s'est, se, élève, élèvent, élevait, "
        "élevaient, élevé, élevés, s'élève, s'élèvent, s'élevait, s'élevaient, chiffre, chiffrent, chiffrait, "
        "chiffraient, montant, montants, total, totaux, atteint, atteignent, atteignait, représente, représentent, "
        "représentant, soit, crédit, crédits, ressources, besoins, prévisions, budget, exercice, période, financier, "
        "brut, net, moyen, taux, niveau, global, d'un, d'une, ouverts, demandés, l'exercice, l'année, "
        "reflète, reflètent, reflétant, traduit, traduisent"
    ),
    earlier=words(
        "précédent, précédente, précédents, précédentes, antérieur, antérieure, "
        "an auparavant, ans auparavant, an plus tôt, ans plus tôt, an dernier, année dernière"
    ),
    joining=words("et, ou"),
    apart=words(
        "auparavant, premier semestre, second semestre, deuxième semestre, trimestre, semestre, à ce jour, depuis, "
        "à lui seul, à elle seule, deux fois, dépasser, dépasse, dépassent, dépassait, dépassaient, dépassé, "
        "dépassant, excéder, excède, excédé, franchi, franchit, limite, "
        "plafond, seuil, maximum, minimum, au plus, au moins, moyenne, moyen, médiane, cumulé, cumulée, cumulés, "
        "cumulées, décennie, capacité, recommandé, recommande, initial, initiale, initiaux, initiales, "
        "initialement, originel, d'origine, à l'origine, préalable, mi-année, mi-exercice, mi-parcours, milieu de, "
        "ailleurs, voisin, voisine, voisins, un autre, une autre, autres organisations, autres organismes, autres "
        "entités, fonds et programmes, institutions spécialisées"
    ),
    generic=words(
        """
        atteindre, personnes, personne, individus, cas, éléments, unités, nombre, compte, comptait, avait,
        avaient, il, y, ne, pas, dont, valeur, celui, celle, ceux, celles
        """
    ),
    within=words("au, aux, en, à, dans"),
)
