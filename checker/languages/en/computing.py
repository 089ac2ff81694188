"""English sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing, NamedRate
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words(
        """
        more, higher, greater, larger, above, exceed, exceeds, exceeded, exceeding, outnumber, outnumbers,
        outnumbered, surplus, up, ahead of, overspent, overspending
        """
    ),
    less=words(
        """
        fewer, less, lower, smaller, below, shortfall, short of, down, shrank, lag, lags, lagged, behind,
        deficit, underspent, underspending
        """
    ),
    than=words("than"),
    against=words("over, above, below, under, exceed, exceeds, exceeded, exceeding"),
    gaps=words("difference, gap, variance, change, changed, balance, overrun, overexpenditure, underexpenditure"),
    shares=words(
        """
        share, shares, account for, accounts for, accounted for, accounting for, represent, represents,
        represented, representing, make up, makes up, made up, making up, constitute, constitutes, constituted,
        contribute, contributes, contributed, comprise, comprises, comprised, proportion, rate, coverage,
        utilization, funded, implementation, take, takes, took, absorbed, absorb, absorbs, goes to, go to, went
        to, stood at, turnout, came from, come from, coming from, originated in, provided by, contributed by,
        attributable to
        """
    ),
    sums=words(
        """
        together, combined, jointly, taken together, altogether, between them, in all, in total, totalled,
        totalling
        """
    ),
    averages=words("average, averages, averaged, averaging, on average, mean"),
    ratios=words("times, ratio, for each, for every, per"),
    rates=(
        NamedRate(
            words("implementation rate, rate of implementation, utilization rate, execution rate"),
            words("expenditure, expenditures, expenses, spent, expended"),
            words("appropriated, appropriation, appropriations, apportionment, apportioned, allotment, approved"),
        ),
        NamedRate(
            words("case fatality rate, case fatality ratio, case fatality, fatality rate"),
            words("deaths, death"),
            words("cases"),
        ),
        NamedRate(words("vacancy rate"), words("vacant, vacancies"), words("posts, positions")),
        NamedRate(words("turnout"), words("voted, votes, ballots"), words("registered, eligible, voters")),
    ),
    barred=words(
        """
        excluding, exclusive of, without, except, except for, excepting, other than, apart from, aside from, net of,
        not including, would, could, should, if, target, targets, goal, planned, forecast, forecasts, projected,
        expected, median, weighted, adjusted, annualized, real terms, excluded
        """
    ),
)
