"""English sentences: how they say figures."""

from __future__ import annotations

from typing import Final

from checker.languages.prose import Prose
from checker.languages.words import numbers, words

PROSE: Final = Prose(
    numerals=numbers(
        """
        one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
        thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20,
        thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000
        """
    ),
    hedges={
        "about": words(
            """
            about, around, approximately, approx., roughly, some, circa, an estimated, estimated,
            estimated at, an average of, averaging, on average, close to
            """
        ),
        "nearly": words("nearly, almost, just under, slightly less than, slightly under"),
        "over": words(
            """
            over, more than, above, at least, no fewer than, no less than, not less than, slightly more
            than, just over, exceeding, in excess of, a minimum of
            """
        ),
        "up to": words(
            """
            up to, at most, less than, fewer than, below, under, not more than, no more than, not
            exceeding, a maximum of, as many as, as much as, a ceiling of
            """
        ),
    },
    hedges_after={
        "about": words("or so, on average"),
        "over": words("or more, or above, or higher, plus"),
        "up to": words("or less, or fewer"),
    },
    points=words("percentage points, percentage point, percentage-point, basis points"),
    numbered=words(
        """
        paragraph, paragraphs, para., paras., table, tables, figure, figures, article, articles, annex,
        annexes, appendix, section, sections, sect., chapter, chapters, part, parts, item, items, rule,
        rules, regulation, regulations, resolution, resolutions, decision, decisions, decree, law, document,
        documents, No., Nos., note, notes, footnote, footnotes, page, pages, pp., phase, phases, tier,
        level, category, class, option, step, steps, stage, goal, goals, target, objective, scenario,
        component, output, outcome, programme, subprogramme, subprogrammes, round, version, volume, vol.,
        group, lot, box, question, criterion, principle, action, pillar, priority, indicator, row, column,
        line, ISO, IPSAS, IFRS, Umoja, track, block, schedule, measure, accomplishment, protocol,
        convention, scope, workstream, extension, chap., art., arts., grade, wave, zone, sector, building,
        room, gate, fig., tab., account
        """
    ),
    dated=words(
        """
        January, February, March, April, May, June, July, August, September, October, November, December,
        Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., a.m., p.m., o'clock
        """
    ),
    measures=words(
        """
        km, kilometres, metres, tons, tonnes, metric, hectares, ha, kg, kilograms, litres, MW, MWh, kW, kWh,
        GW, GWh, TWh, Mt, Gg, degrees, square, cubic, gallons, miles, toe, ktoe, hours, MtCO2e, tCO2e
        """
    ),
    opposites=words("men, women, male, female, males, females"),
    sorts=words(
        """
        vacant, encumbered, filled, unfilled, occupied, international, national, local, confirmed, probable, suspected,
        open, closed, ongoing, completed, pending, new, old, renewed, active, inactive, civilian, military, uniformed,
        permanent, temporary, public, private, urban, rural, abolished, established, signed, unsigned, paid, unpaid,
        major, minor, high, medium, low, risk, annual, biennial, other, others
        """
    ),
    causes=words("as, since, because, given that, owing to, due to, inasmuch as"),
    single=words("a, an, one"),
    monthly=words("monthly rate of, monthly amount of, monthly rates of"),
    monthly_after=words("per month, a month, monthly, each month"),
    makes=words("which makes, making, for a total of, bringing the total to, giving a total of"),
    together=words("together, combined, in all, altogether, in total"),
    joins_hundreds=words("and"),
)
