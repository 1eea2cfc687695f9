"""`inspect` from the interpreter's own source: signatures, bound arguments, static lookup."""

import inspect
import functools


def f(a, b=1, /, c: int = 2, *args, d, e="x", **kw) -> str:
    "doc"


class C:
    def __init__(self, x, *, y=3): ...
    def m(self, q: "list[int]" = None): ...
    @staticmethod
    def s(z): ...
    @classmethod
    def k(cls, w=1): ...
    def __call__(self, n): ...


class D(C):
    pass


@functools.wraps(f)
def g(*args, **kwargs):
    return f(*args, **kwargs)


async def co(x): ...


for obj in (f, C, C.m, C(1).m, C.s, C.k, C(1), D, g, functools.partial(f, 1, d=2), lambda *a, k=1: 0, co):
    print(inspect.signature(obj))
s = inspect.signature(f)
for p in s.parameters.values():
    print(p.name, p.kind, p.default is inspect.Parameter.empty, p.annotation, p)
print(s.return_annotation)
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b, b.args, b.kwargs, b.arguments)
b = inspect.signature(C.m).bind(1)
b.apply_defaults()
print(b)
try:
    s.bind(1)
except TypeError as e:
    print(e)
print(s.replace(return_annotation=int), s == inspect.signature(f), hash(s) == hash(inspect.signature(f)))
print(inspect.getfullargspec(f))
print(inspect.getattr_static(C(1), "m") is C.__dict__["m"], inspect.getattr_static(C, "zz", 5))
print(inspect.iscoroutinefunction(co), inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.getdoc(f))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)])
print(inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=3))
print(inspect.getcallargs(f, 1, d=3))
print(inspect.isdatadescriptor(property()), inspect.isroutine(len), inspect.isbuiltin(len), inspect.ismethoddescriptor(str.join))
c = co(1)
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c))
c.close()
