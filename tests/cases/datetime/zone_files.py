"""`zoneinfo`: zones of the time zone database, folds, arithmetic, errors."""
# targets: native

import copy
import pickle
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

for name in ["Europe/Vienna", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC", "Africa/Casablanca", "Europe/Dublin"]:
    zone = ZoneInfo(name)
    print(zone, repr(zone), zone.key, ZoneInfo(name) is zone, time(1, tzinfo=zone).utcoffset())
    for stamp in [-5_000_000_000, -1_000_000_000, 0, 954_637_200, 1_711_846_800, 1_720_000_000, 1_729_990_800, 1_730_615_400, 2_500_000_000, 4_000_000_000]:
        d = datetime.fromtimestamp(stamp, zone)
        print(d, d.tzname(), d.dst(), d.fold, d.timestamp() == stamp, d.astimezone(UTC), end="; ")
    print()
vienna = ZoneInfo("Europe/Vienna")
for naive in [datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 2, 30, fold=1), datetime(2050, 7, 1)]:
    d = naive.replace(tzinfo=vienna)
    print(d, d.tzname(), d.utcoffset(), d.astimezone(UTC), d + timedelta(hours=24), d == d.astimezone(UTC))
print(copy.copy(vienna) is vienna, copy.deepcopy(vienna) is vienna, pickle.loads(pickle.dumps(vienna)) is vienna, "Europe/Vienna" in available_timezones())
for key in ["Nowhere/City", "../etc/passwd", "/etc/localtime", "", "Europe"]:
    try:
        print(ZoneInfo(key))
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        print(type(e).__name__, e)
