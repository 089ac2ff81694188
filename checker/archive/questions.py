"""What can be asked of an archive: six questions that stand ready, and any other in SQL.

Each table is a view by its own name. `judged` is `findings` with the last verdict that somebody gave, `open` those of
them that nobody judged false.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any

import duckdb
from msgspec import Struct

from checker.archive.parquet import PARTS, file_of, shapes
from checker.archive.shelf import Shelf
from checker.archive.verdicts import FILE, FORM
from checker.errors import CheckerError


class Question(Struct, frozen=True):
    """A question that stands ready: its name, how a person would put it, and its SQL."""

    name: str
    title: str
    sql: str


class Answer(Struct, frozen=True):
    """The heads and the rows of an answer."""

    heads: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    @property
    def figured(self) -> list[bool]:
        """Of each column, whether it has figures."""
        return [any(is_figure(row[index]) for row in self.rows) for index in range(len(self.heads))]


def _rates(by: str) -> str:
    return f"""SELECT '{by}' AS "by", coalesce(CAST({by} AS VARCHAR), 'not known') AS which, count(*) AS documents,
        sum(pages) AS pages, sum(shown) AS errors, round(100 * sum(shown) / nullif(sum(pages), 0), 2) AS per_100_pages
        FROM (SELECT d.*, (SELECT count(*) FROM open o WHERE o.document = d.document AND o.severity = 'error') AS shown
              FROM documents d WHERE outcome = 'checked') GROUP BY {by}"""


RATES = " UNION ALL ".join(f"({_rates(by)})" for by in ("organ", "year", "kind", "language"))

QUESTIONS = (
    Question(
        "errors",
        "How many errors stand on 100 pages, by organ, year, kind and language?",
        f'{RATES} ORDER BY "by", errors DESC, which',
    ),
    Question(
        "coverage",
        "How far did the checks look?",
        """SELECT kind, language, count(*) AS documents, sum(pages) AS pages, sum(tables) AS tables_read,
        sum(captions) AS captions, sum(figures) AS figures, sum(related) AS held_in_tables, sum(said) AS sentences,
        sum(tied) AS figures_of_text_held
        FROM documents WHERE outcome = 'checked' GROUP BY kind, language ORDER BY documents DESC, kind, language""",
    ),
    Question(
        "first",
        "Which documents should be looked at first?",
        """SELECT d.document, d.symbol, count(*) FILTER (severity = 'error') AS errors,
        count(*) FILTER (severity = 'warning') AS warnings, d.pages
        FROM open JOIN documents d USING (document) GROUP BY ALL HAVING errors > 0 OR warnings > 0
        ORDER BY errors DESC, warnings DESC, d.document LIMIT 50""",
    ),
    Question(
        "repeated",
        "Which facts stand in several documents, and with which figures?",
        """SELECT label, head, unit, count(DISTINCT document) AS documents,
        count(DISTINCT coalesce(CAST(TRY(value * scale) AS VARCHAR), text)) AS figures,
        string_agg(DISTINCT text, ' · ' ORDER BY text) AS printed, min(document) AS one, max(document) AS another
        FROM cells WHERE value IS NOT NULL AND abs(value) >= 1000 AND label <> '' AND head <> ''
        GROUP BY label, head, unit HAVING documents > 1 ORDER BY documents DESC, figures DESC, label, head LIMIT 50""",
    ),
    Question(
        "failed",
        "What was not checked, and why?",
        "SELECT document, outcome, reason FROM documents WHERE outcome <> 'checked' ORDER BY outcome, document",
    ),
    Question(
        "slowest",
        "Which documents took longest?",
        """SELECT t.document, round(t.seconds, 2) AS seconds, d.pages,
        round(t.seconds / nullif(d.pages, 0), 3) AS seconds_a_page
        FROM timings t JOIN documents d USING (document) ORDER BY t.seconds DESC, t.document LIMIT 20""",
    ),
    Question(
        "precision",
        "How many of the findings that were judged are true, by rule?",
        """SELECT rule, severity, count(*) AS findings, count(verdict) AS judged,
        count(*) FILTER (verdict = 'true') AS true, count(*) FILTER (verdict = 'false') AS false,
        count(*) FILTER (verdict = 'accepted') AS accepted
        FROM judged GROUP BY rule, severity ORDER BY findings DESC, rule""",
    ),
)


FIRST = next(each.sql for each in QUESTIONS if each.name == "first")
REPORTS = f"""SELECT document, severity, page, rule, message FROM open WHERE severity IN ('error', 'warning')
    AND document IN (SELECT document FROM ({FIRST})) ORDER BY document, severity, page, ordinal"""


def reports(shelf: Shelf) -> dict[str, Answer]:
    """The errors and warnings of each document that should be looked at first, by its name."""
    answer = asked(REPORTS, shelf)
    each = groupby(answer.rows, key=itemgetter(0))
    return {document: Answer(answer.heads[1:], [row[1:] for row in rows]) for document, rows in each}


def asked(question: str, shelf: Shelf) -> Answer:
    """The answer to a question that stands ready, by its name, or to one in SQL.

    Raises CheckerError where it cannot be understood, or nothing has been checked yet.
    """
    ready = {each.name: each.sql for each in QUESTIONS}
    with duckdb.connect() as engine:
        _lay_out(shelf, engine)
        try:
            answer = engine.execute(ready.get(question, question))
            return Answer(tuple(head[0] for head in answer.description or ()), answer.fetchall())
        except duckdb.Error as error:
            raise CheckerError(f"the question cannot be answered: {str(error).splitlines()[0]}") from error


def _lay_out(shelf: Shelf, engine: duckdb.DuckDBPyConnection) -> None:
    """Give each table and what follows from the verdicts a name."""
    engine.register_filesystem(shelf.files)
    for table in shapes():
        files = [shelf.where(file_of(table, part)) for part in PARTS if shelf.has(file_of(table, part))]
        if not files:
            raise CheckerError(f"{shelf.where('')} holds no results yet; iccd-check archive run makes them.")
        engine.read_parquet(files).create_view(table)
    engine.execute(f"CREATE TABLE verdicts ({', '.join(f'{name} {kind}' for name, kind in FORM.items())})")
    if shelf.has(FILE):
        engine.read_parquet([shelf.where(FILE)]).insert_into("verdicts")
    engine.execute(
        """CREATE VIEW judged AS SELECT f.*, v.verdict, v.note FROM findings f LEFT JOIN verdicts v ON
        v.fingerprint = f.fingerprint AND (v.document IS NULL OR v.document = f.document)"""
    )
    engine.execute("CREATE VIEW open AS SELECT * FROM judged WHERE coalesce(verdict, '') NOT IN ('false', 'accepted')")


def is_figure(value: object) -> bool:
    """Whether a value is set as a figure."""
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def shown(value: object) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    return f"{value:,}" if is_figure(value) else f"{value}"
