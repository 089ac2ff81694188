"""The numbers that are printed on pages, as the running heads and feet bear them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from checker.model.document import Document

_NUMBER = re.compile(r"(?<![\w/.-])(\d{1,4})(?:/\d{1,4})?(?![\w.-])")


def printed_pages(document: Document) -> Mapping[int, int]:
    """The number that each page bears, by its place in the file; empty where running heads and feet give none.

    Pages that are counted otherwise, before the first that bears such a number, are left out.
    """
    texts = {page.number: f"{page.foot} | {page.head}" for page in document.pages}
    borne = {page: {int(found) for found in _NUMBER.findall(text)} for page, text in texts.items()}
    shifts = Counter(number - page for page, numbers in borne.items() for number in numbers)
    shift, count = shifts.most_common(1)[0] if shifts else (0, 0)
    if not count or 2 * count < len(borne):
        return {}
    first = min(page for page, numbers in borne.items() if page + shift in numbers)
    return {page: page + shift for page in borne if page >= first or shift >= 0}
