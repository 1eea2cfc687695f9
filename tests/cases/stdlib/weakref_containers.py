"""weakref: callbacks, containers whose entries die with their objects, references to methods, finalizers."""

import weakref


class W:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"W({self.n})"

    def method(self):
        return self.n


w = W(1)
first = weakref.ref(w, lambda r: print("first dead", r() is None, r is first))
second = weakref.ref(w, lambda r: print("second dead", r() is None))
gone = weakref.ref(w, lambda r: print("never called"))
print(first() is w, first.__callback__ is not None, weakref.ref(w).__callback__, first == second, hash(first) == hash(w))
del gone
del w
print(first(), first.__callback__)


def fails(r):
    raise ValueError("in callback")


class Dying(W):
    def __del__(self):
        print("del", self.n)


x = Dying(2)
keep = [weakref.ref(x, lambda r: print("after del")), weakref.ref(W, lambda r: None)]
x = None
try:
    weakref.ref(5)
except TypeError as e:
    print(e)

print("values")
d = weakref.WeakValueDictionary()
a, b = W(3), W(4)
d["a"] = a
d["b"] = b
d["temporary"] = W(5)
print(dict(d), len(d), list(d), list(d.values()), d.get("a"), d.get("zz", 7), "a" in d, "temporary" in d)
del a
print(dict(d.items()), len(d), d.get("a"), [r() for r in d.valuerefs()])
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)
print(d.setdefault("b", W(9)), d.pop("b"), d.pop("b", None), len(d))
c = W(6)
d.update({"c": c}, e=b)
print(sorted(d), d.copy().get("c"), weakref.WeakValueDictionary({"c": c, "e": b}) == d)
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)
d.clear()
print(len(d), bool(d))
again = W(7)
d["k"] = again
d["k"] = b
del again
print(dict(d))

print("keys")
k = weakref.WeakKeyDictionary()
a, b = W(10), W(11)
k[a] = "ten"
k[b] = "eleven"
print(list(k.items()), len(k), a in k, 5 in k, k[a], k.get(W(1), "no"))
del a
print(list(k.items()), len(k), [r() for r in k.keyrefs()])
print(k.setdefault(b, "x"), k.pop(b), len(k))
try:
    k[b]
except KeyError as e:
    print("KeyError")

print("sets")
s = weakref.WeakSet()
a, b = W(20), W(21)
s.add(a)
s.add(b)
s.add(a)
print(len(s), sorted(x.n for x in s), a in s, 7 in s)
del a
print(len(s), list(s))
s.discard(b)
s.discard(b)
print(len(s), list(weakref.WeakSet([b])))
try:
    s.remove(b)
except KeyError:
    print("KeyError")


class Observed:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def tell(self, what):
        for o in sorted(self.observers, key=lambda o: o.n):
            print(o, "hears", what)


subject = Observed()
one, two = W(1), W(2)
subject.observers.update([one, two])
subject.tell("one")
del one
subject.tell("two")

print("methods")
m = weakref.WeakMethod(two.method, lambda r: print("method dead", r()))
print(m()(), m == weakref.WeakMethod(two.method))
del two
print(m())

print("finalizers")
a = W(30)
f = weakref.finalize(a, print, "finalized", 1, sep="-")
print(f.alive, f.atexit, f.peek()[1] is print)
del a
print(f.alive, f(), f.peek())
b = W(31)
g = weakref.finalize(b, print, "called early")
g()
g()
h = weakref.finalize(b, print, "detached")
print(h.detach()[2:], h.alive)
weakref.finalize(b, print, "at exit, second")
last = weakref.finalize(b, print, "at exit, first")
silent = weakref.finalize(b, print, "not at exit")
print("end")
