"""`python -m tests.conservation`: counts in published documents which runs of digits are lost or doubled in reading."""

from __future__ import annotations

from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import click

from checker.readers import read
from tests.conservation.balance import Balance, of_file
from tests.real.reading import SHARED, files

FAMILIES = ("acabq", "agencies", "fccc", "languages", "peacekeeping", "programme-budget", "reports", "seed")


@click.command()
@click.option("--only", multiple=True, type=click.Choice(FAMILIES), help="Count this family only.")
@click.option("--each", is_flag=True, help="Name each run that is lost or doubled.")
@click.option("--jobs", default=1, show_default=True, help="So many documents at the same time.")
def main(only: tuple[str, ...], each: bool, jobs: int) -> None:
    """Count the runs of digits of each family that stand nowhere, or twice, and where all others stand."""
    if not SHARED.is_dir():
        click.echo("Nothing is counted: there is no folder “shared” with real documents beside the project.")
        return
    names = [name for family in only or FAMILIES for name in of_family(family)]
    families: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with ProcessPoolExecutor(jobs) as pool:
        for name, balance in zip(names, pool.map(balanced, names), strict=True):
            kind = f"{Path(name).parent.name}{Path(name).suffix}"
            families[kind] += Counter(counts_of(balance))
            for line in told(balance) if each else ():
                click.echo(f"{name}: {line}")
    for kind, counts in {**families, "all": sum(families.values(), Counter())}.items():
        click.echo(f"{kind:24} " + ", ".join(f"{what} {count:,}" for what, count in counts.items()))


def of_family(family: str) -> list[str]:
    """The documents of a family."""
    found = files("seed/*" if family == "seed" else f"corpus/{family}/*")
    return [name for name in found if name.endswith((".pdf", ".docx"))]


def balanced(name: str) -> Balance:
    """The balance of one document."""
    path = SHARED / name
    return of_file(path, read(path.read_bytes(), path.name))


def counts_of(balance: Balance) -> dict[str, int]:
    """How many runs there are, how many are lost or doubled, and where the others stand."""
    sums = {"printed": balance.printed, "lost": len(balance.lost), "doubled": len(balance.doubled)}
    return {**sums, **dict(balance.kept.most_common())}


def told(balance: Balance) -> list[str]:
    """The runs that are lost or doubled, in words."""
    lost = [f"lost on page {each.page}: {each.run} of “{each.word[-80:]}”" for each in balance.lost]
    return lost + [f"doubled on page {p.page}: {run} in a {p.where}, “{p.text[:80]}”" for run, p in balance.doubled]


if __name__ == "__main__":
    main()
