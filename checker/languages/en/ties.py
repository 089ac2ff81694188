"""English words that tie figures to each other."""

from __future__ import annotations

from typing import Final

from checker.languages.words import words

SIGNS: Final = {
    "UP": words(
        """
        increase, increases, increased, increasing, rise, rises, rose, risen, rising, grew, grow, grows, grown,
        growth, gain, climbed, climbing
        """
    ),
    "DOWN": words(
        """
        decrease, decreases, decreased, decreasing, reduction, reductions, reduced, reduce, reducing, decline,
        declines, declined, declining, fell, fall, fallen, falling, drop, drops, dropped, dropping
        """
    ),
    "VERSUS": words(
        """
        compared with, compared to, as compared with, as compared to, when compared with, when compared to,
        in comparison with, in comparison to, relative to, against, versus
        """
    ),
    "OF": words("of, out of, from among, among"),
    "OR": words("or, i.e., that is, equivalent to, equal to, accounting for, corresponding to"),
    "FROM": words("from"),
    "TO": words("to"),
    "BY": words("by"),
    "AND": words("and, as well as"),
    "LINK": words(
        """
        reflecting, reflect, reflects, reflected, representing, represent, represents, represented, which
        represents, which represented, which represent, which reflects, which reflect, constituting,
        constitutes, which is, which constitutes, showing, indicating
        """
    ),
    "WHICH": words("of which, of whom, of these, out of which"),
    "COMPRISE": words(
        """
        comprising, comprises, comprised, comprise, consisting of, consists of, consist of, comprised of,
        composed of, made up of, namely, broken down as follows, broken down into, as follows
        """
    ),
    "HALT": words(
        """
        including, include, includes, included, inter alia, among them, among others, in particular,
        notably, such as, mainly, primarily, e.g., for example, excluding, less, minus, net of, offset,
        respectively, each, per, both, not, without, except, instead of, rather than,
        between, than, times, half, double, twice, third, quarter, additional, further, fewer, more, higher,
        lower, another
        """
    ),
    "FILLER": words(
        """
        the, a, an, net, gross, overall, total, only, just, slight, significant, modest, proposed, approved,
        estimated, approximately, about, some, nearly, almost, over, or so
        """
    ),
    "REST": words("remaining, remainder, the rest, leaving, remained"),
}
