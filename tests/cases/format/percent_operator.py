"""The % operator on strs and bytes: all conversions, flags, widths, precisions, mappings, errors."""

print("%d %i %u %s %r %a %c %c %%" % (1, -2, 3, "s", "r", "é", "x", 65))
print("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%#o|%o" % (42, 42, 42, 42, 42, 255, 255, 255, 8, 8))
print("%f %.2f %10.3f|%-10.1f|%+.1f|%e|%.3E|%g|%G|%#.3g" % ((3.14159,) * 10))
print("%(a)s %(b)05.1f %(a)r" % {"a": "x", "b": 2.25, "unused": 0}, "%s" % {"a": 1}, "%s" % [1, 2], "%s %s" % ("a", (1, 2)))
print("%*d|%-*d|%.*f|%*.*f" % (6, 1, 6, 2, 2, 3.14159, 8, 1, 2.55), "%5s|%-5s|%.2s|%5.1s" % ("abc",) * 1 if False else "%5s|%-5s" % ("a", "b"))
print("%d" % 3.99, "%d" % True, "%s" % None, "%x" % (2**70), "%d" % -(10**30), "%.3s|%10.2s|" % ("abcdef", "xyz"), "%i" % 2.0)
print("%c|%s" % ("é", b"b"), "%r" % (("t",),), "%.0f %.0f %.0f" % (0.5, 1.5, 2.5), "%g %g" % (1e-5, 1e16))


class C:
    def __str__(self):
        return "C-str"

    def __repr__(self):
        return "C-repr"

    def __int__(self):
        return 7

    def __index__(self):
        return 8

    def __float__(self):
        return 1.5


print("%s %r %d %x %f %a" % ((C(),) * 6))
print(b"%d %s %b %c %c %a %r %x %5.1f|%-6s|" % (1, b"bytes", bytearray(b"ba"), 65, b"z", "é", "r", 255, 2.25, b"ab"))
print(b"%(k)s %(n)03d" % {b"k": b"v", b"n": 7}, bytearray(b"%s!") % b"hey", b"%%" % ())
for left, right in (
    ("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", 1), ("%", 1), ("%(a)s", 5), ("%(a)s", {}), ("%c", "ab"), ("%c", 0x110000), ("%x", 1.5), ("%d", None),
    ("%f", "s"), ("no format", 5), ("no format", ()), ("no format", {}), ("%(a", {"a": 1}), ("%*d", ("x", 1)), ("%s %(a)s", {"a": 1}), ("%c", 1.5),
    (b"%s", "text"), (b"%d", "x"), (b"%c", 300), (b"%b", 5), (b"%s %s", (b"a",)), (b"%s", (b"a", b"b")), ("%.1000000000000d", 1),
):  # fmt: skip
    try:
        print(repr(left), "=>", left % right)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(repr(left), "=>", type(e).__name__, e)
text = "%s and %s"
text %= ("this", "that")
print(text)
