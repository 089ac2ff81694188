"""Forms that draw forms: how deep they are looked into."""

from __future__ import annotations

from typing import Any

import pytest
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import LIT

from checker.readers.pdf.page.recursive_forms import is_endless


def nested(count: int) -> dict[str, Any]:
    """Resources with a form that draws a form, and so on; so many in all, and the last one draws nothing."""
    resources: dict[str, Any] = {}
    for step in range(count):
        form = PDFStream({"Subtype": LIT("Form"), "Resources": resources}, b"/A Do" if step else b"")
        resources = {"XObject": {"A": form}}
    return resources


@pytest.mark.parametrize(("count", "endless"), [(13, False), (14, True)])
def test_forms_within_forms_that_lie_too_deep_are_not_read(count: int, endless: bool) -> None:
    assert is_endless(nested(count)) == endless


@pytest.mark.parametrize(("times", "endless"), [(9, False), (10, True)])
def test_forms_that_draw_more_forms_than_any_page_has_are_not_read(times: int, endless: bool) -> None:
    """Four forms deep, each draws the next so many times: 9,999 or so in all."""
    resources: dict[str, Any] = {}
    for step in range(5):
        form = PDFStream({"Subtype": LIT("Form"), "Resources": resources}, b"/A Do " * times if step else b"")
        resources = {"XObject": {"A": form}}
    assert is_endless(resources) == endless
