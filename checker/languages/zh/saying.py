"""Chinese sentences: what stands between a figure and what it is said of."""

from __future__ import annotations

from typing import Final

from checker.languages.saying import Saying
from checker.languages.words import words

SAYING: Final = Saying(
    changes=words("增加, 减少, 增长, 下降, 削减, 增幅, 减幅, 差异, 差额, 变动, 变化, 增减"),
    links=words(
        "的, 为, 是, 达, 达到, 共, 共计, 总计, 合计, 计, 总额, 总数, 金额, 数额, 额, 在, "
        "于, 和, 与, 或, 及, 即, 期间, 期, 年, 年度, 两年期, 财政, 预算, 资源, 经费, 所需, "
        "所需资源, 毛额, 净额, 平均, 水平, 约, 等, 了, 实际, 总, 占, 上, 中, 由, 将, 该, "
        "其"
    ),
    joining=words("和, 与, 及, 或"),
    earlier=words("上一, 上期, 上年, 去年, 前一, 前期, 一年前"),
    apart=words(
        "曾, 月, 季度, 上半年, 下半年, 迄今, 自, 仅, 单是, 两倍, 超过, 超出, 突破, 上限, 限额, 门槛, 最高, 最低, "
        "至多, 至少, 平均, 中位数, 累计, 十年, 建议, 最初, 起初, 初始, 原先, 原定, 原核定, "
        "年中, 另一, 邻近, 邻国, 别处, 其他组织, 其他机构, 其他实体, 基金和方案, 专门机构"
    ),
    generic=words("人, 名, 人员, 个, 件, 份, 项, 次, 起, 例"),
    within=("在",),
)
