"""Spanish."""

from __future__ import annotations

from typing import Final

from checker.languages.es.sentences import COMPUTING, PROSE, SAYING, SIGNS
from checker.languages.language import Calendar, Citing, Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import names, pairs, powers, words

LANGUAGE: Final = Language(
    code="es",
    name="Español",
    decimals=(",", "."),
    groups=(" ", ".", ",", "'"),
    nils=NILS,
    missing=(*MISSING, "n.d.", "n.c.", "no disponible", "no se aplica"),
    scales=powers("mil 3, miles 3, millón 6, millones 6, mil millones 9, miles de millones 9, billón 12, billones 12"),
    currencies=CURRENCIES
    | pairs("""
        dólares de los Estados Unidos USD, dólares EE.UU. USD, dólares USD, euros EUR, euro EUR, francos suizos CHF,
        libras esterlinas GBP, yenes JPY, dólares canadienses CAD, francos CFA XOF
    """),
    percents=("por ciento", "porcentaje", "porcentajes", "%"),
    rates=("tasa", "tasas"),
    other_rates=("tasa de cambio", "tasas de cambio", "tasa diaria", "tasa mensual", "tasa de reembolso"),
    shares=("proporción", "cuota", "participación"),
    counts=words("""
        puestos, puesto, plazas, plaza, personal, personas, funcionarios, voluntarios, observadores, documentos,
        reuniones, sesiones, días, publicaciones, proyectos, países, partes, estados miembros, mujeres, hombres, votos,
        participantes, recomendaciones, vehículos, categoría
    """),
    numbers=("número de", "número", "cantidad de"),
    amounts=words("""
        presupuesto, gastos, gasto, costo, costos, consignación, consignaciones, créditos, saldo, ingresos,
        contribuciones, recursos financieros, recursos necesarios, monto, montos, importe, fondos, cuotas, pasivo,
        activo
    """),
    scaled=("en", "expresado en", "expresados en"),
    rounded=words("redondeado, redondeados, redondeada, redondeadas"),
    approximate=("aproximado", "aproximados", "aproximada", "aproximadas"),
    roundings=words("""
        diferencias de redondeo, debido al redondeo, a causa del redondeo, por efecto del redondeo, por razones de
        redondeo, como consecuencia del redondeo, como resultado del redondeo, se han redondeado, pueden no coincidir,
        puede no coincidir, pueden no corresponder a la suma, puede no corresponder a la suma, no siempre coinciden
    """),
    years=("año", "años"),
    captions=("Cuadro", "Tabla"),
    notes=("Nota", "Notas", "Abreviaturas", "Abreviatura", "Siglas", "Fuente", "Fuentes"),
    distributions=("Distr.", "general", "limitada", "reservada"),
    figures=("Figura", "Gráfico"),
    citing=Citing(
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
        sources=(
            "Referencias",
            "Referencias bibliográficas",
            "Bibliografía",
            "Fuentes",
            "Obras citadas",
            "Lista de referencias",
        ),
        present=words("""
            el presente informe, el presente documento, la presente nota, del presente informe, del presente documento
        """),
    ),
    contents=("Índice", "Contenido"),
    ranges=("Párrafos", "Párrafo", "Página", "Páginas"),
    annexes=("Anexo", "Apéndice"),
    sessions=("período de sesiones", "periodo de sesiones"),
    agendas=("Tema", "Temas"),
    calendar=Calendar(
        months=names("""
            enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre/setiembre, octubre, noviembre,
            diciembre
        """),
        weekdays=names("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
        forms=("{day}[ de {month}[ de {year}]]", "{day}[ {month}[ {year}]]"),
        until=("al", "a", "hasta el", "hasta"),
        opening=("del", "desde el", "entre el", "período", "periodo"),
        as_at=("al", "a fecha de"),
        done=words("""
            gastos, gasto, gastado, efectivo, efectivos, reales, real, ascendía, ascendían, ascendieron, ascendió,
            recibido, recibidos, recibidas, pagado, pagados, pagadas, recaudado, ocupados, ocupadas, cubiertos,
            cubiertas, realizados, ejecutado, ejecutados, no comprometido
        """),
        planned=words("""
            previsto, previstos, prevista, previstas, previsiones, proyectado, proyectados, proyectada, proyectadas,
            proyecciones, propuesto, propuestos, propuesta, propuestas, estimado, estimados, estimada, estimadas,
            estimaciones, esperado, esperados, deberá, deberán, debería, deberían, será, serán, sería, serían, podrá,
            podrán, a más tardar, objetivo, objetivos, meta, metas, necesidades, prorrogado, prórroga, si
        """),
        accounts=words("""
            informe sobre la ejecución, ejecución del presupuesto, ejecución financiera, estados financieros, informe de
            ejecución
        """),
        moved=words("""
            aplazado, aplazada, aplazamiento, adelantado, adelantada, pospuesto, modificado, modificada, corregido,
            revisado, plazo
        """),
        numbered=("núm.", "núms.", "nº", "n.º", "n°", "no.", "número", "volumen", "vol.", "semana", "página", "pág."),
        articles=("el",),
    ),
    particles=words("el, la, los, las, un, una, de, del, y, e, en, para, por, a, al, sobre, con, desde"),
    legends=("Abreviaturas", "Abreviatura", "Siglas", "Sigla"),
    components=words("policía, fuerza, fuerzas, tropas, contingente, componente, personal"),
    acronyms=(*ACRONYMS, *words("ONU, PNUD, PNUMA, ACNUR, OMS, OIT, FMI, OTAN, VIH, SIDA, PIB, ONG, TIC, UE")),
    prose=PROSE,
    saying=SAYING,
    computing=COMPUTING,
    signs=SIGNS,
    stop_words=("el", "los", "las", "del", "y", "en", "para", "por", "con", "una", "se", "que", "al", "su"),
    linking=("de", "del", "sobre"),
    leading=("de", "del", "al"),
    joints=("de",),
    grades=("SG",),
)
