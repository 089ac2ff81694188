"""Where the results of an archive lie: a folder of this machine, or any address that fsspec can write to."""

from __future__ import annotations

from contextlib import suppress
from uuid import uuid4

from fsspec.core import url_to_fs

from checker.errors import OutputError

PART = ".part"  #: how a file ends that is not yet whole


class Shelf:
    """The files below one address. Each is written beside its place and set there when it is whole."""

    def __init__(self, address: str) -> None:
        """Take the address; raises OutputError where it is of no kind that is known."""
        try:
            self.files, self.root = url_to_fs(address)
        except (ValueError, ImportError) as error:
            raise OutputError(f"{address} cannot be used for results: {error}.") from error

    def get(self, name: str) -> bytes | None:
        """What a file holds, if it is there."""
        with suppress(FileNotFoundError):
            data: bytes = self.files.cat_file(f"{self.root}/{name}")
            return data
        return None

    def has(self, name: str) -> bool:
        """Whether a file is there."""
        return bool(self.files.exists(f"{self.root}/{name}"))

    def put(self, name: str, data: bytes) -> None:
        """Write a file; raises OutputError where it cannot be."""
        place = f"{self.root}/{name}"
        beside = f"{place}.{uuid4().hex}{PART}"
        try:
            self.files.makedirs(place.rpartition("/")[0], exist_ok=True)
            try:
                self.files.pipe_file(beside, data)
                self.files.mv(beside, place)
            except OSError:
                with suppress(OSError):
                    self.files.rm_file(beside)
                raise
        except OSError as error:
            raise OutputError(f"{self.where(name)} cannot be written: {error.strerror or error}.") from error

    def where(self, name: str) -> str:
        """The whole address of a file."""
        return str(self.files.unstrip_protocol(f"{self.root}/{name}"))
