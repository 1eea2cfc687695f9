"""Roman numerals both ways with validation, and English number words (fully typed, functional)."""
from __future__ import annotations

PAIRS: tuple[tuple[int, str], ...] = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES: list[str] = ["", "thousand", "million", "billion", "trillion"]


def to_roman(number: int) -> str:
    if not 0 < number < 4000:
        raise ValueError(f"{number} has no roman numeral")
    result = ""
    for value, letters in PAIRS:
        count, number = divmod(number, value)
        result += letters * count
    return result


def from_roman(text: str) -> int:
    values: dict[str, int] = {letters: value for value, letters in PAIRS if len(letters) == 1}
    total = 0
    previous = 0
    for letter in reversed(text.upper()):
        try:
            value = values[letter]
        except KeyError:
            raise ValueError(f"{letter!r} is not a roman digit") from None
        if value < previous:
            total -= value
        else:
            total += value
            previous = value
    if to_roman(total) != text.upper():
        raise ValueError(f"{text} should be written {to_roman(total)}")
    return total


def below_thousand(n: int) -> list[str]:
    words: list[str] = []
    if n >= 100:
        words += [ONES[n // 100], "hundred"]
        n %= 100
        if n:
            words.append("and")
    if n >= 20:
        tens = TENS[n // 10]
        words.append(tens if n % 10 == 0 else f"{tens}-{ONES[n % 10]}")
    elif n:
        words.append(ONES[n])
    return words


def words(n: int) -> str:
    if n < 0:
        return "minus " + words(-n)
    if n == 0:
        return ONES[0]
    parts: list[list[str]] = []
    scale = 0
    while n:
        n, group = divmod(n, 1000)
        if group:
            part = below_thousand(group)
            if SCALES[scale]:
                part.append(SCALES[scale])
            parts.append(part)
        scale += 1
    return " ".join(word for part in reversed(parts) for word in part)


for number in (1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2023, 3999):
    roman = to_roman(number)
    print(f"{number:>5} {roman:<12} {from_roman(roman) == number} {words(number)}")
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print(max((to_roman(n) for n in range(1, 4000)), key=len))
for bad in ("IIII", "VX", "ABC", "IC"):
    try:
        print(from_roman(bad))
    except ValueError as error:
        print("error:", error)
for n in (0, 4000):
    try:
        to_roman(n)
    except ValueError as error:
        print("error:", error)
print(words(0), words(-15), words(1_000_001), words(12_345_678_901), sep="\n")
