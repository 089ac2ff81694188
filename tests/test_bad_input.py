"""Bad input: one clear sentence on standard error, exit code 2, no traceback, and the other files still checked."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from checker.cli import main
from checker.readers import ENDINGS
from tests.drawn import TOTALLED, drawn, saved
from tests.pages import page

ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, "-m", "checker"]
FORMATS = ", ".join(f".{ending}" for ending in ENDINGS)
DAMAGED = "is damaged or cut short and cannot be read as a PDF."


# ------------------------------------------------------------- documents


def pdf(pages: int = 3, **saving: Any) -> bytes:
    """A PDF with one clean table on each page."""
    return drawn(*(page(TOTALLED.format(number=number, spent="13.0")) for number in range(1, pages + 1)), **saving)


def scan(pages: int) -> bytes:
    """A PDF of pictures."""
    data = io.BytesIO()
    picture = Image.new("RGB", (60, 80), "grey")
    picture.save(data, "PDF", save_all=True, append_images=[picture] * (pages - 1))
    return data.getvalue()


def with_a_scanned_page(position: int) -> bytes:
    with pikepdf.open(io.BytesIO(GOOD)) as made, pikepdf.open(io.BytesIO(scan(1))) as scanned:
        made.pages.insert(position, scanned.pages[0])
        return saved(made)


GOOD, SHORT = pdf(), pdf(1)
WAYS = {
    "plain": GOOD,
    "packed": pdf(object_stream_mode=pikepdf.ObjectStreamMode.generate),
    "uncompressed": pdf(compress_streams=False),
}


# ------------------------------------------------------------- the call


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of its own for each test, with one good document in it."""
    monkeypatch.chdir(tmp_path)
    Path("good.pdf").write_bytes(GOOD)
    yield


def check(*args: str) -> Result:
    result = CliRunner().invoke(main, list(args), prog_name="iccd-check")
    if not isinstance(result.exception, SystemExit | None):
        raise AssertionError("a traceback") from result.exception
    return result


def checked(data: bytes) -> tuple[Result, dict[str, Any]]:
    """A document of these bytes checked, and the report on it as other programs read it."""
    Path("bad.pdf").write_bytes(data)
    result = check("bad.pdf", "--format", "json")
    return result, json.loads(result.stdout)


def refused(data: bytes, name: str = "bad.pdf") -> str:
    """What is said of a document that must be refused."""
    Path(name).write_bytes(data)
    result = check(name)
    assert (result.exit_code, result.stdout) == (2, "1 file could not be read.\n")
    return result.stderr


def test_the_good_document_of_these_tests_is_good() -> None:
    for data in WAYS.values():
        result, report = checked(data)
        assert (result.exit_code, result.stderr, report["findings"]) == (0, "", [])
        assert report["documents"][0]["coverage"]["tables_read"] == 3


# ------------------------------------------------------------- no document at all


def test_a_missing_file_is_said() -> None:
    result = check("missing.pdf")
    assert (result.exit_code, result.stderr) == (2, "iccd-check: missing.pdf does not exist.\n")


def test_a_folder_without_documents_is_said() -> None:
    Path("hollow").mkdir()
    Path("hollow/letter.txt").write_text("Dear colleagues")
    result = check("hollow")
    assert (result.exit_code, result.stderr) == (
        2,
        f"iccd-check: hollow is a folder without documents ({FORMATS}).\n",
    )


def test_an_empty_file_is_said() -> None:
    assert refused(b"") == "iccd-check: bad.pdf is empty.\n"


def test_a_text_that_is_called_pdf_is_no_pdf() -> None:
    assert refused(b"Dear colleagues,\n") == "iccd-check: bad.pdf is not a PDF.\n"


def test_a_format_that_is_not_read_is_said_with_those_that_are() -> None:
    assert refused(b"Dear colleagues,\n", "letter.txt") == (
        f"iccd-check: letter.txt is of no format that is read here ({FORMATS}).\n"
    )


def test_a_pdf_is_known_by_its_first_bytes_whatever_it_is_called() -> None:
    Path("report.txt").write_bytes(GOOD)
    assert check("report.txt").exit_code == 0


@pytest.mark.parametrize("text", ["caf\u00e9".encode("latin-1"), "Table 1".encode("utf-16")])
def test_markdown_in_another_encoding_is_said(text: bytes) -> None:
    assert refused(text, "notes.md") == "iccd-check: notes.md is not a Markdown text in UTF-8.\n"


