"""Chinese sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing
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
    barred=words("不包括, 除外, 不含, 不计, 剔除, 如果, 若, 目标, 预计, 预测, 中位数, 加权, 扣除, 除了"),
)
