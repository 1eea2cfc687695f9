"""`__annotations__` of a module, and which annotations are evaluated."""
x: int = 5
y: "str"
x: float = 2
if x > 1:
    z: list[int] = []
__annotations__["q"] = 3
(w): int = 4
print(__annotations__)
class C:
    a: int
    def f(self): return __annotations__
print(C().f(), C.__annotations__)
try:
    k: nothing = 3
except NameError as e: print(e, k)
class o: pass
o.a: print("hey") = 4
def f():
    v: nothing = 3
    return v
print(f())
__annotations__ = 3
print(__annotations__)
