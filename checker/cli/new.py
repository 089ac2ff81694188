"""`iccd-check rules new`: a rule and its proof to begin with."""

from __future__ import annotations

import re
from pathlib import Path

import click

from checker.cli.output import write_new

RULE = """\
# What must hold, and where. Put your own words in the place of these; all that can be said is in the rule guide.
rule {name}
  # One sentence for the reader of a report, who is told of what is found
  title    "Income is not the contributions and the other receipts"
  # error, or warning for what is odd but possible, or note for what is only worth counting
  severity error
  # Tables with all of these heads; without quotes a name is a term, which knows a head in six languages
  in       tables with columns "Contributions", "Other receipts", "Income"
  # What must hold in each row; what rounding can explain is no mistake
  expect   "Income" = "Contributions" + "Other receipts"
"""
PROOF = """\
# Income is not the contributions and the other receipts

Why this must hold, for those who ask.

## One digit is wrong

Table 1
Income by fund

| Fund | Contributions | Other receipts | Income |
|---|---:|---:|---:|
| General fund | 4,120 | 310 | 4,430 |
| Trust fund | 1,250 | 75 | 1,425 |
| Reserve | 860 | 42 | 902 |

Finds:

- error: Table 1, row “Trust fund”, column “Income”: reads 1,425; 1,250 + 75 = 1,325 (100 too much).

## All is well

Table 1
Income by fund

| Fund | Contributions | Other receipts | Income |
|---|---:|---:|---:|
| General fund | 4,120 | 310 | 4,430 |
| Trust fund | 1,250 | 75 | 1,325 |

Finds nothing.
"""


@click.command("new")
@click.argument("path", metavar="NAME", type=click.Path(path_type=Path))
def new_rule(path: Path) -> None:
    """Begin a rule: NAME.rule with a comment at each line, and NAME.md with its proof.

    NAME says what is found, joined by hyphens, and may stand in a folder, which is made: our-rules/income-differs. The
    proof holds at once. Files that are there already stay as they are.
    """
    name = path.name.removesuffix(".rule")
    if not re.fullmatch(r"[^\W\d_]\w*(-\w+)*", name):
        raise click.BadParameter(f"{name} is no name of a rule; join words by hyphens: income-differs")
    texts = {path.with_name(f"{name}.rule"): RULE.format(name=name), path.with_name(f"{name}.md"): PROOF}
    write_new(texts, "name")
    for file in texts:
        click.echo(f"{file} is written.")
    click.echo(f"Change them, then: iccd-check rules test {path.with_name(f'{name}.rule')}")
