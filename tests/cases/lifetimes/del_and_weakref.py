"""When objects die: `__del__`, weak references with callbacks, finalize, weak containers, resurrection, cycles with gc."""

import gc
import weakref


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def scope():
    a = Noisy("a")
    b = Noisy("b")
    print("leaving", a.name, b.name)


scope()
x = Noisy("first")
x = Noisy("second")
del x
[Noisy("temp")]
print("after temp")
d = {"k": Noisy("value")}
d["k"] = None
l = [Noisy(i) for i in range(3)]
del l[1]
l.clear()
print("cleared")


def returns():
    keep = Noisy("kept")
    drop = Noisy("dropped")
    return keep


k = returns()
print("have", k.name)
k = None


def generator():
    n = Noisy("in generator")
    try:
        yield n.name
        yield "never"
    finally:
        print("generator closing")


g = generator()
print(next(g))
del g


class Resurrect:
    saved = []

    def __del__(self):
        print("resurrecting")
        Resurrect.saved.append(self)


r = Resurrect()
del r
print(len(Resurrect.saved))
Resurrect.saved.clear()
print("not again")


class Node:
    def __init__(self, name):
        self.name, self.other = name, None


a = Node("a")
ref = weakref.ref(a, lambda r: print("callback", r() is None))
print(ref() is a, ref == weakref.ref(a))
del a
print(ref())
a, b = Node("a"), Node("b")
a.other, b.other = b, a
wa = weakref.ref(a)
weakref.finalize(b, print, "finalized", "b")
del a, b
print(wa() is None)
gc.collect()
print(wa() is None)
wd, ws, wk = weakref.WeakValueDictionary(), weakref.WeakSet(), weakref.WeakKeyDictionary()
n1, n2 = Node("n1"), Node("n2")
wd["one"], wd["two"] = n1, n2
ws.add(n1)
wk[n2] = "data"
print(sorted(wd), len(ws), list(wk.values()))
del n1
print(sorted(wd), len(ws))
n2 = None
print(sorted(wd), len(wk))


pair = (Noisy("t1"), [Noisy("l1"), Noisy("l2")], {"k": Noisy("d1")})
del pair
print("pair")
many = [Noisy(i) for i in range(6)]
many[1:3] = [Noisy("in")]
print("slice")
many[:] = []
print("all")
for bad in (lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.ref(())):
    try:
        bad()
    except TypeError as e:
        print(e)
last = Noisy("at exit")
