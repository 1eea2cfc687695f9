"""Local time in zones that `TZ` names, as files and as rules of POSIX."""
# targets: native

import os
import time
from datetime import UTC, date, datetime, timedelta

ZONES = [
    "Europe/Vienna",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kolkata",
    "UTC",
    "",
    "Africa/Casablanca",
    "Europe/Dublin",
    "EST5EDT",
    "CET-1CEST,M3.5.0,M10.5.0/3",
    "<+03>-3",
    "AEST-10AEDT,M10.1.0,M4.1.0/3",
    "XYZ",
    ":Asia/Tokyo",
    "NZST-12NZDT,J300/2,J60",
    "FOO3BAR,59,280/1",
]
MOMENTS = [
    -5_000_000_000,
    -1_000_000_000,
    0,
    954_637_200,
    1_000_000_000,
    1_711_846_799,
    1_711_846_800,
    1_720_000_000,
    1_729_987_200,
    1_729_990_800,
    1_730_611_800,
    1_730_615_400,
    2_500_000_000,
    4_000_000_000,
]
for zone in ZONES:
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.strftime("%Z %z", time.localtime(1_720_000_000)))
    for moment in MOMENTS:
        local = time.localtime(moment)
        d = datetime.fromtimestamp(moment)
        print(
            tuple(local),
            local.tm_zone,
            local.tm_gmtoff,
            d,
            d.fold,
            d.timestamp() == moment,
            d.astimezone(),
            time.ctime(moment),
            date.fromtimestamp(moment),
            end=" ",
        )
        print(
            time.mktime(local) == moment,
            d.astimezone(UTC),
            datetime.fromtimestamp(moment, UTC).astimezone(),
            time.strftime("%s %Z %z", local),
        )
    for naive in [
        datetime(2024, 3, 31, 2, 30),
        datetime(2024, 10, 27, 2, 30),
        datetime(2024, 10, 27, 2, 30, fold=1),
        datetime(2024, 3, 10, 2, 30),
        datetime(2024, 3, 10, 2, 30, fold=1),
        datetime(2024, 11, 3, 1, 30, fold=1),
        datetime(1, 1, 2),
        datetime(9999, 12, 30),
    ]:
        print(
            naive.timestamp(),
            naive.astimezone(UTC),
            naive.astimezone().tzname(),
            (naive + timedelta(days=100)).astimezone().utcoffset(),
            end=" ",
        )
    print()
for zone in ["Europe/Vienna", "UTC", "Australia/Sydney"]:
    os.environ["TZ"] = zone
    time.tzset()
    for parts in [
        (2024, 7, 1, 12, 0, 0, 0, 0, 0),
        (2024, 7, 1, 12, 0, 0, 0, 0, 1),
        (2024, 1, 1, 12, 0, 0, 0, 0, 1),
        (2024, 14, 40, 25, 61, 61, 0, 0, -1),
    ]:
        print(
            time.mktime(parts),
            time.strftime(
                "%Z|%z", parts[:6] + (0, 1, parts[8]) if parts[1] < 13 else (2000, 1, 1, 0, 0, 0, 0, 1, -1)
            ),
            end=" ",
        )
    print(
        datetime.strptime("2024-01-01 " + time.tzname[0], "%Y-%m-%d %Z"),
        time.strptime(time.tzname[0], "%Z").tm_isdst,
    )
del os.environ["TZ"]
time.tzset()
