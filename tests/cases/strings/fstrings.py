"""f-strings: expressions, conversions, format specifications, nesting and escapes."""
name, age, price = "Ann", 42, 1234.5678
print(f"{name} is {age} years old; {age + 1} next year")
print(f"{price:.2f} {price:10.1f}| {price:<12.3f}| {price:^14,.2f}| {price:+.1f} {price:e} {price:.3g} {price:08.2f}")
print(f"{age:5d}|{age:<5}|{age:^5}|{age:05}|{age:x}|{age:#x}|{age:b}|{age:#010b}|{age:o}|{age:+d}|{age:,}|{age:c}")
print(f"{1234567:,} {1234567:_} {1234567.891:,.1f} {255:X} {0.256:.1%} {1e10:g} {-5: d} {5: d}")
print(f"{name:>10}|{name:<10}|{name:^10}|{name:*^10}|{name:.2}|{name!r}|{name!s:>6}|{name!a}")
print(f"{'nested ' + 'quotes'} {{literal}} {name.upper()} {len(name)} {[1, 2][0]} { {'a': 1}['a'] }")
width, precision = 10, 3
print(f"{price:{width}.{precision}f}|{name:{'>'}{width}}|")
print(f"{age=} {name=} {price=:.1f} {age + 1 = } {name=!s}")
print(f"{None} {True} {[1, 'a']} {(1,)} {{'k': 'v'}} {3.0} {b'x'}")
print(f"{True:d} {True:5} {False!r:>7}")
print(f"multi {age} " f"part {name} " "plain {x}")
print(f"{'yes' if age > 40 else 'no'} {max(3, 7)} {(lambda x: x * 2)(4)}")
print(f"""triple
{name}
end""")
print(f"{'é':>3}|{'日本':<4}|{'ñ':^5}|")
print(f"{0.1 + 0.2} {1e21} {1 / 3:.50f}"[:60])
print(f"{123456789:15,d}|{-123:<8d}|{-123:=8d}|{3.14159:<10.2f}|{float('inf'):f}|{float('nan'):10}")


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"<{self.amount}:{spec}>"

    def __str__(self):
        return "money"

    def __repr__(self):
        return "Money()"


print(f"{Money(5)} {Money(5):abc} {Money(5)!s} {Money(5)!r:>10}")
for spec in ("d", "s", "q", ".2d", "10z"):
    try:
        print(format(3.5, spec))
    except ValueError as error:
        print(error)
try:
    f"{'text':d}"
except ValueError as error:
    print(error)
try:
    f"{[1]:>5}"
except TypeError as error:
    print(error)
