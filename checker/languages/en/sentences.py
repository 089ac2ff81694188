"""English sentences: how they say figures, what stands beside these, works them out and ties them."""

from __future__ import annotations

from typing import Final

from checker.languages.sentences import Computing, NamedRate, Prose, Ranking, Saying
from checker.languages.words import groups, numbers, words

PROSE: Final = Prose(
    numerals=numbers("""
        one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen
        13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40,
        fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000
    """),
    hedges={
        "about": words("""
            about, around, approximately, approx., roughly, some, circa, an estimated, estimated, estimated at, an
            average of, averaging, on average, close to
        """),
        "nearly": words("nearly, almost, just under, slightly less than, slightly under"),
        "over": words("""
            over, more than, above, at least, no fewer than, no less than, not less than, slightly more than, just over,
            exceeding, in excess of, a minimum of
        """),
        "up to": words("""
            up to, at most, less than, fewer than, below, under, not more than, no more than, not exceeding, a maximum
            of, as many as, as much as, a ceiling of
        """),
    },
    hedges_after={
        "about": words("or so, on average"),
        "over": words("or more, or above, or higher, plus"),
        "up to": words("or less, or fewer"),
    },
    points=words("percentage points, percentage point, percentage-point, basis points"),
    numbered=words("""
        paragraph, paragraphs, para., paras., table, tables, figure, figures, article, articles, annex, annexes,
        appendix, section, sections, sect., chapter, chapters, part, parts, item, items, rule, rules, regulation,
        regulations, resolution, resolutions, decision, decisions, decree, law, document, documents, No., Nos., note,
        notes, footnote, footnotes, page, pages, pp., phase, phases, tier, level, category, class, option, step, steps,
        stage, goal, goals, target, objective, scenario, component, output, outcome, programme, subprogramme,
        subprogrammes, round, version, volume, vol., group, lot, box, question, criterion, principle, action, pillar,
        priority, indicator, row, column, line, ISO, IPSAS, IFRS, Umoja, track, block, schedule, measure,
        accomplishment, protocol, convention, scope, workstream, extension, chap., art., arts., grade, wave, zone,
        sector, building, room, gate, fig., tab., account, clause, clauses, equation,
        equations, equation (, equations (, eq., eqs., eq. (, eqs. (, formula, formula (
    """),
    dated=words("""
        January, February, March, April, May, June, July, August, September, October, November, December, Jan., Feb.,
        Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., a.m., p.m., o'clock
    """),
    intervals=words("CI, confidence interval, confidence intervals, CrI, credible interval, confidence limits"),
    measures=words("""
        km, kilometres, metres, tons, tonnes, metric, hectares, ha, kg, kilograms, litres, MW, MWh, kW, kWh, GW, GWh,
        TWh, Mt, Gg, degrees, square, cubic, gallons, miles, toe, ktoe, hours, MtCO2e, tCO2e, km2, km², m², t, MWc, MWp,
        MWe, megawatts, gigawatt-hours
    """),
    opposites=groups("men, women; male, female; males, females; girls, boys"),
    sorts=groups("""
        vacant, encumbered, filled, unfilled, occupied; international, national, local; confirmed, probable, suspected;
        open, closed, ongoing, completed, pending; new, old, renewed; active, inactive; civilian, military, uniformed;
        permanent, temporary; public, private; urban, rural; abolished, established; signed, unsigned; paid, unpaid;
        major, minor; high, medium, low, risk; annual, biennial; authorized, unauthorized, regular, irregular; core,
        non-core; positive, negative; bilateral, multilateral; other, others
    """),
    causes=words("as, since, because, given that, owing to, due to, inasmuch as"),
    single=words("a, an, one"),
    monthly=words("monthly rate of, monthly amount of, monthly rates of"),
    monthly_after=words("per month, a month, monthly, each month"),
    makes=words("which makes, making, for a total of, bringing the total to, giving a total of"),
    together=words("together, combined, in all, altogether, in total"),
    wholes=words("total, totals, overall, entire, whole, all"),
    in_order=words("respectively"),
    spread=words("distributed, divided, broken down, shared out, split"),
    joins_hundreds=words("and"),
)

SAYING: Final = Saying(
    changes=words("""
        increase, increases, increased, decrease, decreases, decreased, reduction, reductions, change, changes,
        variance, variation, growth, difference, higher, lower, fewer
    """),
    links=words("""
        the, a, an, of, for, in, at, to, on, as, and, or, from, that, this, these, its, their, under, against,
        with, which, would, will, has, been, have, had, is, are, was, were, be, being, amount, amounts,
        amounted, amounting, total, totals, totalled, totaling, totalling, overall, full, sum, level, resource,
        resources, requirement, requirements, budget, provision, period, periods, financial, year, biennium,
        maintenance, gross, net, actual, reporting, performance, stood, stands, stand, reached, reaching, reach,
        represent, represents, representing, reflect, reflects, reflecting, corresponding, average, rate,
        fiscal, month, months, 12-month, force, mission, office, support, compared, due, incurred, approved,
        proposed, appropriated, apportioned, rates, funds, appropriating, cost, costs, spend
    """),
    joining=words("and, or, by"),
    earlier=words("""
        previous, preceding, prior, last year, last session, year earlier, years earlier, year before, years before
    """),
    apart=words("""
        used to, first half, second half, quarter, semester, so far, to date, since, until, alone, twice, half of,
        exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, limit, limited, ceiling, cap, capped,
        threshold, maximum, minimum, at most, at least, up to, goal, benchmark, average, averaged, averages, mean,
        median, cumulative, cumulatively, decade, capacity, recommended, recommends, initial, initially, original,
        originally, first approved, at first, mid-year, midyear, midway, midpoint, middle of, elsewhere, neighbouring,
        another, other organizations, other agencies, other entities, other bodies, funds and programmes, specialized
        agencies
    """),
    alone=words("alone"),
    generic=words("""
        people, persons, person, individuals, cases, items, units, number, numbered, accounted, there, only, also,
        during, not, who, having, own, that, those, while, whereas, recorded, reported, registered, counted, saw, came,
        end, show, shows
    """),
    deciding=words("approve, approves, invited, requested to, asked to, take note, takes note, wish to"),
    standing=words("""
        set out, shown, presented, contained, given, summarized, listed, outlined, conclusion, closing,
        required, needed, held, took place, altogether
    """),
    within=words("in, at"),
)

