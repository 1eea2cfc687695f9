"""Formatting with % and with str.format."""
print("%s is %d" % ("x", 5), "%5d|%-5d|%05d" % (42, 42, 42), "%x %X %o" % (255, 255, 8))
print("%.2f %8.3f %e %g" % (3.14159, 2.71828, 12345.678, 0.00001), "%r %s" % ("a", "a"), "%c%c" % ("x", 65), "100%%" % ())
print("%(name)s=%(value)d" % {"name": "k", "value": 3}, "%s" % None, "%s" % [1, 2], "%s" % (1,), "%+d % d" % (5, 5))
print("%*d|%-*d|" % (5, 42, 5, 42), "%.3s|" % "abcdef", "%10s|%-10s|" % ("r", "l"), "%i" % 3.9, "%#x" % 255)
print("{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0[1]} {1[k]}".format([1, 2], {"k": "v"}))
print("{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{:.2f} {:,}".format(3.14159, 1000000), "{{}} {}".format("x"), "{!r} {!s}".format("a", "b"))
print("{:{}}|{:{w}.{p}f}".format("a", 5, 3.14159, w=8, p=2), "{0.real} {0.imag}".format(5), "{:%}".format(0.5))
print(format(255, "x"), format(3.5), format("a", ">3"), format(1234567, ","), format(-7, "+"))
template = "{greeting}, {name}!"
print(template.format(greeting="Hi", name="Bob"), template.format_map({"greeting": "Yo", "name": "Al"}))
for call in (
    lambda: "%d" % "x",
    lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2),
    lambda: "{} {}".format(1),
    lambda: "{x}".format(y=1),
    lambda: "%(a)s" % {"b": 1},
    lambda: "{".format(),
    lambda: "}".format(),
    lambda: "%q" % 1,
    lambda: "{0} {}".format(1, 2),
    lambda: "{:d}".format("a"),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError, KeyError) as error:
        print(type(error).__name__, error)
