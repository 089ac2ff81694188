"""What French texts cite by."""

from __future__ import annotations

from typing import Final

from checker.languages.citing import Citing
from checker.languages.words import words

CITING: Final = Citing(
    cited={
        "table": ("tableau", "tableaux"),
        "figure": ("figure", "figures", "graphique", "graphiques"),
        "annex": ("annexe", "annexes"),
        "paragraph": ("paragraphe", "paragraphes", "par."),
    },
    joints=("et", "à", "ou"),
    own=("ci-dessus", "ci-dessous", "plus haut", "plus bas", "du présent rapport", "du présent document"),
    others=("ibid", "résolution", "décision", "article", "convention", "chap."),
    whose=("de", "du", "des", "à", "au"),
    present=words(
        """
        le présent rapport, le présent document, la présente note, du présent rapport, du présent document, au
        présent rapport
        """
    ),
)
