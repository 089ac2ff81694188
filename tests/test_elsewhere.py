"""The program in a repository of others: installed from a wheel in a local folder, without the network.

What GitHub, GitLab, make, pre-commit and a container run is run as it stands, on a draft with a wrong total.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from checker.readers import ENDINGS
from tests.test_gates import draft

ROOT = Path(__file__).parents[1]
OWN = ("_", "__", "iccd_check", "pip")  #: what begins the names of this checkout, and of what installs


class Elsewhere:
    """A repository with a draft in it, and an environment in which nothing but the action has installed the program."""

    def __init__(self, wheel: Path, folder: Path) -> None:
        """Make it, and run the action's own script."""
        self.repository, needed = folder / "repository", folder / "needed"
        (self.repository / "drafts").mkdir(parents=True)
        (self.repository / "drafts" / "draft.md").write_text(draft())
        subprocess.run(["git", "init", "-q", str(self.repository)], check=True)
        needed.mkdir()
        for package in Path(sysconfig.get_path("purelib")).iterdir():
            if not package.name.startswith(OWN):
                (needed / package.name).symlink_to(package)
        self.install = f"--no-index --no-deps --find-links {wheel.parent} iccd-check"
        self.runner = folder / "runner"
        self.runner.mkdir()
        self.environment = {
            "HOME": str(folder),
            "PATH": os.pathsep.join(
                (str(self.runner / "iccd-check/bin"), str(Path(sys.executable).parent), os.defpath)
            ),
            "PYTHONPATH": str(needed),
            "RUNNER_TEMP": str(self.runner),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_STEP_SUMMARY": str(self.runner / "summary.md"),
            "INSTALL": self.install,
            "FILES": "drafts/",
            "ARGUMENTS": "--fail-on warning",
        }
        (script,) = re.findall(r"(?m)^      run: '(.*)'$", (ROOT / "action.yml").read_text("utf-8"))
        self.acted = self.run("bash", "-c", script)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.repository, env=self.environment, capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    return Elsewhere(wheel, tmp_path_factory.mktemp("elsewhere"))


def test_the_github_action_installs_the_program_and_writes_all_that_it_promises(elsewhere: Elsewhere) -> None:
    done = elsewhere.acted
    assert (done.returncode, done.stdout.count("::error file=drafts/draft.md"), done.stderr) == (1, 1, "")
    assert (elsewhere.runner / "summary.md").read_text().startswith("| document | findings |")
    assert '"ruleId": "column-total-differs"' in (elsewhere.runner / "iccd-check.sarif").read_text()
    where = elsewhere.run("python3", "-c", "import checker; print(checker.__file__)").stdout
    assert Path(where.strip()).is_relative_to(elsewhere.runner)


def test_what_gitlab_runs_writes_what_the_merge_request_shows(elsewhere: Elsewhere) -> None:
    component = (ROOT / "templates/gitlab.yml").read_text("utf-8")
    lines = re.findall(r"(?m)^    - (.*)$", component.partition("script:")[2].partition("artifacts:")[0])
    for name, said in (("install", elsewhere.install), ("files", "drafts/"), ("arguments", "")):
        lines = [line.replace(f"$[[ inputs.{name} ]]", said) for line in lines]
    done = elsewhere.run("bash", "-euo", "pipefail", "-c", "\n".join(lines))
    assert (done.returncode, done.stderr) == (1, "")
    (told,) = json.loads((elsewhere.repository / "quality.json").read_text())
    assert (told["check_name"], told["location"]["path"]) == ("column-total-differs", "drafts/draft.md")
    assert 'failures="1" errors="0"' in (elsewhere.repository / "junit.xml").read_text()
    assert re.findall(r"(?m)^      (codequality|junit): (.*)$", component) == [
        ("codequality", "quality.json"),
        ("junit", "junit.xml"),
    ]


def test_make_gives_a_report_of_each_draft_and_fails(elsewhere: Elsewhere) -> None:
    assert elsewhere.run("make", "-f", str(ROOT / "templates/Makefile")).returncode == 2
    report = json.loads((elsewhere.repository / "reports/draft.md.json").read_text())
    assert report["documents"][0]["exit_code"] == 1
    assert elsewhere.run("make", "-f", str(ROOT / "templates/Makefile"), "baseline").returncode == 0
    known = "drafts/ --baseline iccd-check-baseline.json"
    assert elsewhere.run("make", "-f", str(ROOT / "templates/Makefile"), f"DRAFTS={known}").returncode == 0


def test_pre_commit_passes_on_all_that_is_read_and_nothing_else(elsewhere: Elsewhere) -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    entry, pattern, arguments = (re.findall(rf"(?m)^  {name}: (.*)$", hooks)[0] for name in ("entry", "files", "args"))
    assert [ending for ending in (*ENDINGS, "DOCX") if not re.search(pattern, f"drafts/a.{ending}")] == []
    assert re.search(pattern, "drafts/a.txt") is None
    elsewhere.run("git", "add", "drafts")
    files = [name for name in elsewhere.run("git", "ls-files").stdout.split() if re.search(pattern, name)]
    done = elsewhere.run(entry, *arguments.strip("[]").split(", "), *files)
    assert (files, done.returncode, "column-total-differs" in done.stdout) == (["drafts/draft.md"], 1, True)


def test_a_container_runs_the_program_as_a_user_who_may_write_nothing(elsewhere: Elsewhere) -> None:
    """The wheel was built from what the container is given; here its entry is run as its first line says."""
    container = (ROOT / "templates/Containerfile").read_text("utf-8")
    (entry,) = re.findall(r"(?m)^ENTRYPOINT (.*)$", container)
    (drafts,) = re.findall(r" iccd-check (\S+)$", container.partition("\n")[0])
    before = {path: path.stat().st_mtime_ns for path in elsewhere.runner.rglob("*")}
    done = elsewhere.run(*json.loads(entry), drafts)
    assert (done.returncode, done.stderr) == (1, "")
    assert {path: path.stat().st_mtime_ns for path in elsewhere.runner.rglob("*")} == before
