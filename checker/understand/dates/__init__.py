"""Dates as documents print them: days, ranges of days, weekdays and the spans of months between days."""

from checker.understand.dates.days import Day, Range, dated, days_in, ranges_in
from checker.understand.dates.spans import months_between, spelled

__all__ = ["Day", "Range", "dated", "days_in", "months_between", "ranges_in", "spelled"]
