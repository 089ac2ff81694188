"""What English texts cite by."""

from __future__ import annotations

from typing import Final

from checker.languages.citing import Citing
from checker.languages.words import words

CITING: Final = Citing(
    cited={
        "table": ("table", "tables"),
        "figure": ("figure", "figures"),
        "annex": ("annex", "annexes", "appendix", "appendices"),
        "paragraph": ("paragraph", "paragraphs", "para.", "paras."),
    },
    joints=("and", "to", "through", "or"),
    own=words(
        """
        above, below, of the present report, to the present report, in the present report, of the present document,
        to the present document, of this report, to this report, of this document, to this document
        """
    ),
    others=words(
        """
        ibid, resolution, resolutions, decision, decisions, article, convention, report of, his report, chap.,
        guidelines
        """
    ),
    whose=("of", "to", "in"),
    present=("the present report", "the present document", "the present note", "the present addendum", "this document"),
)
