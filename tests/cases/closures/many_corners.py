"""Closures, scopes, and names that mean something in Rust."""
import sys
def make():
    fs = []
    for i in range(4):
        fs.append(lambda: i)
        fs.append(lambda i=i: i * 10)
    return fs
print([f() for f in make()])
def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        def deeper():
            nonlocal x
            x *= 10
            return lambda: x
        return deeper()
    g = inner()
    print(x, g())
    del x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    x = 'again'
    return g()
print(outer())
def deltest():
    a = 1
    del a
    try:
        print(a)
    except UnboundLocalError as e:
        print(e)
    for a in range(3):
        if a == 1:
            del a
            continue
    print(a)
deltest()
counter = 0
def bump():
    global counter
    def nested():
        global counter
        counter += 5
        counter_local = counter
        return counter_local
    counter += 1
    return nested()
print(bump(), counter)
def shadow():
    type = 'kind'; match = 3; loop = [1]; self = 4; str_ = 'a'; Value = 5; ops = 6; call = 7; fn = 8; r = 9; N = 1; n = 2
    list = (1, 2); impl = 1; use = 2; mut = 3; crate = 4; Box = 5; Ok = 6; Err = 7; Some = 8; String = 9; Vec = 10; u8 = 1
    let = 1; ref = 2; where = 3; move = 4; dyn = 5; struct = 6; enum = 7; trait = 8; mod = 9; pub = 10; static = 11; super_ = 12
    Self = 13; extern = 14; abstract = 15; become = 16; do = 17; final = 18; macro = 19; override = 20; priv = 21; typeof = 22; unsized = 23; virtual = 24; box = 25; gen = 26
    pyrt = 1; core = 2; std = 3; err = 4; site = 5; frame = 6; result = 7; None_ = 8; i64 = 9; ctx = 10; code = 11; slot = 12; t0 = 13; tmp = 14; v = 15; e = 16
    f = lambda: (type, match, loop, self, str_, Value, ops, call, fn, r, N, n, list, impl, use, mut, crate, Box, Ok, Err, Some, String, Vec, u8)
    g = lambda: (let, ref, where, move, dyn, struct, enum, trait, mod, pub, static, super_, Self, extern, abstract, become, do, final, macro, override)
    h = lambda: (priv, typeof, unsized, virtual, box, gen, pyrt, core, std, err, site, frame, result, None_, i64, ctx, code, slot, t0, tmp, v, e)
    return f(), g(), h()
print(*shadow(), sep='\n')
def loop(match, type=1, *, fn=2, **impl):
    return match, type, fn, impl
print(loop(1, fn=3, mod=4, crate=5, self=6, Self=7))
class match:
    class type:
        fn = 1
        Fn = 2
    def loop(self, ref): return ref
    async def move(self): pass
    struct = property(lambda self: 'st')
print(match().loop(1), match.type.fn, match.type.Fn, match().struct)
naïve, 变量, Ω, ﬁ = 1, 2, 3, 4
print(naïve + 变量 + Ω + fi)
def Foo(): return 'Foo'
def foo(): return 'foo'
def FOO(): return 'FOO'
print(Foo(), foo(), FOO())
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact(25))
def use_before():
    return later(2)
def later(x): return x * 2
print(use_before())
def later(x, y=3): return x * y
print(use_before())
if sys.argv:
    def cond(): return 'yes'
else:
    def cond(): return 'no'
print(cond())
def make_adders(): return [(lambda y: lambda z: x + y + z)(x * 10) for x in range(3)]
print([a(1) for a in make_adders()])
def walrus():
    total = 0
    parts = [total := total + v for v in range(5)]
    print(parts, total)
    while (n := len(parts)) > 2:
        parts.pop()
    print(n)
    print([(a, b) for a in range(3) if (b := a * 2) for _ in range(2)], b)
    fs = [lambda k=k: (k, [k2 for k2 in range(k)]) for k in range(3)]
    print([f() for f in fs])
    return {k: {v for v in range(k)} for k in range(3)}, sum(x * y for x in range(3) for y in range(x))
print(walrus())
def unbound(flag):
    if flag:
        z = 1
    def show(): return z
    return show
print(unbound(True)())
try:
    unbound(False)()
except NameError as e:
    print(repr(e))
