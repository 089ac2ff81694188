"""Spanish."""

from __future__ import annotations

from typing import Final

from checker.languages.es.calendar import CALENDAR
from checker.languages.es.citing import CITING
from checker.languages.es.computing import COMPUTING
from checker.languages.es.prose import PROSE
from checker.languages.es.saying import SAYING
from checker.languages.es.ties import SIGNS
from checker.languages.language import Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import pairs, powers, words

LANGUAGE: Final = Language(
    code="es",
    name="Español",
    decimals=(",", "."),
    groups=(" ", ".", ",", "'"),
    nils=NILS,
    missing=(*MISSING, "n.d.", "n.c.", "no disponible", "no se aplica"),
    scales=powers(
        """
        mil 3, miles 3, millón 6, millones 6, mil millones 9, miles de millones 9, billón 12, billones 12
        """
    ),
    currencies=CURRENCIES
    | pairs(
        """
        dólares de los Estados Unidos USD, dólares EE.UU. USD, dólares USD, euros EUR, euro EUR, francos suizos CHF,
        libras esterlinas GBP, yenes JPY, dólares canadienses CAD, francos CFA XOF
        """
    ),
    percents=("por ciento", "porcentaje", "porcentajes", "%"),
    rates=("tasa", "tasas"),
    other_rates=("tasa de cambio", "tasas de cambio", "tasa diaria", "tasa mensual", "tasa de reembolso"),
    shares=("proporción", "cuota", "participación"),
    counts=words(
        """
        puestos, puesto, plazas, plaza, personal, personas, funcionarios, voluntarios, observadores, documentos,
        reuniones, sesiones, días, publicaciones, proyectos, países, partes, estados miembros, mujeres, hombres,
        votos, participantes, recomendaciones, vehículos, categoría
        """
    ),
    numbers=("número de", "número", "cantidad de"),
    amounts=words(
        """
        presupuesto, gastos, gasto, costo, costos, consignación, consignaciones, créditos, saldo, ingresos,
        contribuciones, recursos financieros, recursos necesarios, monto, montos, importe, fondos, cuotas, pasivo,
        activo
        """
    ),
    scaled=("en", "expresado en", "expresados en"),
    rounded=words("redondeado, redondeados, redondeada, redondeadas"),
    approximate=("aproximado", "aproximados", "aproximada", "aproximadas"),
    roundings=words(
        """
        diferencias de redondeo, debido al redondeo, a causa del redondeo, por efecto del redondeo, por razones de
        redondeo, como consecuencia del redondeo, como resultado del redondeo, se han redondeado, pueden no
        coincidir, puede no coincidir, pueden no corresponder a la suma, puede no corresponder a la suma, no siempre
        coinciden
        """
    ),
    years=("año", "años"),
    captions=("Cuadro", "Tabla"),
    notes=("Nota", "Notas", "Abreviaturas", "Abreviatura", "Siglas", "Fuente", "Fuentes"),
    distributions=("Distr.", "general", "limitada", "reservada"),
    figures=("Figura", "Gráfico"),
    citing=CITING,
    contents=("Índice", "Contenido"),
    ranges=("Párrafos", "Párrafo", "Página", "Páginas"),
    annexes=("Anexo", "Apéndice"),
    sessions=("período de sesiones", "periodo de sesiones"),
    agendas=("Tema", "Temas"),
    calendar=CALENDAR,
    particles=(
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "de",
        "del",
        "y",
        "e",
        "en",
        "para",
        "por",
        "a",
        "al",
        "sobre",
        "con",
        "desde",
    ),
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
