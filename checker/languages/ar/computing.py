"""Arabic sentences: what says that a figure is worked out of others."""

from __future__ import annotations

from typing import Final

from checker.languages.computing import Computing
from checker.languages.words import words

COMPUTING: Final = Computing(
    more=words("أكثر, أعلى, أكبر, يزيد, تزيد, يفوق, تفوق, فائض, تجاوز, تجاوزت, يتجاوز, تتجاوز"),
    less=words("أقل, أدنى, أصغر, يقل, تقل, عجز"),
    than=words("من"),
    against=words("عن, تجاوز, تجاوزت, يتجاوز, تتجاوز"),
    gaps=words("فرق, الفرق, فجوة, تغير, التغير, رصيد, رصيدا, الرصيد, فارق, بفارق, تجاوزا, وفورات"),
    shares=words(
        """
        نسبة, حصة, تمثل, يمثل, مثلت, مثل, تشكل, يشكل, شكلت, شكل, معدل, استأثرت, استأثر, تغطية, جاء, جاءت, ورد
        من, وردت من, مصدرها, مصدره
        """
    ),
    sums=words("معا, مجتمعة, مجتمعين, مجتمعتين, سويا, في المجموع, مجتمعان, مجتمعتان, مجموعهما, مجموعها"),
    averages=words("متوسط, المتوسط, في المتوسط, بمتوسط, متوسطه, متوسطها"),
    ratios=words("مرات, مرة, أضعاف, لكل, مقابل كل"),
    barred=words(
        """
        باستثناء, عدا, دون, بدون, ما عدا, بخلاف, إذا,
        لو, هدف, المستهدف, المتوقع, يتوقع, الوسيط, المرجح, بعد خصم
        """
    ),
)
