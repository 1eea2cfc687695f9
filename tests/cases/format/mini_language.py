"""The format mini-language over ints, floats, strs and complex numbers: fill, alignment, sign, #, 0, width, grouping, precision, type."""

ints = [0, 1, -1, 42, -12345, 10**12, -(2**70)]
for spec in ("", "d", "5", "<8", ">8", "^9", "=+8", "08", "+", "-", " ", "x", "#x", "X", "#X", "b", "#b", "o", "#o", "#010x", ",", "_", "_x", "_b",
             "*^20,", "020,", "+,d", "n", "e", ".2e", "f", ".0f", "g", "%", ".1%", "c"):  # fmt: skip
    row = []
    for i in ints:
        try:
            row.append(format(i, spec))
        except (ValueError, OverflowError) as e:
            row.append(f"{type(e).__name__}: {e}")
    print(repr(spec), row)

floats = [0.0, -0.0, 1.5, -2.675, 1e-7, 123456789.123, 1e22, float("inf"), float("-inf"), float("nan")]
for spec in ("", ".2f", "8.3f", "<10", "+.1e", "g", ".3g", "#.3g", "G", "E", "%", ".0%", ",.2f", "_.1f", "012.3f", "=+12.2f", "z.1f", "n", ".10", "*^15.4f", "F"):
    row = []
    for f in floats:
        try:
            row.append(format(f, spec))
        except ValueError as e:
            row.append(str(e))
    print(repr(spec), row)

for text in ("", "a", "héllo", "long text here"):
    print([format(text, s) for s in ("", "5", "<8", ">8", "^8", "*^9", ".3", "8.2", "s", ">6.1s", "05")])
for c in (1 + 2j, -0.5j, complex("inf"), 3 + 0j):
    print([format(c, s) for s in ("", ".2f", "+.1e", "g", "20.1f", "<20", ",.1f")])
for bad, value in (("d", "x"), ("s", 5), ("=5", "x"), (".2d", 5), ("q", 1.5), (",x", 5), ("+s", "a"), ("#", "a"), ("0=5", 1j), ("5.", 1.0), ("c", -1),
                   ("c", 0x110000), (",_", 5), ("10 ", 3), ("{", 3), ("x", 1.0), (",s", "a"), ("d", None), ("5", [1])):  # fmt: skip
    try:
        print(format(value, bad))
    except (ValueError, TypeError, OverflowError) as e:
        print(bad, type(e).__name__, e)
print(format(True, "d"), format(True, "5"), format(True), format(False, "s") if False else "", f"{True!s:>6}|{None!r:^8}|")
print(f"{3.14159:{8}.{3}}|{'x':{'*'}^{7}}|{10:{'#'}{'x'}}|{12345.678:{','}.{1}f}")


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec.endswith("!"):
            return f"<{self.amount:{spec[:-1]}}>"
        return format(self.amount, spec) + " EUR"


print(f"{Money(3.5):.2f}", f"{Money(1234567):,!}", "{:>10}".format(Money(5)), format(Money(2)))
