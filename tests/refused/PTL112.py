"""globals() and locals() read by name."""
x = "global"


def read(name):
    return globals()[name], name in globals(), "nothing" in globals()


def show_locals(a, b=2):
    c = a + b
    return sorted(locals().items())


print(read("x"), show_locals(1))
table = {name: value for name, value in globals().items() if name in ("x", "read")}
print(sorted(table))
