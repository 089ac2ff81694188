"""Spanish words that tie figures to each other."""

from __future__ import annotations

from typing import Final

from checker.languages.words import words

SIGNS: Final = {
    "UP": words(
        """
        aumento, aumentos, aumentó, aumentaron, aumentado, incremento, incrementos, incrementó, alza,
        crecimiento, creció, aumenta, aumentan, incrementaron, incrementado, crecieron, crecido, subió,
        subieron, subida
        """
    ),
    "DOWN": words(
        """
        disminución, disminuciones, disminuyó, disminuyeron, disminuido, reducción, reducciones, redujo,
        descenso, descendió, baja, bajó, merma, disminuye, disminuyen, redujeron, se ha reducido, se han
        reducido, descendieron, descensos, bajaron, bajado, caída, caídas, retroceso, retrocedió, retrocedieron
        """
    ),
    "VERSUS": words(
        """
        en comparación con, comparado con, comparada con, respecto de, respecto del, con respecto a, frente a, en
        relación con
        """
    ),
    "OF": words("de, del, de los, de las, de un total de"),
    "OR": words(
        """
        o, es decir, esto es, o sea, equivalente al, equivalente a, lo que equivale al, lo que equivale a
        """
    ),
    "FROM": words("desde, de, del, de un, pasó de, pasaron de, pasado de, pasando de, pasa de"),
    "TO": words("a, al, hasta, a un"),
    "BY": words("en, de"),
    "AND": words("y, e, así como"),
    "LINK": words(
        """
        lo que representa, lo que supone, que representa, representa, representan, que supone, supone, lo
        que refleja, refleja, reflejan, que refleja, con, lo que constituye, lo que entraña
        """
    ),
    "WHICH": words("de los cuales, de las cuales, de los que, de las que, de ellos, de ellas"),
    "COMPRISE": words(
        """
        que comprende, que comprenden, comprende, comprenden, a saber, desglosados como sigue, desglosado
        como sigue, integrado por, compuesto por, compuesta por, que incluye exclusivamente
        """
    ),
    "HALT": words(
        """
        incluidos, incluidas, incluido, incluida, incluye, incluyen, entre otros, entre otras, en
        particular, principalmente, por ejemplo, excluidos, menos, respectivamente, cada uno, cada una,
        cada, por, sin, excepto, entre, veces, mitad, tercio, cuarta parte, doble, adicionales, adicional,
        otros, otras, superior, inferior
        """
    ),
    "FILLER": words(
        """
        el, la, los, las, un, una, total, neto, netos, brutos, bruto, aproximadamente, unos, unas, solo
        """
    ),
    "REST": words("restantes, restante, resto, quedan, quedaban, dejando, deja, quedando, saldo de"),
}
