"""A whole page that stands alone."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape

from checker.writers.typeset.sheet import sheet


def hashed(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def test_the_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else() -> None:
    text = sheet("A & B", ["<main></main>"], "writers/html.css", "writers/html.js")
    policy, style, script = (
        re.search(pattern, text, re.DOTALL)[1]  # type: ignore[index]
        for pattern in ('Policy" content="(.*?)"', "<style>(.*?)</style>", "<script>(.*?)</script>")
    )
    assert unescape(policy) == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{hashed(style)}'; "
        f"script-src 'sha256-{hashed(script)}'; base-uri 'none'; form-action 'none'"
    )
    assert "<title>A &amp; B</title>" in text
    assert text.endswith(f"<body>\n<main></main><script>{script}</script></body></html>\n")


def test_a_page_without_a_script_allows_none() -> None:
    text = sheet("A", [], "writers/html.css")
    assert ("script-src" in text, "<script" in text) == (False, False)


def test_all_pages_have_the_same_ink_and_paper() -> None:
    one, other = (sheet("A", [], style) for style in ("writers/html.css", "writers/tables/html.css"))
    shared = one[one.index(":root") : one.index("/* a table as it was read */")]
    assert shared in other
