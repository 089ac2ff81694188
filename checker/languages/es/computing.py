"""Spanish sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing, NamedRate
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words(
        """
        más, superior, superiores, mayor, mayores, supera, superan, superó, superaron, excede, exceden, excedió,
        superávit, por encima, aumentar, ganó, superaba, superaban, excedieron, excedía, excedían, rebasó,
        rebasaron
        """
    ),
    less=words("menos, inferior, inferiores, menor, menores, déficit, por debajo, perdió, perdieron, cayó, cayeron"),
    than=words("que"),
    against=words(
        """
        a, al, excede, exceden, excedió, excedieron, supera, superan, superó, superaron, superaba, superaban,
        excedía, excedían, rebasó, rebasaron
        """
    ),
    gaps=words("diferencia, brecha, variación, saldo, sobregasto, exceso de gastos, rebasamiento, economías"),
    shares=words(
        """
        proporción, parte, participación, representa, representan, representó, representaron, representaba,
        supone, suponen, supuso, constituye, constituyen, constituyó, corresponde, corresponden, correspondió,
        tasa, cobertura, absorbe, absorben, absorbió, provino de, provinieron de, procedió de, procedieron de,
        correspondía, correspondían, se destinó a, se destinaron a
        """
    ),
    sums=words(
        """
        en conjunto, conjuntamente, juntos, juntas, sumados, sumadas, entre ambos, entre ambas, en total,
        sumaban, sumaron, suman, totalizaban, totalizaron, totalizan, entre los dos, entre las dos, entre los
        tres, entre las tres
        """
    ),
    averages=words(
        """
        promedio, en promedio, media, por término medio, promedió, número medio, costo medio, gasto medio,
        importe medio, monto medio
        """
    ),
    ratios=words("veces, razón de, relación de, por cada, por"),
    rates=(
        NamedRate(
            words("tasa de ejecución, porcentaje de ejecución, índice de ejecución"),
            words("gastos, gastado"),
            words("consignó, consignación, consignaciones, crédito, créditos, aprobado, aprobó"),
        ),
        NamedRate(words("letalidad"), words("muertes, defunciones, fallecidos"), words("casos")),
        NamedRate(words("tasa de vacantes"), words("vacantes"), words("puestos, plazas")),
        NamedRate(words("participación"), words("votos, votantes"), words("inscritos, electores")),
    ),
    barred=words(
        """
        sin, salvo, excepto, excluidos, excluidas, excluido, excluida, excluyendo, con exclusión de, aparte de, si,
        objetivo, meta, previsto, prevista, mediana, ponderado, ponderada, podría, debería, sería, deducidos
        """
    ),
)
