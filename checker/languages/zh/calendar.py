"""Chinese dates."""

from __future__ import annotations

from typing import Final

from checker.languages.calendar import Calendar
from checker.languages.words import names, words

CALENDAR: Final = Calendar(
    months=names("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"),
    weekdays=names(
        """
        星期一/周一, 星期二/周二, 星期三/周三, 星期四/周四, 星期五/周五, 星期六/周六, 星期日/星期天/周日
        """
    ),
    forms=("[[{year} 年] {month} 月] {day} 日",),
    until=("至", "到"),
    opening=("从", "自", "期间", "期"),
    as_at=("截至", "截止"),
    done=words(
        """
        支出, 开支, 已填充, 已填补, 填充, 填补, 实际, 共计, 收到, 实收, 已缴, 已付, 已完成, 完成, 未支配, 结存,
        支付, 共有
        """
    ),
    planned=words("将, 预计, 估计, 预期, 预测, 拟议, 拟, 计划, 应, 概算, 所需, 目标, 不迟于, 之前, 延长, 延期, 如果"),
    accounts=("执行情况报告", "业绩报告", "业绩审评", "财务执行情况", "财务报表"),
    moved=("推迟", "提前", "延至", "改为", "更正", "修订", "期限"),
    numbered=("第",),
)
