"""Spanish sentences: how they say figures."""

from __future__ import annotations

from typing import Final

from checker.languages.prose import Prose
from checker.languages.words import numbers, words

PROSE: Final = Prose(
    numerals=numbers(
        """
        dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13,
        catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21,
        veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28,
        veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90,
        cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400,
        cuatrocientas 400, quinientos 500, quinientas 500, seiscientos 600, seiscientas 600, setecientos 700,
        setecientas 700, ochocientos 800, ochocientas 800, novecientos 900, novecientas 900, mil 1000
        """
    ),
    hedges={
        "about": words(
            """
            alrededor de, aproximadamente, unos, unas, cerca de, en torno a, un promedio de, en
            promedio, estimado en, estimada en, del orden de
            """
        ),
        "nearly": words("casi, algo menos de, poco menos de"),
        "over": words(
            """
            más de, por lo menos, al menos, como mínimo, superior a, superiores a, algo más de, poco más
            de
            """
        ),
        "up to": words("hasta, a lo sumo, menos de, como máximo, inferior a, inferiores a"),
    },
    hedges_after={
        "about": words("aproximadamente, en promedio"),
        "over": words("o más, como mínimo"),
        "up to": words("o menos, como máximo"),
    },
    points=words("puntos porcentuales, punto porcentual"),
    numbered=words(
        """
        párrafo, párrafos, párr., párrs., cuadro, cuadros, tabla, tablas, figura, figuras, gráfico,
        artículo, artículos, art., anexo, anexos, apéndice, sección, secciones, secc., capítulo, capítulos,
        cap., parte, tema, temas, regla, reglas, resolución, resoluciones, decisión, decisiones, decreto,
        ley, documento, documentos, núm., núms., n.º, No., nota, notas, página, páginas, pág., págs., fase,
        nivel, categoría, clase, opción, etapa, objetivo, objetivos, meta, escenario, componente, producto,
        programa, subprograma, versión, volumen, vol., grupo, lote, recuadro, pregunta, principio, pilar,
        prioridad, indicador, recomendación, fila, columna, línea, ISO, IPSAS, Umoja, protocolo, convenio,
        cuenta, eje
        """
    ),
    dated=words(
        """
        de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de
        setiembre, de octubre, de noviembre, de diciembre, enero, febrero, marzo, abril, mayo, junio, julio,
        agosto, septiembre, octubre, noviembre, diciembre, horas, h
        """
    ),
    measures=words(
        """
        km, kilómetros, metros, toneladas, hectáreas, ha, kg, kilogramos, litros, MW, MWh, kW, kWh, GW, GWh,
        TWh, Mt, Gg, grados, horas, m3, m2
        """
    ),
    opposites=words("hombres, mujeres"),
    sorts=words(
        """
        vacante, vacantes, ocupado, ocupados, ocupada, ocupadas, cubierto, cubiertos, internacional, internacionales,
        nacional, nacionales, local, locales, confirmado, confirmados, confirmada, confirmadas, probable, probables,
        sospechoso, sospechosos, abierto, abiertos, abierta, abiertas, cerrado, cerrados, cerrada, cerradas, nuevo,
        nuevos, nueva, nuevas, activo, activos, activa, activas, civil, civiles, militar, militares, permanente,
        permanentes, temporario, temporarios, temporal, temporales, público, públicos, pública, públicas, privado,
        privados, privada, privadas, urbano, urbanos, urbana, urbanas, rural, rurales, otro, otros, otra, otras
        """
    ),
    causes=words("porque, ya que, puesto que, dado que, pues, debido a"),
    single=words("un, una"),
    monthly=words("tasa mensual de, razón mensual de, cuota mensual de, importe mensual de, suma mensual de"),
    monthly_after=words("por mes, mensuales, al mes, cada mes"),
    makes=words("lo que hace, lo que suma, para un total de, lo que da un total de, es decir un total de"),
    together=words("en total, en conjunto, conjuntamente, juntos"),
    joins=words("y"),
)
