"""What the shipped rules find in published documents, each finding reviewed by hand."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from checker.model.rule import Severity
from tests.real.reading import SHARED, checked, document, files

REVIEWED: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "reviewed.toml").read_text("utf-8"))
DOCUMENTS = [name for ending in ("pdf", "docx") for name in files(f"corpus/*/*.{ending}") if "hostile" not in name]

#: How much of what is reported is true, in per cent, since tables are believed in bits; these may only rise.
MEAN_TRUE = 91.1  #: the mean over the documents that have alarms
LEAST_TRUE = {
    "acabq": 77.8,
    "agencies": 77.3,
    "fccc": 100.0,
    "languages": 100.0,
    "peacekeeping": 94.3,
    "programme-budget": 85.5,
    "reports": 100.0,
}

Found = tuple[str, int | None, str, str]


def found_in(name: str) -> list[Found]:
    """The errors and warnings of a document: rule, page, figure as printed and as it should be."""
    return [
        (finding.rule, finding.place.page, str(finding.found), str(finding.expected))
        for finding in checked(name).findings
        if finding.severity is not Severity.NOTE
    ]


def reviewed(name: str) -> list[Found]:
    """Those that were reviewed."""
    items = REVIEWED.get(name.removeprefix("corpus/"), [])
    return [(item["rule"], item.get("page"), item["found"], item["expected"]) for item in items]


def without(found: Iterable[Found], others: Iterable[Found]) -> list[Found]:
    """The findings that are not among others, wherever those stand."""
    known = Counter((rule, *figures) for rule, _, *figures in others)
    left = []
    for item in found:
        key = (item[0], *item[2:])
        known[key] -= 1
        if known[key] < 0:
            left.append(item)
    return left


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_error_and_warning_on_a_published_document_is_reviewed(name: str, shared: Path) -> None:
    """A finding of a Word file that its PDF has too takes the PDF's verdict."""
    printed = Path(name).with_suffix(".pdf").as_posix()
    known = reviewed(printed) if name != printed and (SHARED / printed).is_file() else []
    assert without(found_in(name), known) == reviewed(name)


def family(name: str) -> str:
    return name.split("/", maxsplit=1)[0]


def share(items: Iterable[dict[str, Any]]) -> float:
    """How many of the findings are true, in per cent: neither false nor doubtful, nor told wrongly or twice."""
    verdicts = Counter(item["verdict"] == "true" for item in items)
    return round(100 * verdicts[True] / verdicts.total(), 1)


def grouped(key: Callable[[str], str]) -> dict[str, float]:
    """The share of true findings of the documents that belong together."""
    items = defaultdict(list)
    for name, found in REVIEWED.items():
        items[key(name)] += found
    return {name: share(found) for name, found in items.items() if found}


def test_what_is_reported_is_as_true_as_it_was() -> None:
    by_family, by_document = grouped(family), grouped(lambda name: Path(name).with_suffix("").as_posix())
    assert {name: found for name, found in by_family.items() if found < LEAST_TRUE[name]} == {}
    assert round(mean(by_document.values()), 1) >= MEAN_TRUE


def test_alarms_are_counted(shared: Path) -> None:
    """Errors and warnings on a hundred pages of PDF, family by family."""
    pages: Counter[str] = Counter()
    alarms: Counter[tuple[str, str, str]] = Counter()
    for name in (each.removeprefix("corpus/") for each in DOCUMENTS if each.endswith(".pdf")):
        pages[family(name)] += len(document(f"corpus/{name}").pages)
        alarms.update((family(name), item["severity"], item["verdict"]) for item in REVIEWED.get(name, []))
    for (of, severity, verdict), count in sorted(alarms.items()):
        print(f"{of}, {severity}s, {verdict}: {count}, {100 * count / pages[of]:.2f} on 100 of {pages[of]} pages")
    assert {item["verdict"] for found in REVIEWED.values() for item in found} <= VERDICTS


#: What an alarm is judged: "trivial" is right and of no use, a "duplicate" tells a slip that is told already.
VERDICTS = {"true", "wrongly told", "duplicate", "trivial", "doubtful", "false"}
