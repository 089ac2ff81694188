"""`python -m tests.fuzz`: damages documents in many ways and says what came of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from tests.fuzz.trying import ends

SAMPLES = Path(__file__).parents[2] / "samples"
READ = ("checked", "said", "silent")
WRONG = ("failed", "died", "bound", "silent")


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--seed", default=1, show_default=True, help="Another seed damages them in other ways.")
@click.option("--count", default=20, show_default=True, help="So many damaged copies of each document.")
@click.option("--seconds", default=60, show_default=True, help="More on a machine that others use too.")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep in this folder those that went wrong.")
def main(files: tuple[Path, ...], seed: int, count: int, seconds: int, keep: Path | None) -> None:
    """Check damaged copies of FILES, by default of the samples; all must be checked, refused or said to be damaged."""
    chosen = files or tuple(sorted([*SAMPLES.glob("*-errors.pdf"), *SAMPLES.glob("*-errors.docx")]))
    counts: Counter[str] = Counter()
    stayed = before = opened = read = 0
    for damaged, tried in ends({file.name: file.read_bytes() for file in chosen}, seed, count, seconds):
        counts[tried.end] += 1
        stayed, before = stayed + tried.stayed, before + tried.before
        opened, read = opened + tried.opens, read + (tried.opens and tried.end in READ)
        if tried.end in WRONG:
            click.echo(f"{tried.end}: {tried.name} ({tried.seconds:.1f} s)\n  " + "\n  ".join(filter(None, tried.new)))
            if keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / tried.name).write_bytes(damaged)
    click.echo(", ".join(f"{count} {end}" for end, count in counts.most_common()))
    click.echo(f"{stayed} of {before} verdicts stayed on pages whose text is as it was")
    click.echo(f"{read} of {opened} that pdfium opens were read")


if __name__ == "__main__":
    main()
