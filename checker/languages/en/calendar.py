"""English dates."""

from __future__ import annotations

from typing import Final

from checker.languages.calendar import Calendar
from checker.languages.words import names, words

CALENDAR: Final = Calendar(
    months=names(
        """
        January, February, March, April, May, June, July, August, September, October, November, December
        """
    ),
    weekdays=names("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    forms=("{day}[ {month}[ {year}]]", "{month} {day}[, {year}]"),
    until=("to", "until", "till", "through"),
    opening=("from", "between", "period"),
    as_at=("as at", "as of", "status at"),
    done=words(
        """
        status, expenditure, expenditures, spent, actual, actuals, amounted, totalled, stood at, incurred, received,
        collected, paid, encumbered, filled, incumbency, completed, unencumbered, utilization, utilized, outstanding
        """
    ),
    planned=words(
        """
        will, shall, would, should, could, may, might, must, expected, projected, projection, projections, proposed,
        proposes, planned, plan, plans, estimated, estimate, estimates, anticipated, forecast, foreseen, scheduled,
        target, targets, requirements, to be, until, if, extend, extended, extension, current period, future, next,
        end-state, decides, requests, ending
        """
    ),
    accounts=words(
        """
        performance report, budget performance, financial performance, programme performance, report on the
        performance, performance of the budget, financial statements
        """
    ),
    moved=words(
        """
        postponed, postpone, postponement, moved, advanced, brought forward, rescheduled, changed, deferred,
        revised, corrected, deadline, completion date
        """
    ),
    numbered=("no.", "nos.", "number", "issue", "volume", "vol.", "week", "page", "p.", "pp."),
    articles=("the",),
)
