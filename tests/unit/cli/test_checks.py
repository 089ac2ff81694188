"""`iccd-check checks`: the program documents what rules may check."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from checker import checks
from checker.cli import main


def run(*args: str) -> Result:
    return CliRunner().invoke(main, ["checks", *args], prog_name="iccd-check")


def test_each_check_is_listed_with_a_sentence() -> None:
    lines = run().output.splitlines()
    assert [line.split()[0] for line in lines] == list(checks.names())
    assert all(line.endswith((".", "》.", '".')) for line in lines)


@pytest.mark.parametrize("name", checks.names())
def test_a_check_is_explained_with_each_option_and_its_words(name: str) -> None:
    told = run(name).output
    assert told.startswith(f"{name}\n\n{checks.manual(name).strip()}\n")
    for option, words in checks.options_of(name).items():
        allowed = ", ".join(f'"{word}"' for word in words)
        assert f'  {option}: {allowed}; "{checks.usual(name, option)}" unless told\n' in told


def test_a_misspelt_check_is_answered_with_the_nearest() -> None:
    result = run("numberin")
    assert result.exit_code == 2
    assert 'there is no check numberin. Did you mean "numbering"?' in result.stderr
