"""From rule files and folders to one rulebook.

The parser is imported where a text is parsed: the shipped rules seldom need it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from checker.data import data_folder
from checker.errors import CheckerError
from checker.model.rule import Rule, Rulebook, Term
from checker.rulebook.kept import kept
from checker.rulebook.sheet import Sheet

SUFFIXES = (".rule", ".term")


def parse(text: str, path: str, vocabulary: Mapping[str, Term] | None = None) -> Rulebook:
    """The rules of one text, which may use its own terms and those of the vocabulary (as shipped, if none is given).

    Raises RuleError at the first mistake. `path` is what messages call the text.
    """
    known = shipped().terms if vocabulary is None else vocabulary
    return _parsed([Sheet.of(text, path)], known)


def load(paths: Sequence[Path], vocabulary: Mapping[str, Term] | None = None) -> Rulebook:
    """The rules of files, and of folders with all that lies in them, in addition to a vocabulary (as shipped).

    Raises RuleError for a mistake in a file and CheckerError for a file that is missing or is no text.
    """
    known = shipped().terms if vocabulary is None else vocabulary
    sheets = [_sheet(file, str(file)) for path in paths for file in _files(path)]
    return _parsed(sheets, known)


@cache
def shipped() -> Rulebook:
    """The rules and terms that travel with the program, by paths that begin with "rules/"."""
    folder = data_folder("rules")
    sheets = [_sheet(file, f"rules/{file.relative_to(folder).as_posix()}") for file in _files(folder)]
    return kept(sheets, partial(_parsed, sheets, {}))


def _parsed(sheets: Sequence[Sheet], vocabulary: Mapping[str, Term]) -> Rulebook:
    from checker.rulebook.parsing import rulebook_of

    return rulebook_of(sheets, vocabulary)


def file_of(rule: Rule) -> Path:
    """The file in which a rule stands."""
    if rule in shipped().rules:
        return data_folder("rules").parent / rule.source.path
    return Path(rule.source.path)


def written(rule: Rule) -> str:
    """The rule as its author wrote it, with the comments right above it."""
    lines = Sheet.of(_text(file_of(rule)), rule.source.path).text.split("\n")
    start = rule.source.line - 1
    stop = next((number for number in range(start + 1, len(lines)) if _begins_a_block(lines[number])), len(lines))
    while not lines[stop - 1].strip() or lines[stop - 1].startswith("#"):
        stop -= 1
    while start and lines[start - 1].startswith("#"):
        start -= 1
    return "\n".join(lines[start:stop]) + "\n"


def _begins_a_block(line: str) -> bool:
    return line.split()[:1] in (["rule"], ["term"])


def _files(path: Path) -> list[Path]:
    """A file itself; of a folder, its rule files in the order of their names."""
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES)
    if not files:
        raise CheckerError(f"{path}: there are no rule files (*{', *'.join(SUFFIXES)}) in this folder")
    return files


def _sheet(file: Path, path: str) -> Sheet:
    return Sheet.of(_text(file), path)


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise CheckerError(f"{file}: there is no such rule file") from None
    except OSError as error:
        raise CheckerError(f"{file}: the rule file cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1} is no part of it"
        raise CheckerError(f"{file}: the rule file is not text in UTF-8 ({where}); save it as such") from None
