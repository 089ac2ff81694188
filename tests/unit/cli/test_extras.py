"""Commands that take more packages than the program itself."""

from __future__ import annotations

import sys

import pytest
from click.testing import CliRunner

from checker.cli import main
from checker.cli.extras import EXTRAS
from tests.test_house import PYPROJECT

COMMANDS = {"archive": "archive query --list", "lsp": "lsp", "web": "serve"}


@pytest.mark.parametrize(("extra", "package"), [(extra, each) for extra in EXTRAS for each in EXTRAS[extra]])
def test_without_a_package_a_command_says_what_brings_it(
    extra: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    result = CliRunner().invoke(main, COMMANDS[extra].split())
    said = f"iccd-check: this takes more packages: pip install 'iccd-check[{extra}]' brings them.\n"
    assert (result.exit_code, result.stderr) == (2, said)


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_brings_what_its_command_takes(extra: str) -> None:
    brought = " ".join(PYPROJECT["project"]["optional-dependencies"][extra]).replace("-", "_")
    assert [package for package in EXTRAS[extra] if package not in brought] == []
