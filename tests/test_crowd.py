"""Of many files the bad ones are named, and no other is lost, also where processes are killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crowd import BAD, Run, made, wrong


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crowd") / "files"
    folder.mkdir()
    return folder


def test_each_bad_file_is_named_and_a_process_that_is_killed_costs_its_own_document_at_most(folder: Path) -> None:
    bad = made(folder, 40, len(BAD))
    sound = Run(folder)
    assert (sound.code, {*sound.unread}, len(sound.of("documents"))) == (2, bad, 30)
    disturbed = Run(folder, kills=4, seed=2)
    assert (disturbed.code, wrong(disturbed, sound)) == (2, [])
    assert len({*disturbed.unread} - bad) <= disturbed.killed // 2
