"""`super().name(key=value)`: with keywords, beside arguments, from a class method."""


class A:
    def __init__(self, name="", daemon=False):
        print(name, daemon)

    @classmethod
    def make(cls, *args, **kw):
        return cls.__name__, args, kw


class B(A):
    def __init__(self, name):
        super().__init__(name=name, daemon=True)

    @classmethod
    def make(cls, n):
        return super().make(n, key=n + 1), super(B, cls).make(x=n)


B("x")
print(B.make(1))


class C(B):
    def __init__(self):
        super().__init__(wrong=1)


C()
