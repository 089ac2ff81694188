"""`--changed-since REF`: which documents of folders changed since a commit, as git knows it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from checker.errors import GateError

#: a document that was renamed is one that was added, and one that was deleted is none
_CHANGED = ("diff", "-z", "--name-only", "--relative", "--no-renames", "--diff-filter=d", "--merge-base")
_UNTRACKED = ("ls-files", "-z", "--others", "--exclude-standard")


def changed_since(ref: str, folders: Iterable[Path]) -> set[Path]:
    """The files in folders that are others than where their branch left `ref`, and those that git does not track yet.

    Raises GateError where a folder is in no repository, or git knows no such commit.
    """
    found: set[Path] = set()
    for folder in folders:
        if _git(folder, "rev-parse", "--is-inside-work-tree").strip() != b"true":
            raise GateError(f"{folder} is in no repository of git, which --changed-since asks.")
        if not _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"):
            raise GateError(f"--changed-since: git knows no commit {ref} in {folder}.")
        if not _git(folder, "merge-base", "--end-of-options", ref, "HEAD"):
            raise GateError(f"--changed-since: {ref} and what is checked out in {folder} have no commit in common.")
        listed = _git(folder, *_CHANGED, "--end-of-options", ref, "--", ".") + _git(folder, *_UNTRACKED, "--", ".")
        found |= {folder / os.fsdecode(name) for name in listed.split(b"\0") if name}
    return found


def _git(folder: Path, *arguments: str) -> bytes:
    """What git prints in a folder; nothing where it refuses."""
    import subprocess

    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise GateError(f"--changed-since needs git, which cannot be run: {error.strerror}.") from error
    return b"" if done.returncode else done.stdout
