"""Spanish dates."""

from __future__ import annotations

from typing import Final

from checker.languages.calendar import Calendar
from checker.languages.words import names, words

CALENDAR: Final = Calendar(
    months=names(
        """
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre/setiembre, octubre, noviembre, diciembre
        """
    ),
    weekdays=names("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    forms=("{day}[ de {month}[ de {year}]]", "{day}[ {month}[ {year}]]"),
    until=("al", "a", "hasta el", "hasta"),
    opening=("del", "desde el", "entre el", "período", "periodo"),
    as_at=("al", "a fecha de"),
    done=words(
        """
        gastos, gasto, gastado, efectivo, efectivos, reales, real, ascendía, ascendían, ascendieron, ascendió,
        recibido, recibidos, recibidas, pagado, pagados, pagadas, recaudado, ocupados, ocupadas, cubiertos,
        cubiertas, realizados, ejecutado, ejecutados, no comprometido
        """
    ),
    planned=words(
        """
        previsto, previstos, prevista, previstas, previsiones, proyectado, proyectados, proyectada, proyectadas,
        proyecciones, propuesto, propuestos, propuesta, propuestas, estimado, estimados, estimada, estimadas,
        estimaciones, esperado, esperados, deberá, deberán, debería, deberían, será, serán, sería, serían, podrá,
        podrán, a más tardar, objetivo, objetivos, meta, metas, necesidades, prorrogado, prórroga, si
        """
    ),
    accounts=words(
        """
        informe sobre la ejecución, ejecución del presupuesto, ejecución financiera, estados financieros, informe de
        ejecución
        """
    ),
    moved=words(
        """
        aplazado, aplazada, aplazamiento, adelantado, adelantada, pospuesto, modificado, modificada, corregido,
        revisado, plazo
        """
    ),
    numbered=("núm.", "núms.", "nº", "n.º", "n°", "no.", "número", "volumen", "vol.", "semana", "página", "pág."),
    articles=("el",),
)
