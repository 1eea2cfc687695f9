# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
"""tomllib: documents of each kind of value, and what is wrong with others."""

import io
import tomllib
from decimal import Decimal

DOCUMENT = """
# a comment
title = "TOML \\u00e9 \\t"
path = 'C:\\raw'
long = \"\"\"
first \\
   second
third\"\"\"
raw = '''
as 'it' is'''
[owner]
name.first = "Tom"
"quoted key" = true
born = 1979-05-27T07:32:00-08:00
local = 1979-05-27T00:32:00.999
day = 1979-05-27
time = 07:32:00
[numbers]
ints = [1, -2, +3, 1_000, 0xdead_beef, 0o755, 0b1101]
floats = [1.5, -0.01, 5e+22, 1e06, -2E-2, 6.626e-34, inf, -inf, nan]
mixed = [[1, 2], ["a", { x = 1, y.z = [ ] }], ]
[[products]]
name = "Hammer"
[[products]]
[[products.parts]]
id = 1
[[products.parts]]
id = 2
[a.b.c]
d = {}
"""


def show(value, depth=0):
    for key, item in value.items():
        if isinstance(item, dict):
            print("  " * depth + key)
            show(item, depth + 1)
        else:
            print("  " * depth + key, "=", repr(item))


show(tomllib.loads(DOCUMENT))
print(tomllib.load(io.BytesIO(b"x = 1.10\r\ny = 2"), parse_float=Decimal))
for wrong in (
    "x",
    "x = ",
    "x = 1\nx = 2",
    "[a]\n[a]",
    "x = [1, 2",
    'x = "a',
    "x = 01",
    "x = 1__0",
    "= 1",
    "[a",
    "[[a]]\n[a]",
    'x = "\\q"',
    "x = 1979-13-01",
    "x = {a = 1,}",
    "a.b = 1\na = 2",
    "x = tru",
    "x = 'a\nb'",
    "x = 1 y = 2",
    "\x00",
    '"" = 1\nx = """\\ud800"""',
    "x={a=1, a=2}",
):
    try:
        print(tomllib.loads(wrong))
    except tomllib.TOMLDecodeError as e:
        print(e)
for call in (
    lambda: tomllib.load(io.StringIO("x = 1")),
    lambda: tomllib.loads(b"x = 1"),
    lambda: tomllib.loads("x = 1.5", parse_float=lambda s: []),
):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.__all__)
