"""The run: documents are handed out to the workers of a cluster in small batches, a few ahead of each worker.

The cluster is Dask's: processes of this machine, which begin and end with the run, or a scheduler that is there. A
batch over which a worker dies is handed out again, document by document; one that kills two workers by itself is set
apart.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from urllib.parse import urlsplit

import dask
from distributed import Client, Future, KilledWorker, LocalCluster, as_completed
from distributed.security import Security

from checker.archive.checking import refused
from checker.archive.shelf import Shelf
from checker.archive.sources import Listed
from checker.archive.work import Done, Plan, check_all, put_away, result_name
from checker.errors import CheckerError
from checker.model.report import CheckEnd, Unreadable

BATCH = 16  #: documents that a worker takes at a time, at the most: some seconds of work
AHEAD = 2  #: batches for each worker that wait at it or are worked on
DEATHS = 1  #: how many workers may die over a batch before it is given back: it is tried twice
LOOPBACK = ("127.0.0.1", "localhost", "::1")
Batch = tuple[Listed, ...]


@contextmanager
def cluster(scheduler: str | None, workers: int) -> Iterator[Client]:
    """The workers of a scheduler, or so many processes of this machine; raises CheckerError where there are none."""
    dask.config.set({"distributed.scheduler.allowed-failures": DEATHS})
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # who dies and is replaced is said by the results
    if scheduler:
        with Client(scheduler, security=_security(scheduler), timeout="20s") as client:
            yield client
        return
    local = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        memory_limit=0,  # the processes that check have bounds of their own
        dashboard_address=None,
        scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},  # any port: another run may have Dask's own
        host="127.0.0.1",
    )
    with local, Client(local) as client:
        yield client


def _security(scheduler: str) -> Security | None:
    """The certificates that Dask is configured with; a scheduler on another machine is spoken to by TLS only."""
    address = urlsplit(scheduler if "://" in scheduler else f"tcp://{scheduler}")
    if address.scheme != "tls" and address.hostname not in LOOPBACK:
        raise CheckerError(
            f"{scheduler} is on another machine, and what is sent there would be open to all between: give an address "
            "that begins with tls://, and its certificates in Dask's configuration (distributed.comm.tls)."
        )
    return Security() if address.scheme == "tls" else None


def run(items: Sequence[Listed], plan: Plan, client: Client, tell: Callable[[Done], None]) -> Iterator[Done]:
    """Have all documents checked; each is told, and given, as soon as its batch is done."""
    ahead = AHEAD * max(1, len(client.scheduler_info()["workers"]))
    size = max(1, min(BATCH, len(items) // (AHEAD * ahead)))
    batches: Iterator[Batch] = (tuple(items[start : start + size]) for start in range(0, len(items), size))
    running = {client.submit(check_all, batch, plan, pure=False): batch for batch in islice(batches, ahead)}
    finished = as_completed(running)
    for future in finished:
        batch = running.pop(future)
        done, again = _outcome(future, batch, plan)
        more: Iterable[Batch] = chain(((each,) for each in again), islice(batches, 1))
        for each in more:
            begun = client.submit(check_all, each, plan, pure=False)
            running[begun] = each
            finished.add(begun)
        for document in done:
            tell(document)
            yield document


def _outcome(future: Future[list[Done]], batch: Batch, plan: Plan) -> tuple[list[Done], Batch]:
    """What came of a batch, and the documents of it that are tried by themselves."""
    try:
        return future.result(), ()
    except KilledWorker:
        if len(batch) > 1:
            return [], batch
        return [_quarantined(batch[0], plan)], ()


def _quarantined(item: Listed, plan: Plan) -> Done:
    file = Unreadable(item.name, f"{item.name} ended two workers.", ending=CheckEnd.QUARANTINED)
    return put_away(refused(file), item.name, "", result_name(item.name, "", plan.origin), Shelf(plan.results))