COMPUTING: Final = Computing(
    more=words("""
        more, higher, greater, larger, above, exceed, exceeds, exceeded, exceeding, outnumber, outnumbers, outnumbered,
        surplus, up, ahead of, overspent, overspending
    """),
    less=words("""
        fewer, less, lower, smaller, below, shortfall, short of, down, shrank, lag, lags, lagged, behind, deficit,
        underspent, underspending
    """),
    than=words("than"),
    against=words("over, above, below, under, exceed, exceeds, exceeded, exceeding"),
    gaps=words("difference, gap, variance, change, changed, balance, overrun, overexpenditure, underexpenditure"),
    shares=words("""
        share, shares, account for, accounts for, accounted for, accounting for, represent, represents, represented,
        representing, make up, makes up, made up, making up, constitute, constitutes, constituted, contribute,
        contributes, contributed, comprise, comprises, comprised, proportion, rate, coverage, utilization, funded,
        implementation, take, takes, took, absorbed, absorb, absorbs, goes to, go to, went to, stood at, turnout, came
        from, come from, coming from, originated in, provided by, contributed by, attributable to
    """),
    sums=words("""
        together, combined, jointly, taken together, altogether, between them, in all, in total, totalled, totalling
    """),
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
    barred=words("""
        excluding, exclusive of, without, except, except for, excepting, other than, apart from, aside from, net of, not
        including, would, could, should, if, target, targets, goal, planned, forecast, forecasts, projected, expected,
        median, weighted, adjusted, annualized, real terms, excluded
    """),
    ranking=Ranking(
        more=words("more, higher, greater, larger, above"),
        fewer=words("fewer, less, lower, smaller, below"),
        than=words("""
            than in, than the, than that, than those, than during, than for, than at, than on, than a year, than last,
            than its, than their, the target, the planned, the budgeted, the previous, the level, its target, the figure
        """),
        above=words("exceeded, exceeds, exceeding, surpassed, surpasses, surpassing"),
        below=words("fell short of, falls short of, falling short of"),
        spared=words("""
            days, hours, minutes, weeks, months, time, delay, delays, vacancy, vacancies, errors, error,
            complaints, cost, costs, deaths, mortality, emissions, backlog, claims, incidents, accidents,
            injuries, losses
        """),
        up=words("up"),
        down=words("down"),
        back=words("from"),
        higher=words("higher, greater"),
        lower=words("lower, smaller, reduced"),
        at=words("of, at"),
    ),
)

SIGNS: Final = {
    "UP": words("""
        increase, increases, increased, increasing, rise, rises, rose, risen, rising, grew, grow, grows, grown, growth,
        gain, gained, climbed, climbing
    """),
    "DOWN": words("""
        decrease, decreases, decreased, decreasing, reduction, reductions, reduced, reduce, reducing, decline, declines,
        declined, declining, fell, fall, fallen, falling, drop, drops, dropped, dropping, shrank, shrunk, shrink,
        shrinks, shrinking
    """),
    "VERSUS": words("""
        compared with, compared to, as compared with, as compared to, when compared with, when compared to, in
        comparison with, in comparison to, relative to, against, as against, versus, up from, down from
    """),
    "OF": words("of, out of, from among, among"),
    "OR": words("or, i.e., that is, equivalent to, equal to, accounting for, corresponding to"),
    "FROM": words("from"),
    "TO": words("to"),
    "BY": words("by"),
    "AND": words("and, as well as, while, whereas"),
    "LINK": words("""
        reflecting, reflect, reflects, reflected, representing, represent, represents, represented, which represents,
        which represented, which represent, which reflects, which reflect, constituting, constitutes, which is, which
        constitutes, showing, indicating
    """),
    "WHICH": words("of which, of whom, of these, out of which, of those, of them"),
    "COMPRISE": words("""
        comprising, comprises, comprised, comprise, consisting of, consists of, consist of, comprised of,
        composed of, made up of, representing the sum of, the sum of, namely, broken down as follows, broken
        down into, as follows
    """),
    "HALT": words("""
        including, inclusive of, include, includes, included, inter alia, among them, among others, in particular,
        notably, such as, mainly, primarily, e.g., for example, excluding, less, minus, net of, offset, respectively,
        each, per, both, not, without, except, instead of, rather than, between, than, times, half, double, twice,
        third, quarter
    """),
    "MORE": words("additional, further, fewer, more, higher, lower, another"),
    "FILLER": words("""
        the, a, an, net, gross, overall, total, only, just, slight, significant, modest, proposed, approved, estimated,
        approximately, about, some, nearly, almost, over, or so
    """),
    "REST": words("""
        remaining, remainder, the rest, leaving, outstanding balance, unencumbered balance, unspent balance
    """),
    "REMAINS": words("remained, remains, remain"),
    "GAP": words("first quarter, second quarter, third quarter, fourth quarter, last quarter, first half, second half"),
}
