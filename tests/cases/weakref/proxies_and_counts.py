"""`weakref.proxy`, references that are shared, `getweakrefs`, `getweakrefcount`, `__weakref__`."""

import weakref


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return ("add", self.n, other)

    def __radd__(self, other):
        return ("radd", other, self.n)

    def __iadd__(self, other):
        self.n += other
        return self

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i * 2

    def __setitem__(self, i, v):
        print("set", i, v)

    def __delitem__(self, i):
        print("del", i)

    def __contains__(self, item):
        return item == self.n

    def __iter__(self):
        return iter(range(self.n))

    def __eq__(self, other):
        return isinstance(other, Number) and self.n == other.n

    def __str__(self):
        return f"Number {self.n}"

    def __bool__(self):
        return self.n > 2

    def __int__(self):
        return self.n


class Plain:
    def hello(self):
        return "hello"

    def __call__(self, *args, **kwargs):
        return args, kwargs


a = Number(3)
p = weakref.proxy(a)
print(type(p) is weakref.ProxyType, isinstance(p, Number), p.__class__, p.n, str(p), len(p), p[4], 3 in p, list(p))
print(p + 1, 1 + p, p == a, p == p, p != a, bool(p), int(p), divmod(7, 2), weakref.proxy(a) is p)
p[1] = 2
del p[1]
p.extra = "new"
print(a.extra)
del p.extra
print(hasattr(a, "extra"))
q = p
q += 4
print(type(q) is Number, a.n)
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
r = weakref.ref(a)
print(r is weakref.ref(a), a.__weakref__ is r, weakref.getweakrefcount(a), weakref.getweakrefs(a)[0] is r)
gone = weakref.proxy(a, lambda proxy: print("gone", type(proxy).__name__))
later = weakref.ref(a, lambda ref: print("ref gone", ref()))
print(weakref.getweakrefcount(a), [type(x).__name__ for x in weakref.getweakrefs(a)])
print(weakref.getweakrefs(a)[2] is later)
del a, q
for use in (lambda: p.n, lambda: str(p), lambda: p + 1, lambda: len(p), lambda: bool(p), lambda: hash(p), lambda: p == 1):
    try:
        print(use())
    except (ReferenceError, TypeError) as e:
        print(type(e).__name__, e)
print(repr(p).split(" at ")[0], repr(p).split(" to ")[1].split(" at ")[0])

c = Plain()
called = weakref.proxy(c)
print(type(called) is weakref.CallableProxyType, called(1, b=2), called.hello(), callable(called))
for use in (lambda: called + 1, lambda: next(called), lambda: called[0], lambda: len(called), lambda: -called,
            lambda: weakref.proxy(called), lambda: weakref.ref(called), lambda: called < called, lambda: weakref.proxy(3),
            lambda: called.missing, lambda: hash(called)):
    try:
        print(use())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
s = {1, 2}
w = weakref.ref(s)
print(w() == {1, 2}, weakref.getweakrefcount(s), weakref.getweakrefcount(3), weakref.getweakrefs(3))
del s
print(w())
m = c.hello
bound = weakref.ref(m)
print(bound() is m)
del m
print(bound(), weakref.ref(c.hello)())
