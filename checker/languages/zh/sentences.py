"""Chinese sentences: how they say figures, what stands beside these, works them out and ties them."""

from __future__ import annotations

from typing import Final

from checker.languages.sentences import Computing, NamedRate, Prose, Ranking, Saying
from checker.languages.words import groups, words

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
    numbered=words("""
        第, 表, 图, 附件, 附录, 目标, 议程项目, 次级方案, 注, 脚注, 方框, 插文, 成果, 产出, 核对表,
        公式, 公式(, 方程, 方程(
    """),
    dated=words("年, 月, 日, 号, 届, 时, 点, 分, 章, 节, 条, 款, 段, 世纪, 年代, 页, 周岁"),
    intervals=words("置信区间, 可信区间"),
    measures=words("公里, 千米, 米, 吨, 公顷, 千克, 公斤, 升, 兆瓦, 千瓦, 度, 小时, 平方, 立方"),
    opposites=groups("男, 女"),
    sorts=groups("""
        空缺, 在职; 国际, 本国, 当地; 确诊, 疑似; 新; 文职, 军事; 常设, 临时; 公立, 私立;
        城市, 农村; 高, 中, 低; 阳性, 阴性; 合法, 非法; 其他
    """),
    causes=words("因为, 由于, 因, 原因是"),
    single=words("一"),
    monthly=words("每月, 每月摊款, 按月"),
    monthly_after=words("每月, 按月"),
    makes=words("合计, 共计, 总共, 总计, 一共"),
    together=words("合计, 共计"),
    wholes=words("共计, 总计, 总额, 总数, 合计, 总"),
    in_order=words("分别为, 分别是, 分别有, 分别"),
    spread=words("分布在, 分布于, 分配给, 分属"),
)

SAYING: Final = Saying(
    changes=words("增加, 减少, 增长, 下降, 削减, 增幅, 减幅, 差异, 差额, 变动, 变化, 增减"),
    links=words("""
        的, 为, 是, 达, 达到, 共, 共计, 总计, 合计, 计, 总额, 总数, 金额, 数额, 额, 在, 于, 和, 与, 或, 及, 即, 期间,
        期, 年, 年度, 两年期, 财政, 预算, 资源, 经费, 所需, 所需资源, 毛额, 净额, 平均, 水平, 约, 等, 了, 实际, 总, 占,
        上, 中, 由, 将, 该, 其
    """),
    joining=words("和, 与, 及, 或"),
    earlier=words("上一, 上期, 上年, 去年, 前一, 前期, 一年前"),
    apart=words("""
        曾, 月, 季度, 上半年, 下半年, 迄今, 自, 仅, 单是, 两倍, 超过, 超出, 突破, 上限, 限额, 门槛, 最高, 最低, 至多,
        至少, 平均, 中位数, 累计, 十年, 建议, 最初, 起初, 初始, 原先, 原定, 原核定, 年中, 另一, 邻近, 邻国, 别处,
        其他组织, 其他机构, 其他实体, 基金和方案, 专门机构
    """),
    alone=words("仅, 单是"),
    deciding=words("核准, 批准, 请, 注意到, 表示注意到"),
    standing=words("载于, 列于, 所示, 需要, 最后"),
    generic=words("人, 名, 人员, 个, 件, 份, 项, 次, 起, 例"),
    within=("在",),
)

COMPUTING: Final = Computing(
    more=words("多, 高于, 高出, 多于, 超过, 超出, 盈余"),
    less=words("少, 低于, 少于, 不足, 短缺, 赤字, 缩小"),
    than=words("比, 较"),
    against=words("高于, 低于, 高出, 多于, 少于, 超过, 超出"),
    gaps=words("差额, 差距, 相差, 变动, 变化, 超支, 未缴余额, 未支配余额, 结余, 节余"),
    shares=words("占, 占到, 比例, 份额, 比率, 覆盖率, 率为, 来自, 源自"),
    sums=words("合计, 总计, 总共, 加起来, 加在一起, 两者, 共"),
    averages=words("平均, 均值, 人均, 月均, 年均"),
    ratios=words("倍, 之比, 比率为, 每"),
    rates=(
        NamedRate(words("预算执行率, 执行率"), words("支出, 开支"), words("批款, 核定预算, 核定, 批准")),
        NamedRate(words("病死率"), words("死亡"), words("病例")),
        NamedRate(words("空缺率"), words("空缺"), words("员额, 职位")),
        NamedRate(words("投票率"), words("投票"), words("选民")),
    ),
    barred=words("不包括, 除外, 不含, 不计, 剔除, 如果, 若, 目标, 预计, 预测, 中位数, 加权, 扣除, 除了"),
    ranking=Ranking(
        more=words("多, 高"),
        fewer=words("少, 低"),
        than=words("于, 目标, 计划"),
        above=words("超过, 超出"),
        below=(),
        spared=words("""
            天, 小时, 分钟, 周, 月, 时间, 延误, 空缺, 错误, 投诉, 费用, 死亡, 排放, 事故, 损失
        """),
    ),
)

SIGNS: Final = {
    "UP": words("增加, 增长, 上升, 提高, 升, 增, 上涨, 攀升, 涨"),
    "DOWN": words("减少, 下降, 降低, 缩减, 降, 减, 下滑, 跌, 回落, 萎缩"),
    "VERSUS": words("与, 较, 比, 同, 相较于, 相对于"),
    "OF": words("的"),
    "TAKES": words("占, 占到"),
    "OR": words("即, 或, 相当于, 也就是"),
    "FROM": words("从, 由"),
    "TO": words("到, 至, 为"),
    "BY": words("了, 为"),
    "AND": words("和, 以及"),
    "LINK": words("反映, 表示, 意味着, 意味, 代表, 体现"),
    "WHICH": words("其中, 其中有"),
    "COMPRISE": words("即, 分别为, 由以下部分组成, 构成如下, 为以下各项之和"),
    "HALT": words("""
        包括, 包含, 除外, 不包括, 等, 主要, 例如, 尤其, 特别是, 每, 各, 之间, 倍, 一半, 分之, 以外, 部分抵消, 另有, 还有
    """),
    "FILLER": words("净, 毛额, 共计, 总计, 共, 总额, 总共, 有, 约, 大约, 近, 超过, 了, 数额, 额为, 仅, 已"),
    "REST": words("其余, 余下, 剩余, 剩下, 尚余, 尚有, 未缴余额, 未支配余额"),
}
