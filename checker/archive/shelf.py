"""Where the results of an archive lie: a folder of this machine, or any address that fsspec can write to."""

from __future__ import annotations

from contextlib import suppress
from uuid import uuid4

from fsspec.core import url_to_fs
from fsspec.implementations.dirfs import DirFileSystem

from checker.errors import OutputError

PART = ".part"  #: how a file ends that is not yet whole


class Shelf:
    """The files below one address. Each is written beside its place and set there when it is whole."""

    def __init__(self, address: str) -> None:
        """Take the address; raises OutputError where it is of no kind that is known."""
        try:
            inner, path = url_to_fs(address)
        except (ValueError, ImportError) as error:
            raise OutputError(f"{address} cannot be used for results: {error}.") from error
        self.files = DirFileSystem(path, inner)

    def get(self, name: str) -> bytes | None:
        """What a file holds, if it is there."""
        with suppress(FileNotFoundError):
            data: bytes = self.files.cat_file(name)
            return data
        return None

    def put(self, name: str, data: bytes) -> None:
        """Write a file; raises OutputError where it cannot be."""
        beside = f"{name}.{uuid4().hex}{PART}"
        try:
            self.files.makedirs(name.rpartition("/")[0] or ".", exist_ok=True)
            try:
                self.files.pipe_file(beside, data)
                self.files.mv(beside, name)
            except OSError:
                with suppress(OSError):
                    self.files.rm_file(beside)
                raise
        except OSError as error:
            raise OutputError(f"{self.where(name)} cannot be written: {error.strerror or error}.") from error

    def names(self, pattern: str) -> list[str]:
        """The files that a pattern means, in order."""
        return sorted(self.files.glob(pattern))

    def where(self, name: str) -> str:
        """The whole address of a file."""
        return str(self.files.fs.unstrip_protocol(f"{self.files.path}/{name}"))
