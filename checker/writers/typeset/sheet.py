"""A whole HTML page that stands alone: its styles and its few lines of script are in it, and nothing is fetched.

A policy in its head lets the browser run these styles and this script, known by their hashes, show pictures that lie in
the page, and nothing else, whatever a document may have smuggled in.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from checker.data import sources
from checker.writers.typeset.markup import direction, element, plain

SHARED = "writers/typeset/sheet.css"  #: the style that all pages share: ink and paper, by day and night, and tables


ALONE = "form-action 'none'"  #: what else a page may do that talks to nobody


def sheet(title: str, body: Iterable[str], style: str, script: str = "", may: str = ALONE, language: str = "en") -> str:
    """The page in a language; `style` and `script` are files of the package, the style behind the shared one."""
    dress = _text(SHARED) + _text(style)
    moves = _text(script) if script else ""
    screen = element("meta", name="viewport", content="width=device-width, initial-scale=1")
    policy = element("meta", http_equiv="Content-Security-Policy", content=_policy(dress, moves, may))
    inner = [element("meta", charset="utf-8"), policy, screen, element("title", plain(title)), element("style", dress)]
    end = [element("script", moves)] if moves else []
    inner_page = [element("head", inner), "\n", element("body", ["\n", *body, *end])]
    page = element("html", inner_page, lang=language, dir=direction(language))
    return f"<!doctype html>\n{page}\n"


def _text(name: str) -> str:
    return sources(name).decode()


def _policy(style: str, script: str, may: str) -> str:
    run = f"; script-src '{_hash(script)}'" if script else ""
    return f"default-src 'none'; img-src data:; style-src '{_hash(style)}'{run}; base-uri 'none'; {may}"


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode("ascii")
