"""The order in which statements and expressions evaluate their parts."""
log = []
def say(n, v=None):
    print(n, end=" ")
    return n if v is None else v
def line(): print()
class Box:
    def __init__(self): self.d = {}
    def __repr__(self): return "box"
    def __getitem__(self, k): print(f"get[{k}]", end=" "); return self.d.get(str(k), 0)
    def __setitem__(self, k, v): print(f"set[{k}]={v}", end=" "); self.d[str(k)] = v
    def __delitem__(self, k): print(f"del[{k}]", end=" ")
    def __getattr__(self, n): print(f"get.{n}", end=" "); return 1
    def __setattr__(self, n, v):
        print(f"set.{n}={v}", end=" ")
        object.__setattr__(self, n, v)
    def __delattr__(self, n): print(f"del.{n}", end=" ")
    def __call__(self, *a, **k): print("call", a, k, end=" "); return self
    def __enter__(self): print("enter", end=" "); return self
    def __exit__(self, *a): print("exit", end=" ")
    def __bool__(self): print("bool", end=" "); return True
    def __lt__(self, o): print("lt", end=" "); return self
    def __contains__(self, o): print("has", end=" "); return o
    def __iter__(self): print("iter", end=" "); return iter((1, 2))
b = Box(); line()
def B(n): print(f"B{n}", end=" "); return b
B(1)[say(2)] = say(3); line()
B(1)[say(2)] += say(3); line()
B(1).x = B(2)[say(3)] = say(4); line()
B(1)[say(2)], B(3).y = say(4), say(5); line()
B(1)[say(2)], *B(3).z = say(4), say(5), say(6); line()
(B(1).a, [B(2).c, B(3)[say(4)]]) = say(5), (say(6), say(7)); line()
B(1).x += B(2)[say(3)]; line()
B(1)[say(2):say(3):say(4)] = say(5); line()
B(1)[say(2), say(3)]; line()
del B(1)[say(2)], B(3).q; line()
B(1)(say(2), *say(3, [9]), say(4), k=say(5), **say(6, {"z": 1}), m=say(7)); line()
B(1)(k=say(2), *say(3, [1])); line()
print({say(1): say(2), **say(3, {4: 5}), say(6): say(7)}); print([say(1), *say(2, [0]), say(3)], {say(1), *say(2, {5})})
print(say(1) if say(0, False) else say(3), say(4) and say(5), say(0, "") or say(6))
B(1) < B(2) < B(3); line()
print(say(1) < say(2) < say(0) < say(9)); print(say(1) in B(2), say(3) not in B(4))
with B(1) as B(2).w, B(3) as B(4)[say(5)]: say("body")
line()
for B(1).i in say(2, "ab"): say("it")
line()
for B(1)[say(2)], B(3).j in [(1, 2)]: pass
line()
print([say(x) for x in say(1, [1, 2]) if say(x, True) for y in say(3, [x])])
print({say(k): say(v) for k, v in say(0, {1: 2}).items()})
print(f"{say(1)} {say(2):>{say(3)}} {say(4)!r:{say(5)}.{say(6)}}")
def deco(n):
    print(f"deco{n}", end=" ")
    def apply(f): print(f"apply{n}", end=" "); return f
    return apply
@deco(1)
@deco(2)
def f(a=say("d1"), *, k=say("d2"), m: say("ann3") = say("d4")) -> say("ret"): pass
line()
@deco(3)
class C(say("base", object), metaclass=say("meta", type)):
    x: say("ann") = say("val")
    y: say("ann2")
line()
g = lambda a=say("ld"), *b, c=say("lk"): (a, b, c)
print(g(), (lambda: say("inner"))())
try: raise say("exc", ValueError(1)) from say("cause", KeyError(2))
except say("match1", KeyError): pass
except (say("m2", TypeError), say("m3", ValueError)) as e: print(repr(e.__cause__))
assert say("test", True), say("message")
try: assert say("test", 0), say("message")
except AssertionError as e: print(e)
x = (y := say(1)) + (y := say(2)) * y; print(x, y)
a = [0, 0, 0]; i = 0
i = a[i] = 2; print(a, i)
i, a[i] = 0, 9; print(a)
def gen(): z = yield say("y1"); print("got", z); yield from say("yf", [1]); return say("r")
q = gen(); print(next(q), q.send(say("s")), list(q))
print(say(1) + say(2) * say(3) ** say(2) - -say(1), say(5) // say(2) % say(3), ~say(1) & say(7) | say(8) ^ say(1), say(1) << say(2) >> say(1))
print("%s %s" % (say(1), say(2)))
match B(1), say(2):
    case Box(zz=1), n if say("guard", 0): print("no")
    case [_, say2] if say2: print("two", say2)
global_value = say("g"); print(max(say(3), say(1), key=say("k", lambda v: -v)), sorted(say(1, [2, 1]), reverse=say("rev", True)))
print(say("str", "a-b").split(say("sep", "-"))[say(0)].upper().center(say(5), say("fill", "*")))
n = 0
def bump():
    global n
    n += 1
    return n
n += bump() * 10; print(n)
d = {}; d[bump()] = bump(); print(d); t = bump(), n, bump(); print(t)
l = [0, 1]; l[l.pop() - 1] = len(l); print(l)
