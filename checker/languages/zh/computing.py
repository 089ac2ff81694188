"""Chinese sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing, NamedRate
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words("多, 高于, 高出, 多于, 超过, 超出, 盈余"),
    less=words("少, 低于, 少于, 不足, 短缺, 赤字, 缩小"),
    than=words("比, 较"),
    against=words("高于, 低于, 高出, 多于, 少于, 超过, 超出"),
    gaps=words("差额, 差距, 相差, 变动, 变化, 超支, 余额, 结余, 节余"),
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
)
