"""Spanish sentences: how they say figures, what stands beside these, works them out and ties them."""

from __future__ import annotations

from typing import Final

from checker.languages.sentences import Computing, NamedRate, Prose, Ranking, Saying
from checker.languages.words import groups, numbers, words

PROSE: Final = Prose(
    numerals=numbers("""
        dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce
        14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintidós 22,
        veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29,
        treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100,
        doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400,
        quinientos 500, quinientas 500, seiscientos 600, seiscientas 600, setecientos 700, setecientas 700, ochocientos
        800, ochocientas 800, novecientos 900, novecientas 900, mil 1000
    """),
    hedges={
        "about": words("""
            alrededor de, aproximadamente, unos, unas, cerca de, en torno a, un promedio de, en promedio, estimado en,
            estimada en, del orden de
        """),
        "nearly": words("casi, algo menos de, poco menos de"),
        "over": words("""
            más de, por lo menos, al menos, como mínimo, superior a, superiores a, algo más de, poco más de
        """),
        "up to": words("hasta, a lo sumo, menos de, como máximo, inferior a, inferiores a"),
    },
    hedges_after={
        "about": words("aproximadamente, en promedio"),
        "over": words("o más, como mínimo"),
        "up to": words("o menos, como máximo"),
    },
    points=words("puntos porcentuales, punto porcentual"),
    numbered=words("""
        párrafo, párrafos, párr., párrs., cuadro, cuadros, tabla, tablas, figura, figuras, gráfico, artículo, artículos,
        art., anexo, anexos, apéndice, sección, secciones, secc., capítulo, capítulos, cap., parte, tema, temas, regla,
        reglas, resolución, resoluciones, decisión, decisiones, decreto, ley, documento, documentos, núm., núms., n.º,
        No., nota, notas, página, páginas, pág., págs., fase, nivel, categoría, clase, opción, etapa, objetivo,
        objetivos, meta, escenario, componente, producto, programa, subprograma, versión, volumen, vol., grupo, lote,
        recuadro, pregunta, principio, pilar, prioridad, indicador, recomendación, fila, columna, línea, ISO, IPSAS,
        Umoja, protocolo, convenio, cuenta, eje, cláusula, ecuación, ecuaciones, ecuación (, ecuaciones (, fórmula,
        fórmula (
    """),
    dated=words("""
        de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de setiembre,
        de octubre, de noviembre, de diciembre, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
        octubre, noviembre, diciembre, horas, h
    """),
    intervals=words("IC, intervalo de confianza"),
    measures=words("""
        km, kilómetros, metros, toneladas, hectáreas, ha, kg, kilogramos, litros, MW, MWh, kW, kWh, GW, GWh, TWh, Mt,
        Gg, grados, horas, m3, m2, km2, km², m², t, MWc, MWp, MWe, megavatios
    """),
    opposites=groups("hombres, mujeres; niños, niñas"),
    sorts=groups("""
        vacante, vacantes, ocupado, ocupados, ocupada, ocupadas, cubierto, cubiertos; internacional, internacionales,
        nacional, nacionales, local, locales; confirmado, confirmados, confirmada, confirmadas, probable, probables,
        sospechoso, sospechosos, sospechosa, sospechosas; abierto, abiertos, abierta, abiertas, cerrado, cerrados,
        cerrada, cerradas; nuevo, nuevos, nueva, nuevas; activo, activos, activa, activas; civil, civiles, militar,
        militares; permanente, permanentes, temporario, temporarios, temporal, temporales; público, públicos, pública,
        públicas, privado, privados, privada, privadas; urbano, urbanos, urbana, urbanas, rural, rurales; autorizado,
        autorizados, autorizada, autorizadas, regular, regulares, irregular, irregulares; positivo, positivos, positiva,
        positivas, negativo, negativos, negativa, negativas; alto, altos, alta, altas, medio, medios, media, medias,
        bajo, bajos, baja, bajas; otro, otros, otra, otras
    """),
    causes=words("porque, ya que, puesto que, dado que, pues, debido a"),
    single=words("un, una"),
    monthly=words("tasa mensual de, razón mensual de, cuota mensual de, importe mensual de, suma mensual de"),
    monthly_after=words("por mes, mensuales, al mes, cada mes"),
    makes=words("lo que hace, lo que suma, para un total de, lo que da un total de, es decir un total de"),
    together=words("en total, en conjunto, conjuntamente, juntos"),
    wholes=words("total, totales, conjunto, totalidad, global"),
    in_order=words("respectivamente"),
    spread=words("""
        distribuidos, distribuidas, distribuido, distribuida, repartidos, repartidas, desglosados, desglosadas, se
        distribuyen
    """),
    joins=words("y"),
)

