"""`python -m tests.mutation`: changes the code in many small ways and says which of them no test notices."""

from __future__ import annotations

import signal
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from random import Random

import click

from tests.mutation.mutants import constants, is_real, mutants
from tests.mutation.running import ROOT, Copy, Outcome
from tests.mutation.seeing import Stage, origin
from tests.mutation.source import Mutant

ROOMS = ("checker/evaluator", "checker/relations", "checker/quantities", "checker/understand", "checker/readers")
QUICK = (
    "tests/unit",
    "tests/properties",
    "tests/test_bad_input.py",
    "tests/test_proofs.py",
    "tests/test_samples.py",
    "tests/test_golden.py",
)
STAGES = (Stage("quick", QUICK, 60), Stage("golden", ("tests/real/test_golden.py",), 90))

Result = tuple[Mutant, Outcome]


@click.command()
@click.option("--seed", default=1, show_default=True, help="Another seed takes another sample.")
@click.option("--count", default=200, show_default=True, help="So many changes are tried.")
@click.option("--jobs", default=1, show_default=True, help="So many at the same time.")
@click.option("--only", multiple=True, help="Change only what lies under this path.")
@click.option("--constants", "numbers", is_flag=True, help="Change all numbers with names instead, up and down.")
@click.option("--list", "listed", is_flag=True, help="Say what would be changed.")
@click.option("--map", "anew", is_flag=True, help="Note anew what each test runs.")
def main(seed: int, count: int, jobs: int, only: Sequence[str], numbers: bool, listed: bool, anew: bool) -> None:
    """Change the code in small ways, one at a time in a copy, and say which changes no test notices."""
    paths = [path for path in modules() if path.startswith(tuple(only))] if only else list(modules())
    if not paths:
        raise click.BadParameter(f"no module of {', '.join(ROOMS)} lies there", param_hint="--only")
    chosen = named(paths) if numbers else sample(paths, count, seed)
    if listed:
        for mutant in chosen:
            click.echo(place(mutant))
        return
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    results = list(tried(chosen, jobs, anew))
    click.echo("\n".join(["", *table(results), "", *survivors(results)]))


def modules() -> Iterator[str]:
    return (file.relative_to(ROOT).as_posix() for room in ROOMS for file in sorted((ROOT / room).rglob("*.py")))


def data(path: str) -> bytes:
    return (ROOT / path).read_bytes()


def named(paths: Iterable[str]) -> list[Mutant]:
    found = (mutant for path in paths for mutant in constants(data(path).decode(), path))
    return [mutant for mutant in found if is_real(mutant, data(mutant.path))]


def sample(paths: Iterable[str], count: int, seed: int) -> list[Mutant]:
    """Changes of all rooms, as many of each as its share of the places is, and one of each place at most."""
    random = Random(seed)
    places: dict[str, dict[tuple[str, tuple[int, int]], list[Mutant]]] = {}
    for path in paths:
        for mutant in mutants(data(path).decode(), path):
            places.setdefault(room_of(mutant), {}).setdefault((path, mutant.place), []).append(mutant)
    whole = sum(map(len, places.values()))
    return sorted(m for room in places.values() for m in taken(room.values(), round(count * len(room) / whole), random))


def taken(places: Iterable[list[Mutant]], count: int, random: Random) -> Iterator[Mutant]:
    """One change of each of so many places."""
    shuffled = random.sample(list(places), len(list(places)))
    chosen = (random.choice(each) for each in shuffled)
    return islice((mutant for mutant in chosen if is_real(mutant, data(mutant.path))), count)


def tried(chosen: Sequence[Mutant], jobs: int, anew: bool) -> Iterator[Result]:
    """Each change with what came of it, said as it comes."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copies = [Copy(Path(folder).resolve(), str(index)) for index in range(jobs)]
        stages = mapped(copies[0], anew)
        free: SimpleQueue[Copy] = SimpleQueue()
        for copy in copies:
            free.put(copy)
        plans = [(mutant, [batch for stage in stages for batch in stage.batches(mutant)], free) for mutant in chosen]
        with ThreadPoolExecutor(jobs) as pool:
            try:
                for mutant, outcome in zip(chosen, pool.map(lambda plan: attempt(*plan), plans), strict=True):
                    click.echo(f"{place(mutant)}  {said(outcome)}")
                    yield mutant, outcome
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
                for copy in copies:
                    copy.stop()


def mapped(copy: Copy, anew: bool) -> list[Stage]:
    """The stages whose tests are there, each with its map."""
    stages = [stage for stage in STAGES if stage.is_there]
    for stage in stages:
        if anew or not stage.is_mapped:
            click.echo(f"Noting what each of the {stage.name} tests runs.", err=True)
            stage.map(copy)
        if stage.kept["failed"]:
            click.echo(f"Left out, for they fail by themselves: {', '.join(stage.kept['failed'])}", err=True)
        if stage.kept["of"] != origin():
            click.echo(f"The map of the {stage.name} tests is of other files; --map makes it anew.", err=True)
    return stages


def attempt(mutant: Mutant, batches: Iterable[dict[str, float]], free: SimpleQueue[Copy]) -> Outcome:
    """What comes of a change: tests are asked until one fails."""
    total = Outcome(None)
    copy = free.get()
    try:
        for tests in batches:
            one = copy.outcome(mutant, tests)
            total = Outcome(one.killer, total.tests + one.tests, total.seconds + one.seconds)
            if one.killer:
                break
    finally:
        free.put(copy)
    return total


# What is said


def room_of(mutant: Mutant) -> str:
    return "/".join(mutant.path.split("/")[:2])


def place(mutant: Mutant) -> str:
    return f"{mutant.path}:{mutant.line}  {mutant.shown(data(mutant.path))}"


def said(outcome: Outcome) -> str:
    took = f"{outcome.tests} {'tests' if outcome.tests > 1 else 'test'}, {outcome.seconds:.1f} s"
    if outcome.killer:
        return f"killed by {outcome.killer} ({took})"
    return f"SURVIVED ({took})" if outcome.tests else "SURVIVED: no test runs it"


def table(results: Sequence[Result]) -> Iterator[str]:
    """How many survived, by room and by kind."""
    yield from ("| what | changes | survived | share |", "|------|--------:|---------:|------:|")
    tries: Counter[str] = Counter()
    alive: Counter[str] = Counter()
    for mutant, outcome in results:
        for group in (room_of(mutant), mutant.kind, "all"):
            tries[group] += 1
            alive[group] += not outcome.killer
    for group in sorted(tries, key=lambda each: (each == "all", not each.startswith("checker/"), each)):
        yield f"| {group} | {tries[group]} | {alive[group]} | {100 * alive[group] / tries[group]:.0f}% |"


def survivors(results: Sequence[Result]) -> Iterator[str]:
    alive = [(mutant, outcome) for mutant, outcome in results if not outcome.killer]
    for mutant, outcome in alive:
        why = f"tests that run it: {outcome.tests}" if outcome.tests else "no test runs it"
        yield f"- `{mutant.path}:{mutant.line}` {mutant.kind}: `{mutant.shown(data(mutant.path))}` ({why})"
    seconds = sum(outcome.seconds for _, outcome in results)
    yield f"{len(results)} changes in {seconds:.0f} s, {seconds / max(len(results), 1):.1f} s each."


if __name__ == "__main__":
    main()
