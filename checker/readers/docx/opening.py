"""Opens a Word file, one in Strict Open XML too, or says in one sentence why it cannot be read."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from decimal import Decimal
from posixpath import join, normpath, split
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from lxml import etree
from msgspec import Struct

from checker.errors import DocumentError
from checker.readers.docx.markup import Element, W, children, in_one_rendering, numbered, whole

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  #: how files begin that Word wrote before 2007, and encrypted ones
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
LARGEST = 1 << 30  #: bytes of markup; what unpacks to more was made to do harm [cost]
KINDS = ("styles", "numbering", "settings", "footnotes", "endnotes")
DAMAGE = (BadZipFile, KeyError, ValueError, EOFError, OSError, zlib.error, NotImplementedError)
STRICT = b"http://purl.oclc.org/ooxml/"
USUAL = b"http://schemas.openxmlformats.org/"
NAMED = re.compile(re.escape(STRICT) + rb"(\w+)/")
LENGTH = re.compile(rb'(<w:(?:sz|szCs|position)\s[^<>]*?)?="(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)"')
#: twips in each unit [given]
TWIPS = {b"pt": Decimal(20), b"pc": Decimal(240), b"pi": Decimal(240), b"in": Decimal(1440)} | {
    b"cm": Decimal("566.93"),
    b"mm": Decimal("56.693"),
}
HALF_POINT = 10  #: twips in the half points in which the size of letters is told [given]


class Parts(Struct, frozen=True):
    """The parts of a Word file that print something or say how; `headers` and `footers` begin with the first page's.

    `charts` are found by their relations.
    """

    body: Element
    charts: dict[str, Element]
    headers: tuple[Element, ...]
    footers: tuple[Element, ...]
    styles: Element | None = None
    numbering: Element | None = None
    settings: Element | None = None
    footnotes: Element | None = None
    endnotes: Element | None = None
    comments: Element | None = None


def opened(data: bytes, name: str) -> Parts:
    """The parts of the Word file in `data`; raises DocumentError where it is none, damaged, encrypted or too old."""
    if data.startswith(OLE):
        raise DocumentError(old_or_encrypted(data, name))
    if not data.startswith(b"PK"):
        raise DocumentError(f"{name} is not a .docx document; if Word opens it, save it as .docx and check that.")
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            reject(archive, name)
            return parts_of(archive)
    except (*DAMAGE, etree.XMLSyntaxError) as error:
        raise DocumentError(f"{name} is damaged or cut short and cannot be read as a Word document.") from error


def old_or_encrypted(data: bytes, name: str) -> str:
    """What to do with a file in the container that Word wrote before 2007."""
    if ENCRYPTED in data:
        return f"{name} is encrypted; save a copy without a password and check that."
    return f"{name} is in the format of Word 97–2003; save it as .docx and check that."


def reject(archive: ZipFile, name: str) -> None:
    """Raise DocumentError for an archive that holds no Word document, or one that no reader here understands."""
    names = archive.namelist()
    if not any(entry.startswith("word/document") for entry in names):
        raise DocumentError(f"{name} is not a Word document: it holds no text part (word/document.xml).")
    if any(entry.flag_bits & 1 for entry in archive.infolist()):
        raise DocumentError(f"{name} is encrypted; save a copy without a password and check that.")
    if sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith((".xml", ".rels"))) > LARGEST:
        raise DocumentError(f"{name} unpacks to more than {LARGEST >> 30} GiB of text and is not read.")


def parts_of(archive: ZipFile) -> Parts:
    """The parts that print something, or say how; a relation to any other may lead nowhere."""
    main, *_ = [part for kind, part in related(archive, "").values() if kind == "officeDocument"]
    body = element_of(archive, main).find(W + "body")
    if body is None:
        raise ValueError("no body")
    beside = related(archive, main)
    parts = dict(beside.values())
    kinds = {kind: element_of(archive, parts[kind]) for kind in KINDS if kind in parts}
    if parts.get("comments") in archive.namelist():
        kinds["comments"] = element_of(archive, parts["comments"])
    drawn = {name: part for name, (kind, part) in beside.items() if kind == "chart"}
    edges = [named_in(body, f"{edge}Reference") for edge in ("header", "footer")]
    return Parts(
        body,
        {name: element_of(archive, part) for name, part in drawn.items() if part in archive.namelist()},
        *(tuple(element_of(archive, beside[name][1]) for name in names if name in beside) for names in edges),
        **kinds,
    )


def related(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """What a part is related to within the file, by the names of its relations: of what kind each is, and the part."""
    folder, name = split(part)
    listed = join(folder, "_rels", f"{name}.rels")
    if listed not in archive.namelist():
        return {}
    relations = element_of(archive, listed).iter("{*}Relationship")
    return {
        relation.get("Id"): (relation.get("Type", "").rpartition("/")[2], within(folder, relation.get("Target", "")))
        for relation in relations
        if relation.get("TargetMode") != "External"
    }


def within(folder: str, target: str) -> str:
    """The full name of a part that is named from a folder of the archive."""
    return normpath(join("/", folder, unquote(target))).lstrip("/")


def element_of(archive: ZipFile, part: str) -> Element:
    """The markup of a part."""
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False)
    return in_one_rendering(numbered(etree.fromstring(ordinary(archive.read(part)), parser)))


def named_in(body: Element, tag: str) -> Iterator[str]:
    """The names of the running heads or feet, section by section, each once, that of a first page before the others."""
    seen: set[str] = set()
    for section in body.iter(W + "sectPr"):
        references = sorted(children(section, tag), key=lambda r: r.get(W + "type") != "first")
        for reference in references:
            (name,) = [text for key, text in reference.attrib.items() if key.endswith("}id")]
            if name not in seen:
                seen.add(name)
                yield name


def default_tab(parts: Parts) -> int:
    """How far apart tab stops lie where none is set."""
    stop = whole(parts.settings, "defaultTabStop")
    return stop if stop > 0 else 720


def ordinary(data: bytes) -> bytes:
    """The bytes of a part as Word usually writes them."""
    if STRICT not in data:
        return data
    return LENGTH.sub(without_unit, NAMED.sub(USUAL + rb"\1/2006/", data))


def without_unit(found: re.Match[bytes]) -> bytes:
    """A length in twips, or the size of letters in half points."""
    letters, number, unit = found.groups()
    length = Decimal(number.decode()) * TWIPS[unit] / (HALF_POINT if letters else 1)
    return (letters or b"") + b'="%d"' % round(length)
