"""What Chinese texts cite by."""

from __future__ import annotations

from typing import Final

from checker.languages.citing import Citing

CITING: Final = Citing(
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
    present=("本报告", "本文件", "本说明"),
)
