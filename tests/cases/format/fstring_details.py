"""f-strings: `=`, conversions, nested quotes and specs, joining, multi-line values, evaluation order, format methods."""

x, name, items = 5, "n", [1, 2, 3]


def say(v):
    print("eval", v)
    return v


print(f"{x=} {x = } {name=!s} {name=} {x=:>4} {x + 1=} {items[0]=}")
print(f"{say(1)}{say(2):{say(3)}}")
print(f"{'a' if x > 3 else 'b'} {(lambda v: v * 2)(4)} {[i for i in items]} {({'k': 1})['k']} {{literal}} {{{x}}}")
print("joined " f"{x}" " and " 'raw' rf"\n{x}" f"\t{x}|")
print(f"""multi
{x
 + 1}
end""")
print(f"{name!r:>6}|{name!a:<6}|{3.14159:.{2}f}|{x:0{4}d}|{x:{'>'}{6}}|{name:*^{x + 2}}")
print(f"{x:%}" f"{1e10:,}" f"{True}" f"{None!s:5}|" f"{b'bytes'}" f"{1_000}" f"{0x10:#x}")


class Spec:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "Spec()"

    def __str__(self):
        return "spec"


s = Spec()
print(f"{s} {s:abc} {s!r} {s!s:>6} {s:{x}.{x}} {s:%Y-%m} {s=} {s=:q}")
for bad in (lambda: f"{s.missing}", lambda: f"{x:s}", lambda: f"{undefined}", lambda: f"{x:{name}}"):  # noqa: F821
    try:
        print(bad())
    except (AttributeError, ValueError, NameError) as e:
        print(type(e).__name__, e)
print(f"{'nested ' + f'{x}'}")
width, table = 7, {"a": 1.5, "bb": -22.25}
for key, value in table.items():
    print(f"{key:<{width}}|{value:>{width}.1f}|{value:+}|{-value:e}")
print(f"{'':->20}", f"{x!r}" == repr(x), f"" == "", f"{''}" == "")
