"""Results that are kept in a folder, so that a document of which nothing changed is not checked again.

Each lies in a file of its own, called by a hash of all that it hangs on: the bytes and the name of the document, this
program and the packages that it reads with, the rules, and what else it is told of. The whole report is kept, with the
document as it was read, so that every format is written from it as if it had just been made. It is JSON, and nothing of
it is executed. A seal at its head vouches for what it was made from and that it is whole: what is damaged, or lies
under a name that is not its own, is made again. Processes may share a folder, which may be deleted at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from msgspec import DecodeError, Struct, json

from checker.data import FOLLOWED, grammar, sources
from checker.errors import OutputError
from checker.model.report import Report
from checker.rule_files import shipped_texts, texts_of

READ_WITH = ("lxml", "markdown-it-py", "pdfplumber", "pypdf", "pypdfium2")  #: packages on which depends what is read
UNTRACKED = "*\n"  #: what git is told of the folder


class Kept(Struct, frozen=True):
    """The results of a folder that hang on one `origin`."""

    folder: Path
    origin: bytes

    def report(self, data: bytes, name: str, make: Callable[[], Report]) -> Report:
        """The report that is kept of these bytes under this name, or what `make` gives, which is then kept."""
        key = hashed([sha256(data).hexdigest(), name, self.origin.hex()]).hex()
        file = self.folder / key[:2] / f"{key}.json"
        with suppress(OSError, DecodeError):
            seal, _, packed = file.read_bytes().partition(b"\n")
            if seal == _seal(key, packed):
                return json.decode(packed, type=Report)
        report = make()
        with suppress(UnicodeEncodeError):  # half a letter that some file names have is no JSON
            packed = json.encode(report)
            _put(_seal(key, packed) + b"\n" + packed, file)
        return report


def kept_in(folder: Path, rules: Sequence[Path], *told: str) -> Kept:
    """The results of a folder, which is made, that hang on one's own rules and on what else is `told`.

    Raises OutputError where there can be no such folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text(UNTRACKED, "utf-8")
    except OSError as error:
        raise OutputError(f"{folder} cannot be used to keep results: {error.strerror}.") from error
    except ValueError as error:
        raise OutputError(f"{folder} cannot be used to keep results: no folder can be called so.") from error
    return Kept(folder, hashed([program().hex(), *_of_own(rules), *told]))


def program() -> bytes:
    """This very program, with all that it reads: its rules, its grammars, and the packages that it reads with."""
    from importlib.metadata import version  # it takes as long to load as all options of the command

    texts = [text for path_and_text in shipped_texts() for text in path_and_text]
    grammars = [grammar(name) for name in ("rule", *FOLLOWED)]
    packages = [version(name) for name in READ_WITH]
    return hashed([sha256(sources("**/*.py")).hexdigest(), *texts, *grammars, *packages])


def _of_own(rules: Sequence[Path]) -> Iterator[str]:
    """One's own rules, and the packages that bring checks to them."""
    from importlib.metadata import entry_points

    for path, text in texts_of(rules):
        yield from (path, text)
    for entry in entry_points(group="iccd_check.checks") if rules else ():
        yield from (entry.name, entry.value, entry.dist.version if entry.dist else "")


def _put(data: bytes, file: Path) -> None:
    """Write a file beside its place and set it there when it is whole; where it cannot be, nothing is kept."""
    beside = file.with_name(f"{uuid4().hex}.part")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        try:
            beside.write_bytes(data)
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)


def hashed(parts: Sequence[str]) -> bytes:
    """A hash of texts, of which each is hashed by itself, so that none runs into the next."""
    each = b"".join(sha256(part.encode("utf-8", "surrogateescape")).digest() for part in parts)
    return sha256(each).digest()


def _seal(key: str, packed: bytes) -> bytes:
    return sha256(key.encode() + packed).hexdigest().encode()
