"""The command `iccd-check`: arguments, files, progress, colour, exit codes. The only place that prints.

    program.py    the main command, which takes files directly, says how far it is, and how an error ends it
    check.py      iccd-check FILE...
    tables.py     iccd-check tables FILE
    relations.py  iccd-check relations FILE...
    rules.py      iccd-check rules
    baseline.py   iccd-check baseline
    config.py     iccd-check config
    mistakes.py   iccd-check rules check
    form.py       iccd-check rules format
    new.py        iccd-check rules new
    suggest.py    iccd-check rules suggest
    proofs.py     iccd-check rules test
    checks.py     iccd-check checks
    serve.py      iccd-check serve
    lsp.py        iccd-check lsp
    why.py        iccd-check rules why, iccd-check terms
    extras.py     commands that take more packages than the program
    rulebooks.py  one's own rules, and one of them by its name
    gating.py     what a document is held to: configuration, baseline, options
    targets.py    which reports go where, in which format
    pictures.py   the pictures of pages that a format shows
    changed.py    what of folders changed since a commit
    files.py      from the paths given to the bytes of each document
    output.py     to standard output or a file, in colour or not

What is slow to import (pdfplumber, Lark) is imported by the command that needs it, so that help comes at once.
"""

from __future__ import annotations

import click

from checker.cli.check import check
from checker.cli.program import Program

#: where each of the other commands stands, which is loaded when it is called
OTHERS = {
    "archive": "archive.archive",
    "baseline": "baseline.baseline",
    "checks": "checks.show_checks",
    "config": "config.config",
    "lsp": "lsp.lsp",
    "relations": "relations.relations",
    "rules": "rules.rules",
    "serve": "serve.serve",
    "tables": "tables.tables",
    "terms": "why.terms",
}

EXAMPLES = """\b
Examples:
  iccd-check report.pdf
  iccd-check drafts/ --notes
  iccd-check report.pdf -o report.html -o findings.json
  iccd-check report.pdf --rules our-rules/ --fail-on warning

\b
Exit codes:
  0  nothing found at or above --fail-on
  1  something found
  2  a file could not be read, a rule is ill-written, or the command was mistyped
  3  fewer figures were held against others than --require-checked asks for
"""


@click.group(cls=Program, default=check, others=OTHERS, epilog=EXAMPLES)
def main() -> None:
    """Say where the figures of a United Nations report contradict each other.

    Reads each FILE (PDF, Word, Markdown or CSV; a folder stands for the documents in it and in its folders; - is
    standard input), holds its tables and text against the rules, and shows each contradiction with its page, its
    figures and the rule. What could not be checked is said as well, with the reason. Nothing is sent anywhere, and no
    document is changed.

    A file that is called like a command is given with its folder: ./tables
    """
