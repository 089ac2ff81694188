"""The comments of a Word file: ours are taken out and added anew, those of others stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from posixpath import split

from lxml import etree
from msgspec import Struct

from checker.anchors import Anchor
from checker.writers.marked_word.package import Element, Package, numbered
from checker.writers.marked_word.ranges import SPACE, enclose, letters_at
from checker.writers.typeset.comment import AUTHOR

INITIALS = "icc"
SIDES = ("Start", "End")  #: of what a comment is about
STRICT = "http://purl.oclc.org/ooxml/"
RELATION, RELATION_STRICT = (
    f"{base}/relationships/comments"
    for base in ("http://schemas.openxmlformats.org/officeDocument/2006", f"{STRICT}officeDocument")
)
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class Comments(Struct):
    """A document and its comments, being changed; `part` names where they are, `fresh` says that this is new."""

    package: Package
    main: str
    document: Element
    part: str
    listed: Element
    fresh: bool
    paragraphs: tuple[Element, ...]

    @classmethod
    def of(cls, package: Package) -> Comments:
        """Those of a file; raises ValueError where it has no document."""
        main = package.related("", "officeDocument")
        document = package.root(main) if main else None
        if main is None or document is None:
            raise ValueError("a Word file without a document")
        namespace = etree.QName(document).namespace
        part = package.related(main, "comments")
        listed = package.root(part) if part else None
        if part is None or listed is None:
            part, listed = package.unused(split(main)[0], "comments"), None
        root = etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace}) if listed is None else listed
        paragraphs = tuple(document.iter(f"{{{namespace}}}p"))
        return cls(package, main, document, part, root, listed is None, paragraphs)

    def name(self, name: str) -> str:
        """A name in the namespace of the document."""
        return f"{{{etree.QName(self.document).namespace}}}{name}"

    def clear(self) -> bool:
        """Take out the comments that we made; whether there was any."""
        ours = [each for each in self.listed if each.get(self.name("author")) == AUTHOR]
        numbers = {each.get(self.name("id")) for each in ours}
        for each in ours:
            self.listed.remove(each)
        ends = map(self.name, ("commentRangeStart", "commentRangeEnd", "commentReference"))
        for end in [end for end in self.document.iter(*ends) if end.get(self.name("id")) in numbers]:
            self._take_out(end)
        return bool(ours)

    def _take_out(self, end: Element) -> None:
        """Remove an end of a comment, and the run that holds nothing else."""
        holder = end.getparent()
        holder.remove(end)
        if holder.tag == self.name("r") and all(child.tag == self.name("rPr") for child in holder):
            holder.getparent().remove(holder)

    def beside_boxes(self, anchor: Anchor) -> Anchor:
        """Where a comment can stand: what is in a text box is told at the paragraph that holds the box."""
        holders = list(self.paragraphs[anchor.element].iterancestors(self.name("txbxContent"), self.name("p")))
        if not any(each.tag == self.name("txbxContent") for each in holders):
            return anchor
        return Anchor(self.paragraphs.index(holders[-1]), aside=True)

    def add(self, comments: Iterable[tuple[Anchor, Sequence[str]]]) -> None:
        """Add comments of some lines each, under numbers that none has."""
        taken = {each.get(self.name("id")) for each in self.listed}
        numbers = (number for number in numbered("") if number not in taken)
        for (anchor, lines), number in zip(comments, numbers, strict=False):
            self._add(number, anchor, lines)

    def _add(self, number: str, anchor: Anchor, lines: Sequence[str]) -> None:
        told = {self.name("id"): number, self.name("author"): AUTHOR, self.name("initials"): INITIALS}
        comment = etree.SubElement(self.listed, self.name("comment"), told)
        for line in lines:
            run = etree.SubElement(etree.SubElement(comment, self.name("p")), self.name("r"))
            text = etree.SubElement(run, self.name("t"), {SPACE: "preserve"})
            text.text = line
        begin, end = (etree.Element(self.name(f"commentRange{side}"), {self.name("id"): number}) for side in SIDES)
        reference = etree.Element(self.name("r"))
        etree.SubElement(reference, self.name("commentReference"), {self.name("id"): number})
        enclose(letters_at(anchor, self.paragraphs), self.paragraphs[anchor.element], begin, end, reference)

    def written(self) -> bytes:
        """The file with the document and its comments as they are now."""
        self.package.put(self.main, self.document)
        self.package.put(self.part, self.listed)
        if self.fresh:
            strict = self.name("").startswith(f"{{{STRICT}")
            self.package.relate(self.main, RELATION_STRICT if strict else RELATION, self.part)
            self.package.declare(self.part, CONTENT)
        return self.package.written()
