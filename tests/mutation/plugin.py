"""What pytest does besides when the code is changed: it notes what each test runs, or runs chosen tests in an order.

It is told in a file of JSON, whose name is in the environment:

    {"map": "a.coverage", "times": "a.json", "of": ""}  note the lines that each test runs, and how long it takes
    {"tests": {"a test": 0.1}, "started": "a.txt"}      run these tests; name the one that was begun last
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any

import pytest

PLAN = "MUTATION_PLAN"
MEMORY = 4 << 30  #: bytes; a change that makes a list without end is noticed before the machine suffers
LOADING, LEAST, TIMES = 60, 5, 10  #: seconds for loading, and for a test; so many times what it takes are left to it
CHANGED = tuple(
    f"checker.{room}"
    for room in ("evaluator", "relations", "quantities", "understand", "analysis", "readers", "checks", "api")
)


def pytest_configure(config: pytest.Config) -> None:
    """Do what the plan says, if there is one."""
    if PLAN in os.environ:
        plan = json.loads(Path(os.environ[PLAN]).read_text("utf-8"))
        config.pluginmanager.register(Noting(plan) if "map" in plan else Chosen(plan))


class Chosen:
    """Chosen tests run in the order of the plan. One that takes much longer than it should ends the process."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.tests: dict[str, float] = plan["tests"]
        self.started = Path(plan["started"])
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.setitimer(signal.ITIMER_PROF, LOADING)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        order = {test: index for index, test in enumerate(self.tests)}
        items[:] = sorted((i for i in items if i.nodeid in order), key=lambda item: order[item.nodeid])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.started.write_text(nodeid, "utf-8")
        signal.setitimer(signal.ITIMER_PROF, LEAST + TIMES * self.tests[nodeid])

    def pytest_sessionfinish(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)


class Noting:
    """The lines of the program that each test runs. What the program remembers is forgotten before each.

    What tests remember is a document, as a rule, which takes long to read. So the tests of a file that remembers are
    taken together by their first parameter, the document's name: what one of them runs is noted of all.
    """

    def __init__(self, plan: dict[str, Any]) -> None:
        from coverage import Coverage

        self.file = Path(plan["times"])
        self.noted: dict[str, Any] = {"of": plan["of"], "times": {}, "groups": {}, "failed": []}
        self.coverage = Coverage(data_file=plan["map"], config_file=False, include=["checker/*"])
        self.coverage.set_option("run:relative_files", True)
        self.coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Function) -> Iterator[None]:
        forget()
        self.noted["groups"][item.nodeid] = group_of(item)
        self.coverage.switch_context(group_of(item))
        before = sum(os.times()[:4])  # of the processor, so that others who use it do not count
        done = yield
        self.noted["times"][item.nodeid] = round(sum(os.times()[:4]) - before, 3)
        self.coverage.switch_context("")
        return done

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.noted["failed"].append(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self.coverage.stop()
        self.coverage.save()
        self.file.write_text(json.dumps(self.noted), "utf-8")


def group_of(item: pytest.Function) -> str:
    """The test itself, or its file and first parameter where the file remembers."""
    values = [each for each in vars(item.module).values() if isinstance(each, _lru_cache_wrapper)]
    remembers = any(not each.__module__.startswith("checker.") for each in values)
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    first = parameters.get("name", next(iter(parameters.values()), ""))
    return f"{item.nodeid.partition('::')[0]} {first}" if remembers else item.nodeid


def forget() -> None:
    """Empty what functions of the program remember that may be changed."""
    for name, module in list(sys.modules.items()):
        if name.startswith(CHANGED):
            for each in list(vars(module).values()):
                if isinstance(each, _lru_cache_wrapper):
                    each.cache_clear()
