"""`python -m tests.hoard FOLDER...`: an archive in three ways that must give the same rows.

It holds the documents of folders, copies of the shortest with a figure changed, and bad files. It is run at once, run
again but killed at half and resumed, and run by a scheduler with two workers in network namespaces of their own, over
TLS (which needs root). The time of each document is all that may differ.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from time import monotonic, sleep

import click
import pikepdf
import pyarrow.parquet as pq

from checker.archive.parquet import shapes
from tests.crowd import BAD

ROOT = Path(__file__).parents[1]
FIGURE = re.compile(rb"\d{2,}")
IN_WORD = re.compile(rb"<w:t[^>]*>[^<]*?\d\d[^<]*</w:t>")
IN_PDF = re.compile(rb"\([^()\\]*\d[^()\\]*\)")
LIKE = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def with_a_figure_changed(data: bytes, chance: Random) -> bytes | None:
    """A document one of whose digits is another; none where no digit is found."""
    if data.startswith(b"%PDF"):
        return _pdf_changed(data, chance)
    if not data.startswith(b"PK"):
        return _digit_changed(data, FIGURE, chance)
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    changed = _digit_changed(source.read("word/document.xml"), IN_WORD, chance)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            made.writestr(name, changed if changed and name == "word/document.xml" else source.read(name))
    return target.getvalue() if changed else None


def _pdf_changed(data: bytes, chance: Random) -> bytes | None:
    made, target = pikepdf.open(io.BytesIO(data)), io.BytesIO()
    streams = [each for each in made.objects if isinstance(each, pikepdf.Stream) and "/Subtype" not in each]
    for stream in chance.sample(streams, len(streams)):
        if changed := _digit_changed(stream.read_bytes(), IN_PDF, chance):
            stream.write(changed)
            made.save(target, deterministic_id=True)
            return target.getvalue()
    return None


def _digit_changed(text: bytes, places: re.Pattern[bytes], chance: Random) -> bytes | None:
    """The text with one digit changed in one of these places."""
    found = [match.span() for match in places.finditer(text)]
    if not found:
        return None
    start, end = chance.choice(found)
    digits = [index for index in range(start, end) if text[index : index + 1].isdigit()]
    at = chance.choice(digits)
    return text[:at] + b"%d" % ((int(text[at : at + 1]) + chance.randrange(1, 10)) % 10) + text[at + 1 :]


def gathered(folders: Sequence[Path], into: Path, most: int, copies: int, bad: int) -> int:
    """The archive: documents, at most so many and the shortest first, copies of the first 20, and bad files."""
    found = sorted(
        (path for folder in folders for path in folder.rglob("*") if path.suffix in (".pdf", ".docx", ".md")),
        key=lambda path: (path.stat().st_size, path.name),
    )[:most]
    for number, path in enumerate(found):
        shutil.copy(path, into / f"d{number:04}{path.suffix}")
    chance = Random(copies)
    for number in range(copies):
        path = found[number % min(20, len(found))]
        if data := with_a_figure_changed(path.read_bytes(), chance):
            (into / f"e{number:04}{path.suffix}").write_bytes(data)
    for number in range(bad):
        BAD[number % len(BAD)](into / f"f{number:04}")
    return sum(1 for _ in into.iterdir())


class Archive:
    """A folder of documents that is run, by the command, into folders of results."""

    def __init__(self, documents: Path, workers: int) -> None:
        """Take the folder of documents."""
        self.documents, self.workers = documents, workers

    def begun(self, into: Path, *more: str, **settings: str) -> subprocess.Popen[bytes]:
        """A run that has begun."""
        words = [sys.executable, "-m", "checker", "archive", "run", self.documents.name, "--into", str(into), "-q"]
        told = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
        return subprocess.Popen(
            [*words, *(more or ("--workers", f"{self.workers}"))],
            cwd=self.documents.parent,
            env=told,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
        )

    def killed_at_half(self, into: Path, count: int) -> int:
        """Begin a run and kill it with all its processes where half of the results are there; how many were."""
        begun = self.begun(into)
        while begun.poll() is None and len(results_in(into)) < count // 2:
            sleep(0.2)
        os.killpg(begun.pid, signal.SIGKILL)
        begun.wait()
        return len(results_in(into))


def results_in(into: Path) -> list[Path]:
    return [*into.glob("kept/*/*.json")]


def rows_of(into: Path) -> Mapping[str, list[str]]:
    """The rows of all tables but that of timings, as text; of what is said, the folder of results is left out."""
    return {
        table: [f"{row}" for part in sorted(into.glob(f"{table}/*.parquet")) for row in pq.read_table(part).to_pylist()]
        for table in shapes()
        if table != "timings"
    }


@contextmanager
def far_workers(folder: Path, count: int = 2) -> Iterator[tuple[str, Mapping[str, str]]]:
    """A scheduler and workers in network namespaces of their own; its address, and what one needs to speak to it."""
    bridge, net = "hoard0", "10.91.0"
    certificate, key = folder / "node.pem", folder / "node.key"
    sh(f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=hoard -keyout {key} -out {certificate}")
    tls = f"--tls-ca-file {certificate} --tls-cert {certificate} --tls-key {key}"
    address, dask = f"tls://{net}.1:8786", f"{sys.executable} -m distributed.cli"
    with ExitStack() as ended:
        sh(f"ip link add {bridge} type bridge")
        ended.callback(sh, f"ip link del {bridge}")
        sh(f"ip addr add {net}.1/24 dev {bridge}")
        sh(f"ip link set {bridge} up")
        ended.enter_context(going(f"{dask}.dask_scheduler --host {address} --no-dashboard --dashboard-address 0 {tls}"))
        for number in range(count):
            space, pair = f"hoard{number + 1}", f"hoardv{number}"
            sh(f"ip netns add {space}")
            ended.callback(sh, f"ip netns del {space}")
            sh(f"ip link add {pair} type veth peer name eth0 netns {space}")
            sh(f"ip link set {pair} master {bridge} up")
            for words in (f"addr add {net}.{number + 2}/24 dev eth0", "link set eth0 up", "link set lo up"):
                sh(f"ip -n {space} {words}")
            worker = f"{dask}.dask_worker {address} --nworkers 1 --nthreads 1 --no-dashboard --memory-limit 0 {tls}"
            ended.enter_context(going(f"ip netns exec {space} {worker} --local-directory {folder}"))
        sleep(15)  # until they have found each other
        names = {"CA_FILE": certificate, "CLIENT__CERT": certificate, "CLIENT__KEY": key}
        yield address, {f"DASK_DISTRIBUTED__COMM__TLS__{name}": f"{path}" for name, path in names.items()}


def sh(command: str) -> None:
    subprocess.run(command.split(), check=True, capture_output=True)


@contextmanager
def going(command: str) -> Iterator[None]:
    """While a process goes on."""
    begun = subprocess.Popen(
        command.split(), start_new_session=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, **LIKE
    )
    try:
        yield
    finally:
        os.killpg(begun.pid, signal.SIGKILL)
        begun.wait()


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--into", required=True, type=click.Path(path_type=Path), help="An empty folder for all of it.")
@click.option("--most", default=10_000, show_default=True, help="So many documents at the most, the shortest.")
@click.option("--copies", default=2000, show_default=True, help="So many copies of the 20 shortest, each with a slip.")
@click.option("--bad", default=50, show_default=True, help="So many bad files.")
@click.option("--workers", default=1, show_default=True, help="So many processes of this machine.")
@click.option("--far/--near", default=True, help="Whether the run in network namespaces is made.")
def main(folders: tuple[Path, ...], into: Path, most: int, copies: int, bad: int, workers: int, far: bool) -> None:
    """Run an archive of the documents of FOLDERS in three ways, and hold the rows against each other."""
    documents = into / "documents"
    documents.mkdir(parents=True)
    count = gathered(folders or (ROOT / "samples",), documents, most, copies, bad)
    click.echo(f"{count:,} files")
    archive = Archive(documents, workers)
    first = timed("at once", lambda: archive.begun(into / "first").wait())
    there = archive.killed_at_half(into / "second", count)
    click.echo(f"killed where {there:,} results were there")
    timed("resumed", lambda: archive.begun(into / "second").wait())
    if far:
        with far_workers(into) as (address, settings):
            timed("far away", lambda: archive.begun(into / "third", "--scheduler", address, **settings).wait())
    wanted = rows_of(into / "first")
    click.echo(", ".join(f"{len(rows):,} {table}" for table, rows in wanted.items()))
    for way in ("second", *(("third",) if far else ())):
        found = rows_of(into / way)
        differ = [table for table in wanted if wanted[table] != found[table]]
        click.echo(f"{way}: " + (f"other rows in {', '.join(differ)}" if differ else "the same rows"))
    sys.exit(first if first != 2 else 0)


def timed(what: str, work: Callable[[], int]) -> int:
    """How a run ended; how long it took is said."""
    began = monotonic()
    code = work()
    click.echo(f"{what}: exit code {code} after {monotonic() - began:.0f} s")
    return code


if __name__ == "__main__":
    main()
