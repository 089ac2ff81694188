"""Chinese words that tie figures to each other."""

from __future__ import annotations

from typing import Final

from checker.languages.words import words

SIGNS: Final = {
    "UP": words("增加, 增长, 上升, 提高, 升, 增, 上涨, 攀升, 涨"),
    "DOWN": words("减少, 下降, 降低, 缩减, 降, 减, 下滑, 跌, 回落"),
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
    "COMPRISE": words("即, 分别为, 由以下部分组成, 构成如下"),
    "HALT": words(
        "包括, 包含, 除外, 不包括, 等, 主要, 例如, 尤其, 特别是, 每, 各, 之间, 倍, 一半, 分之, 以外, 部分抵消, "
        "另有, 还有"
    ),
    "FILLER": words("净, 毛额, 共计, 总计, 共, 总额, 总共, 有, 约, 大约, 近, 超过, 了, 数额, 额为, 仅, 已"),
    "REST": words("其余, 余下, 剩余, 剩下, 尚余, 尚有"),
}
