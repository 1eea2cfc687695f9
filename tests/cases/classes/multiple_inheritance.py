"""Multiple inheritance: MRO, cooperative super, mixins, diamonds."""


class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)

    def who(self):
        return ["Base"]


class Left(Base):
    def __init__(self, left=None, **kwargs):
        print("Left", left)
        super().__init__(**kwargs)

    def who(self):
        return ["Left"] + super().who()


class Right(Base):
    def __init__(self, right=None, **kwargs):
        print("Right", right)
        super().__init__(**kwargs)

    def who(self):
        return ["Right"] + super().who()


class Both(Left, Right):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        print("Both")

    def who(self):
        return ["Both"] + super().who()


class ReprMixin:
    def __repr__(self):
        attrs = ", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))
        return f"{type(self).__name__}({attrs})"


class EqMixin:
    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


class Point(ReprMixin, EqMixin):
    def __init__(self, x, y):
        self.x, self.y = x, y


b = Both(left=1, right=2)
print(b.who(), [c.__name__ for c in Both.__mro__], [c.__name__ for c in Both.mro()])
print(Point(1, 2), Point(1, 2) == Point(1, 2), Point(1, 2) == Point(2, 1))
print(isinstance(b, Left) and isinstance(b, Right), issubclass(Both, Base))
print(super(Left, b).who(), super(Both, b).who())
try:

    class Broken(Base, Left):
        pass

except TypeError as error:
    print(str(error).split("\n")[0])
