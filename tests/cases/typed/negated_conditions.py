"""`not` and `assert` in front of conditions on floats and bools."""


def logic(a: float, b: bool) -> bool:
    x = a * 2.0
    y = b | False
    assert (False | True) | (not {7: True}), "never"
    assert (0.0 + False) != (5 / (2**31)), "never"
    if not (x + 1.0):
        print("zero")
    if x and y or not x:
        print("either")
    if not (x and y):
        print("not both")
    if not (y | (x < 3.0)):
        print("neither")
    while not x:
        x += 1.0
    assert x + 0.5, x
    assert y | (x > 0.0), "one of them"
    assert not (x < 0.0), "negative"
    return (not x) | y


def bools(a: bool, b: bool) -> None:
    p, q = a & b, a ^ b
    print(not p, not q, not p | q, not (p & q), not p == q, not (p and q), not p ^ True)
    if not p & q:
        print("no and")
    if not p | q:
        print("no or")
    print([i for i in range(3) if not p | q])
    assert p | q or not a, "both false"


for a in (1.0, -0.5, 0.0, 5.0):
    for b in (True, False):
        print(logic(a, b))
for a in (True, False):
    for b in (True, False):
        bools(a, b)


def fails(a: float) -> None:
    assert a * 2.0 == 0.0, "not zero"


fails(0.0)
fails(1.0)
