"""How a PDF is read, as the options of the commands say."""

from __future__ import annotations

import os

import click
import pytest
from click.testing import CliRunner, Result

from checker.cli.means import Reading, bounds_of, cores, reads
from checker.gates.settings import Settings
from checker.workers import Bounds


@click.command()
@reads
def show(reading: Reading) -> None:
    """Say what was asked for."""
    click.echo(f"{reading.means.engine} {reading.means.jobs}")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(show, arguments)


def test_a_command_is_handed_the_engine_and_the_number_of_processes() -> None:
    assert run("--engine", "pdfplumber", "--jobs", "3").output == "pdfplumber 3\n"


@pytest.mark.parametrize("arguments", [("--engine", "ghostscript"), ("--jobs", "0"), ("--jobs", "two")])
def test_what_is_no_engine_and_no_number_of_processes_is_refused(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize(("there", "used"), [(1, 1), (2, 2), (16, 2)])
def test_two_processes_are_used_where_there_are_two_cores(
    monkeypatch: pytest.MonkeyPatch, there: int, used: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(there)), raising=False)
    assert (cores(), run().output) == (there, f"pdfium {used}\n")


@pytest.mark.parametrize(
    ("limits", "bounds"),
    [((None, None), Bounds(900, 2048)), ((5, None), Bounds(5, 2048)), ((None, 64), Bounds(900, 64))],
)
def test_an_option_goes_before_the_widest_of_the_configurations(limits: Reading, bounds: Bounds) -> None:
    said = (Settings(seconds=900), Settings(seconds=60, memory=2048), Settings())
    assert bounds_of(limits, said) == bounds
    assert bounds_of((None, None)) == Bounds()
