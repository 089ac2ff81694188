"""Opens a Word file, or says in one sentence why it cannot be read."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from zipfile import BadZipFile, ZipFile

from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.package import Package
from lxml.etree import XMLSyntaxError
from msgspec import Struct

from checker.errors import DocumentError
from checker.readers.docx.markup import Element, W, children, value

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  #: how files begin that Word wrote before 2007, and encrypted ones
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
STRICT = b"http://purl.oclc.org/ooxml/"
LARGEST = 1 << 30  #: bytes of markup; what unpacks to more was made to do harm [cost]
DAMAGE = (BadZipFile, OpcError, KeyError, ValueError, EOFError, OSError, zlib.error, NotImplementedError)


class Parts(Struct, frozen=True):
    """The parts of a Word file that print something or say how; `headers` begins with the first page's."""

    body: Element
    styles: Element | None
    numbering: Element | None
    settings: Element | None
    footnotes: Element | None
    endnotes: Element | None
    headers: tuple[Element, ...]


def opened(data: bytes, name: str) -> Parts:
    """The parts of the Word file in `data`; raises DocumentError where it is none, damaged, encrypted or too old."""
    if data.startswith(OLE):
        raise DocumentError(old_or_encrypted(data, name))
    if not data.startswith(b"PK"):
        raise DocumentError(f"{name} is not a .docx document; if Word opens it, save it as .docx and check that.")
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            reject(archive, name)
        return parts_of(main_part(data))
    except (*DAMAGE, XMLSyntaxError) as error:
        raise DocumentError(f"{name} is damaged or cut short and cannot be read as a Word document.") from error


def main_part(data: bytes) -> Part:
    """The part that holds the text; raises ValueError where the parts do not say how they belong together."""
    try:
        main: Part = Package.open(io.BytesIO(data)).main_document_part
    except (AttributeError, TypeError) as error:  # python-docx takes what stands in a list of parts on trust
        raise ValueError("not a list of parts") from error
    return main


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
    if STRICT in archive.read("_rels/.rels"):
        raise DocumentError(f"{name} is saved as Strict Open XML; save it as an ordinary .docx and check that.")


def parts_of(main: Part) -> Parts:
    """The parts that belong to the main one."""
    root = element_of(main)
    body = root.find(W + "body")
    if body is None:
        raise ValueError("no body")
    related = {rel.rId: rel for rel in main.rels.values() if not rel.is_external}
    kinds: dict[str, Element] = {}
    for rel in related.values():
        kind = (rel.reltype or "").rpartition("/")[2]
        if kind in ("styles", "numbering", "settings", "footnotes", "endnotes"):
            kinds[kind] = element_of(rel.target_part)
    headers = tuple(element_of(related[rid].target_part) for rid in header_ids(body) if rid in related)
    return Parts(
        body,
        kinds.get("styles"),
        kinds.get("numbering"),
        kinds.get("settings"),
        kinds.get("footnotes"),
        kinds.get("endnotes"),
        headers,
    )


def element_of(part: Part) -> Element:
    """The markup of a part, whether or not python-docx has parsed it."""
    element = getattr(part, "element", None)
    return parse_xml(part.blob) if element is None else element


def header_ids(body: Element) -> Iterator[str]:
    """The names of the running heads, section by section, each once, that of a first page before the others."""
    seen: set[str] = set()
    for section in body.iter(W + "sectPr"):
        references = sorted(children(section, "headerReference"), key=lambda r: r.get(W + "type") != "first")
        for reference in references:
            (name,) = [text for key, text in reference.attrib.items() if key.endswith("}id")]
            if name not in seen:
                seen.add(name)
                yield name


def default_tab(parts: Parts) -> int:
    """How far apart tab stops lie where none is set."""
    text = value(parts.settings, "defaultTabStop")
    return int(text) if text and text.isdigit() and int(text) > 0 else 720
