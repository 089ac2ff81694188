"""The main command: files may follow it directly, it says how far it is, and an error ends it in a sentence and a code.

The bar of pages stands on a terminal only, where reading takes long, and is gone when it is done.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from time import monotonic
from typing import IO, Any

import click

from checker.errors import CheckerError
from checker.model.report import Unreadable
from checker.writers.typeset.harmless import clean, harmless

PATIENCE = 0.5  #: seconds before the bar appears
WIDTH = 24
CLEAR = "\r\x1b[K"  #: takes away what stands in a line of the terminal
INTERRUPTED = 130  #: what a shell expects after Ctrl-C
PIPE_CLOSED = 141  #: what a shell expects when the reader of a pipe has gone
NAMELESS = ""  #: stands for the default command among the arguments; no file has an empty name


@contextmanager
def page_bar(name: str, shown: bool = True) -> Iterator[Callable[[int, int], None] | None]:
    """Give the function that draws the bar, or nothing where there is no terminal to draw it on."""
    if not (shown and sys.stderr and sys.stderr.isatty()):
        yield None
        return
    start = monotonic()

    def draw(done: int, total: int) -> None:
        if monotonic() - start > PATIENCE:
            _line(f"{bar(done, total)}  page {done} of {total}  {clean(name)}")

    try:
        yield draw
    finally:
        _line("")


def bar(done: int, total: int) -> str:
    """The bar as text, filled up to the part that is done."""
    filled = WIDTH * done // max(1, total)
    return "█" * filled + "░" * (WIDTH - filled)


def _line(text: str) -> None:
    click.echo(f"{CLEAR}{text}", err=True, nl=False)


class Failure(click.ClickException):
    """An error in one sentence, on standard error, with exit code 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence under the program's name."""
        complain(self.message)


def complain(sentence: str) -> None:
    """Print a sentence on standard error, under the program's name; on a terminal in place of any bar."""
    cleared = CLEAR if sys.stderr and sys.stderr.isatty() else ""
    click.echo(cleared + harmless(f"iccd-check: {sentence}"), err=True)


def refuse(file: Unreadable, debug: bool) -> None:
    """Say why there is no report of a file; with `debug` also where in the program it failed."""
    complain(file.reason)
    if debug and file.trace:
        complain(file.trace.rstrip())


class Nameless(click.Context):
    """The context of the default command, which goes by the name of the program itself."""

    @property
    def command_path(self) -> str:
        """The name to show in usage and errors."""
        return self.parent.command_path if self.parent else "iccd-check"


class DefaultCommand(click.Command):
    """The command that runs where no other is named; its help is the help of the program."""

    context_class = Nameless

    def get_help(self, ctx: click.Context) -> str:
        """The help of the program, which lists this command's options."""
        return ctx.parent.get_help() if ctx.parent else super().get_help(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first of the program's usage lines."""
        formatter.write_usage(ctx.command_path, "FILE... [OPTIONS]")


class Program(click.Group):
    """A group of commands whose default command takes files: `iccd-check report.pdf`.

    The others are loaded when they are called, or listed in the help.
    """

    def __init__(self, *args: Any, default: click.Command, others: Mapping[str, str], **settings: Any) -> None:
        """Take `default`, and where each of the others stands, besides the settings of any group."""
        super().__init__(*args, **settings)
        self.default, self.others = default, others

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command first where no command is named."""
        named = not args or args[0] in self.others
        return super().parse_args(ctx, args if named else [NAMELESS, *args])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in self.others:
            return self.default if cmd_name == NAMELESS else None
        module, _, name = self.others[cmd_name].partition(".")
        command: click.Command = getattr(import_module(f"checker.cli.{module}"), name)
        return command

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands but the default one."""
        return sorted(self.others)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; end quietly where the user or the reader of a pipe has gone."""
        try:
            return super().invoke(ctx)
        except CheckerError as error:
            raise Failure(str(error)) from error
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(PIPE_CLOSED)
        except RecursionError as error:
            raise Failure("something is nested too deeply to be read.") from error

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One usage line for each way to call the program."""
        formatter.write_usage(ctx.command_path, "FILE... [OPTIONS]")
        formatter.write_usage(ctx.command_path, "tables FILE [OPTIONS]", " " * 7)
        formatter.write_usage(ctx.command_path, "rules [list | show ID | check PATH...]", " " * 7)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the default command, then the other commands."""
        with formatter.section("Options"):
            options = (option for option in self.default.get_params(ctx) if isinstance(option, click.Option))
            records = (option.get_help_record(ctx) for option in options)
            formatter.write_dl([record for record in records if record])
        self.format_commands(ctx, formatter)
