"""French sentences: how they say figures, what stands beside these, works them out and ties them."""

from __future__ import annotations

from typing import Final

from checker.languages.sentences import Computing, NamedRate, Prose, Ranking, Saying
from checker.languages.words import groups, numbers, words

PROSE: Final = Prose(
    numerals=numbers("""
        deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze
        14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, dix-sept 17, dix-huit 18,
        dix-neuf 19, quatre-vingt 80, quatre-vingts 80, cent 100, cents 100, mille 1000
    """),
    hedges={
        "about": words("""
            environ, à peu près, quelque, quelques, approximativement, autour de, une moyenne de, en moyenne, estimé à,
            estimée à, près des, de l'ordre de
        """),
        "nearly": words("près de, presque, un peu moins de"),
        "over": words("plus de, plus d', au moins, supérieur à, supérieure à, un peu plus de, au-delà de, dépassant"),
        "up to": words("jusqu'à, au plus, moins de, au maximum, inférieur à, inférieure à"),
    },
    hedges_after={
        "about": words("environ, en moyenne"),
        "over": words("ou plus, au moins, au minimum"),
        "up to": words("ou moins, au plus, au maximum"),
    },
    points=words("points de pourcentage, point de pourcentage"),
    numbered=words("""
        paragraphe, paragraphes, par., tableau, tableaux, figure, figures, graphique, article, articles, art., annexe,
        annexes, appendice, section, sections, chapitre, chapitres, partie, point, points, règle, règles, résolution,
        résolutions, décision, décisions, décret, loi, document, documents, no, nos, n°, note, notes, page, pages, p.,
        phase, niveau, catégorie, classe, option, étape, objectif, objectifs, cible, scénario, composante, produit,
        programme, sous-programme, version, volume, vol., groupe, lot, encadré, question, principe, action, pilier,
        priorité, indicateur, recommandation, ligne, colonne, ISO, IPSAS, Umoja, protocole, convention, compte, chap.,
        alinéa, axe, clause, clauses, équation, équations, équation (, équations (, formule, formule (
    """),
    dated=words("""
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, heures, h
    """),
    intervals=words("IC, intervalle de confiance"),
    measures=words("""
        km, kilomètres, mètres, tonnes, hectares, ha, kg, kilogrammes, litres, MW, MWh, kW, kWh, GW, GWh, TWh, Mt, Gg,
        degrés, heures, m3, m2, tep, ktep, km2, km², m², t, MWc, MWp, MWe, mégawatts
    """),
    opposites=groups("hommes, femmes; filles, garçons"),
    sorts=groups("""
        vacant, vacants, vacante, vacantes, pourvu, pourvus, pourvue, pourvues; international, internationaux,
        internationale, internationales, national, nationaux, nationale, nationales, local, locaux; confirmé, confirmés,
        confirmée, confirmées, probable, probables, suspect, suspects, suspecte, suspectes; ouvert, ouverts, ouverte,
        ouvertes, fermé, fermés, fermée, fermées, clos, achevé, achevés, achevée, achevées; nouveau, nouveaux, nouvelle,
        nouvelles, ancien, anciens; actif, actifs, active, actives; civil, civils, militaire, militaires; permanent,
        permanents, temporaire, temporaires; public, publics, publique, publiques, privé, privés, privée, privées;
        urbain, urbains, rural, ruraux, urbaine, urbaines, rurale, rurales; autorisé, autorisés, autorisée, autorisées,
        régulier, réguliers, régulière, régulières, irrégulier, irréguliers, irrégulière, irrégulières; positif,
        positifs, positive, positives, négatif, négatifs, négative, négatives; élevé, élevée, élevés, élevées, faible,
        faibles, moyen, moyenne, moyens, moyennes; autre, autres
    """),
    causes=words("car, parce que, puisque, étant donné que, du fait que, en raison de, comme"),
    single=words("un, une"),
    monthly=words("taux mensuel de, montant mensuel de, à raison de"),
    monthly_after=words("par mois, mensuels, chaque mois"),
    makes=words("ce qui fait, soit au total, soit un total de, portant le total à"),
    together=words("au total, ensemble, en tout"),
    wholes=words("total, totale, totaux, totales, ensemble, intégralité"),
    in_order=words("respectivement"),
    spread=words("répartis, réparties, réparti, répartie, ventilés, ventilées, se répartissent, se répartissant"),
    joins=words("et"),
)

