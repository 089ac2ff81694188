"""What is to be checked: files, folders, patterns, packed files, and addresses of any kind that fsspec knows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from tarfile import TarError
from zipfile import BadZipFile

from fsspec.core import url_to_fs
from fsspec.implementations.local import LocalFileSystem
from fsspec.spec import AbstractFileSystem
from msgspec import Struct

from checker.errors import DocumentError
from checker.readers import LARGEST, is_document

#: files in which documents lie packed, and what fsspec calls them
PACKED = {".zip": "zip", ".tar": "tar", ".tgz": "tar", ".gz": "tar", ".bz2": "tar", ".xz": "tar"}
FAULTS = (OSError, ValueError, ImportError, BadZipFile, TarError)  #: what an address may come to
MAGIC = "*?["  #: what makes a pattern of a path


class Listed(Struct, frozen=True):
    """A document to check: what the results call it, and the address that its bytes come from."""

    name: str
    address: str


def items(sources: Iterable[str]) -> Iterator[Listed]:
    """The documents meant, each address once, in the order of their names within a source.

    Raises DocumentError for a source that is not there, or of a kind that is not known.
    """
    known = set[str]()
    for source in sources:
        for item in _of(source):
            if item.address not in known:
                known.add(item.address)
                yield item


def _of(source: str) -> Iterator[Listed]:
    try:
        files, root = url_to_fs(_unpacked(source))
        found = _found(files, root, source)
    except FAULTS as error:
        raise DocumentError(f"{source} cannot be looked at ({error}).") from error
    if not found:
        raise DocumentError(f"{source}: there is no such file, or no document in it.")
    return (Listed(_name(source, root, path, files), _address(source, path, files)) for path in found)


def _unpacked(source: str) -> str:
    """The address of what lies in a packed file; else the source itself."""
    kind = PACKED.get(PurePosixPath(source).suffix.lower())
    outer = source if "://" in source else f"file://{os.path.abspath(source)}"
    return f"{kind}://::{outer}" if kind and "::" not in source else source


def _found(files: AbstractFileSystem, root: str, source: str) -> list[str]:
    """The paths that a source stands for: of a folder or a packed file the documents, else itself."""
    if any(letter in source for letter in MAGIC):
        return sorted(path for path in files.glob(root) if files.isfile(path) and is_document(PurePosixPath(path).name))
    if root and not files.isdir(root):
        return [root] if files.exists(root) else []
    return sorted(path for path in files.find(root) if is_document(path[len(root) :].lstrip("/")))


def _name(source: str, root: str, path: str, files: AbstractFileSystem) -> str:
    """A document by its source and where it lies in it; a path of this machine as short as it was given."""
    if any(letter in source for letter in MAGIC):
        return os.path.relpath(path) if isinstance(files, LocalFileSystem) and not os.path.isabs(source) else path
    below = path[len(root) :].strip("/")
    return f"{source.rstrip('/')}/{below}" if below else source


def _address(source: str, path: str, files: AbstractFileSystem) -> str:
    """By what a worker on another machine opens it."""
    packed = _unpacked(source)
    if packed != source:
        kind, _, outer = packed.partition("://::")
        return f"{kind}://{path}::{outer}"
    return str(files.unstrip_protocol(path))


def fetched(address: str) -> bytes:
    """The bytes of a document; raises DocumentError where there are none to have."""
    try:
        files, path = url_to_fs(address)
        found = files.info(path)
        if found["type"] != "file":
            raise DocumentError(f"{address} is no file: a folder, a pipe or a device.")
        if (found.get("size") or 0) > LARGEST:
            raise DocumentError(f"{address} is larger than {LARGEST >> 30} GiB and is not read.")
        data: bytes = files.cat_file(path)
    except (*FAULTS, KeyError) as error:
        raise DocumentError(f"{address} cannot be read ({error}).") from error
    return data