SAYING: Final = Saying(
    changes=words("""
        aumento, aumentos, incremento, disminución, disminuciones, reducción, reducciones, variación, variaciones,
        crecimiento, diferencia
    """),
    links=words("""
        el, la, los, las, un, una, de, del, para, en, a, al, por, y, o, que, se, su, sus, es, son, era, eran, fue,
        fueron, ha, han, sido, ascendió, ascendieron, asciende, ascienden, ascendía, ascendían, cifra, cifran, importe,
        monto, montos, cuantía, total, totales, totalizó, totalizaron, representa, representan, representando, recursos,
        necesidades, presupuesto, ejercicio, período, periodo, bienio, financiero, bruto, neto, brutas, netas, cifras,
        promedio, tasa, nivel, global, previsto, refleja, reflejan, reflejando, supone, suponen
    """),
    joining=words("y, o"),
    earlier=words("anterior, anteriores, precedente, precedentes, año antes, años antes, año pasado"),
    apart=words("""
        antes, primer semestre, segundo semestre, trimestre, semestre, hasta la fecha, desde, por sí solo, por sí sola,
        dos veces, superar, supere, supera, superan, superó, superaron, rebasar, rebasa, rebasó, rebasaron, sobrepasa,
        sobrepasó, sobrepasaron, exceder, excede, excedió, límite, tope, umbral, máximo, mínimo, como mucho, como
        máximo, al menos, promedio, media, mediana, acumulado, acumulada, acumulados, acumuladas, decenio, capacidad,
        recomendado, recomienda, prevé, prevén, inicial, iniciales, inicialmente, original, originales, originalmente,
        en un principio, mediados, mitad del año, en otra parte, vecino, vecina, vecinos, otro, otra, otras
        organizaciones, otros organismos, otras entidades, fondos y programas, organismos especializados
    """),
    alone=words("por sí solo, por sí sola"),
    generic=words("""
        alcanzar, alcanzó, alcanzaron, personas, persona, individuos, casos, elementos, unidades, número, había, tenía,
        tenían, hubo, valor, no, respecto, cual, cuales, registró, registraron, registrado, registrados, registrada,
        registradas, contaba, contaban, sumaron, contabilizaron
    """),
    deciding=words("aprobar, aprueba, apruebe, invita, tomar nota, toma nota, desee"),
    standing=words("""
        expuesto, expuestos, presentado, presentados, presentadas, indicado, indicados, indicadas,
        conclusión, necesarios, necesarias, figura, figuran
    """),
    within=words("en"),
)

