"""English."""

from __future__ import annotations

from typing import Final

from checker.languages.en.calendar import CALENDAR
from checker.languages.en.citing import CITING
from checker.languages.en.computing import COMPUTING
from checker.languages.en.prose import PROSE
from checker.languages.en.saying import SAYING
from checker.languages.en.ties import SIGNS
from checker.languages.language import Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import pairs, powers, words

LANGUAGE: Final = Language(
    code="en",
    name="English",
    decimals=(".",),
    groups=(",", " ", "'"),
    nils=(*NILS, "nil"),
    missing=(*MISSING, "not available", "not applicable"),
    scales=powers(
        """
        thousand 3, thousands 3, million 6, millions 6, billion 9, billions 9, trillion 12, trillions 12, '000 3,
        000s 3, mn 6, mln 6, bn 9
        """
    ),
    currencies=CURRENCIES
    | pairs(
        """
        United States dollars USD, United States dollar USD, US dollars USD, U.S. dollars USD, dollars USD, euros
        EUR, euro EUR, Swiss francs CHF, Canadian dollars CAD, Australian dollars AUD, pounds sterling GBP, Japanese
        yen JPY, yen JPY, CFA francs XOF, yuan renminbi CNY
        """
    ),
    percents=("per cent", "percent", "percentage", "percentages", "%"),
    rates=("rate", "rates"),
    other_rates=words(
        """
        exchange rate, exchange rates, rate of exchange, rates of exchange, daily rate, daily rates, monthly rate,
        monthly rates, hourly rate, hourly rates, standard rate, standard rates, unit rate, unit rates, rates of
        reimbursement, reimbursement rate, reimbursement rates, first rate, at the rate of
        """
    ),
    shares=("share", "shares", "share of total", "share of the total", "proportion"),
    counts=words(
        """
        posts, post, positions, position, staff, staffing, personnel, persons, people, staff members, volunteers,
        observers, documents, meetings, days, publications, projects, materials, workshops, countries, parties,
        member states, women, men, votes, participants, cases, recommendations, vehicles, aircraft, deliverables,
        vacancies, grade, incumbency, headcount, flight hours, contingents, police
        """
    ),
    numbers=("number of", "number", "numbers", "no. of", "nos.", "count"),
    amounts=words(
        """
        budget, budgets, expenditure, expenditures, cost, costs, cost estimates, appropriation, appropriations,
        apportionment, allotment, balance, income, revenue, contributions, financial resources, resource
        requirements, requirements, funds, amount, amounts, assessment, assessments, liabilities, assets, payments,
        financing
        """
    ),
    scaled=("in", "expressed in"),
    rounded=("rounded",),
    approximate=("approximate", "approx."),
    roundings=words(
        """
        subject to rounding, effects of rounding, due to rounding, owing to rounding, because of rounding, as a
        result of rounding, on account of rounding, rounding difference, rounding differences, have been rounded,
        not add up, may not add, might not add, need not add, do not always add, may not sum, may not total, may not
        tally, may not equal the sum, may not correspond to the sum
        """
    ),
    years=("year", "years"),
    captions=("Table",),
    notes=("Note", "Notes", "Abbreviations", "Abbreviation", "Source", "Sources"),
    distributions=("Distr.", "General", "Limited", "Restricted"),
    figures=("Figure",),
    citing=CITING,
    contents=("Contents", "Table of contents"),
    ranges=("Paragraphs", "Paragraph", "Paras.", "Page", "Pages", "Chapter", "Decision", "Resolution"),
    annexes=("Annex", "Appendix"),
    sessions=("session",),
    agendas=("Agenda item", "Agenda items", "Item", "Items", "Provisional agenda"),
    calendar=CALENDAR,
    particles=("the", "a", "an", "of", "and", "for", "to", "in", "on", "by", "with", "at", "from", "under", "s"),
    legends=("Abbreviations", "Abbreviation", "Acronyms"),
    components=words("police, force, forces, troops, military, contingent, component, personnel, staff, headquarters"),
    acronyms=ACRONYMS,
    prose=PROSE,
    saying=SAYING,
    computing=COMPUTING,
    signs=SIGNS,
    stop_words=("the", "of", "and", "to", "in", "for", "by", "with", "is", "on", "from", "at"),
    linking=("of", "as", "between", "against", "over", "versus", "compared", "in"),
    leading=("of", "of the", "to", "in", "the", "which", "per"),
    joints=("of",),
    grades=(
        *("USG", "ASG", "D-?[12]", "P-?[1-7]", r"[DP]-\d\s?[-/]\s?[DP]?-?\d", "GS", "G-?[1-7]", r"FS(?:-\d)?", "NPO"),
        *("NGS", "LL", "NO-?[A-E]", "NO"),
    ),
    endings=("st", "nd", "rd", "th"),
    abbreviations=("Nos.", "para.", "paras.", "Vol.", "chap."),
    clipped=("etc.", "No.", "Inc.", "Rev.", "Add."),
    continued=("cont",),
)
