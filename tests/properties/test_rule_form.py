"""However a rule file is spaced, its form says the same, keeps each comment, and has itself as its form."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.rulebook import parse
from checker.rulebook.form import formed
from checker.rulebook.sheet import RuleSheet

CLAUSES = [
    ["title", '"The # is “not” so"'],
    ["severity", "warning"],
    ["in", "tables", "with", "columns", "approved", ",", "“Net # 1”", ",", "spent"],
    ["for", "each", "row"],
    ["expect", '"Net # 1"', "=", "(", "approved", "−", "spent", ")", "*", "2", "/", "-", "1.5", "within", "0.5"],
]
TERM = ["en", '"one"', '"two # three"', "“four”"]
ENDS = st.sampled_from(["", "", " ", "# why", "  # “so”"])
ABOVE = st.sampled_from(["", "", "\n", "# a comment\n", "    # another\n\n"])


@st.composite
def clauses(draw: st.DrawFn, words: list[str]) -> str:
    """A clause with spaces, line breaks and comments of all kinds."""
    text = draw(ABOVE) + " " + words[0]
    for word in words[1:]:
        text += draw(st.sampled_from([" ", "   ", "\t", "\n            ", " # within\n             "])) + word
    return text + draw(ENDS) + "\n"


@st.composite
def sheets(draw: st.DrawFn) -> str:
    """A rule between two terms."""
    rule = [draw(clauses(words)) for words in draw(st.permutations(CLAUSES))]
    first, second = (f"{draw(ABOVE)}term {name}{draw(ENDS)}\n{draw(clauses(TERM))}" for name in ("a", "b"))
    return first + draw(ABOVE) + f"rule x{draw(ENDS)}\n" + "".join(rule) + second + draw(ABOVE)


def comments(text: str) -> list[str]:
    bare = re.sub(r"\"[^\"\n]*\"|“[^”\n]*”(?=\s*[,\n#]|$)", "", text)
    return sorted(found.rstrip() for found in re.findall(r"#.*", bare))


@settings(deadline=None)
@given(sheets())
def test_a_form_says_the_same_keeps_the_comments_and_stays(text: str) -> None:
    once = formed(RuleSheet.of(text, "a.rule"))
    (one,), (other,) = parse(text, "a.rule").rules, parse(once, "a.rule").rules
    assert (one.title, one.scope, one.loop, one.expect, one.slack) == (
        (other.title, other.scope, other.loop, other.expect, other.slack)
    )
    assert parse(text, "a.rule").terms["a"].words == parse(once, "a.rule").terms["a"].words
    assert comments(once) == comments(text)
    assert formed(RuleSheet.of(once, "a.rule")) == once
