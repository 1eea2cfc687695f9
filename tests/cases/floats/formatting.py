"""Format specifications of floats and ints in every combination that people use."""
values = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1234567.891, 1e-7, 1e22, 0.5, 2.5, 99.995, 1e100, float("inf"), float("-inf"), float("nan")]
for spec in ("", ".2f", ".0f", "e", ".3e", "g", ".3g", "%", ".1%", ",.2f", "_.1f", "+.1f", " .1f", "10.2f", "<10.2f", "^12.3f", "*>10.1f", "010.2f", "=+10.1f", ".10g", "n", "#.0f", "E", "G", "z.1f"):
    print(f"{spec:<8}", *(format(v, spec) for v in values), sep="|")
for spec in ("d", "5d", "<5d", "^7d", "05d", "+d", " d", ",", "_", "x", "X", "#x", "o", "#o", "b", "#b", "08b", "_b", "_x", "e", ".2f", "g", "%", "*^9", "=+6d", "#06x"):
    print(f"{spec:<6}", *(format(v, spec) for v in (0, 7, 65, 255, 1234567)), sep="|")
for value in (-7, -255, 10**20, -(10**20)):
    print(format(value, ","), format(value, "x"), format(value, "+d"), format(value, "_b")[:40], format(value, "30,d"), format(value, ".3e"))
print(f"{True:d}|{True}|{True:>6}|{False:.1f}|{None!s:>6}")
print([round(v, 2) for v in (1.005, 2.675, 1.115, -1.555, 1e-3, 123456.789)], [round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5)])
print(str(1e15), str(1e16), str(123456789012345678.0), str(0.1 + 0.7), 1e5, 1.0e-5, 100000.0, 1e-4, 5e-324, 1.7976931348623157e308)
print(3.0, 3.10, 1_000.5, .5, 5., 1e0, float("1e-400"), float("1e400"), 0.1 * 3, 1.1 + 2.2, 1e16 + 1.0)
for spec in ("x", "5.2d", ",s", "q"):
    try:
        print(format(1.5, spec))
    except ValueError as error:
        print(error)
try:
    format(5, "s")
except ValueError as error:
    print(error)
try:
    format("s", "+d")
except ValueError as error:
    print(error)
