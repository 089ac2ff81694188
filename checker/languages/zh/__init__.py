"""Chinese."""

from __future__ import annotations

from typing import Final

from checker.languages.language import Calendar, Citing, Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import names, pairs, powers, words
from checker.languages.zh.sentences import COMPUTING, PROSE, SAYING, SIGNS

LANGUAGE: Final = Language(
    code="zh",
    name="中文",
    decimals=(".",),
    groups=(",", " ", "'"),
    nils=(*NILS, "无"),
    missing=(*MISSING, "不详", "不适用"),
    scales=powers("千 3, 万 4, 十万 5, 百万 6, 千万 7, 亿 8, 十亿 9, 百亿 10, 千亿 11, 万亿 12"),
    currencies={
        **CURRENCIES,
        **pairs("美元 USD, 欧元 EUR, 瑞士法郎 CHF, 英镑 GBP, 日元 JPY, 加元 CAD, 澳元 AUD, 人民币 CNY"),
    },
    percents=("百分比", "百分率", "百分数", "百分点", "占比", "比例", "%"),
    rates=("空缺率", "执行率", "使用率", "利用率", "完成率", "填充率", "出勤率", "参与率", "比率", "增长率"),
    other_rates=("汇率", "费率", "税率"),
    shares=("占比", "份额", "比重"),
    counts=words("""
        员额, 人数, 填充, 职位, 职等, 人员, 工作人员, 职工, 编制, 文件, 会议, 天数, 国家, 缔约方, 会员国, 项目, 出版物,
        妇女, 男, 女, 志愿人员, 观察员, 票数, 建议, 车辆, 份数
    """),
    numbers=("数目", "数量", "人数", "员额数", "个数", "次数", "份数", "天数", "件数"),
    amounts=words("""
        预算, 支出, 开支, 费用, 批款, 摊款, 结余, 余额, 收入, 捐款, 会费, 财政资源, 所需资源, 所需经费, 经费, 资金,
        金额, 数额, 款项, 负债, 资产, 现金
    """),
    scaled=("单位", "以", "按"),
    rounded=words("取整, 凑整"),
    approximate=("约数", "近似值"),
    roundings=words("四舍五入, 可能不等于, 可能与总数不符, 可能不一致, 总数可能不"),
    years=("年份", "年度"),
    captions=("表", "续表"),
    notes=("注", "附注", "说明", "缩写", "缩略语", "资料来源", "来源"),
    distributions=("Distr.", "普遍", "有限", "限制"),
    figures=("图",),
    citing=Citing(
        cited={
            "table": ("表{}",),
            "figure": ("图{}",),
            "annex": ("附件{}", "附录{}"),
            "paragraph": ("第{}段",),
        },
        joints=("至", "和", "及", "与", "到"),
        own=("本报告", "本文件", "上文", "下文", "见上文", "见下文", "以上", "以下"),
        others=("决议", "决定", "文件", "同上", "公约", "条", "准则", "的报告"),
        whose=("载于",),
        sources=("参考文献", "参考资料", "参考书目", "引用文献", "资料来源"),
        present=("本报告", "本文件", "本说明"),
    ),
    contents=("目录",),
    ranges=("段次", "页次", "段落", "页码"),
    annexes=("附件", "附录"),
    sessions=("届会议", "届常会", "会议续会"),
    agendas=("议程项目", "临时议程项目", "暂定项目表项目"),
    calendar=Calendar(
        months=names("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"),
        weekdays=names("""
            星期一/周一, 星期二/周二, 星期三/周三, 星期四/周四, 星期五/周五, 星期六/周六, 星期日/星期天/周日
        """),
        forms=("[[{year} 年] {month} 月] {day} 日",),
        until=("至", "到"),
        opening=("从", "自", "期间", "期"),
        as_at=("截至", "截止"),
        done=words("""
            支出, 开支, 已填充, 已填补, 填充, 填补, 实际, 共计, 收到, 实收, 已缴, 已付, 已完成, 完成, 未支配, 结存,
            支付, 共有
        """),
        planned=words("""
            将, 预计, 估计, 预期, 预测, 拟议, 拟, 计划, 应, 概算, 所需, 目标, 不迟于, 之前, 延长, 延期, 如果
        """),
        accounts=("执行情况报告", "业绩报告", "业绩审评", "财务执行情况", "财务报表"),
        moved=("推迟", "提前", "延至", "改为", "更正", "修订", "期限"),
        numbered=("第",),
    ),
    particles=("的", "和", "与", "及"),
    legends=("缩写", "缩略语", "简称"),
    acronyms=ACRONYMS,
    titles=("《》",),
    prose=PROSE,
    saying=SAYING,
    computing=COMPUTING,
    signs=SIGNS,
    years_alone=("年",),
    shortened=("以下简称", "简称", "下称"),
    percents_before=("%", "百分之"),
    script=("㐀", "鿿"),
    weight=3,
    unspaced=True,
)
