"""Bank statements parsed with regular expressions by hand-written rules (partly typed)."""
import re
from collections import defaultdict

STATEMENT = """
Account: 12-345-678   Owner: Ann Example
2023-03-01  SALARY ACME CORP            +2,500.00
2023-03-02  RENT March                    -950.00
2023-03-03  CARD 4411 GROCERY MART         -45.10
2023-03-05  CARD 4411 COFFEE                -3.80
2023-03-09  TRANSFER TO Bob               -120.00
2023-03-11  CARD 9922 GROCERY MART         -61.25
this line is noise
2023-03-15  REFUND GROCERY MART            +10.00
2023-13-45  CARD 4411 BROKEN DATE           -1.00
2023-03-31  INTEREST                        +0.42
"""

LINE = re.compile(r"(\d{4})-(\d\d)-(\d\d)\s+(.+?)\s+([+-])([\d,]+\.\d{2})$")
HEADER = re.compile(r"Account:\s*(?P<number>[\d-]+)\s+Owner:\s*(?P<owner>.+)")
CATEGORIES = [
    (re.compile(r"^SALARY|^INTEREST"), "income"),
    (re.compile(r"^RENT"), "housing"),
    (re.compile(r"GROCERY"), "food"),
    (re.compile(r"COFFEE|RESTAURANT"), "fun"),
]


class ParseError(ValueError):
    def __init__(self, number: int, line: str, reason: str):
        super().__init__(f"line {number}: {reason}: {line!r}")


def cents(text: str) -> int:
    units, fraction = text.replace(",", "").split(".")
    return int(units) * 100 + int(fraction)


def categorize(description: str) -> str:
    for pattern, category in CATEGORIES:
        if pattern.search(description):
            return category
    return "other"


def parse_line(number, line):
    match = LINE.match(line)
    if match is None:
        raise ParseError(number, line, "unrecognised")
    year, month, day, description, sign, amount = match.groups()
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= 31:
        raise ParseError(number, line[:10], "bad date")
    value = cents(amount)
    return (int(year), int(month), int(day)), description, -value if sign == "-" else value


def parse(text):
    header, entries, problems = None, [], []
    for number, line in enumerate(text.strip().splitlines(), 1):
        if header is None and (found := HEADER.match(line)):
            header = found.groupdict()
            continue
        try:
            entries.append(parse_line(number, line))
        except ParseError as error:
            problems.append(str(error))
    return header, entries, problems


def money(value: int) -> str:
    return f"{value // 100 if value >= 0 else -(-value // 100)}.{abs(value) % 100:02d}"


header, entries, problems = parse(STATEMENT)
print(f"{header['owner']} ({header['number']})")
balance = 0
totals = defaultdict(int)
for (year, month, day), description, value in entries:
    balance += value
    totals[categorize(description)] += value
    description = re.sub(r"CARD (\d{2})\d{2}", r"CARD \1**", description)
    print(f"{day:02}.{month:02}.{year}  {description:<24}{money(value):>10}{money(balance):>10}")
for category in sorted(totals, key=totals.get):
    print(f"{category:<10}{money(totals[category]):>10}")
print("problems:")
for problem in problems:
    print(" ", problem)
cards = re.findall(r"CARD (\d{4})", STATEMENT)
print(sorted(set(cards)), len(cards), re.split(r"\s{2,}", entries and "a  b   c d"))
