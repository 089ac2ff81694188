"""Arabic."""

from __future__ import annotations

from typing import Final

from checker.languages.ar.calendar import CALENDAR
from checker.languages.ar.citing import CITING
from checker.languages.ar.computing import COMPUTING
from checker.languages.ar.prose import PROSE
from checker.languages.ar.saying import SAYING
from checker.languages.ar.ties import SIGNS
from checker.languages.language import Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.languages.words import pairs, powers, words

LANGUAGE: Final = Language(
    code="ar",
    name="العربية",
    decimals=("٫", ",", "."),
    groups=("٬", " ", ",", ".", "'"),
    nils=(*NILS, "لا شيء"),
    missing=(*MISSING, "غير متاح", "غير متوفر", "لا ينطبق"),
    scales=powers(
        """
        ألف 3, آلاف 3, بآلاف 3, مليون 6, ملايين 6, بملايين 6, بليون 9, بلايين 9, مليار 9, مليارات 9, تريليون 12
        """
    ),
    currencies=CURRENCIES
    | pairs(
        """
        دولارات الولايات المتحدة USD, دولار USD, دولارات USD, بدولارات USD, يورو EUR, فرنك سويسري CHF, جنيه إسترليني
        GBP, ين ياباني JPY
        """
    ),
    percents=("في المائة", "في المئة", "بالمائة", "النسبة المئوية", "نسبة مئوية", "%"),
    rates=("معدل الشغور", "معدلات الشغور", "معدل التنفيذ"),
    other_rates=("سعر الصرف", "أسعار الصرف"),
    shares=("الحصة", "النسبة"),
    counts=words(
        """
        وظائف, الوظائف, وظيفة, موظفون, موظفين, الموظفون, الموظفين, أفراد, الأفراد, أشخاص, متطوعو, مراقبون, وثائق,
        جلسات, اجتماعات, أيام, منشورات, مشاريع, بلدان, نساء, رجال, أصوات, توصيات, رتبة
        """
    ),
    numbers=("عدد", "العدد"),
    amounts=words(
        """
        ميزانية, الميزانية, نفقات, النفقات, تكاليف, التكاليف, اعتمادات, الاعتمادات, رصيد, الرصيد, إيرادات,
        الإيرادات, تبرعات, اشتراكات, الموارد المالية, مبلغ, المبلغ, أموال, احتياجات, الاحتياجات
        """
    ),
    scaled=("ب", "بال"),
    rounded=words("مقرب, مقربة, المقربة"),
    approximate=("تقريبي", "تقريبية", "التقريبية"),
    roundings=words(
        """
        بسبب التقريب, نتيجة التقريب, نتيجة للتقريب, نظرا للتقريب, نظراً للتقريب, بفعل التقريب, بسبب تقريب, قد لا
        يتطابق, قد لا تتطابق, قد لا يساوي, قد لا تساوي
        """
    ),
    years=("السنة", "سنة", "العام"),
    captions=("الجدول", "جدول"),
    notes=("ملاحظة", "ملاحظات", "ملحوظة", "مختصرات", "المختصرات", "المصدر", "المصادر"),
    distributions=("Distr.", "General", "Limited", "Restricted", "عام", "محدود"),
    figures=("الشكل",),
    citing=CITING,
    contents=("المحتويات",),
    ranges=("الفقرات", "الفقرة", "الصفحة"),
    annexes=("المرفق", "مرفق", "التذييل"),
    sessions=("الدورة",),
    agendas=("البند", "البندان", "البنود"),
    calendar=CALENDAR,
    particles=("في", "من", "على", "و", "إلى", "عن", "مع"),
    legends=("مختصرات", "المختصرات", "المختصر"),
    components=words("شرطة, قوة, قوات, أفراد, وحدة, عنصر, موظفو"),
    acronyms=ACRONYMS,
    prose=PROSE,
    saying=SAYING,
    computing=COMPUTING,
    signs=SIGNS,
    stop_words=("في", "من", "على", "إلى", "عن", "التي", "أن"),
    right_to_left=True,
    linking=("من",),
    joints=("من",),
    grades=("مد-[12]", "ف-[1-7]", r"[خر] [عم](?:-\d)?", "و أ ع", "أ ع م"),
    ordinals=words("أولا, ثانيا, ثالثا, رابعا, خامسا, سادسا, سابعا, ثامنا, تاسعا, عاشرا, حادي عشر, ثاني عشر, ثالث عشر"),
    letters=(*("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون"),),
    nth=("الأول", "الثاني", "الثالث", "الرابع", "الخامس"),
    prefixes=("و", "ف", "ب", "ل"),
    articles=("[وف]?[بك]?ال", "[وف]?لل"),
    script=("؀", "ۿ"),
)
