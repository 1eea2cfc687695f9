"""`calendar` and `sched`, compiled from the library's sources."""

import calendar
import sched
from datetime import date

print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatmonth(2023, 10, 3, 1))
print(calendar.calendar(2025, 2, 1, 4, 4))
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.weekday(2024, 2, 29), calendar.timegm((2024, 2, 29, 1, 2, 3)), calendar.weekheader(3))
print(calendar.monthcalendar(2024, 2), list(calendar.day_name), list(calendar.month_abbr), calendar.day_abbr[1:3])
print([d for d in calendar.Calendar(2).itermonthdates(2024, 2)][:3], calendar.Calendar().monthdays2calendar(2024, 9)[0], calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(1, 1), date(2024, 2, 29).strftime("%U"))
for call in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(0, 1, 1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

now = 0.0


def clock():
    return now


def wait(seconds):
    global now
    print("wait", round(seconds, 3))
    now += seconds


plan = sched.scheduler(clock, wait)
first = plan.enter(3, 1, print, ("third",))
plan.enter(1, 2, print, ("second",), {"end": "!\n"})
plan.enter(1, 1, print, ("first",))
cancelled = plan.enterabs(2, 1, print, ("never",))
print(len(plan.queue), plan.empty())
plan.cancel(cancelled)
plan.run()
print(now, plan.empty(), first[:2])