SAYING: Final = Saying(
    changes=words("""
        augmentation, augmentations, hausse, diminution, diminutions, baisse, réduction, réductions, variation,
        variations, croissance, évolution, écart, différence
    """),
    links=words("""
        le, la, les, l, un, une, de, des, du, d, pour, en, à, au, aux, par, et, ou, dans, sur, que, qui, ce, cette, ces,
        son, sa, ses, leur, est, sont, était, étaient, a, ont, été, être, s'est, se, élève, élèvent, élevait, élevaient,
        élevé, élevés, s'élève, s'élèvent, s'élevait, s'élevaient, chiffre, chiffrent, chiffrait, chiffraient, montant,
        montants, total, totaux, atteint, atteignent, atteignait, représente, représentent, représentant, soit, crédit,
        crédits, ressources, besoins, prévisions, budget, exercice, période, financier, brut, net, moyen, taux, niveau,
        global, d'un, d'une, ouverts, demandés, l'exercice, l'année, reflète, reflètent, reflétant, traduit, traduisent
    """),
    earlier=words("""
        précédent, précédente, précédents, précédentes, antérieur, antérieure, an auparavant, ans auparavant, an plus
        tôt, ans plus tôt, an dernier, année dernière
    """),
    joining=words("et, ou"),
    apart=words("""
        auparavant, premier semestre, second semestre, deuxième semestre, trimestre, semestre, à ce jour, depuis, à lui
        seul, à elle seule, deux fois, dépasser, dépasse, dépassent, dépassait, dépassaient, dépassé, dépassant,
        excéder, excède, excédé, franchi, franchit, limite, plafond, seuil, maximum, minimum, au plus, au moins,
        moyenne, moyen, médiane, cumulé, cumulée, cumulés, cumulées, décennie, capacité, recommandé, recommande,
        initial, initiale, initiaux, initiales, initialement, originel, d'origine, à l'origine, préalable, mi-année,
        mi-exercice, mi-parcours, milieu de, ailleurs, voisin, voisine, voisins, un autre, une autre, autres
        organisations, autres organismes, autres entités, fonds et programmes, institutions spécialisées
    """),
    alone=words("à lui seul, à elle seule"),
    generic=words("""
        atteindre, personnes, personne, individus, cas, éléments, unités, nombre, compte, comptait, avait, avaient, il,
        y, ne, pas, dont, valeur, celui, celle, ceux, celles, enregistré, enregistrée, enregistrés, enregistrées,
        recensé, recensée, recensés, recensées, élevé, élevée, élevés, élevées, dénombrait, établissait,
        établissaient, fin
    """),
    deciding=words("""
        approuver, approuve, invité, invitée, invités, prié, priée, prendre note, prend note, souhaitera,
        souhaiter
    """),
    standing=words("""
        exposé, exposés, exposées, présenté, présentés, présentées, indiqué, indiqués, indiquées,
        conclusion, nécessaires, requis, requises
    """),
    within=words("au, aux, en, à, dans"),
)

