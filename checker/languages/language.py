"""What a reader must know of a language to read its documents: marks, signs and words, no code."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from checker.languages.sentences import Computing, Prose, Saying


class Calendar(Struct, frozen=True, eq=False):
    """The dates of one language.

    `months` holds the names of each of the twelve, `weekdays` those of Monday to Sunday. `forms` are the ways to print
    a date, what may be missing at one end of a range in brackets. `until` stands between the ends of a range, `opening`
    before its first, `as_at` before the day on which figures stand. `done` are words of what has happened
    ("expenditure", "filled"), `planned` those of what is to come; `accounts` names reports that close a period.
    `moved` are words of dates that are put off or brought forward, `numbered` stands before numbers that are no days,
    `articles` between a day of the week and its date.
    """

    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    forms: tuple[str, ...]
    until: tuple[str, ...]
    opening: tuple[str, ...]
    as_at: tuple[str, ...]
    done: tuple[str, ...]
    planned: tuple[str, ...]
    accounts: tuple[str, ...]
    moved: tuple[str, ...]
    numbered: tuple[str, ...]
    articles: tuple[str, ...] = ()


class Citing(Struct, frozen=True, eq=False):
    """The vocabulary of one language's citations.

    `cited` are the words that a table, a figure, an annex and a paragraph are cited by ("第{}段" where they stand on
    both sides of the number), `joints` what stands between two numbers. `own` says that this document is cited,
    `others` that another is, and `whose` stands between a citation and the name of another ("of").
    `present` names this document, `sources` heads a list of what is cited.
    """

    cited: Mapping[str, tuple[str, ...]]
    joints: tuple[str, ...]
    own: tuple[str, ...]
    others: tuple[str, ...]
    whose: tuple[str, ...]
    sources: tuple[str, ...]
    present: tuple[str, ...]


class Language(Struct, frozen=True, eq=False):
    """One official language as a value.

    `decimals` and `groups` are the marks in use, the proper one first; a mark that stands in both can be read in two
    ways. `scales` and `currencies` map words to a factor and to a currency code. `rates` are words for percentages
    unless one of `other_rates` ("exchange rate") is meant. `counts` make figures exact, `numbers` do so even beside
    money ("number of"), `amounts` make them rounded. `scaled` stands before a scale that is no figure ("in thousands"),
    `rounded` says of figures that they are, as `approximate` does in a head or label, and `roundings`, in a note or in
    the text, of all that a table adds up ("totals may not add up"). Words are compared without regard to case.
    `captions` and `figures` are what captions begin with, `ranges` what stands over the columns of the `contents`,
    `sessions` and `agendas` what the masthead calls a session and an item of its agenda. `citing` is the vocabulary of
    citations.
    `calendar` says how dates are printed, `particles` are the small words of names, `legends` open a list of
    abbreviations, `acronyms` are abbreviations that need no expansion, `titles` the pairs of marks around the short
    title of a treaty or report, `components` the parts of a mission that bear its name. `prose` is the vocabulary of
    sentences, `saying` holds the small words between a figure and what it is said of, `computing` the words that say
    that it is worked out of others.
    `script` is the first and the last letter of a script that is its alone, `weight` what one of these says in Latin
    letters, `unspaced` that no spaces part its words.
    `linking` stands in a head before what only explains it ("balance of the appropriation"), `leading` before a "total"
    that is none ("percentage of total"), `joints` between a scale and its currency ("millions of dollars"). `grades`
    are expressions for the grades of posts. `endings` make ordinals of figures ("2nd"); `abbreviations` end no sentence
    with their stop, `clipped` no heading. `continued` says behind a caption that its table goes on. `ordinals` and
    `letters` are words that number headings of the first and the second order, `nth` those that number annexes.
    `inflections` are expressions for what case and number put at the end of a word, `prefixes` are letters that are
    glued to its front, `articles` expressions for articles that are. `shortened` leads to a short title.
    `percents_before` stand before the figure of a percentage, `years_alone` mean a year where nothing else stands.
    `signs` are words that tie the figures of a sentence, under the names that `grammars/claim.lark` has for them, and
    besides HALT, which breaks a tie ("including"), MORE, which does beside a figure ("additional"), FILLER, which says
    nothing, GAP, of which no word says anything by itself ("third quarter"), and REST and REMAINS, which say what is
    left ("the remaining", "remained").
    """

    code: str
    name: str
    decimals: tuple[str, ...]
    groups: tuple[str, ...]
    nils: tuple[str, ...]
    missing: tuple[str, ...]
    scales: Mapping[str, Decimal]
    currencies: Mapping[str, str]
    percents: tuple[str, ...]
    rates: tuple[str, ...]
    other_rates: tuple[str, ...]
    shares: tuple[str, ...]
    counts: tuple[str, ...]
    numbers: tuple[str, ...]
    amounts: tuple[str, ...]
    scaled: tuple[str, ...]
    rounded: tuple[str, ...]
    approximate: tuple[str, ...]
    roundings: tuple[str, ...]
    years: tuple[str, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...]
    distributions: tuple[str, ...]
    figures: tuple[str, ...]
    contents: tuple[str, ...]
    ranges: tuple[str, ...]
    annexes: tuple[str, ...]
    sessions: tuple[str, ...]
    agendas: tuple[str, ...]
    citing: Citing
    calendar: Calendar
    particles: tuple[str, ...]
    legends: tuple[str, ...]
    acronyms: tuple[str, ...]
    prose: Prose
    signs: Mapping[str, tuple[str, ...]]
    saying: Saying
    computing: Computing
    stop_words: tuple[str, ...] = ()
    script: tuple[str, str] | None = None
    weight: int = 1
    linking: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    clipped: tuple[str, ...] = ()
    continued: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    nth: tuple[str, ...] = ()
    inflections: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    years_alone: tuple[str, ...] = ()
    percents_before: tuple[str, ...] = ("%",)
    titles: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    right_to_left: bool = False
    unspaced: bool = False
