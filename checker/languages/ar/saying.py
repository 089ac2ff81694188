"""Arabic sentences: what stands between a figure and what it is said of."""

from __future__ import annotations

from typing import Final

from checker.languages.saying import Saying
from checker.languages.words import words

SAYING: Final = Saying(
    changes=words("زيادة, الزيادة, نقصان, النقصان, انخفاض, الانخفاض, تخفيض, التخفيض, ارتفاع"),
    links=words(
        "في, من, على, إلى, عن, بمبلغ, مبلغ, بلغ, بلغت, يبلغ, تبلغ, قدره, قدرها, وقدره, وقدرها, مجموع, مجموعه, "
        "مجموعها, بما, ما, أو, و, التي, الذي, للفترة, الفترة, لفترة, للسنة, السنة, المالية, الموارد, الاحتياجات, "
        "الميزانية, إجمالي, صافي, دولار, دولارات, كان, كانت, هو, هي"
    ),
    joining=words("و, أو"),
    earlier=words("السابق, السابقة, الماضي, الماضية"),
)