# ------------------------------------------------------------- damage


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("sixteenth", range(1, 16))
def test_a_pdf_that_is_cut_short_is_refused(way: str, sixteenth: int) -> None:
    data = WAYS[way]
    assert refused(data[: len(data) * sixteenth // 16]) == f"iccd-check: bad.pdf {DAMAGED}\n"


def test_the_header_alone_is_damage() -> None:
    assert refused(b"%PDF-1.7\n") == f"iccd-check: bad.pdf {DAMAGED}\n"


def test_a_pdf_without_pages_is_damage() -> None:
    assert refused(saved(pikepdf.new())) == "iccd-check: bad.pdf is damaged or cut short: it has no pages.\n"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fortieth", range(40))
def test_garbled_bytes_never_end_in_a_traceback(way: str, fortieth: int) -> None:
    data = WAYS[way]
    start = len(data) * fortieth // 40
    result, report = checked(data[:start] + b"\xff\x00\xfe" * 10 + data[start + 30 :])
    if result.exit_code == 2:
        said = [DAMAGED, "is damaged or cut short: it has no pages.", "is not a PDF."]
        assert result.stderr in [f"iccd-check: bad.pdf {reason}\n" for reason in said]
        assert report["documents"] == []
    else:
        assert (result.exit_code, result.stderr) in ((0, ""), (1, ""))


def together(documents: Sequence[bytes]) -> tuple[Result, dict[str, Any]]:
    """Documents of these bytes checked in one call, called by their numbers, and the report on them."""
    names = [f"{number:02}.pdf" for number in range(len(documents))]
    for name, data in zip(names, documents, strict=True):
        Path(name).write_bytes(data)
    result = check(*names, "--format", "json")
    return result, json.loads(result.stdout)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(9, len(SHORT) - 1), st.binary(min_size=1, max_size=60)), min_size=15, max_size=15)
)
def test_no_bytes_anywhere_end_in_a_traceback(noises: Sequence[tuple[int, bytes]]) -> None:
    result, report = together([SHORT[:at] + noise + SHORT[at + len(noise) :] for at, noise in noises])
    unread = len(report["unreadable"])
    assert len(report["documents"]) + unread == len(noises)
    assert len(result.stderr.splitlines()) == unread
    assert result.exit_code == 2 if unread else result.exit_code in (0, 1)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=300), min_size=15, max_size=15))
def test_noise_under_the_header_of_a_pdf_is_damage(noises: Sequence[bytes]) -> None:
    result, report = together([b"%PDF-1.7\n" + noise for noise in noises])
    said = [f"iccd-check: {number:02}.pdf {DAMAGED}" for number in range(len(noises))]
    assert (result.exit_code, result.stderr.splitlines(), report["documents"]) == (2, said, [])


def test_a_page_whose_content_is_damaged_is_said() -> None:
    start = [index for index in range(len(GOOD)) if GOOD.startswith(b"stream\n", index)][2] + len("stream\n")
    result, report = checked(GOOD[:start] + b"\xff" * 40 + GOOD[start + 40 :])
    (read,) = report["documents"]
    assert (result.exit_code, read["pages"], read["coverage"]["tables_read"]) == (0, 3, 2)
    assert read["not_read"] == ["page 2 cannot be read: damaged"]


@pytest.mark.parametrize("box", [b"[ 0 0 612 ]", b"[ 0 0 /a 792 ]", b"(612 792)", b"null"])
def test_a_page_with_a_size_that_is_none_is_no_traceback(box: bytes) -> None:
    result, report = checked(GOOD.replace(b"[ 0 0 612 792 ]", box.ljust(15)))
    assert result.exit_code in (0, 2)
    assert report["documents"] or result.stderr == f"iccd-check: bad.pdf {DAMAGED}\n"


def test_letters_of_no_size_are_no_traceback() -> None:
    plain = WAYS["uncompressed"]
    assert b"1 0 0 1 " in plain
    result, report = checked(plain.replace(b"1 0 0 1 ", b"1 0 0 0 ", 1))
    assert (result.exit_code, report["documents"][0]["pages"]) == (0, 3)


