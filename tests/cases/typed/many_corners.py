"""Annotations that are not true, numbers at their edges, and all kinds of parameters."""
from typing import Optional, Iterable, Generic, TypeVar, Callable
import functools
T = TypeVar('T')
def fib(n: int) -> int: return n if n < 2 else fib(n - 1) + fib(n - 2)
def overflow(n: int) -> int:
    x: int = 1
    for i in range(n): x = x * 3 + i
    return x
print(fib(15), overflow(60), overflow(5))
def lies(a: int, b: str = 5, *c: float, d: list[int] = None, **e: dict) -> str: return (a, b, c, d, e)
print(lies('x', c=3), lies(1.5, 2, 'z', d={}))
def mean(xs: list[float]) -> float:
    t: float = 0
    for x in xs: t += x
    return t / len(xs)
print(mean([1, 2]), mean([1.5, 2]), mean([True]))
def cond(x: int, flag: bool) -> Optional[int]:
    if flag: y = x
    else: y = None
    return y if y is not None else -1 if x > 3 else 0
print(cond(1, True), cond(4, False), cond(1, 0))
def loop(n):
    i = 0; s = 0.0; b = True; st = ''
    while i < n:
        s += i / 2; b = not b; st += str(i); i += 1
        if i == 3: s = int(s)
        if i == 4: i = i + 0.5
    return i, s, b, st
print(loop(6))
def ints(a: int, b: int): return a // b, a % b, a ** b, a << b, a >> b, a & b, a | b, a ^ b, ~a, -a, +a, abs(a), a / b, divmod(a, b), a == b, a < b, a and b, a or b, not a
print(ints(7, 2), ints(-7, 2), ints(2**63 - 1, 1), ints(True, 3), ints(-2**63, 1))
def floats(a: float, b: float): return a // b, a % b, a ** b, -a, a / b, divmod(a, b), round(a), round(a, 1), int(a), a == b, max(a, b), min(a, b), a < b, str(a), repr(b), f'{a:.3f}', bool(a), hash(a) == hash(b)
print(floats(7.5, 2.0), floats(-7.5, 2), floats(7, 2), floats(1e30, 1.5))
x = 9223372036854775807; x += 1; print(x, -x, x * x, x - 1, (x - 1) + 1, x >> 3, int(float(x)))
for i in range(9223372036854775806, 9223372036854775810): print(i, i + 1)
n = 5
n /= 2; print(n); n //= 1; print(n); n **= 2; n %= 3; print(n); n = 10; n **= -1; print(n)
def swap(a: int, b: int): a, b = b, a; a, b = b + a, a - b; return a, b
print(swap(1, 2), swap('a', 'b') if 0 else None)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []; self.n: int = 0
    def push(self, x: T) -> 'Stack[T]': self.items.append(x); self.n += 1; return self
    def pop(self) -> T: self.n -= 1; return self.items.pop()
s = Stack[int](); s.push(1).push('a'); print(s.pop(), s.n); s.n = 'text'; print(s.n); s.n = 2.5; s.n += 1; print(s.n)
class Acc:
    total = 0; k: int = 1; u: str
    def add(self, v): self.total += v; return self
a = Acc(); a.add(1).add(2.5); print(a.total, Acc.total, Acc.__annotations__); Acc.total = 'cls'; print(Acc().total); 
try: a.u
except AttributeError as e: print(e)
def late():
    q: int
    try: return q
    except UnboundLocalError as e: print(e)
    z: list[undefined] = [1]; return z
print(late())
@functools.lru_cache(maxsize=None)
def memo(a, b=2): return a * b
print(memo(2), memo(2), memo(3, b=4), memo.cache_info())
@functools.wraps(memo)
def w(*a, **k): return a, k
print(w.__name__, w(1, z=2), functools.reduce(lambda p, q: p * q, range(1, 6)), functools.partial(lies, 1, d=3)(2))
def fwd(*args, **kwargs): return tgt(*args, **kwargs)
def tgt(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(fwd(1, d=4), fwd(1, 2, 3, 4, 5, d=6, z=7, a=8), tgt(*range(5), d=0, **{'b': 1}))
def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0=0, b1=1, b2=2, b3=3, b4=4, b5=5, b6=6, b7=7, b8=8, b9=9, *rest, c0, c1=11, c2=12, **kw): return locals_sum(a0, a9, b0, b9, c0, c1, c2, rest, kw)
def locals_sum(*a): return a
print(many(*range(25), c0=1, zz=2), many(0, 1, 2, 3, 4, 5, 6, 7, 8, a9=9, c0=0, b5=50))
def dflt(x, acc=[], *, memo={}): acc.append(x); memo[x] = len(acc); return acc, memo
dflt(1); print(dflt(2), dflt.__defaults__, dflt.__kwdefaults__)
def boolint(a: bool): return a + a, a * 2.5, str(a), f'{a}', f'{a:d}', [10, 20][a], a is True, a == 1, ~a, -a
print(boolint(True), boolint(False), boolint(2) if 0 else '')
def rng(a, b, c): return [i for i in range(a, b, c)], list(range(a, b, c)[::-1]), len(range(a, b, c)), range(a, b, c)[-1] if range(a, b, c) else None
print(rng(0, 10, 3), rng(10, 0, -4), rng(5, 5, 1))
def fl(n: int):
    for i in range(n):
        for j in range(i, n, 2):
            if j % 2: continue
            i += 1
        yield i, j
    n = 'changed'; yield n
print(list(fl(4)))
def opt(d: dict[str, int], k: str) -> int | None:
    if (v := d.get(k)) is None: return None
    d[k] += 1.5; return v + 1
dd = {'a': 1}; print(opt(dd, 'a'), opt(dd, 'a'), opt(dd, 'z'), dd)
big = [[(i * j, str(i) + '-' + str(j), {'i': i, 'j': [j] * i}) for j in range(3)] for i in range(3)]; print(big)
print(0.1 + 0.2, 1e16, 1e-5, 123456789.123456789, float('inf'), -0.0, 5e-324, 1.7976931348623157e308, 2**0.5, 10**20, 1e22, 1_000.5, 0xFF, 0b11, 0o17)
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234, -2), round(15, -1), round(25, -1), int(-3.9), -7 // 2, -7 % 3, 7 % -3, -7.5 % 2)
