"""A namespace of a metaclass that refuses names: the line of the class body that it names in tracebacks."""

class Meta(type):
    @classmethod
    def __prepare__(m, name, bases): return D(name)
class D(dict):
    def __init__(self, n): self.n = n
    def __setitem__(self, k, v):
        if k in self: raise TypeError(f"{k} twice")
        super().__setitem__(k, v)
def mk(n):
    try:
        if n == 0:
            class A(metaclass=Meta):
                x = 1
                def spam(self): pass

                def spam(self):
                    pass
        if n == 1:
            class B(metaclass=Meta):
                x = 1
                x = 2
        if n == 2:
            class C(metaclass=Meta):
                def f(self): pass
                @property
                def f(self): pass
        if n == 3:
            class E(metaclass=Meta):
                class In: pass
                class In: pass
        if n == 4:
            class F(metaclass=Meta):
                import os
                import os
        if n == 5:
            class G(metaclass=Meta):
                a: int = 1
                a: int = 2
        if n == 6:
            class H(metaclass=Meta):
                for i in range(2):
                    pass
    except TypeError:
        import traceback; traceback.print_exc()
for n in range(7): mk(n)
