# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
"""Exact arithmetic: fractions of ints, decimals with a context."""

from decimal import ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext
from fractions import Fraction

print(Fraction(3, 4) + Fraction(1, 3), Fraction("0.125"), Fraction(1.5), Fraction(-6, 4))
print(repr(Fraction(22, 7)), float(Fraction(1, 7)), Fraction(22, 7).limit_denominator(5))
print(sum(Fraction(1, n) for n in range(1, 11)), Fraction(7, 2) // 1, Fraction(7, 2) % 1, round(Fraction(7, 2)))
print(Fraction(1, 3) < Fraction(1, 2), hash(Fraction(4, 2)) == hash(2), {Fraction(1, 2): "half"}[Fraction(2, 4)])
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(type(error).__name__, error)

total = sum((Decimal(price) for price in ("19.99", "5.01", "0.10")), Decimal())
print(total, total.quantize(Decimal("0.1"), ROUND_HALF_UP), Decimal("1.10") == Decimal("1.1"), repr(Decimal("1E+3")))
with localcontext() as context:
    context.prec = 6
    print(Decimal(1) / Decimal(7), Decimal(2).sqrt())
print(getcontext().prec, Decimal(1) / Decimal(7))
print(f"{Decimal('1234567.891'):,.2f}", f"{Decimal('0.5'):%}", str(Decimal("-0")), Decimal("NaN").is_nan())
for compute in (lambda: Decimal(1) / 0, lambda: Decimal("x")):
    try:
        print(compute())
    except (DivisionByZero, InvalidOperation) as error:
        print(type(error).__name__)
print(sorted([Decimal("2.5"), Decimal("-1"), Decimal("10")]), max(Decimal("1.0"), Decimal("1.00")))
print(Decimal("3.14159").as_tuple(), int(Decimal("-3.9")), float(Decimal("0.1")))
