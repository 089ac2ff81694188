"""Where reports go, and in which format: standard output, or each `-o`, as often as it is given.

`-o report.html` says its format by its ending, `-o sarif:findings.json` by its name; what has no ending is in that of
`--format`, and so is one that no format has where `--format` is given. `-o html:reports/` makes a file for each
document, called like it, and an index where the format has one.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click
from msgspec import Struct

from checker import writers
from checker.cli.output import STANDARD_OUTPUT, deliver, ensure_writable
from checker.cli.pictures import pictures_for
from checker.cli.program import complain
from checker.errors import OutputError
from checker.model.report import Checked, Unreadable
from checker.writers.typeset.look import Look

Shown = Callable[[Path | None], Look]  #: how a report is shown at a path

FORMATS = writers.formats(writers.__path__)
INDEX = "index"  #: the name, without its ending, of the file of a folder that leads to the others


class Target(Struct, frozen=True):
    """A format, and the file or folder that reports in it go to; a path of None is standard output."""

    form: str
    path: Path | None = None
    folder: bool = False

    @property
    def writer(self) -> ModuleType:
        """The module that writes the format."""
        return import_module(f"checker.writers.{self.form}")

    def called(self, name: str) -> Path:
        """The file in the folder of what is called so; a marked copy is called like its original."""
        ending = writers.suffix_of(self.form)
        alike = self.copies == ending and self.takes(name)
        return Path(self.path or "", Path(name).name + ("" if alike else ending))

    def takes(self, name: str) -> bool:
        """Whether the format tells of a document: a marked copy is made of its own kind of file only."""
        return name.lower().endswith(self.copies)

    @property
    def streams(self) -> bool:
        """Whether it is told of each document as soon as that is checked: others read along."""
        return self.path in (None, STANDARD_OUTPUT) and hasattr(self.writer, "each")

    @property
    def copies(self) -> str:
        """The ending of the files of which the format makes marked copies; none where it makes reports."""
        copies: str = getattr(self.writer, "COPIES", "")
        return copies


def targets_of(outputs: Sequence[str], form: str, named: bool) -> list[Target]:
    """What `-o` asks for, or else standard output in the format; `named` where `--format` was given.

    Raises UsageError for what cannot be meant.
    """
    targets = [_target(output, form, named) for output in outputs] or [Target(form)]
    if named and form not in [target.form for target in targets]:
        raise click.UsageError(f"Nothing is written in --format {form}. Did you mean -o {form}:{outputs[0]}?")
    places = [(target.path, target.form if target.folder else None) for target in targets]
    if twice := next((place for place in places if places.count(place) > 1), None):
        raise click.UsageError(f"Two reports are to go to {twice[0]}.")
    return targets


def _target(output: str, form: str, named: bool) -> Target:
    name, colon, path = output.partition(":")
    if not colon or name not in FORMATS:
        ending = Path(output).suffix
        said = next((form for form in FORMATS if writers.suffix_of(form) == ending.lower()), None)
        if ending and not said and not named:
            known = ", ".join(sorted(map(writers.suffix_of, FORMATS)))
            raise click.UsageError(f"-o {output}: no format ends in {ending} ({known}). Did you mean -o text:{output}?")
        return Target(said or form, Path(output))
    if not path:
        raise click.UsageError(f"-o {output} names no file.")
    return Target(name, Path(path), path.endswith(("/", os.sep)) or Path(path).is_dir())


def ensure_all(targets: Iterable[Target], inputs: Sequence[Path], rules: Sequence[Path] = ()) -> None:
    """Raise OutputError before any long work where a report could not be written afterwards; make missing folders."""
    for target in targets:
        names = [str(path) for path in inputs if target.takes(str(path))]
        if not target.folder:
            _ensure_one(target, names, inputs)
        elif target.path and target.path.parent.is_dir():
            target.path.mkdir(exist_ok=True)
        ensure_writable(_each_once(target, names) if target.folder else [target.path], inputs, rules)


def _ensure_one(target: Target, names: Sequence[str], inputs: Sequence[Path]) -> None:
    """A marked copy is made of one document, which is of its own kind."""
    where = target.path or "standard output"
    if target.copies and len(inputs) > 1:
        kind = f"a marked copy is made of one {target.copies} document"
        raise OutputError(f"{where} cannot be written: {kind}; {target.form}:FOLDER/ takes many.")
    if target.copies and inputs and not names:
        kind = f"a marked copy ends like its original, and {inputs[0]} is no {target.copies} document"
        raise OutputError(f"{where} cannot be written: {kind}.")


def _each_once(target: Target, names: Sequence[str]) -> list[Path]:
    """The files of a folder; raises OutputError where two documents would have the same."""
    paths = [target.called(name) for name in names]
    if twice := next((path for path, count in Counter(paths).items() if count > 1), None):
        raise OutputError(f"{twice} cannot be written: it would be the report of two documents that are called alike.")
    return paths


def stream(targets: Iterable[Target], checked: Checked) -> None:
    """Say of a document what can be said before the others are checked."""
    for target in targets:
        deliver(target.writer.each(checked), None)


def write_each(
    targets: Iterable[Target], checked: Sequence[Checked], unreadable: Sequence[Unreadable], shown: Shown
) -> None:
    """Write the reports to all targets; one that cannot be written costs no other, and is raised as OutputError."""
    errors = []
    for write in (write for target in targets for write in _writes(target, checked, unreadable, shown)):
        try:
            write()
        except OutputError as error:
            errors.append(error)
    for other in errors[:-1]:
        complain(str(other))
    if errors:
        raise errors[-1]


def tell(targets: Iterable[Target], checked: Sequence[Checked]) -> None:
    """Say on a terminal what was found and where the reports went, where nothing else is printed there."""
    paths = [target.path for target in targets]
    silent = not any(path is None or path == STANDARD_OUTPUT for path in paths)
    if checked and silent and sys.stderr and sys.stderr.isatty():
        from checker.writers.typeset.coverage import tally  # it takes longer to load than all other formats to choose

        findings = [finding for each in checked for finding in each.report.findings]
        complain(f"{tally(findings) or 'nothing found'}: see {', '.join(map(str, paths))}.")


def _writes(
    target: Target, checked: Sequence[Checked], unreadable: Sequence[Unreadable], shown: Shown
) -> Iterator[Callable[[], None]]:
    """What writes the files of a target, each by itself; no marked copy of a document that could not be read."""
    if not target.folder:
        if checked or not target.copies:
            yield partial(_write, target, checked, unreadable, shown)
        return
    taken = [each for each in checked if target.takes(each.source.name)]
    for each in taken:
        yield partial(_write, Target(target.form, target.called(each.source.name)), [each], (), shown)
    if hasattr(target.writer, INDEX):
        yield partial(_write_index, target, taken, unreadable, shown)


def _write_index(target: Target, taken: Sequence[Checked], unreadable: Sequence[Unreadable], shown: Shown) -> None:
    """What leads to the reports of a folder."""
    files = [(target.called(each.source.name).name, each.report) for each in taken]
    deliver(target.writer.index(files, shown(target.path), unreadable), target.called(INDEX))


def _write(target: Target, checked: Sequence[Checked], unreadable: Sequence[Unreadable], shown: Shown) -> None:
    path = None if target.path == STANDARD_OUTPUT else target.path
    writer = target.writer
    if target.streams:
        deliver(writer.rest(checked, unreadable), None)
        return
    deliver(writer.write(checked, shown(path), unreadable, **pictures_for(writer, checked)), path)
