"""What a sequence pattern asks of its subject: length, iteration or single items, and nothing for wildcards; recursion through __call__."""
class A: pass
A.__call__ = A()
try:
    A()()
except RecursionError as e: print(e)
w = range(1 << 30)
match w:
    case x, y, *_: print(x, y)
match w:
    case x, *_, y, 7: print("no")
    case *_, x, y: print(x, y)
match [1, 2, 3]:
    case [_, _]: print("two")
    case [_, *_]: print("one or more")
match (1, 2, 3, 4):
    case [a, *b, c]: print(a, b, c)
import collections.abc
class S(collections.abc.Sequence):
    def __len__(self): print("len"); return 3
    def __getitem__(self, i): print("get", i); return [10, 20, 30][i]
    def __iter__(self): print("iter"); return iter([1, 2, 3])
match S():
    case [a, b]: print("two")
    case [a, *_, 30]: print(a)
match S():
    case [_, _, _]: print("three")
match S():
    case [a, b, *c]: print(a, b, c)
match S():
    case [1, b, c]: print(b, c)
