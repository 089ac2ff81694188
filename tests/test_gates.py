"""A gate in a real repository: what passes, what fails, and what is said, from the first run to the last."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from checker.cli.targets import FORMATS
from tests.drawn import TOTALLED, drawn
from tests.pages import page

ROOT = Path(__file__).parents[1]
DRAFT = """# {title}

Table {number}
Resources

| | Approved | Spent |
|---|---:|---:|
| Direction | 1,200.5 | 1,100.1 |
| Policy | 2,608.9 | 2,400.2 |
| Total | 3,809.4 | {spent} |

Table 9
Travel

| | 2024 | 2025 |
|---|---:|---:|
| Direction | 310.4 | 220.7 |
| Policy | 405.3 | 518.6 |
| Total | {travel} | 739.3 |
"""
BASELINE = "iccd-check-baseline.json"


def draft(number: str = "1", spent: str = "3,509.3", travel: str = "715.7") -> str:
    return DRAFT.format(title="Report", number=number, spent=spent, travel=travel)


@pytest.fixture
def go(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Call the program as a pipeline does, in a repository of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "checker", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    return call


def gate(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What the gate says, each in one line."""
    told = re.search(r"^  (?:let pass|gate) .*", done.stdout, re.MULTILINE | re.DOTALL)
    lines = re.split(r"\n(?=  (?:let pass|gate) | {13}(?:Mended|Known|The waiver|\d))", told[0]) if told else []
    return [" ".join(line.split()) for line in lines]


