"""The parts of a Word file: what is changed is written anew, all else as it was."""

from __future__ import annotations

import io
from collections.abc import Iterator
from copy import copy
from posixpath import join, normpath, split
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from msgspec import Struct, field

Element = Any  #: an lxml element; lxml says nothing about its types

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "[Content_Types].xml"
SIGNATURES = "_xmlsignatures/"


class Package(Struct):
    """The parts of a Word file, in their order, and those that are to be written in their place or behind them."""

    parts: list[tuple[ZipInfo, bytes]]
    changed: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, data: bytes) -> Package:
        """The parts of the file in `data`."""
        with ZipFile(io.BytesIO(data)) as archive:
            return cls([(info, archive.read(info)) for info in archive.infolist()])

    @property
    def is_signed(self) -> bool:
        """Whether a signature says that nobody has changed it."""
        return any(info.filename.startswith(SIGNATURES) for info, _ in self.parts)

    def root(self, name: str) -> Element | None:
        """The markup of a part, if there is such a one."""
        data = self.changed.get(name) or next((data for info, data in self.parts if info.filename == name), None)
        parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
        return None if data is None else etree.fromstring(data, parser)

    def put(self, name: str, root: Element) -> None:
        """Write a part anew."""
        self.changed[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def related(self, part: str, kind: str) -> str | None:
        """The part that a part has a relation of this kind to."""
        relations = self.root(relations_of(part))
        targets = (
            relation.get("Target", "")
            for relation in (relations if relations is not None else ())
            if relation.get("Type", "").rpartition("/")[2] == kind and relation.get("TargetMode") != "External"
        )
        target = next(targets, None)
        return None if target is None else normpath(join("/", split(part)[0], target)).lstrip("/")

    def relate(self, part: str, kind: str, target: str) -> None:
        """Give a part a relation to another, of a kind that is spelt out, under a name that none has."""
        listed = relations_of(part)
        relations = self.root(listed)
        if relations is None:
            relations = etree.Element(f"{{{RELATIONS}}}Relationships", nsmap={None: RELATIONS})
        taken = {relation.get("Id") for relation in relations}
        name = next(name for name in numbered("rId") if name not in taken)
        told = {"Id": name, "Type": kind, "Target": join("/", target)}
        etree.SubElement(relations, f"{{{RELATIONS}}}Relationship", told)
        self.put(listed, relations)

    def declare(self, part: str, kind: str) -> None:
        """Say of which kind a new part is."""
        types = self.root(TYPES)
        namespace = etree.QName(types).namespace
        etree.SubElement(types, f"{{{namespace}}}Override", {"PartName": join("/", part), "ContentType": kind})
        self.put(TYPES, types)

    def unused(self, folder: str, stem: str) -> str:
        """A name in a folder for a new part."""
        taken = {info.filename for info, _ in self.parts}
        names = (join(folder, f"{name}.xml") for name in [stem, *(f"{stem}{number}" for number in range(2, 99))])
        return next(name for name in names if name not in taken)

    def written(self) -> bytes:
        """The file; its parts keep their order, and new ones stand behind them."""
        out = io.BytesIO()
        new = dict(self.changed)
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for info, data in self.parts:
                archive.writestr(copy(info), new.pop(info.filename, data))
            for name, data in new.items():
                archive.writestr(ZipInfo(name), data, ZIP_DEFLATED)
        return out.getvalue()


def relations_of(part: str) -> str:
    """The part that lists the relations of a part."""
    folder, name = split(part)
    return join(folder, "_rels", f"{name}.rels")


def numbered(stem: str) -> Iterator[str]:
    """Names that end in a number, from 1 on."""
    return (f"{stem}{number}" for number in range(1, 1 << 31))
