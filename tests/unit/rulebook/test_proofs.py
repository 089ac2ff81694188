"""A proof is split into its cases, and written anew with what was found."""

from __future__ import annotations

import pytest

from checker.errors import CheckerError
from checker.rulebook.proofs import cases, rewritten

TEXT = """# Why

Prose.

## A

one

Finds:

- error: first
  line
- warning: second

More prose.

## B

two

Finds nothing.
"""


def test_a_case_has_its_title_its_text_and_its_messages() -> None:
    one, two = cases(TEXT, "a.md")
    assert (one.title, one.text, one.finds) == ("A", "## A\n\none\n\n", ("error: first line", "warning: second"))
    assert (two.title, two.text, two.finds) == ("B", "## B\n\ntwo\n\n", ())


END = "the case “A” must end in one line “Finds:” or “Finds nothing.”"
LIST = "the case “A” must list no messages below “Finds nothing.”"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("## A\n\ntext\n", f"a.md:1: {END}"),
        ("## A\n\nFinds nothing.\n\n- error: b\n", f"a.md:1: {LIST}"),
        ("## A\n\nFinds nothing.\n\nFinds nothing.\n", f"a.md:1: {END}"),
    ],
)
def test_a_case_must_say_what_is_found(text: str, sentence: str) -> None:
    with pytest.raises(CheckerError) as refusal:
        cases(text, "a.md")
    assert str(refusal.value) == sentence


def test_a_list_that_is_still_empty_is_none_of_what_is_found_until_it_is_written() -> None:
    (case,) = cases("# T\n\n## A\n\nFinds:\n", "a.md")
    assert case.finds == ("",)
    assert rewritten("# T\n\n## A\n\nFinds:\n", [(case, ("error: b",))]) == "# T\n\n## A\n\nFinds:\n\n- error: b\n"


def test_a_full_stop_may_be_missing_where_nothing_is_found() -> None:
    assert [case.finds for case in cases("## A\n\nFinds nothing\n", "a.md")] == [()]


def test_what_was_found_is_written_in_its_place_and_nothing_else_changes() -> None:
    one, two = cases(TEXT, "a.md")
    message = "error: " + "word " * 30 + "end"
    assert rewritten(TEXT, [(one, ()), (two, (message, "note: third"))]) == (
        "# Why\n\nProse.\n\n## A\n\none\n\nFinds nothing.\n\n## B\n\ntwo\n\nFinds:\n\n- error: "
        + ("word " * 22).rstrip()
        + "\n  "
        + "word " * 8
        + "end\n- note: third\n"
    )


def test_a_proof_that_holds_is_left_as_it_is() -> None:
    assert rewritten(TEXT, [(case, case.finds) for case in cases(TEXT, "a.md")]) == TEXT