COMPUTING: Final = Computing(
    more=words("""
        plus, de plus, supérieur, supérieure, supérieurs, supérieures, excède, excèdent, excédait, dépasse, dépassent,
        dépassait, dépassé, excédent, gagné, s'est accru, s'est accrue, dépassaient, dépassant, excédaient, ont dépassé,
        surcroît
    """),
    less=words("moins, de moins, inférieur, inférieure, inférieurs, inférieures, déficit, perdu, en deçà"),
    than=words("que, qu'"),
    against=words("""
        à, au, aux, excède, excèdent, excédait, dépasse, dépassent, dépassait, dépassé, dépassaient, dépassant,
        excédaient
    """),
    gaps=words("différence, écart, variation, solde, dépassement"),
    shares=words("""
        part, parts, représente, représentent, représentait, représentaient, représentant, a représenté, ont représenté,
        constitue, constituent, constituait, constituaient, compte pour, comptent pour, proportion, taux, couverture,
        absorbe, absorbent, absorbé, provenaient de, proviennent de, provenait de, émanaient de, revenaient à, imputable
        à, imputables à
    """),
    sums=words("""
        ensemble, à elles deux, à eux deux, à elles trois, à eux trois, réunis, réunies, conjointement, au total,
        conjugués, conjuguées, cumulés, cumulées, confondus, confondues, totalisent, totalisaient, totalisé
    """),
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
    barred=words("""
        hors, sans, sauf, à l'exception de, à l'exclusion de, non compris, excepté, si, objectif, cible, prévoit,
        prévisions, médiane, pondérée, pondéré, pourrait, devrait, serait, exclu, exclus, déduction faite
    """),
    ranking=Ranking(
        more=words("plus, supérieur, supérieure, supérieurs, supérieures, au-dessus"),
        fewer=words("moins, inférieur, inférieure, inférieurs, inférieures, au-dessous, en dessous, en deçà"),
        than=words("""
            qu'en, qu'au, que le, que la, que les, que l', que durant, que pendant, qu'un an, que l'année, au, aux, à
            celui, à celle, à ceux, à celles, de l'objectif,
            de la cible, l'objectif, la cible, l'effectif prévu
        """),
        above=words("a dépassé, ont dépassé, dépasse, dépassent, dépassant"),
        below=(),
        spared=words("""
            jours, heures, minutes, semaines, mois, temps, délai, délais, retard, retards, vacance, vacants,
            erreurs, plaintes, coût, coûts, décès, mortalité, émissions, incidents, accidents, pertes
        """),
        higher=words("plus élevé, plus élevée, supérieur, supérieure"),
        lower=words("plus faible, plus bas, plus basse, inférieur, inférieure"),
        at=words("de, à"),
    ),
)

SIGNS: Final = {
    "UP": words("""
        augmentation, augmentations, augmenté, augmente, augmentent, hausse, hausses, accroissement, progression,
        progressé, accru, accrue, augmentés, augmentée, augmentées, augmentait, augmentaient, augmentant, accrus,
        accrues, croissance, progresse, progressent, est monté, est montée, sont montés, sont montées, grimpé
    """),
    "DOWN": words("""
        diminution, diminutions, diminué, diminue, diminuent, baisse, baisses, baissé, réduction, réductions, recul,
        reculé, fléchissement, diminuait, diminuaient, diminuant, baissent, baissait, baissant, recule, reculent, s'est
        réduit, s'est réduite, se sont réduits, se sont réduites, a été réduit, a été réduite, ont été réduits, ont été
        réduites, chute, chuté, est tombé, est tombée, sont tombés, sont tombées, est descendu, est descendue, sont
        descendus, sont descendues, régressé, fléchi
    """),
    "VERSUS": words("par rapport à, par rapport au, par rapport aux, comparé à, comparée à, en comparaison de, contre"),
    "OF": words("de, du, des, d', sur, parmi"),
    "OR": words("soit, ou, c'est-à-dire, équivalant à, correspondant à, i.e."),
    "FROM": words("""
        passant de, passé de, passée de, passés de, passe de, passent de, est passé de, est passée de, de, d', passant
        d'
    """),
    "TO": words("à, au, pour atteindre, pour s'établir à, pour s'élever à, pour passer à"),
    "BY": words("de"),
    "AND": words("et, ainsi que, tandis que"),
    "LINK": words("""
        ce qui représente, représentant, représente, représentent, représentait, soit, en, reflétant, ce qui correspond
        à, accuse, accusant, traduit, traduisant, faisant apparaître, fait apparaître
    """),
    "WHICH": words("dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, d'entre eux, d'entre elles"),
    "COMPRISE": words("""
        comprenant, comprend, comprennent, se décomposant comme suit, à savoir, composé de, composée de,
        représentant la somme de, la somme de, se répartissant comme suit, répartis comme suit, qui se
        répartissent comme suit, ventilés comme suit
    """),
    "HALT": words("""
        notamment, y compris, entre autres, par exemple, en particulier, principalement, essentiellement, hors, moins,
        respectivement, chacun, chacune, par, sans, sauf, entre, fois, moitié, tiers, quart, double
    """),
    "MORE": words("supplémentaires, supplémentaire, autres, autre, supérieur, inférieur"),
    "FILLER": words("le, la, les, l', un montant, au total, total, net, nets, brut, environ, seulement, une, un"),
    "REST": words("""
        restants, restantes, restant, restante, laissant, laisse, solde de, solde impayé, solde non réglé, solde
        inutilisé
    """),
    "REMAINS": words("reste, restent, restaient"),
}