def test_a_gate_from_the_first_run_to_the_last(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    file = tmp_path / "draft.md"
    spent = "table 1, row “Total”, column “Spent”"

    file.write_text(draft())
    assert go("draft.md").returncode == 1, "the first run finds the wrong total"

    assert go("baseline", "write", "draft.md").stdout == f"{BASELINE}: 1 finding.\n"
    known = go("draft.md", "--baseline", BASELINE)
    assert (known.returncode, gate(known)) == (0, [f"let pass 1 error: known from {BASELINE}"])

    file.write_text(draft(travel="751.7"))
    new = go("draft.md", "--baseline", BASELINE)
    assert (new.returncode, gate(new)) == (1, [f"let pass 1 error: known from {BASELINE}"])
    assert "table 9, row “Total”, column “2024”" in new.stdout

    file.write_text(draft(travel="751.7", spent="3,500.3"))
    swapped = go("draft.md", "--baseline", BASELINE)
    assert (swapped.returncode, gate(swapped)) == (1, [f"gate Mended: column-total-differs, {spent}."])

    file.write_text(draft(number="4"))
    renumbered = go("draft.md", "--baseline", BASELINE)
    assert (renumbered.returncode, gate(renumbered)) == (0, [f"let pass 1 error: known from {BASELINE}"])

    file.write_text(draft(spent="3,501.3"))
    changed = go("draft.md", "--baseline", BASELINE)
    message = f"gate Known no longer, since the figure changed: column-total-differs, {spent} (was 3509.3, is 3501.3)."
    assert (changed.returncode, gate(changed)) == (1, [message])

    file.write_text(draft(spent="3,500.3"))
    assert go("baseline", "prune", "draft.md").stdout == f"{BASELINE}: 0 findings.\n"
    file.unlink()
    (tmp_path / "moved.md").write_text(draft(spent="3,500.3"))
    assert go("moved.md", "--baseline", BASELINE).returncode == 0


TABLES = (
    TOTALLED,
    """
        Table {number}
        (Euros)
        ──────────┬──────────┬────────
        Fund            2024     2025
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Core           212.5    301.5
        Other           43.5     61.5
        ──────────┼──────────┼────────
      * Total          {funds}    363.0
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
""",
)
OTHER = """
        Table {number}
        (Euros)
        ──────────┬──────────┬────────
        Office          2024     2025
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        North            7.5      8.5
        South            2.5      3.0
        ──────────┼──────────┼────────
      * Total           10.0     11.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""


def sheets(*tables: str, spent: str = "13.9", funds: str = "256.0") -> list[str]:
    """The tables, numbered as they come."""
    return [table.format(number=number, spent=spent, funds=funds) for number, table in enumerate(tables, 1)]


def leaflet(**figures: str) -> bytes:
    """Another table first, then the two, each on a small page of its own."""
    texts = sheets(OTHER, *TABLES, **figures)
    pages = (page(text, number, 90.0) for number, text in enumerate(texts, 1))
    return drawn(*(replace(each, width=420.0, height=595.0) for each in pages))


def test_what_is_known_of_a_pdf_is_known_on_other_pages_of_another_size(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(drawn(page("".join(sheets(*TABLES)))))
    assert go("baseline", "write", "report.pdf").stdout == f"{BASELINE}: 1 finding.\n"

    def told(**figures: str) -> tuple[int, list[str], list[str], list[str]]:
        """The exit code, where something new and where something known is found, and what is said."""
        file.write_bytes(leaflet(**figures))
        done = go("report.pdf", "--baseline", BASELINE, "--format", "json")
        shape = json.loads(done.stdout)
        new, known = shape["findings"], [each["finding"] for each in shape["accepted"]]
        places = [[f"{each['place']['page']}: {each['place']['label']}" for each in found] for found in (new, known)]
        return done.returncode, *places, shape["documents"][0]["remarks"]

    known, new = "2: table 2, row “Total”, column “Spent”", "3: table 3, row “Total”, column “2024”"
    assert told() == (0, [], [known], [])
    assert told(funds="265.0") == (1, [new], [known], [])
    mended = "Mended: column-total-differs, table 1, row “Total”, column “Spent”."
    assert told(spent="13.0") == (0, [], [], [mended])


def test_a_waiver_that_has_ended_lets_nothing_pass(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "draft.md").write_text(draft())
    waiver = '[[waive]]\nrule = "column-total-differs"\nreason = "As agreed"\nuntil = {day}\n'
    (tmp_path / "iccd-check.toml").write_text(waiver.format(day="2999-01-31"))
    valid = go("draft.md")
    assert (valid.returncode, gate(valid)) == (0, ["let pass 1 error: As agreed"])
    (tmp_path / "iccd-check.toml").write_text(waiver.format(day="2001-01-31"))
    ended = go("draft.md")
    remark = "gate The waiver of column-total-differs (As agreed) ended on 2001-01-31."
    assert (ended.returncode, gate(ended)) == (1, [remark])


def entries(path: str) -> Sequence[str]:
    return re.findall(r"iccd-check\b[^\n]*", (ROOT / path).read_text("utf-8"))


@pytest.mark.parametrize(
    "path", [".pre-commit-hooks.yaml", "templates/gitlab.yml", "templates/github.sh", "action.yml"]
)
def test_a_template_asks_for_what_the_program_understands(
    go: Callable[..., subprocess.CompletedProcess[str]], path: str
) -> None:
    helped = go("--help").stdout
    options = re.findall(r"(?<![\w-])(--[a-z-]+)", "\n".join(entries(path)))
    assert [option for option in options if option not in helped] == []


WRITTEN = sorted({*FORMATS} - {"pdf", "docx"})


def test_every_format_is_the_same_byte_by_byte_from_what_is_kept(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    for name in ("performance-en-errors.pdf", "performance-fr-errors.docx"):
        shutil.copy(ROOT / "samples" / name, tmp_path / name)
    (tmp_path / "draft.md").write_text(draft())
    written = {}
    for run, cache in (("without", ()), ("first", ("--cache", "kept")), ("again", ("--cache", "kept"))):
        outputs = [f"-o{form}:{run}/{form}.{form}" for form in WRITTEN]
        outputs += [f"-o{form}:{run}/{form}/" for form in ("pdf", "docx", "html")]
        (tmp_path / run).mkdir()
        assert go(".", *outputs, "--notes", *cache).returncode == 1
        files = (path for path in sorted((tmp_path / run).rglob("*")) if path.is_file())
        written[run] = {path.relative_to(tmp_path / run): path.read_bytes() for path in files}
        shutil.rmtree(tmp_path / run)
    assert len(written["without"]) == len(WRITTEN) + 2 + 4
    assert written["without"] == written["first"] == written["again"]
    assert len([*(tmp_path / "kept").glob("*/*.json")]) == 3


def test_many_drafts_come_out_the_same_by_one_process_and_by_two(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "drafts").mkdir()
    for number in range(6):
        (tmp_path / "drafts" / f"{number}.md").write_text(draft(spent=f"3,50{number}.3"))
    shutil.copy(ROOT / "samples" / "performance-en-errors.pdf", tmp_path / "drafts" / "1.pdf")
    (tmp_path / "drafts" / "2.docx").write_text("no document")
    (tmp_path / "iccd-check.toml").write_text(
        '[[waive]]\nrule = "balance-differs"\ndocument = "*.md"\nreason = "As agreed"\n'
    )
    told = []
    for jobs in ("1", "2"):
        done = go(
            "drafts", "--jobs", jobs, "-o", f"{jobs}.json", "-o", f"{jobs}.sarif", "-o", f"{jobs}.jsonl", "-o", "-"
        )
        files = [(tmp_path / f"{jobs}.{ending}").read_bytes() for ending in ("json", "sarif", "jsonl")]
        told.append((done.returncode, done.stdout, done.stderr, *files))
    assert told[0] == told[1]
    code, text, error, *_ = told[0]
    *summary, _, last = text.splitlines()
    assert (code, last) == (2, "17 errors and 6 warnings in 7 documents. 1 file could not be read.")
    assert [line.split()[0] for line in summary[-7:]] == [
        f"drafts/{name}" for name in ("0.md", "1.md", "1.pdf", "2.md", "3.md", "4.md", "5.md")
    ]
    assert error.startswith("iccd-check: drafts/2.docx is not a .docx document;")
    assert text.count("The waiver of balance-differs (As agreed) matches nothing.") == 1


def test_a_draft_is_checked_again_where_it_or_the_configuration_changed(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "iccd-check.toml").write_text('cache = ".kept"\n')
    (tmp_path / "draft.md").write_text(draft())
    assert [go("draft.md").returncode, go("draft.md").returncode] == [1, 1]
    assert len([*(tmp_path / ".kept").glob("*/*.json")]) == 1
    (tmp_path / "draft.md").write_text(draft(spent="3,500.3"))
    assert go("draft.md").returncode == 0
    (tmp_path / "iccd-check.toml").write_text('cache = ".kept"\nseverity = {"column-total-differs" = "off"}\n')
    (tmp_path / "draft.md").write_text(draft())
    assert "column-total-differs" not in go("draft.md", "--format", "sarif", "--notes").stdout.split('"results"')[1]


def test_what_a_draft_lets_pass_is_shown_as_the_waivers_of_a_configuration_are(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    said = "<!-- iccd-check: allow column-total-differs — As agreed -->\n\nTable 1"
    (tmp_path / "draft.md").write_text(draft().replace("Table 1", said))
    passed = go("draft.md", "-o", "a.sarif", "-o", "a.html", "--format", "text", "-o", "-")
    assert (passed.returncode, gate(passed)) == (0, ["let pass 1 error: As agreed"])
    assert '"justification": "As agreed"' in (tmp_path / "a.sarif").read_text()
    assert "As agreed" in (tmp_path / "a.html").read_text()


BALANCE = """# Report

Table 1
Resources

| | Approved | Spent | Balance |
|---|---:|---:|---:|
| Direction | 1,200.5 | 1,100.1 | 100.4 |
| Policy | 2,608.9 | 2,400.2 | 208.7 |
| Total | 3,809.4 | 3,500.3 | 318.1 |
"""


def test_a_known_finding_stays_known_where_its_rule_is_eased_or_switched_off(
    go: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """The wrong balance breaks the sum of its column and the difference in its row."""
    (tmp_path / "draft.md").write_text(BALANCE)
    assert go("baseline", "write", "draft.md").returncode == 0
    (entry,) = json.loads((tmp_path / BASELINE).read_text())["findings"]
    told = set()
    for severity in ("note", "warning", "off"):
        (tmp_path / "iccd-check.toml").write_text(f'severity = {{"{entry["rule"]}" = "{severity}"}}\n')
        passed = json.loads(go("draft.md", "--baseline", BASELINE, "--format", "json").stdout)
        assert [each for each in passed["findings"] if each["severity"] != "note"] == []
        assert passed["documents"][0]["remarks"] == []
        told |= {each["finding"]["rule"] for each in passed["accepted"]}
    assert (entry["rule"], told) == ("balance-differs", {"column-total-differs"})


ASKED = re.findall(
    r"`((?:git [^`]*)?iccd-check [^`:]*)`", (ROOT / "docs/gates.md").read_text("utf-8").rpartition("## ")[2]
)
WAIT = ("lsp", "serve")  #: what goes on until somebody ends it
RULE = """rule our-total-differs
  title    "The rows do not add up to our total"
  in       tables with rows total
  expect   total = sum of rows
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a draft that a branch has changed, and all that the table of the guide names."""
    folder = tmp_path_factory.mktemp("project")
    for name, text in {
        "drafts/draft.md": draft(),
        "our-rules/our-total-differs.rule": RULE,
        "iccd-check.toml": 'exclude = ["old/*"]\n',
        "bin/iccd-check": f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n',
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    (folder / "bin/iccd-check").chmod(0o755)
    for words in ("init -q -b main", "add drafts", "-c user.name=a -c user.email=a@b commit -qm first"):
        subprocess.run(["git", *words.split()], cwd=folder, check=True)
    (folder / "drafts/draft.md").write_text(draft(spent="3,509.4"))
    subprocess.run(
        [folder / "bin/iccd-check", "baseline", "write", "drafts/"], cwd=folder, env=means(folder), check=True
    )
    return folder


def means(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.parametrize("command", sorted({*ASKED}))
def test_what_the_guide_tells_users_of_other_checkers_is_understood(project: Path, command: str) -> None:
    helped = " --help" if command.split()[1] in WAIT else ""
    command = command.replace("\\|", "|") + helped
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=project,
        env=means(project),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
