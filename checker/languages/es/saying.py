"""Spanish sentences: what stands between a figure and what it is said of."""

from __future__ import annotations

from typing import Final

from checker.languages.saying import Saying
from checker.languages.words import words

SAYING: Final = Saying(
    changes=words(
        "aumento, aumentos, incremento, disminución, disminuciones, reducción, reducciones, variación, variaciones, "
        "crecimiento, diferencia"
    ),
    links=words(
        "el, la, los, las, un, una, de, del, para, en, a, al, por, y, o, que, se, su, sus, es, son, era, eran, fue, "
        "fueron, ha, han, sido, ascendió, ascendieron, asciende, ascienden, ascendía, ascendían, cifra, cifran, "
        "importe, monto, montos, cuantía, total, totales, totalizó, totalizaron, representa, representan, "
        "representando, recursos, necesidades, presupuesto, ejercicio, período, periodo, bienio, financiero, bruto, "
        "neto, brutas, netas, cifras, promedio, tasa, nivel, global, previsto, "
        "refleja, reflejan, reflejando, supone, suponen"
    ),
    joining=words("y, o"),
    earlier=words("anterior, anteriores, precedente, precedentes, año antes, años antes, año pasado"),
    apart=words(
        "antes, primer semestre, segundo semestre, trimestre, semestre, hasta la fecha, desde, por sí solo, por sí "
        "sola, dos veces, superar, supere, supera, superan, superó, superaron, rebasar, rebasa, rebasó, rebasaron, "
        "sobrepasa, sobrepasó, sobrepasaron, exceder, excede, excedió, límite, "
        "tope, umbral, máximo, mínimo, como mucho, como máximo, al menos, promedio, media, mediana, acumulado, "
        "acumulada, acumulados, acumuladas, decenio, capacidad, recomendado, recomienda, prevé, prevén, inicial, "
        "iniciales, inicialmente, original, originales, originalmente, en un principio, mediados, mitad del año, "
        "en otra parte, vecino, vecina, vecinos, otro, otra, otras organizaciones, otros organismos, otras "
        "entidades, fondos y programas, organismos especializados"
    ),
    generic=words(
        "alcanzar, alcanzó, alcanzaron, personas, persona, individuos, casos, elementos, unidades, número, había, "
        "tenía, tenían, hubo, valor, no, respecto"
    ),
    within=words("en"),
)
