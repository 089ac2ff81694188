"""English sentences: what stands between a figure and what it is said of."""

from __future__ import annotations

from typing import Final

from checker.languages.saying import Saying
from checker.languages.words import words

SAYING: Final = Saying(
    changes=words(
        "increase, increases, increased, decrease, decreases, decreased, reduction, reductions, change, changes, "
        "variance, variation, growth, difference, higher, lower, fewer"
    ),
    links=words(
        "the, a, an, of, for, in, at, to, on, as, and, or, from, that, this, these, its, their, under, against, with, "
        "which, would, will, has, been, have, had, is, are, was, were, be, being, amount, amounts, amounted, "
        "amounting, total, totals, totalled, totaling, totalling, overall, full, sum, level, resource, resources, "
        "requirement, requirements, budget, provision, period, periods, financial, year, biennium, maintenance, gross, "
        "net, actual, reporting, performance, stood, stands, stand, reached, reaching, reach, represent, represents, "
        "representing, reflect, reflects, reflecting, corresponding, average, rate, fiscal, month, months, 12-month, "
        "force, mission, office, support, compared, due, incurred, approved, proposed, appropriated, apportioned, "
        "rates, funds, appropriating, cost, costs, spend"
    ),
    joining=words("and, or, by"),
    earlier=words(
        "previous, preceding, prior, last year, last session, year earlier, years earlier, year before, years before"
    ),
    apart=words(
        "used to, first half, second half, quarter, semester, so far, to date, since, until, alone, twice, half "
        "of, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, "
        "limit, limited, ceiling, cap, capped, threshold, maximum, minimum, at most, at least, up to, goal, "
        "benchmark, average, averaged, averages, mean, median, cumulative, cumulatively, decade, capacity, "
        "recommended, recommends, initial, initially, original, originally, first approved, at first, mid-year, "
        "midyear, midway, midpoint, middle of, elsewhere, neighbouring, another, other organizations, other "
        "agencies, other entities, other bodies, funds and programmes, specialized agencies"
    ),
    generic=words(
        """
        people, persons, person, individuals, cases, items, units, number, numbered, accounted, there, only,
        also, during, not, who, having, own, that, those
        """
    ),
    within=words("in, at"),
)
