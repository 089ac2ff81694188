"""Spanish sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words(
        """
        más, superior, superiores, mayor, mayores, supera, superan, superó, superaron, excede, exceden, excedió,
        superávit, por encima, aumentar, ganó
        """
    ),
    less=words("menos, inferior, inferiores, menor, menores, déficit, por debajo, perdió, perdieron, cayó, cayeron"),
    than=words("que"),
    against=words("a, al, excede, exceden, excedió, excedieron, supera, superan, superó, superaron"),
    gaps=words("diferencia, brecha, variación, saldo, sobregasto"),
    shares=words(
        """
        proporción, parte, participación, representa, representan, representó, representaron, representaba, supone,
        suponen, supuso, constituye, constituyen, constituyó, corresponde, corresponden, correspondió, tasa, cobertura,
        absorbe, absorben, absorbió
        """
    ),
    sums=words("en conjunto, conjuntamente, juntos, juntas, sumados, sumadas, entre ambos, entre ambas, en total"),
    averages=words("promedio, en promedio, media, por término medio, promedió"),
    ratios=words("veces, razón de, relación de, por cada, por"),
    barred=words(
        """
        sin, salvo, excepto, excluidos, excluidas, excluido, excluida, excluyendo, con exclusión de, aparte de, si,
        objetivo, meta, previsto, prevista, mediana, ponderado, ponderada, podría, debería, sería, deducidos
        """
    ),
)
