"""The drafts of a session."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from checker.web import desk as desks
from checker.web.desk import FORMS, LARGEST, MOST, REPORTS, Desk, Upload, ending_of, fitting
from tests.unit.web.conftest import COMMAND


def checked(folder: Path, *names: str, seconds: int = 600) -> list[Upload]:
    """Drafts of these names, all checked."""

    async def run() -> list[Upload]:
        desk = Desk(folder, COMMAND, seconds)
        for name in names:
            desk.take(name, b"# A draft")
        await asyncio.gather(*desk.tasks)
        assert not desk.tasks
        return desk.drafts

    return asyncio.run(run())


def test_each_draft_has_its_reports_in_a_folder_of_its_own(tmp_path: Path) -> None:
    one, other = checked(tmp_path, "a.pdf", "a.md")
    assert (one.state, one.errors, one.warnings, one.said) == ("checked", 1, 1, "")
    assert one.reports == [*FORMS.values(), "marked.pdf"]
    assert other.reports == [*FORMS.values()]
    assert (other.folder / REPORTS / "findings.csv").read_text() == "csv of ./a.md"
    assert (other.folder / "a.md").read_bytes() == b"# A draft"


def test_a_draft_that_is_called_like_a_report_is_not_written_over(tmp_path: Path) -> None:
    (draft,) = checked(tmp_path, "findings.csv")
    assert (draft.folder / "findings.csv").read_bytes() == b"# A draft"
    assert draft.state == "checked"


def test_of_a_draft_that_cannot_be_read_it_is_said_why(tmp_path: Path) -> None:
    (draft,) = checked(tmp_path, "broken.pdf")
    assert (draft.state, draft.reports, draft.said) == ("not checked", [], "./broken.pdf is <damaged>.")


def test_a_check_that_never_ends_is_given_up(tmp_path: Path) -> None:
    *slow, quick = checked(tmp_path, "slow.md", "slow and stubborn.md", "a.md", seconds=1 - desks.PATIENCE)
    assert [(each.state, each.said) for each in slow] == [
        ("not checked", f"{each.name} took too long and was given up.") for each in slow
    ]
    assert quick.state == "checked"


def test_what_goes_on_ends_with_the_session(tmp_path: Path) -> None:
    async def run() -> Desk:
        desk = Desk(tmp_path, COMMAND, 600)
        desk.take("slow.md", b"")
        while desk.drafts[0].state == "waiting":
            await asyncio.sleep(0.01)
        await desk.end()
        return desk

    desk = asyncio.run(asyncio.wait_for(run(), 30))
    assert (desk.tasks, desk.drafts[0].reports) == (set(), [])


def test_more_drafts_than_enough_are_not_taken(tmp_path: Path) -> None:
    desk = Desk(tmp_path, COMMAND, 600)
    said = "b.md was not taken: 50 drafts, or 500 MB, are enough for one session; end it and begin anew."
    desk.drafts, desk.taken = [Upload(number, "a.md", tmp_path) for number in range(MOST - 1)], LARGEST - 9
    assert [desk.refusal("b.md", size) for size in (9, 10)] == ["", said]
    desk.drafts.append(Upload(MOST, "a.md", tmp_path))
    assert desk.refusal("b.md", 9) == said


@pytest.mark.parametrize("name", ["a.exe", "pdf", "", "a.pdf/b", "a.pdf\x00.py"])
def test_what_is_no_draft_is_not_taken(tmp_path: Path, name: str) -> None:
    refused = Desk(tmp_path, COMMAND, 600).refusal(name, 1)
    assert refused.startswith(f"{name} was not taken: it is of no format that is read here (pdf, docx, ")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("draft.pdf", "draft.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\me\\draft.docx", "draft.docx"),
        ("a:b*c?.md", "a b c .md"),
        ("line\nbreak\u202e.pdf", "line break.pdf"),
        ("..", "draft"),
        ("-o.pdf", "-o.pdf"),
        ("报" * 90 + ".pdf", "报" * 56 + ".pdf"),
        ("half\udc80.pdf", "half?.pdf"),
    ],
)
def test_a_name_is_kept_as_any_folder_can_hold_it(name: str, kept: str) -> None:
    assert fitting(name) == kept
    assert ending_of(kept) in ("pdf", "docx", "md", "")
