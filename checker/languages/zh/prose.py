"""Chinese sentences: how they say figures."""

from __future__ import annotations

from typing import Final

from checker.languages.prose import Prose
from checker.languages.words import words

PROSE: Final = Prose(
    numerals={"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
    hedges={
        "about": words("约, 大约, 约为, 大概, 估计, 估计有, 估计为, 平均, 平均为, 左右, 几乎"),
        "nearly": words("近, 将近, 接近, 不到"),
        "over": words("超过, 逾, 多于, 高于, 大于, 至少, 不少于, 不低于, 超出, 达到或超过"),
        "up to": words("最多, 至多, 不超过, 少于, 低于, 小于, 不足, 高达"),
    },
    hedges_after={
        "about": words("左右, 上下, 几"),
        "over": words("多, 余, 以上"),
        "up to": words("以下, 以内"),
    },
    points=words("个百分点, 百分点"),
    numbered=words("第, 表, 图, 附件, 附录, 目标, 议程项目, 次级方案, 注, 脚注, 方框, 插文, 成果, 产出, 核对表"),
    dated=words("年, 月, 日, 号, 届, 时, 点, 分, 章, 节, 条, 款, 段, 世纪, 年代, 页, 周岁"),
    measures=words("公里, 千米, 米, 吨, 公顷, 千克, 公斤, 升, 兆瓦, 千瓦, 度, 小时, 平方, 立方"),
    opposites=words("男, 女"),
    sorts=words("空缺, 在职, 国际, 本国, 当地, 确诊, 疑似, 新, 文职, 军事, 常设, 临时, 公立, 私立, 城市, 农村, 其他"),
    causes=words("因为, 由于, 因, 原因是"),
    single=words("一"),
    monthly=words("每月, 每月摊款, 按月"),
    monthly_after=words("每月, 按月"),
    makes=words("合计, 共计, 总共, 总计, 一共"),
    together=words("合计, 共计"),
)
