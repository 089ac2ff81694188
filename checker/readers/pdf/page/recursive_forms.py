"""Finds pages that draw a form which draws itself: pdfium would go on drawing it until the memory is full."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, resolve1
from pdfminer.psparser import literal_name

DRAWS = re.compile(rb"/([^\s()<>\[\]{}/%]+)\s+Do\b")
DEEPEST = 12  #: forms that hold forms that hold forms; what lies deeper is not read [unknown]

MOST = 10_000  #: forms that one form draws, with those that these draw; no page has so many [cost]

Form = tuple[PDFStream, Any]  #: a form, and the resources that it draws from: its own, or else those around it
Held = Callable[[Form], Iterator[Form]]


def is_endless(resources: Any) -> bool:
    """Whether a form that a page may draw draws itself, alone or by way of others, lies too deep, or draws too much.

    Forms often share the page's resources, and so could draw themselves, but do not; only then are they looked into.
    """
    forms = [form for _, form in forms_in(resources)]
    if circular(forms, named_by):
        return circular(forms, drawn_by) or too_many(forms)
    return too_many(forms)


def too_many(forms: list[Form]) -> bool:
    """Whether forms, which do not draw themselves, draw forms that draw forms, and so on, more often than is read."""
    known: dict[int, int] = {}

    def drawings(form: Form) -> int:
        if id(form[0]) not in known:
            known[id(form[0])] = 1 + sum(map(drawings, drawn_by(form)))
        return known[id(form[0])]

    return any(drawings(form) > MOST for form in forms)


def circular(forms: list[Form], held: Held) -> bool:
    """Whether one comes back from a form to itself over the forms that it holds."""
    done: set[int] = set()

    def returns(form: Form, above: tuple[int, ...]) -> bool:
        own = id(form[0])
        if own in above or len(above) > DEEPEST:
            return True
        if own in done:
            return False
        done.add(own)
        return any(returns(inner, (*above, own)) for inner in held(form))

    return any(returns(form, ()) for form in forms)


def named_by(form: Form) -> Iterator[Form]:
    """The forms that a form could draw."""
    yield from (inner for _, inner in forms_in(form[1]))


def drawn_by(form: Form) -> Iterator[Form]:
    """The forms that a form draws."""
    named = dict(forms_in(form[1]))
    if named:
        drawn = (name.decode("latin-1") for name in DRAWS.findall(form[0].get_data()))
        yield from (named[name] for name in drawn if name in named)


def forms_in(resources: Any) -> Iterator[tuple[str, Form]]:
    """The forms that resources name."""
    held = dict_value(resources)
    for name, value in dict_value(held.get("XObject")).items():
        form = resolve1(value)
        if isinstance(form, PDFStream) and literal_name(form.get("Subtype")) == "Form":
            yield name, (form, form.get("Resources") or held)
