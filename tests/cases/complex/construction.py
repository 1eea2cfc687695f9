"""`complex()` of numbers, texts and objects, subclasses, methods as functions, formats."""

import copy


def show(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


TEXTS = """1 -1 +1 1j -1j +1j j -j +j 1+j 1-j 1+1j 1-1j 1e3 1e3j 1e-3+2.5e+10j 1.+.5j .5j inf nan infj nanj -inf+nanj
infinity-infinityj INF+NaNJ (1+2j) (1) (j) ((1)) (1 1) 1j+1 1+2 1+2j3 1+2i 1e 1e+j 1ej 1_000 1_0+2_0j 1__0 _1 1_ 1_j 1_+1j 1+_1j
1e1_0j . .j +.j +- --1 1--1j 1+-1j ++j 0x10 1.5.5 1e400 -1e400j 1e-400j \u0661+\u0662j 1\u00a0 x é""".split(" ")
for text in [t for part in TEXTS for t in part.split("\n")] + [
    "",
    " ",
    " 1+2j ",
    "\t( 1+2j )\n",
    "( 1 + 2j )",
    "1 +2j",
    "1+ 2j",
    "1+2 j",
    "\0",
    "1\0",
    "\u20031j\u2003",
]:
    print(repr(text), show(lambda: complex(text)))


class Number:
    def __complex__(self):
        return 3 + 4j


class Float:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Wrong:
    def __complex__(self):
        return 1.0


class Both:
    def __complex__(self):
        return 1j

    def __float__(self):
        return 9.0


class Raises:
    def __complex__(self):
        raise KeyError("no")


class Derived(complex):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args, **kwargs)

    def __add__(self, other):
        return Derived(complex(self) + other)

    def __repr__(self):
        return f"Derived({complex(self)!r})"


class Plain(complex):
    """Nothing of its own."""


class Shown(complex):
    def __complex__(self):
        return 100j


ARGUMENTS = [
    1,
    -0.0,
    True,
    10**30,
    10**400,
    1j,
    "1",
    b"1",
    None,
    [],
    Number(),
    Float(),
    Index(),
    Wrong(),
    Both(),
    Raises(),
    Derived(1, 2),
    Plain(1, 2),
    Shown(5),
    object,
]
print(complex(), complex(real=1), complex(imag=1), complex(1, imag=2), complex(real=1j, imag=1j))
for a in ARGUMENTS:
    print(show(lambda: complex(a)), show(lambda: complex(imag=a)))
    for b in [2, 2.5, 3 - 1j, Float(), Plain(1, 1), "2", None, Number()]:
        print("   ", show(lambda: complex(a, b)))
print(show(lambda: complex(1, 2, 3)), show(lambda: complex(foo=1)), show(lambda: complex.__new__(int)))

p, d = Plain(1, 2), Derived(3)
p.name = "kept"
print(p, d, type(p + 1), type(d + 1), d + 1, 1 + d, p == 1 + 2j, hash(p) == hash(1 + 2j), p.name, p.conjugate())
print(type(+p), type(-p), type(p.__complex__()), type(p.conjugate()), isinstance(p, complex), issubclass(Plain, complex))
print(copy.copy(p), copy.copy(1j), copy.deepcopy([1j, p])[1].name, p.__getnewargs__(), Plain("1+1j"))
print((1j).__add__(1), (1j).__add__("x"), (1j).__radd__(2.5), (1j).__rsub__(1), (1j).__eq__(1), (1j).__eq__("x"))
print((1j).__lt__(1j), (1j).__rpow__(2), (1j).__truediv__(2), (1j).__rtruediv__(2), (1j).__bool__(), (0j).__bool__())
print(1.5.__add__(1j), 1.5.__eq__(1j), (1).__mul__(1j), complex.__add__(1j, 2), show(lambda: complex.__add__(1, 2j)))
print(show(lambda: (1j).__pow__(2, 3)), show(lambda: (1j).__pow__("x", 3)), complex.__name__, type(1j), complex.__mro__)
for name in ["real", "imag"]:
    print(show(lambda: setattr(1j, name, 1)), show(lambda: setattr(p, name, 1)), show(lambda: delattr(1j, name)))
print(show(lambda: (1j).other), show(lambda: setattr(1j, "other", 1)))
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), True.real, True.imag, True.numerator)
print(True.denominator, True.conjugate(), (2.5).real, (2.5).imag, (2.5).conjugate(), (-(10**30)).conjugate())

SPECS = """|e|E|f|F|g|G|n|.0f|.1f|.3|.3g|.10e|20|<20|^20|>20|*^30.2f|+|+.2f| |-| .1f|,|_|,.2f|_.1e|#|#.0f|#g|z|z.1f|10.3f|+20.4g
|010|=10|0|d|x|s|%|c|b|.|1.2.3|,_|08.2f|0<10|0>10.1f""".replace("\n", "").split("|")
for z in [0j, 1j, -0j, 1 + 2j, -1.5 - 2.25j, complex("inf-nanj"), 12345.678 + 1e20j, complex(-0.001, -0.001), p]:
    for spec in SPECS:
        print(repr(spec), show(lambda: format(z, spec)))
    print(f"{z} {z!r:>20} {z:.2f}", "%s %r" % (z, z), f"{z.real:.1f}")
for form in ["%d", "%f", "%x", "%c", "%i"]:
    print(show(lambda: form % 1j))
