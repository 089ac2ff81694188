"""What Arabic texts cite by."""

from __future__ import annotations

from typing import Final

from checker.languages.citing import Citing

CITING: Final = Citing(
    cited={
        "table": ("الجدول", "الجدولين", "الجداول"),
        "figure": ("الشكل", "الشكلين", "الأشكال"),
        "annex": ("المرفق", "المرفقين", "التذييل"),
        "paragraph": ("الفقرة", "الفقرتين", "الفقرات"),
    },
    joints=("و", "إلى"),
    own=("أعلاه", "أدناه", "من هذا التقرير", "من هذه الوثيقة"),
    others=("المرجع نفسه", "القرار", "المقرر", "المادة", "الاتفاقية", "الوثيقة"),
    whose=("من",),
    present=("هذا التقرير", "هذه الوثيقة", "هذه المذكرة"),
)
