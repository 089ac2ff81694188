"""Of a folder in a repository those documents are checked that changed since a commit."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from checker.cli.changed import changed_since
from tests.unit.cli.conftest import names


def git(*arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


def write(path: str, text: str = "%PDF clean") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


@pytest.fixture
def repository(run: Callable[..., Result]) -> None:
    """A folder of four documents that are committed; the one above it is not looked at."""
    git("init", "-q", "-b", "main")
    for name in ("same", "edited", "old", "gone"):
        write(f"drafts/{name}.pdf", f"%PDF clean {name}")
    git("add", ".")
    git("commit", "-qm", "Drafts")


def checked(run: Callable[..., Result], ref: str = "HEAD") -> list[str]:
    return sorted(names(run("drafts", "--changed-since", ref, "--format", "json")))


@pytest.mark.usefixtures("repository")
def test_what_is_edited_renamed_or_new_has_changed_and_what_is_deleted_is_not_missed(
    run: Callable[..., Result],
) -> None:
    write("drafts/edited.pdf", "%PDF clean, edited")
    git("mv", "drafts/old.pdf", "drafts/renamed.pdf")
    Path("drafts/gone.pdf").unlink()
    write("drafts/inner/né w.pdf")
    expected = ["drafts/edited.pdf", "drafts/inner/né w.pdf", "drafts/renamed.pdf"]
    assert checked(run) == expected
    git("add", ".")
    assert checked(run) == expected
    git("commit", "-qm", "Changes")
    assert checked(run, "HEAD~1") == expected


@pytest.mark.usefixtures("repository")
def test_what_git_ignores_or_the_configuration_leaves_out_is_not_meant(run: Callable[..., Result]) -> None:
    write(".gitignore", "*.tmp.pdf\n")
    write("iccd-check.toml", 'exclude = ["drafts/out.pdf"]\n')
    for name in ("a.tmp", "out", "in"):
        write(f"drafts/{name}.pdf")
    assert checked(run) == ["drafts/in.pdf"]


@pytest.mark.usefixtures("repository")
def test_what_only_the_other_branch_changed_is_not_meant(run: Callable[..., Result]) -> None:
    git("checkout", "-qb", "branch")
    write("drafts/edited.pdf", "%PDF clean, edited")
    git("commit", "-qam", "Here")
    git("checkout", "-q", "main")
    write("drafts/same.pdf", "%PDF clean, changed there")
    git("commit", "-qam", "There")
    git("checkout", "-q", "branch")
    assert checked(run, "main") == ["drafts/edited.pdf"]


@pytest.mark.usefixtures("repository")
def test_where_nothing_changed_that_is_said_and_a_file_that_is_named_is_checked(run: Callable[..., Result]) -> None:
    result = run("drafts", "--changed-since", "HEAD")
    message = "iccd-check: nothing is checked; left out: 4 unchanged since HEAD.\n"
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", message)
    assert names(run("drafts/same.pdf", "--changed-since", "HEAD", "--format", "json")) == ["drafts/same.pdf"]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("ref", ["nowhere", "--output=x"])
def test_a_commit_that_there_is_not_is_said(run: Callable[..., Result], ref: str) -> None:
    result = run("drafts", f"--changed-since={ref}")
    message = f"iccd-check: --changed-since: git knows no commit {ref} in drafts.\n"
    assert (result.exit_code, result.stderr) == (2, message)


@pytest.mark.usefixtures("repository")
def test_a_history_of_its_own_has_nothing_to_be_changed_since(run: Callable[..., Result]) -> None:
    git("checkout", "-q", "--orphan", "other")
    git("commit", "-qm", "Anew")
    message = "--changed-since: main and what is checked out in drafts have no commit in common."
    result = run("drafts", "--changed-since", "main")
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: {message}\n")


def test_a_folder_in_no_repository_is_said(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    write("drafts/a.pdf")
    result = run("drafts", "--changed-since", "main")
    message = "iccd-check: drafts is in no repository of git, which --changed-since asks.\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)


def test_without_git_that_is_said(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    message = "iccd-check: --changed-since needs git, which cannot be run: No such file or directory.\n"
    assert run(".", "--changed-since", "main").stderr == message


@pytest.mark.usefixtures("repository")
def test_a_name_that_is_no_text_is_found() -> None:
    Path("drafts/a\udcff.pdf").write_text("%PDF")
    assert changed_since("HEAD", [Path("drafts")]) == {Path("drafts/a\udcff.pdf")}
