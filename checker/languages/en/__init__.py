"""English."""

from __future__ import annotations

from typing import Final

from checker.languages.en.sentences import COMPUTING, PROSE, SAYING, SIGNS
from checker.languages.language import Calendar, Citing, Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import names, pairs, powers, words

LANGUAGE: Final = Language(
    code="en",
    name="English",
    decimals=(".",),
    groups=(",", " ", "'"),
    nils=(*NILS, "nil"),
    missing=(*MISSING, "not available", "not applicable"),
    scales=powers("""
        thousand 3, thousands 3, million 6, millions 6, billion 9, billions 9, trillion 12, trillions 12, '000 3, 000s
        3, mn 6, mln 6, bn 9
    """),
    currencies=CURRENCIES
    | pairs("""
        United States dollars USD, United States dollar USD, US dollars USD, U.S. dollars USD, dollars USD, euros EUR,
        euro EUR, Swiss francs CHF, Canadian dollars CAD, Australian dollars AUD, pounds sterling GBP, Japanese yen JPY,
        yen JPY, CFA francs XOF, yuan renminbi CNY
    """),
    percents=("per cent", "percent", "percentage", "percentages", "%"),
    rates=("rate", "rates"),
    other_rates=words("""
        exchange rate, exchange rates, rate of exchange, rates of exchange, daily rate, daily rates, monthly rate,
        monthly rates, hourly rate, hourly rates, standard rate, standard rates, unit rate, unit rates, rates of
        reimbursement, reimbursement rate, reimbursement rates, first rate, at the rate of
    """),
    shares=("share", "shares", "share of total", "share of the total", "proportion"),
    counts=words("""
        posts, post, positions, position, staff, staffing, personnel, persons, people, staff members, volunteers,
        observers, documents, meetings, days, publications, projects, materials, workshops, countries, parties, member
        states, women, men, votes, participants, cases, recommendations, vehicles, aircraft, deliverables, vacancies,
        grade, incumbency, headcount, flight hours, contingents, police
    """),
    numbers=("number of", "number", "numbers", "no. of", "nos.", "count"),
    amounts=words("""
        budget, budgets, expenditure, expenditures, cost, costs, cost estimates, appropriation, appropriations,
        apportionment, allotment, balance, income, revenue, contributions, financial resources, resource requirements,
        requirements, funds, amount, amounts, assessment, assessments, liabilities, assets, payments, financing
    """),
    scaled=("in", "expressed in"),
    rounded=("rounded",),
    approximate=("approximate", "approx."),
    roundings=words("""
        subject to rounding, effects of rounding, due to rounding, owing to rounding, because of rounding, as a result
        of rounding, on account of rounding, rounding difference, rounding differences, have been rounded, not add up,
        may not add, might not add, need not add, do not always add, may not sum, may not total, may not tally, may not
        equal the sum, may not correspond to the sum
    """),
    years=("year", "years"),
    captions=("Table",),
    notes=("Note", "Notes", "Abbreviations", "Abbreviation", "Source", "Sources"),
    distributions=("Distr.", "General", "Limited", "Restricted"),
    figures=("Figure",),
    citing=Citing(
        cited={
            "table": ("table", "tables"),
            "figure": ("figure", "figures"),
            "annex": ("annex", "annexes", "appendix", "appendices"),
            "paragraph": ("paragraph", "paragraphs", "para.", "paras."),
        },
        joints=("and", "to", "through", "or"),
        own=words("""
            above, below, of the present report, to the present report, in the present report, of the present document,
            to the present document, of this report, to this report, of this document, to this document
        """),
        others=words("""
            ibid, resolution, resolutions, decision, decisions, article, convention, report of, his report, chap.,
            guidelines
        """),
        whose=("of", "to", "in"),
        sources=(
            "References",
            "Bibliography",
            "Sources",
            "Works cited",
            "Literature",
            "Literature cited",
            "Selected bibliography",
            "List of references",
            "References and notes",
        ),
        present=words("""
            the present report, the present document, the present note, the present addendum, this document
        """),
    ),
    contents=("Contents", "Table of contents"),
    ranges=("Paragraphs", "Paragraph", "Paras.", "Page", "Pages", "Chapter", "Decision", "Resolution"),
    annexes=("Annex", "Appendix"),
    sessions=("session",),
    agendas=("Agenda item", "Agenda items", "Item", "Items", "Provisional agenda"),
    calendar=Calendar(
        months=names("""
            January, February, March, April, May, June, July, August, September, October, November, December
        """),
        weekdays=names("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
        forms=("{day}[ {month}[ {year}]]", "{month} {day}[, {year}]"),
        until=("to", "until", "till", "through"),
        opening=("from", "between", "period"),
        as_at=("as at", "as of", "status at"),
        done=words("""
            status, expenditure, expenditures, spent, actual, actuals, amounted, totalled, stood at, incurred, received,
            collected, paid, encumbered, filled, incumbency, completed, unencumbered, utilization, utilized, outstanding
        """),
        planned=words("""
            will, shall, would, should, could, may, might, must, expected, projected, projection, projections, proposed,
            proposes, planned, plan, plans, estimated, estimate, estimates, anticipated, forecast, foreseen, scheduled,
            target, targets, requirements, to be, until, if, extend, extended, extension, current period, future, next,
            end-state, decides, requests, ending
        """),
        accounts=words("""
            performance report, budget performance, financial performance, programme performance, report on the
            performance, performance of the budget, financial statements
        """),
        moved=words("""
            postponed, postpone, postponement, moved, advanced, brought forward, rescheduled, changed, deferred,
            revised, corrected, deadline, completion date
        """),
        numbered=("no.", "nos.", "number", "issue", "volume", "vol.", "week", "page", "p.", "pp."),
        articles=("the",),
    ),
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