def test_the_pdf_libraries_print_nothing_of_their_own() -> None:
    """In a process of its own, because pytest catches what libraries log."""
    Path("bad.pdf").write_bytes(GOOD.replace(b"00000 n", b"0000X n", 1))
    done = subprocess.run(
        [*PROGRAM, "bad.pdf"], capture_output=True, text=True, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    assert (done.returncode, done.stderr) in ((0, ""), (2, f"iccd-check: bad.pdf {DAMAGED}\n"))


# ------------------------------------------------------------- encrypted, scanned, empty


def test_a_pdf_that_asks_for_a_password_is_refused() -> None:
    assert refused(pdf(encryption=pikepdf.Encryption(user="one", owner="two"))) == (
        "iccd-check: bad.pdf is encrypted; save a copy without a password and check that.\n"
    )


@pytest.mark.parametrize("old", [{}, {"R": 3, "aes": False, "metadata": False}], ids=["AES", "RC4"])
def test_a_pdf_that_only_its_owner_may_change_is_read(old: dict[str, Any]) -> None:
    result, report = checked(pdf(encryption=pikepdf.Encryption(user="", owner="two", **old)))
    assert (result.exit_code, result.stderr) == (0, "")
    assert report["documents"][0]["coverage"]["tables_read"] == 3


@pytest.mark.parametrize(("pages", "which"), [(1, "page 1 holds pictures only"), (3, "pages 1–3 hold pictures only")])
def test_a_scanned_document_is_refused_with_its_pages(pages: int, which: str) -> None:
    assert refused(scan(pages)) == f"iccd-check: bad.pdf has no text layer: {which}.\n"


def test_a_document_of_empty_pages_is_not_said_to_hold_pictures() -> None:
    made = pikepdf.new()
    made.add_blank_page()
    said = refused(saved(made))
    assert said.startswith("iccd-check: bad.pdf ")
    assert "picture" not in said


def test_one_scanned_page_is_said_and_the_others_are_checked() -> None:
    result, report = checked(with_a_scanned_page(1))
    (read,) = report["documents"]
    assert (result.exit_code, read["pages"], read["coverage"]["tables_read"]) == (0, 4, 3)
    assert read["not_read"] == ["page 2 cannot be read: no text layer (a scanned picture?)"]


# ------------------------------------------------------------- several files, rules, output


def test_one_bad_file_does_not_keep_the_others_from_being_checked() -> None:
    Path("a.pdf").write_bytes(b"")
    Path("z.pdf").write_bytes(scan(2))
    result = check("a.pdf", "good.pdf", "missing.pdf", "z.pdf", "--format", "json")
    report = json.loads(result.stdout)
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        [
            "iccd-check: a.pdf is empty.",
            "iccd-check: missing.pdf does not exist.",
            "iccd-check: z.pdf has no text layer: pages 1–2 hold pictures only.",
        ],
    )
    assert [(read["name"], read["coverage"]["tables_read"]) for read in report["documents"]] == [("good.pdf", 3)]
    assert report["unreadable"] == [
        {"name": "a.pdf", "reason": "a.pdf is empty."},
        {"name": "missing.pdf", "reason": "missing.pdf does not exist."},
        {"name": "z.pdf", "reason": "z.pdf has no text layer: pages 1–2 hold pictures only."},
    ]


def test_a_folder_with_one_bad_file_is_checked_for_the_rest() -> None:
    Path("bad.pdf").write_bytes(b"%PDF-1.7")
    result = check(".", "--format", "json")
    assert (result.exit_code, result.stderr) == (2, f"iccd-check: bad.pdf {DAMAGED}\n")
    assert [read["name"] for read in json.loads(result.stdout)["documents"]] == ["good.pdf"]


def test_a_rule_file_with_a_typo_stops_the_program_with_its_place() -> None:
    Path("own.rule").write_text(
        "rule a-total-differs\n  in       tables with rows total\n  expct    total = sum of rows\n"
    )
    result = check("good.pdf", "--rules", "own.rule")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        'iccd-check: own.rule:3:3: expected "title", "severity", "in", "for each", "expect", "check", "rule" '
        'or "term", not "expct" [R003]\n'
        "      expct    total = sum of rows\n"
        "      ^\n"
        '    Did you mean "expect"?\n'
    )


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("nowhere/out.json", "there is no folder nowhere."),
        (".", "it is a folder."),
        ("good.pdf", "it is the document itself."),
    ],
)
def test_an_output_that_cannot_be_written_is_said(target: str, why: str) -> None:
    result = check("good.pdf", "-o", target)
    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        f"iccd-check: {target} cannot be written: {why}\n",
    )
    assert Path("good.pdf").read_bytes() == GOOD


@pytest.mark.parametrize("data", [b"", b"Dear colleagues", GOOD[:400], scan(1)])
def test_the_tables_of_a_bad_file_are_refused_as_its_check_is(data: bytes) -> None:
    Path("bad.pdf").write_bytes(data)
    tables, whole = check("tables", "bad.pdf"), check("bad.pdf")
    assert (tables.exit_code, tables.stdout, tables.stderr) == (2, "", whole.stderr)
