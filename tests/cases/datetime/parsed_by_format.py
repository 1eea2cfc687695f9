"""`strptime` of datetime and time: directives, backtracking, weeks, offsets, errors."""

import time
from datetime import datetime
from typing import Any


def read(text: Any, format: Any) -> None:
    try:
        print(repr(datetime.strptime(text, format)))
    except Exception as e:
        print(type(e).__name__, e)


for text, format in [
    ("2024-02-29", "%Y-%m-%d"),
    ("29/02/24 13:05:09", "%d/%m/%y %H:%M:%S"),
    ("2024-02-29T13:05:09.123456Z", "%Y-%m-%dT%H:%M:%S.%fZ"),
    ("Thu Feb 29 13:05:09 2024", "%a %b %d %H:%M:%S %Y"),
    ("Thu Feb 29 13:05:09 2024", "%c"),
    ("02/29/24", "%x"),
    ("13:05:09", "%X"),
    ("29 February 2024", "%d %B %Y"),
    ("29 february 2024", "%d %B %Y"),
    ("thursday", "%A"),
    ("THU", "%a"),
    ("01:05 PM", "%I:%M %p"),
    ("12:05 am", "%I:%M %p"),
    ("12:05 pm", "%I:%M %p"),
    ("12", "%I"),
    ("2024 060", "%Y %j"),
    ("2024 366", "%Y %j"),
    ("2023 366", "%Y %j"),
    ("2024 09 4", "%G %V %u"),
    ("2024 10 1", "%Y %U %w"),
    ("2024 00 1", "%Y %U %w"),
    ("2024 00 0", "%Y %W %w"),
    ("2024 53 6", "%Y %W %w"),
    ("2024-02-29 +0100", "%Y-%m-%d %z"),
    ("2024-02-29 +01:30", "%Y-%m-%d %z"),
    ("2024-02-29 -01:30:15.5", "%Y-%m-%d %z"),
    ("2024-02-29 Z", "%Y-%m-%d %z"),
    ("2024-02-29 +01:3015", "%Y-%m-%d %z"),
    ("2024-02-29 +0130:15", "%Y-%m-%d %z"),
    ("2024-02-29 z", "%Y-%m-%d %z"),
    ("2024-02-29 UTC", "%Y-%m-%d %Z"),
    ("2024-02-29 gmt +0000", "%Y-%m-%d %Z %z"),
    ("2024-02-29 XYZ", "%Y-%m-%d %Z"),
    ("2024-02-29 +0100 UTC", "%Y-%m-%d %z %Z"),
    ("112", "%H%M"),
    ("1112", "%H%M"),
    ("1 2", "%d %m"),
    (" 5", "%d"),
    ("5", "%d"),
    ("31", "%d"),
    ("32", "%d"),
    ("0", "%d"),
    ("2024", "%Y"),
    ("24", "%y"),
    ("69", "%y"),
    ("68", "%y"),
    ("1.5", "%S.%f"),
    ("61", "%S"),
    ("62", "%S"),
    ("a  b", "a b"),
    ("ab", "a b"),
    ("a\t\nb", "a b"),
    ("A", "a"),
    ("100%", "100%%"),
    ("x.y", "x.y"),
    ("xzy", "x.y"),
    ("(1)", "(%d)"),
    ("29-02", "%d-%m"),
    ("30-02", "%d-%m"),
    ("30-02-2024", "%d-%m-%Y"),
    ("2024-02-29 rest", "%Y-%m-%d"),
    ("2024", "%Y-%m"),
    ("", "%Y"),
    ("", ""),
    ("x", ""),
    ("2024", "%Q"),
    ("2024", "%"),
    ("2024", "% "),
    ("2024", "%Y%"),
    ("2024 %", "%Y %("),
    ("2024 9", "%G %V"),
    ("2024", "%G"),
    ("9", "%V"),
    ("9 1", "%V %u"),
    ("2024 9 1 5", "%G %V %u %j"),
    ("2024 9 1", "%Y %V %u"),
    ("2024 2024", "%Y %Y"),
    ("1 1 1", "%d %z %d"),
    ("5 2 5", "%H %m %H"),
    ("١٢", "%d"),
    ("0000", "%Y"),
    ("1 am", "%H %p"),
    ("13 am", "%I %p"),
    ("Sept", "%b"),
    ("May", "%B"),
    ("123456789", "%f"),
    ("1234567", "%f1"),
]:
    read(text, format)
read(5, "%Y")
read("2024", 5)
read(b"2024", "%Y")
for text, format in [
    ("2024-02-29 13:05", "%Y-%m-%d %H:%M"),
    ("30 Nov 00", "%d %b %y"),
    ("UTC", "%Z"),
    ("+0130", "%z"),
    ("61", "%S"),
    ("Thu Feb 29 13:05:09 2024", None),
]:
    t = time.strptime(text) if format is None else time.strptime(text, format)
    print(t, t.tm_zone, t.tm_gmtoff, tuple(t))
for bad in [("x", "%d"), (1, "%d"), ("1", 2)]:
    try:
        time.strptime(*bad)
    except Exception as e:
        print(type(e).__name__, e)
