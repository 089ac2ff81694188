"""What a draft says itself may be found in it: “iccd-check: allow column-total-differs — the annex says why”."""

from __future__ import annotations

import re

_ADDRESSED = re.compile(r"\s*iccd-check\s*:\s*(?P<said>.*?)\s*", re.IGNORECASE | re.DOTALL)
_SAID = re.compile(
    r"allow\s+(?P<rule>[\w*-]*[\w*])(?:\s*[—–]+\s*|\s+--?\s+)(?P<reason>\S.*)", re.IGNORECASE | re.DOTALL
)


def allowing(text: str) -> tuple[str, str] | None:
    """The rule that a text lets pass, and the reason, both empty where it lacks one; None where it is no such text."""
    addressed = _ADDRESSED.fullmatch(text)
    if not addressed:
        return None
    said = _SAID.fullmatch(addressed["said"])
    return (said["rule"], said["reason"]) if said else ("", "")
