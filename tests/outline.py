"""What an HTML page is made of."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "input"}


class Outline(HTMLParser):
    """Which elements a page has, and whether each of them is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def values(self, name: str) -> list[str]:
        """The values that an attribute has, wherever it stands."""
        return [attrs[name] or "" for _, attrs in self.found if name in attrs]

    def keys(self, *tags: str) -> set[str]:
        """The keys of the elements with these names."""
        return {key for tag, attrs in self.found if tag in tags for key in (attrs.get("data-k") or "").split()}
