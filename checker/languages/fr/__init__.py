"""French."""

from __future__ import annotations

from typing import Final

from checker.languages.fr.sentences import COMPUTING, PROSE, SAYING, SIGNS
from checker.languages.language import Calendar, Citing, Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import names, pairs, powers, words

LANGUAGE: Final = Language(
    code="fr",
    name="Français",
    decimals=(",", "."),
    groups=(" ", ".", ",", "'"),
    nils=(*NILS, "néant"),
    missing=(*MISSING, "s.o.", "n.d.", "sans objet", "non disponible"),
    scales=powers("""
        millier 3, milliers 3, mille 3, million 6, millions 6, milliard 9, milliards 9, billion 12, billions 12, Md 9,
        Mds 9
    """),
    currencies=CURRENCIES
    | pairs("""
        dollars des États-Unis USD, dollars É.-U. USD, dollars USD, euros EUR, euro EUR, francs suisses CHF, livres
        sterling GBP, yen JPY, dollars canadiens CAD, francs CFA XOF
    """),
    percents=("pour cent", "pourcentage", "pourcentages", "%"),
    rates=("taux",),
    other_rates=("taux de change", "taux journalier", "taux mensuel", "taux horaire", "taux de remboursement"),
    shares=("part", "proportion"),
    counts=words("""
        postes, poste, emplois, emploi, effectifs, effectif, personnel, personnes, fonctionnaires, volontaires,
        observateurs, documents, réunions, séances, jours, publications, projets, pays, parties, états membres, femmes,
        hommes, voix, participants, recommandations, véhicules, classe
    """),
    numbers=("nombre de", "nombre d'", "nombre"),
    amounts=words("""
        budget, dépenses, dépense, coût, coûts, crédits, crédit, ouvertures, solde, recettes, revenus, contributions,
        ressources financières, ressources nécessaires, montant, montants, fonds, quotes-parts, passif, actif
    """),
    scaled=("en", "exprimé en", "exprimés en"),
    rounded=words("arrondi, arrondis, arrondie, arrondies"),
    approximate=("approximatif", "approximatifs", "approximative", "approximatives"),
    roundings=words("""
        écarts d'arrondi, différences d'arrondi, en raison des arrondis, du fait des arrondis, en raison de l'arrondi,
        en raison d'arrondis, à cause des arrondis, par suite des arrondis, dû aux arrondis, due aux arrondis, dus aux
        arrondis, dues aux arrondis, ont été arrondis, les chiffres étant arrondis, les chiffres ayant été arrondis,
        peuvent ne pas correspondre à la somme, peut ne pas correspondre à la somme, ne correspondent pas
        nécessairement, ne correspondent pas toujours, peuvent ne pas être égaux, ne correspond pas nécessairement à la
        somme
    """),
    years=("année", "années", "an"),
    captions=("Tableau",),
    notes=("Note", "Notes", "Abréviations", "Abréviation", "Source", "Sources"),
    distributions=("Distr.", "générale", "limitée", "restreinte"),
    figures=("Figure", "Graphique"),
    citing=Citing(
        cited={
            "table": ("tableau", "tableaux"),
            "figure": ("figure", "figures", "graphique", "graphiques"),
            "annex": ("annexe", "annexes"),
            "paragraph": ("paragraphe", "paragraphes", "par."),
        },
        joints=("et", "à", "ou"),
        own=("ci-dessus", "ci-dessous", "plus haut", "plus bas", "du présent rapport", "du présent document"),
        others=("ibid", "résolution", "décision", "article", "convention", "chap."),
        whose=("de", "du", "des", "à", "au"),
        sources=(
            "Références",
            "Références bibliographiques",
            "Bibliographie",
            "Sources",
            "Ouvrages cités",
            "Liste des références",
        ),
        present=words("""
            le présent rapport, le présent document, la présente note, du présent rapport, du présent document, au
            présent rapport
        """),
    ),
    contents=("Table des matières", "Sommaire"),
    ranges=("Paragraphes", "Paragraphe", "Page", "Pages"),
    annexes=("Annexe", "Appendice"),
    sessions=("session",),
    agendas=("Point", "Points"),
    calendar=Calendar(
        months=names("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
        weekdays=names("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
        forms=("{day}[ {month}[ {year}]]",),
        until=("au", "à", "jusqu’au", "jusqu'au"),
        opening=("du", "entre le", "période"),
        as_at=("au", "à la date du", "arrêté au", "arrêtée au", "arrêtés au", "arrêtées au"),
        done=words("""
            dépenses, dépense, dépensé, dépensés, effectif, effectifs, effectives, réel, réels, réelles, s’élevait,
            s’élevaient, s'élevait, s'élevaient, s’est élevé, se chiffrait, se chiffraient, reçu, reçus, reçues, versé,
            versés, versées, acquitté, acquittées, pourvus, occupés, engagées, achevés, achevées, inutilisé, inutilisés
        """),
        planned=words("""
            prévu, prévus, prévue, prévues, prévisions, prévision, projeté, projetés, projetée, projetées, projections,
            proposé, proposés, proposée, proposées, estimé, estimés, estimée, estimées, estimatif, estimatifs,
            estimations, attendu, attendus, envisagé, envisagés, devrait, devraient, sera, seront, serait, seraient,
            doit, doivent, d’ici, d'ici, objectif, objectifs, crédits demandés, montant demandé, jusqu’au, jusqu'au,
            prolongé, prorogé, si
        """),
        accounts=words("""
            rapport sur l’exécution, rapport sur l'exécution, exécution du budget, états financiers, rapport sur les
            résultats
        """),
        moved=words("""
            reporté, reportée, reportés, avancé, avancée, modifié, modifiée, différé, corrigé, révisé, échéance
        """),
        numbered=("n°", "nº", "no", "nos", "no.", "numéro", "volume", "vol.", "semaine", "page", "p."),
        articles=("le",),
    ),
    particles=words("le, la, les, l, un, une, de, du, des, d, et, à, au, aux, en, pour, sur, dans, par"),
    legends=("Abréviations", "Abréviation", "Sigles", "Sigles et acronymes"),
    components=words("police, force, forces, troupes, contingent, composante, personnel, quartier général"),
    acronyms=(*ACRONYMS, *words("ONU, PNUD, PNUE, HCR, OMS, OIT, FMI, OTAN, VIH, SIDA, PIB, ONG, TIC, CFA, UE")),
    prose=PROSE,
    saying=SAYING,
    computing=COMPUTING,
    signs=SIGNS,
    stop_words=("le", "la", "les", "des", "du", "et", "en", "pour", "dans", "une", "par", "au", "aux", "est", "sur"),
    linking=("de", "des", "du", "sur"),
    leading=("de", "du"),
    joints=("de", "d'"),
    grades=("SGA", "SSG", "AG"),
    endings=("er", "re", "ère"),
    continued=("suite", "fin"),
)
