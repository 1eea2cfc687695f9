"""Complex numbers: literals, operators with other numbers, powers, comparison, hashes, and the errors of all of them."""

import math

inf, nan = math.inf, math.nan
NUMBERS = [
    0j,
    -0j,
    1j,
    -1j,
    1 + 2j,
    1 - 2j,
    -3.5 + 0.25j,
    complex(-0.0, -0.0),
    complex(-0.0, 2),
    complex(inf, 1),
    complex(1, -inf),
    complex(nan, 2),
    complex(3, nan),
    1e200 + 1e-200j,
    1e16 + 123456789.125j,
    complex(1e22, 1e-7),
    complex(5, 0),
]
OTHERS = [0, 1, -2, True, 2.5, -0.0, inf, nan, 10**20, 3j, 1 + 1j, -0j, "x", None]


def show(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for z in NUMBERS:
    print(z, str(z), [z], z.real, z.imag, z.conjugate(), -z, +z, bool(z), f"{abs(z):.14g}")
    if z == z:
        print(hash(z), z == z.real, {z: 1} == {z: 1})
for z in NUMBERS:
    for o in OTHERS:
        print(z, o, show(lambda: z + o), show(lambda: o - z), show(lambda: z * o), show(lambda: o * z))
        print(show(lambda: z / o), show(lambda: o / z), z == o, o == z, z != o, o != z)
        print(show(lambda: z < o), show(lambda: o >= z), show(lambda: z // o), show(lambda: o % z))
for base in NUMBERS[:9] + [1e200 + 1j, 2 + 3j, -8, -8.5, 2, 0, True]:
    for exponent in [0, 1, 2, -1, -3, 7, 100, 0.5, -0.5, 1 / 3, 1j, -2j, 0j, 2 + 0j, 2.5 - 1.5j, inf, 101]:
        r = show(lambda: base**exponent)
        if "j" in r and "Error" not in r:
            value = base**exponent
            r = f"{value.real:.9e} {value.imag:.9e}"
        print(base, exponent, r)
print((-1) ** 0.5, (-8) ** (1 / 3), (-2.0) ** 2.0, (-2.0) ** -3)
for f in [
    lambda: pow(1j, 2, 3),
    lambda: pow(2, 1j, 3),
    lambda: pow(2.0, 1j, 3),
    lambda: pow(1j, 2),
    lambda: pow(1j, 2, None),
    lambda: abs(complex(1.5e308, 1.5e308)),
    lambda: abs(complex(inf, nan)),
    lambda: abs(complex(nan, 1)),
    lambda: 10**400 + 1j,
    lambda: 1j == 10**400,
    lambda: round(1j),
    lambda: int(1j),
    lambda: float(1j),
    lambda: divmod(1j, 2),
    lambda: ~1j,
    lambda: sum([1j, 2, 3.5]),
    lambda: sorted([1j, 2j]),
    lambda: max(1j, 2),
    lambda: math.floor(1j),
    lambda: [1][NUMBERS[2]],
    lambda: range(1j),
    lambda: "a" * 1j,
    lambda: 1j @ 1j,
    lambda: 1j & 1,
]:
    print(show(f))

z = 1
z += 2j
z *= 2
z -= 1.5
z /= 4
z **= 2
print(z)
print(1j in [1, 1j], {1 + 0j: "one"}[1], hash(3 + 0j) == hash(3), hash(2.5 + 0j) == hash(2.5), len({1, 1.0, 1 + 0j, True}))
print(0j == 0, 1 + 0j == True, 2**53 + 1 + 0j == 2**53 + 1, complex(2**53) == 2**53 + 1)


def norm(x, y):
    return (x * x + y * y) ** 0.5 + (x * x) ** -1.5


def root(x, power):
    x = x * 1.0
    return x**0.5, x**power, x**2.0, 2.0**x, math.sqrt(x * x) ** 0.5


def grow(x):
    x **= 0.5
    return x


print(norm(3.0, 4.0), root(4.0, 0.25), root(-4.0, 0.25), grow(-2.25), grow(2.25))


def mandelbrot(c):
    z = 0
    for n in range(50):
        if abs(z) > 2:
            return n
        z = z * z + c
    return 50


for y in range(-10, 11, 2):
    print("".join("#" if mandelbrot(complex(x / 20, y / 10)) == 50 else "." for x in range(-40, 21)))

match 1 + 2j:
    case 1 - 2j:
        print("no")
    case 1 + 2j:
        print("literal pattern")
match 5j:
    case complex(real=0.0, imag=i):
        print("class pattern", i)