COMPUTING: Final = Computing(
    more=words("""
        más, superior, superiores, mayor, mayores, supera, superan, superó, superaron, excede, exceden, excedió,
        superávit, por encima, aumentar, ganó, superaba, superaban, excedieron, excedía, excedían, rebasó, rebasaron
    """),
    less=words("menos, inferior, inferiores, menor, menores, déficit, por debajo, perdió, perdieron, cayó, cayeron"),
    than=words("que"),
    against=words("""
        a, al, excede, exceden, excedió, excedieron, supera, superan, superó, superaron, superaba, superaban, excedía,
        excedían, rebasó, rebasaron
    """),
    gaps=words("diferencia, brecha, variación, saldo, sobregasto, exceso de gastos, rebasamiento, economías"),
    shares=words("""
        proporción, parte, participación, representa, representan, representó, representaron, representaba, supone,
        suponen, supuso, constituye, constituyen, constituyó, corresponde, corresponden, correspondió, tasa, cobertura,
        absorbe, absorben, absorbió, provino de, provinieron de, procedió de, procedieron de, correspondía,
        correspondían, se destinó a, se destinaron a
    """),
    sums=words("""
        en conjunto, conjuntamente, juntos, juntas, sumados, sumadas, entre ambos, entre ambas, en total, sumaban,
        sumaron, suman, totalizaban, totalizaron, totalizan, entre los dos, entre las dos, entre los tres, entre las
        tres
    """),
    averages=words("""
        promedio, en promedio, media, por término medio, promedió, número medio, costo medio, gasto medio, importe
        medio, monto medio
    """),
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
    barred=words("""
        sin, salvo, excepto, excluidos, excluidas, excluido, excluida, excluyendo, con exclusión de, aparte de, si,
        objetivo, meta, previsto, prevista, mediana, ponderado, ponderada, podría, debería, sería, deducidos
    """),
    ranking=Ranking(
        more=words("más, superior, superiores, mayor, mayores, por encima"),
        fewer=words("menos, inferior, inferiores, menor, menores, por debajo"),
        than=words("""
            que en, que el, que la, que los, que las, que durante, que al, que un año, a los, a las, al, a la,
            de la meta, del objetivo, de los, de las, la meta, el objetivo, lo previsto
        """),
        above=words("superó, superaron, supera, superan, rebasó, rebasaron"),
        below=(),
        spared=words("""
            días, horas, minutos, semanas, meses, tiempo, plazo, demora, demoras, vacantes, errores, quejas,
            costo, costos, muertes, mortalidad, emisiones, incidentes, accidentes, pérdidas
        """),
        back=words("desde"),
        higher=words("más alto, más alta, más elevado, más elevada, mayor, superior"),
        lower=words("más bajo, más baja, menor, inferior"),
        at=words("de, del"),
    ),
)

SIGNS: Final = {
    "UP": words("""
        aumento, aumentos, aumentó, aumentaron, aumentado, incremento, incrementos, incrementó, alza, crecimiento,
        creció, aumenta, aumentan, incrementaron, incrementado, crecieron, crecido, subió, subieron, subida
    """),
    "DOWN": words("""
        disminución, disminuciones, disminuyó, disminuyeron, disminuido, reducción, reducciones, redujo, descenso,
        descendió, baja, bajó, merma, disminuye, disminuyen, redujeron, se ha reducido, se han reducido, descendieron,
        descensos, bajaron, bajado, caída, caídas, retroceso, retrocedió, retrocedieron, cayó,
        cayeron
    """),
    "VERSUS": words("""
        en comparación con, comparado con, comparada con, respecto de, respecto del, con respecto a, con respecto al,
        frente a, frente al, en relación con
    """),
    "OF": words("de, del, de los, de las, de un total de"),
    "OR": words("o, es decir, esto es, o sea, equivalente al, equivalente a, lo que equivale al, lo que equivale a"),
    "FROM": words("desde, de, del, de un, pasó de, pasaron de, pasado de, pasando de, pasa de"),
    "TO": words("a, al, hasta, a un"),
    "BY": words("en, de"),
    "AND": words("y, e, así como, mientras que"),
    "LINK": words("""
        lo que representa, lo que supone, que representa, representa, representan, que supone, supone, lo que refleja,
        refleja, reflejan, que refleja, con, lo que constituye, lo que entraña
    """),
    "WHICH": words(
        "de los cuales, de las cuales, de los que, de las que, de ellos, de ellas, entre ellos, entre ellas"
    ),
    "COMPRISE": words("""
        que comprende, que comprenden, comprende, comprenden, a saber, desglosados como sigue, desglosado como
        sigue, integrado por, compuesto por, compuesta por, que representa la suma de, la suma de, que incluye
        exclusivamente
    """),
    "HALT": words("""
        incluidos, incluidas, incluido, incluida, incluye, incluyen, entre otros, entre otras, en particular,
        principalmente, por ejemplo, excluidos, menos, respectivamente, cada uno, cada una, cada, por, sin, excepto,
        entre, veces, mitad, tercio, cuarta parte, doble
    """),
    "MORE": words("adicionales, adicional, otros, otras, superior, inferior"),
    "FILLER": words("el, la, los, las, un, una, total, neto, netos, brutos, bruto, aproximadamente, unos, unas, solo"),
    "REST": words("""
        restantes, restante, resto, dejando, deja, quedando, saldo de, saldo pendiente, saldo no comprometido
    """),
    "REMAINS": words("quedan, quedaban"),
}
