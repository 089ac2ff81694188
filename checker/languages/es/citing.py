"""What Spanish texts cite by."""

from __future__ import annotations

from typing import Final

from checker.languages.citing import Citing
from checker.languages.words import words

CITING: Final = Citing(
    cited={
        "table": ("cuadro", "cuadros", "tabla", "tablas"),
        "figure": ("figura", "figuras", "gráfico", "gráficos"),
        "annex": ("anexo", "anexos", "apéndice"),
        "paragraph": ("párrafo", "párrafos", "párr.", "párrs."),
    },
    joints=("y", "a", "al", "o"),
    own=("supra", "infra", "más arriba", "más abajo", "del presente informe", "del presente documento"),
    others=("ibid", "resolución", "decisión", "artículo", "convención", "cap."),
    whose=("de", "del", "al"),
    present=words(
        "el presente informe, el presente documento, la presente nota, del presente informe, del presente documento"
    ),
)
