"""French sentences: how they say figures."""

from __future__ import annotations

from typing import Final

from checker.languages.prose import Prose
from checker.languages.words import numbers, words

PROSE: Final = Prose(
    numerals=numbers(
        """
        deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
        quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, dix-sept 17,
        dix-huit 18, dix-neuf 19, quatre-vingt 80, quatre-vingts 80, cent 100, cents 100, mille 1000
        """
    ),
    hedges={
        "about": words(
            """
            environ, à peu près, quelque, quelques, approximativement, autour de, une moyenne de, en
            moyenne, estimé à, estimée à, près des, de l'ordre de
            """
        ),
        "nearly": words("près de, presque, un peu moins de"),
        "over": words(
            """
            plus de, plus d', au moins, supérieur à, supérieure à, un peu plus de, au-delà de, dépassant
            """
        ),
        "up to": words("jusqu'à, au plus, moins de, au maximum, inférieur à, inférieure à"),
    },
    hedges_after={
        "about": words("environ, en moyenne"),
        "over": words("ou plus, au moins, au minimum"),
        "up to": words("ou moins, au plus, au maximum"),
    },
    points=words("points de pourcentage, point de pourcentage"),
    numbered=words(
        """
        paragraphe, paragraphes, par., tableau, tableaux, figure, figures, graphique, article, articles,
        art., annexe, annexes, appendice, section, sections, chapitre, chapitres, partie, point, points,
        règle, règles, résolution, résolutions, décision, décisions, décret, loi, document, documents, no,
        nos, n°, note, notes, page, pages, p., phase, niveau, catégorie, classe, option, étape, objectif,
        objectifs, cible, scénario, composante, produit, programme, sous-programme, version, volume, vol.,
        groupe, lot, encadré, question, principe, action, pilier, priorité, indicateur, recommandation,
        ligne, colonne, ISO, IPSAS, Umoja, protocole, convention, compte, chap., alinéa, axe
        """
    ),
    dated=words(
        """
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
        heures, h
        """
    ),
    measures=words(
        """
        km, kilomètres, mètres, tonnes, hectares, ha, kg, kilogrammes, litres, MW, MWh, kW, kWh, GW, GWh,
        TWh, Mt, Gg, degrés, heures, m3, m2, tep, ktep
        """
    ),
    opposites=words("hommes, femmes"),
    sorts=words(
        """
        vacant, vacants, vacante, vacantes, pourvu, pourvus, pourvue, pourvues, international, internationaux,
        internationale, internationales, national, nationaux, nationale, nationales, local, locaux, confirmé,
        confirmés, confirmée, confirmées, probable, probables, suspect, suspects, ouvert, ouverts, ouverte, ouvertes,
        fermé, fermés, fermée, fermées, clos, nouveau, nouveaux, nouvelle, nouvelles, ancien, anciens,
        actif, actifs, active, actives, civil, civils, militaire, militaires, permanent, permanents, temporaire,
        temporaires, public, publics, publique, publiques, privé, privés, privée, privées, urbain, urbains, rural,
        ruraux, urbaine, urbaines, rurale, rurales, achevé, achevés, achevée, achevées, autre, autres
        """
    ),
    causes=words("car, parce que, puisque, étant donné que, du fait que, en raison de, comme"),
    single=words("un, une"),
    monthly=words("taux mensuel de, montant mensuel de, à raison de"),
    monthly_after=words("par mois, mensuels, chaque mois"),
    makes=words("ce qui fait, soit au total, soit un total de, portant le total à"),
    together=words("au total, ensemble, en tout"),
    joins=words("et"),
)
