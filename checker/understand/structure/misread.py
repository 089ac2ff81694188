"""Lines of the contents and headings that may only have been read wrongly, and those that were passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.document import Document, Heading
from checker.understand.structure.outline import DECISION, ContentsLine, key_of
from checker.understand.structure.titles import words

FIRST = 12  #: contents stand on the first pages [unknown]
CLOSE = 2  #: the rest of a title stands so many places before or behind it [unknown]


def is_split(document: Document, line: ContentsLine, heading: Heading) -> bool:
    """Whether one title only goes on in what stands next to the other: it was read in two parts, or two as one."""
    here, there = words(line.entry.text), words(heading.text)
    longer, shorter = (here, there) if len(here) > len(there) else (there, here)
    rest = _rest(longer, shorter)
    if not rest:
        return False
    joined = "".join(rest)
    if longer is there and (_is_cut(document, heading) or _ends_entry(document, line, joined)):
        return True
    if longer is here and _is_next(document, heading, joined):
        return True
    beside = _beside_heading(document, heading) if longer is here else _beside_entry(document, line)
    if joined in ("".join(words(page.foot)) for page in document.pages[:FIRST]):
        return True
    return any(text.startswith(joined) or (len(text) > 1 and text in joined) for text in map("".join, beside) if text)


def _rest(longer: Sequence[str], shorter: Sequence[str]) -> Sequence[str]:
    """What one title has before or behind the other."""
    if list(longer[: len(shorter)]) == list(shorter):
        return longer[len(shorter) :]
    return longer[: -len(shorter)] if list(longer[-len(shorter) :]) == list(shorter) else ()


def _is_cut(document: Document, heading: Heading) -> bool:
    """Whether the paragraph behind a heading begins within a sentence, the first words of which the heading has."""
    behind = next((each for each in document.paragraphs if each.order > heading.order), None)
    return behind is not None and behind.order - heading.order <= CLOSE and behind.text[:1].islower()


def _is_next(document: Document, heading: Heading, joined: str) -> bool:
    """Whether the next numbered heading is what a line has too much: two lines were read as one."""
    behind = next((each for each in document.headings if each.order > heading.order and each.number), None)
    return behind is not None and joined in (
        "".join(words(f"{behind.number} {behind.text}")),
        "".join(words(behind.text)),
    )


def _ends_entry(document: Document, line: ContentsLine, joined: str) -> bool:
    """Whether the entry before a line ends with what the line lacks."""
    return line.at > 0 and "".join(words(document.contents[line.at - 1].text)).endswith(joined)


def _beside_heading(document: Document, heading: Heading) -> list[Sequence[str]]:
    """The words of the headings before and after a heading, and of the paragraph after it."""
    near = [other.text for other in document.headings if 0 < abs(other.order - heading.order) <= CLOSE]
    following = [each.text for each in document.paragraphs if 0 < each.order - heading.order <= CLOSE]
    return [words(text) for text in (*near, *following)]


def _beside_entry(document: Document, line: ContentsLine) -> list[Sequence[str]]:
    """The words of the entries before and after a line of the contents, numbers and all."""
    near = document.contents[max(0, line.at - 1) : line.at + 2]
    return [words(f"{each.number or ''} {each.text}") for each in near if each.text != line.entry.text]


def is_elsewhere(document: Document, line: ContentsLine) -> bool:
    """Whether the title of a line stands somewhere in the text, so that its heading may only not be told as one."""
    title = "".join(words(line.entry.text))
    if len(words(line.entry.text)) < 2 or len(title) < 4:
        return True
    heads = (decision["number"] for each in document.headings if (decision := DECISION.match(each.text)))
    if "/" in line.number and line.number in map(key_of, heads):
        return True
    return any(title in "".join(words(text)) for text in _texts(document)) or _is_joined(document, title)


def _is_joined(document: Document, title: str) -> bool:
    """Whether a title begins as one heading and ends as another: two lines were read as one."""
    titles = ["".join(words(each.text)) for each in document.headings if len(words(each.text)) > 1]
    return any(map(title.startswith, titles)) and any(map(title.endswith, titles))


def _texts(document: Document) -> Iterator[str]:
    """All that a title may have been read as."""
    yield from (each.text for each in document.paragraphs)
    yield from (each.text for each in document.headings)
    yield from (each.text for each in document.notes)
    yield from (each.title for each in document.captions)
    for table in document.tables:
        yield from (table.title, *(row.label for row in table.rows))


def passed_over(document: Document, lines: Sequence[ContentsLine]) -> list[Heading]:
    """The numbered headings that no line stands for, though lines stand for those of their kind around them."""
    listed = {line.heading.order for line in lines if line.heading}
    found: list[Heading] = []
    for level in {line.heading.level for line in lines if line.heading and line.heading.number}:
        ranks = [each for each in document.headings if each.level <= level]
        for before, heading, after in zip(ranks, ranks[1:], ranks[2:], strict=False):
            around = before.order in listed and after.order in listed
            if around and heading.number and heading.text and heading.level == level and heading.order not in listed:
                found.append(heading)
    entries = ["".join(words(each.text)) for each in document.contents]
    unlisted = [each for each in found if not any("".join(words(each.text)) in text for text in entries)]
    return sorted(unlisted, key=lambda each: each.order)
